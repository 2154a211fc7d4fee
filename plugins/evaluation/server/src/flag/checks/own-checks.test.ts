import { newId } from '@linli/contract'
import { rubricDoc } from '@linli/evaluation-contract'
import { flagLimits, type OwnCheck } from '@linli/evaluation-contract/flag'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'

import { removeEvidence } from '../../evidence/remove-evidence.ts'
import { decideClaim } from '../../fact/decide-claim.ts'
import { enterClaim } from '../../fact/enter-claim.ts'
import {
  flagsOf,
  looks,
  putEvidence,
  putFile,
  sentences,
  turned,
  type Picture,
} from '../../testing/flag-bench.ts'
import { factRubric } from '../../testing/fact-bench.ts'
import { freeze } from '../../testing/score-bench.ts'
import { testBench, type TestBench, type World } from '../../testing/test-bench.ts'

let test: TestBench
let world: World

/** With two figures that count commendations. */
function rubric(): ReturnType<typeof factRubric> {
  const doc = factRubric()
  const award = (title: string) => ({ title: { 'zh-CN': title, en: title }, unit: 'count' as const })
  const awards = { 'award.org': award('组织表彰'), 'award.secretary': award('书记表彰') }
  return rubricDoc.parse({ ...doc, metrics: { ...doc.metrics, ...awards } })
}

beforeAll(async () => {
  test = await testBench()
})
afterAll(() => test.close())
beforeEach(async () => {
  test.setNow(new Date('2026-06-15T02:00:00Z'))
  world = await test.mintWorld()
  await freeze(test, world.group, rubric(), { from: '2025-01-01' })
})

const found = async (check: OwnCheck, who = world.manager) => sentences(await flagsOf(test, who, check))
const put = (piece: Parameters<typeof putEvidence>[2]) => putEvidence(test, world.manager, piece)
const may = { eventFrom: '2026-05-01', eventTo: '2026-05-02' }
const march = { eventFrom: '2026-03-08', eventTo: '2026-03-08', title: '三八活动' }

describe('a photo behind two events', () => {
  const check = 'evidence.photo_repeated'
  const pair = async (one: Picture, other: Picture, rest: object = march) => {
    const first = await put({ ...may, pictures: [one] })
    return [first, await put({ ...rest, pictures: [other] })]
  }

  it.each<[string, Picture, Picture]>([
    ['of the same bytes', { bytes: 'a', dhash: looks.gate }, { bytes: 'a', dhash: looks.gate }],
    ['compressed anew', { dhash: looks.gate }, { dhash: turned(looks.gate, flagLimits.nearBits) }],
    [
      'too even to be told apart, but of the same bytes',
      { bytes: 'w', dhash: '0'.repeat(16) },
      { bytes: 'w', dhash: '0'.repeat(16) },
    ],
  ])('is a question about both: %s', async (_what, one, other) => {
    const ids = await pair(one, other)
    const [flag] = await flagsOf(test, world.manager, check)
    expect(flag).toMatchObject({
      summary: { 'zh-CN': '1 张相同或近似的照片，同时用作 2026-03-08 和 2026-05-01 两件事的佐证' },
      parts: ['A1.a'],
      records: 2,
      state: 'open',
    })
    const { rows } = await test.admin.query<{ rows: { entityId: string }[] }>(
      'select rows from p_evaluation.flags where id = $1',
      [flag?.id],
    )
    expect(rows[0]?.rows.map(({ entityId }) => entityId).toSorted()).toEqual(ids.toSorted())
  })

  it.each<[string, Picture, Picture, object?]>([
    ['another picture', { dhash: looks.gate }, { dhash: looks.hall }],
    ['one bit beyond near', { dhash: looks.gate }, { dhash: turned(looks.gate, flagLimits.nearBits + 1) }],
    ['two blank sheets', { dhash: '0'.repeat(16) }, { dhash: '0'.repeat(14) + '01' }],
    [
      'of the same event in two pieces',
      { bytes: 'a', dhash: looks.gate },
      { bytes: 'a', dhash: looks.gate },
      { ...may, title: '另一份' },
    ],
    ['the same document', { bytes: 'p' }, { bytes: 'p' }],
  ])('is none: %s', async (_what, one, other, rest) => {
    await pair(one, other, rest)
    expect(await found(check)).toEqual([])
  })

  it('is one of last year too, and of the company’s evidence, but none of a sister estate’s', async () => {
    test.setNow(new Date('2025-12-20T02:00:00Z'))
    await put({ eventFrom: '2025-05-01', eventTo: '2025-05-01', pictures: [{ dhash: looks.gate }] })
    test.setNow(new Date('2026-06-15T02:00:00Z'))
    await put({ ...may, pictures: [{ dhash: looks.gate }, { dhash: looks.hall }, { dhash: looks.court }] })
    await putEvidence(test, world.operator, { ...march, parts: ['B1.a'], pictures: [{ dhash: looks.hall }] })
    await putEvidence(test, world.sisterManager, { ...march, pictures: [{ dhash: looks.court }] })
    expect((await found(check)).toSorted()).toEqual([
      '1 张相同或近似的照片，同时用作 2025-05-01 和 2026-05-01 两件事的佐证',
      '1 张相同或近似的照片，同时用作 2026-03-08 和 2026-05-01 两件事的佐证',
    ])
  })

  it('is gone with the evidence', async () => {
    const [, second] = await pair({ dhash: looks.gate }, { dhash: looks.gate })
    expect(await found(check)).toHaveLength(1)
    await test.run(world.manager, removeEvidence, { id: second!, version: 1, reason: '传错了' })
    expect(await found(check)).toEqual([])
  })
})

