import { newId } from '@linli/contract'
import type { CycleCard, Sheet } from '@linli/evaluation-contract/appraisal'

import { createRandom } from '../demo-random.ts'
import { dayText, daysBefore, minutesAfter } from '../demo-time.ts'
import type { Demo, Member } from '../demo.ts'
import { evaluationActions, type Act } from '../evaluation/evaluation-actions.ts'
import { nearestTo } from './judge-places.ts'

/** Who has to do with the appraisal of one estate's people. */
export interface AppraisalCast {
  /** The company's, who draft the rubric and freeze it. */
  clerk: Member
  head: Member
  manager: Member
  leader: Member
  /** The first one is honoured. */
  staff: readonly Member[]
}

interface Told {
  act: Act
  demo: Demo
  cast: AppraisalCast
  random: ReturnType<typeof createRandom>
}

/** The company's own rubric for people, from the starter, frozen by a second person. */
async function makeRubric({ act, demo, cast }: Told): Promise<string> {
  const time = daysBefore(demo.now, 260)
  const id = newId()
  type Step = { version: number }
  const draft = await act<Step>(
    cast.clerk,
    'rubric.draft-starter',
    { id, starter: 'staff', label: 'r1' },
    time,
  )
  const asked = await act<Step>(
    cast.clerk,
    'rubric.submit',
    { id, version: draft.version },
    minutesAfter(time, 60),
  )
  const from = dayText(minutesAfter(time, 1_440))
  await act(
    cast.head,
    'rubric.freeze',
    { id, version: asked.version, effectiveFrom: from },
    minutesAfter(time, 900),
  )
  return id
}

interface Plan {
  title: string
  goals: readonly string[]
  /** Days ago on which it was opened. */
  openedAgo: number
  periodAgo: readonly [from: number, to: number]
}

async function open({ act, demo, cast }: Told, rubricId: string, plan: Plan) {
  const ago = (days: number) => dayText(daysBefore(demo.now, days))
  const { openedAgo, periodAgo, title, goals } = plan
  const time = daysBefore(demo.now, openedAgo)
  const id = newId()
  await act(
    cast.manager,
    'appraisal.draft',
    {
      id,
      title,
      goals: [...goals],
      rubricId,
      subjectKind: 'staff',
      periodFrom: ago(periodAgo[0]),
      periodTo: ago(periodAgo[1]),
      selfBy: ago(openedAgo - 10),
      reviewBy: ago(openedAgo - 20),
      objectBy: ago(openedAgo - 30),
      policies: {
        honours: [
          { kind: 'quota', key: 'best', title: { 'zh-CN': '服务之星', en: 'Star of service' }, quota: 1 },
        ],
      },
    },
    time,
  )
  const sheets = cast.staff.map((member) => ({ id: newId(), member }))
  const staff = sheets.map((sheet) => ({
    id: sheet.id,
    accountId: sheet.member.accountId,
    leaderId: cast.leader.accountId,
    place: sheet.member.title,
  }))
  await act(cast.manager, 'appraisal.add-subjects', { id, staff }, minutesAfter(time, 20))
  const { version } = await act<CycleCard>(cast.manager, 'appraisal.get', { id }, time)
  await act(cast.manager, 'appraisal.open', { id, version }, minutesAfter(time, 40))
  return { id, sheets, time }
}

interface Saying {
  who: Member
  sheetId: string
  layer: 'self' | 'leader'
  share: number
  time: Date
}

/** One person's word on every part of a sheet, handed in. */
async function say({ act, random }: Told, { who, sheetId, layer, share, time }: Saying): Promise<void> {
  const sheet = await act<Sheet>(who, 'appraisal.get-sheet', { id: sheetId }, time)
  const parts = sheet.groups.flatMap(({ items }) => items.flatMap((item) => item.parts))
  for (const [at, { id: part, allowed, max }] of parts.entries()) {
    const aim = max * Math.min(1, share + (random.next() - 0.5) * 0.25)
    const points = nearestTo(aim, allowed)
    const said = {
      id: sheetId,
      opinionId: newId(),
      part,
      layer,
      points,
      reason: '平时记录和现场查看',
      seen: null,
    }
    await act(who, 'appraisal.say', said, minutesAfter(time, at * 2))
  }
  const { version } = await act<Sheet>(who, 'appraisal.get-sheet', { id: sheetId }, time)
  await act(who, 'appraisal.hand-in', { id: sheetId, version, layer }, minutesAfter(time, 60))
}

async function move({ act, cast }: Told, id: string, name: 'review' | 'show' | 'close', time: Date) {
  const { version } = await act<CycleCard>(cast.manager, 'appraisal.get', { id }, time)
  await act(cast.manager, `appraisal.${name}`, { id, version }, time)
}

/** A cycle from its goals to its honour. */
async function playFinished(told: Told, rubricId: string): Promise<void> {
  const { act, cast } = told
  const goals = ['报修按时办结率达到 95%', '业主评价平均 4.5 分以上', '党员管家每月入户不少于 8 户']
  const plan = { title: '上半年员工考核', goals, openedAgo: 150, periodAgo: [330, 152] as const }
  const { id, sheets, time } = await open(told, rubricId, plan)
  const on = (days: number) => minutesAfter(time, days * 1_440)
  for (const { id: sheetId, member } of sheets)
    await say(told, { who: member, sheetId, layer: 'self', share: 0.92, time: on(3) })
  await move(told, id, 'review', on(11))
  for (const [at, { id: sheetId }] of sheets.entries())
    await say(told, { who: cast.leader, sheetId, layer: 'leader', share: 0.95 - at * 0.05, time: on(14) })
  await move(told, id, 'show', on(21))
  await move(told, id, 'close', on(32))
  const [best] = sheets
  if (!best) return
  const reason = '上半年处理报修无一件超时，独居长者家中水管爆裂时半小时到场。'
  const honour = { id, honourId: newId(), subjectId: best.id, title: '服务之星', reason }
  await act(cast.manager, 'appraisal.give-honour', honour, on(33))
}

/** The cycle that runs: some have said what they think of their own work. */
async function playRunning(told: Told, rubricId: string): Promise<void> {
  const goals = ['投诉一次解决率达到 90%', '冬季消防通道零堵塞']
  const plan = { title: '下半年员工考核', goals, openedAgo: 6, periodAgo: [151, 8] as const }
  const { sheets, time } = await open(told, rubricId, plan)
  for (const { id, member } of sheets.slice(0, 2))
    await say(told, { who: member, sheetId: id, layer: 'self', share: 0.9, time: minutesAfter(time, 2_000) })
}

/** The internal appraisal of one estate's people (clause 9.2.1): last half-year's to its honour, this one's begun. */
export async function playAppraisal(demo: Demo, cast: AppraisalCast): Promise<void> {
  const told: Told = { act: evaluationActions(demo), demo, cast, random: createRandom(63) }
  const rubricId = await makeRubric(told)
  await playFinished(told, rubricId)
  await playRunning(told, rubricId)
}
