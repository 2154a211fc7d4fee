import { newId } from '@linli/contract'
import { isJudged, type myCalibrationOutput, type SittingPage } from '@linli/evaluation-contract/campaign'
import { allowedScores } from '@linli/evaluation-contract/scoring'
import type { z } from 'zod'

import { minutesAfter } from '../demo-time.ts'
import type { Scorer } from './campaign-cast.ts'
import type { CampaignStage } from './campaign-steps.ts'
import { nearestTo } from './judge-places.ts'
import { rubric } from './rubric.ts'

const partsACase = 3
/** What lay before whoever judges, from the most to the least. */
const findings = [
  {
    title: '案例一：活动多、记录齐',
    share: 1,
    value: '12 次',
    trace: '每次都有通知、签到、照片和小结，日期对得上。',
  },
  {
    title: '案例二：活动多、记录少',
    share: 0.6,
    value: '9 次',
    trace: '只有照片和名单，四次没有小结，两次日期对不上。',
  },
  {
    title: '案例三：有制度、少成效',
    share: 0.4,
    value: '3 次',
    trace: '制度汇编完整，全年只做了三次，没有居民评价。',
  },
  {
    title: '案例四：材料像、做法空',
    share: 0,
    value: '0 次',
    trace: '材料抄自别的项目，楼栋名称没有改，现场问不到人。',
  },
] as const

/** Cases of the rubric with references, written by an officer who scores nothing. */
export async function writeCases(
  { act, officer }: CampaignStage,
  rubricId: string,
  time: Date,
): Promise<void> {
  const judged = [...rubric.parts.values()].filter((part) => isJudged(part) && part.max >= 1)
  for (const [at, { title, share, value, trace }] of findings.entries()) {
    const parts = judged.slice(at * partsACase, (at + 1) * partsACase).map((part) => ({
      part: part.id,
      facts: [{ title: `${part.label['zh-CN']}：查到的记录`, value }],
      trace: [trace],
      evidence: ['工作记录本', '现场照片'],
      reference: {
        points: nearestTo(part.max * share, allowedScores(rubric, part)),
        why: share > 0.5 ? '记录能相互印证，缺的部分按档次扣。' : '没有过程材料支持，按较低档次给分。',
      },
    }))
    const made = await act<{ id: string; version: number }>(
      officer,
      'calibration.create-case',
      { id: newId(), rubricId, title, parts },
      minutesAfter(time, at * 30),
    )
    await act(
      officer,
      'calibration.save-case',
      { id: made.id, version: made.version, title, parts, state: 'active' },
      minutesAfter(time, at * 30 + 10),
    )
  }
}

async function sit(
  { act, random }: CampaignStage,
  { member }: Scorer,
  id: string,
  time: Date,
): Promise<void> {
  const { parts } = await act<SittingPage>(member, 'calibration.get-sitting', { id }, time)
  for (const { part, max, points, facts } of parts) {
    const { share } = findings.find(({ value }) => facts.some((fact) => fact.value === value)) ?? {
      share: 0.5,
    }
    const aim = max * Math.min(1, Math.max(0, share + (random.next() - 0.5) * 0.2))
    await act(
      member,
      'calibration.answer',
      { id, part, points: nearestTo(aim, points) },
      minutesAfter(time, 6),
    )
  }
  await act(member, 'calibration.submit', { id }, minutesAfter(time, 15))
}

/** Every scorer works on the cases that were drawn for him or her, and comes near enough to begin. */
export async function playCalibration(
  stage: CampaignStage,
  scorers: readonly Scorer[],
  time: Date,
): Promise<void> {
  for (const scorer of scorers) {
    const { rows } = await stage.act<z.output<typeof myCalibrationOutput>>(
      scorer.member,
      'calibration.mine',
      {},
      time,
    )
    for (const { id, isSubmitted } of rows) if (!isSubmitted) await sit(stage, scorer, id, time)
  }
}