describe('when a photo was taken', () => {
  const taken = (at: string) => put({ ...may, pictures: [{ dhash: looks.gate, takenAt: at }] })

  it.each([
    [
      'evidence.photo_before_event',
      '2026-04-29T15:59:00Z',
      '1 张照片的拍摄日期（最早 2026-04-29）早于活动开始的 2026-05-01',
    ],
    [
      'evidence.photo_after_event',
      '2026-05-03T16:01:00Z',
      '1 张照片的拍摄日期（最晚 2026-05-04）晚于活动结束的 2026-05-02',
    ],
  ] as const)('is a question by more than a day: %s', async (check, at, sentence) => {
    await taken(at)
    expect(await found(check)).toEqual([sentence])
  })

  it('is none within a day, or where the camera says nothing', async () => {
    await taken('2026-04-30T01:00:00Z')
    await taken('2026-05-03T15:59:00Z')
    await put({ ...may, pictures: [{ dhash: looks.gate }] })
    expect(await found('evidence.photo_before_event')).toEqual([])
    expect(await found('evidence.photo_after_event')).toEqual([])
  })
})

describe('records entered in one sitting', () => {
  const check = 'evidence.one_sitting'
  /** The year's last day is the cut-off while no campaign is. */
  async function enter(start: string, count: number, minutes: number, who = world.manager) {
    for (let n = 0; n < count; n++) {
      test.setNow(new Date(Date.parse(start) + n * minutes * 60_000))
      await putEvidence(test, who, { ...may, title: `活动记录 ${n}` })
    }
  }

  it('are a question in the last days before the cut-off, once for the sitting', async () => {
    await enter('2026-12-28T02:00:00Z', 12, 5)
    const flags = await flagsOf(test, world.manager, check)
    expect(sentences(flags)).toEqual([
      '截止（2026-12-31）前七天内，同一人在一小时左右补录了 12 条佐证和登记（2026-12-28）',
    ])
    expect(flags[0]?.records).toBe(12)
  })

  it('are none where they were fewer, slower, of two people, long before, or behind an objection', async () => {
    await enter('2026-06-01T02:00:00Z', 12, 1)
    await enter('2026-12-26T02:00:00Z', flagLimits.sittingRecords - 1, 1)
    await enter('2026-12-27T02:00:00Z', 12, 7)
    await enter('2026-12-28T02:00:00Z', 6, 1)
    await enter('2026-12-28T02:00:00Z', 6, 1, world.secretary)
    expect(await found(check)).toEqual([])
    await enter('2026-12-29T02:00:00Z', 12, 1)
    await test.admin.query(
      "update p_evaluation.evidence set purpose = 'appeal' where tenant_id = $1 and received_at > '2026-12-29'",
      [world.estate.id],
    )
    expect(await found(check)).toEqual([])
  })

  it('are judged by the day on which a campaign wants the declaration', async () => {
    await test.admin.query(
      `insert into p_evaluation.received_campaigns (tenant_id, id, association_id, association_name, title, intro, year, window_from,
         window_to, state, dates, policies, policies_hash, draw_commitment, rubric_id, rubric_hash)
       values ($1, $2, $3, '协会', '年度评价', '', 2026, '2026-01-01', '2026-12-31', 'open', '{"lockBy":"2026-07-31"}', '{}', 'h', 'c', $2, 'h')`,
      [world.group.id, newId(), world.association.id],
    )
    await enter('2026-07-30T02:00:00Z', 10, 1)
    expect(await found(check)).toEqual([
      '截止（2026-07-31）前七天内，同一人在一小时左右补录了 10 条佐证和登记（2026-07-30）',
    ])
  })
})

describe('one piece of evidence alone behind judged parts', () => {
  const check = 'evidence.sole_support'

  it('is a question from more than two on, with the parts', async () => {
    const doc = factRubric()
    const [group] = doc.groups
    const [item] = group!.items
    const judged = item!.parts.find(({ id }) => id === 'A1.c')!
    const more = ['A1.d', 'A1.e'].map((id) => ({ ...judged, id }))
    const wider = {
      ...doc,
      groups: [
        { ...group!, items: [{ ...item!, parts: [...item!.parts, ...more] }] },
        ...doc.groups.slice(1),
      ],
    }
    await freeze(test, world.group, wider, { label: 'r2', from: '2026-06-01' })
    await put({ ...may, parts: ['A1.a', 'A1.c', 'A1.d', 'A1.e'] })
    const [flag] = await flagsOf(test, world.manager, check)
    expect(flag).toMatchObject({
      summary: { 'zh-CN': '同一份佐证是 3 个评判类评分点的唯一支撑' },
      records: 4,
    })
    expect(flag?.parts).toEqual(expect.arrayContaining(['A1.c', 'A1.d', 'A1.e']))
    await put({ ...may, parts: ['A1.d'], title: '另一份' })
    expect(await found(check)).toEqual([])
  })
})

describe('papers entered again', () => {
  const claim = async (metric: string, note: string, rest: { bytes?: string; year?: number } = {}) => {
    const fileId = await putFile(test, world.manager, { bytes: rest.bytes ?? newId() })
    const id = newId()
    await test.run(world.manager, enterClaim, {
      id,
      metric,
      value: metric === 'act.rules' ? true : metric === 'act.rate' ? 0.5 : 3,
      note,
      issuedOn: `${rest.year ?? 2026}-03-01`,
      fileIds: [fileId],
      ...(rest.year ? { year: rest.year } : {}),
    })
    return id
  }

  it.each([
    ['one number written in two ways', '依据深物协〔2026〕12号文件', '见 物协[2026] 第12号'],
    ['the same words', '活动签到与照片已由社区盖章确认', '活动签到与照片，已由社区盖章确认。'],
  ])('are a question behind two metrics: %s', async (_what, one, other) => {
    await claim('act.count', one)
    await claim('act.rate', other)
    const flags = await flagsOf(test, world.manager, 'papers.note_repeated')
    expect(sentences(flags)).toEqual(['2 条登记用了同一个文号或同样的说明，涉及 2 项数据、1 个年度'])
    expect(flags[0]?.parts).toContain('A1.a')
  })

  it('are a question behind two years', async () => {
    await claim('act.count', '深物协〔2025〕7号', { year: 2025 })
    await claim('act.count', '深物协〔2025〕7号')
    expect(await found('papers.note_repeated')).toEqual([
      '2 条登记用了同一个文号或同样的说明，涉及 1 项数据、2 个年度',
    ])
  })

  it('are none of other numbers, of few words, of one metric, or of what was refused', async () => {
    await claim('act.count', '深物协〔2026〕1号')
    await claim('act.rate', '深物协〔2026〕2号')
    await claim('act.count', '见附件')
    await claim('act.rate', '见附件')
    await claim('act.rules', '居委会出具的书面证明一份')
    await claim('act.rules', '居委会出具的书面证明一份')
    const id = await claim('act.count', '街道办事处的表彰决定原件')
    await claim('act.rate', '街道办事处的表彰决定原件')
    await test.run(world.secretary, decideClaim, { id, version: 1, isAccepted: false, reason: '看不清' })
    expect(await found('papers.note_repeated')).toEqual([])
  })

  it('are a question where one file stands behind two commendations or two years, not where a compilation does', async () => {
    await claim('award.org', '先进基层组织表彰', { bytes: 'award' })
    await claim('award.secretary', '优秀物业项目证明', { bytes: 'award' })
    await claim('act.count', '活动资料汇编', { bytes: 'compilation' })
    await claim('act.rate', '完成情况', { bytes: 'compilation' })
    await claim('act.count', '去年的活动记录', { bytes: 'old', year: 2025 })
    await claim('act.count', '今年的活动记录', { bytes: 'old' })
    expect((await found('papers.file_repeated')).toSorted()).toEqual([
      '同一份证明文件附在 2 条登记里，涉及 1 项数据、2 个年度',
      '同一份证明文件附在 2 条登记里，涉及 2 项数据、1 个年度',
    ])
  })
})

describe('records from before prints were kept', () => {
  it('are caught up with when the checks run', async () => {
    await put({ ...may, pictures: [{ dhash: looks.gate }] })
    await put({ ...march, pictures: [{ dhash: looks.gate }] })
    await test.admin.query('delete from p_evaluation.evidence_prints where tenant_id = $1', [world.estate.id])
    expect(await found('evidence.photo_repeated')).toHaveLength(1)
  })
})
