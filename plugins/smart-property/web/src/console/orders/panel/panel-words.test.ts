import type { EscalationRow, WorkOrderDetail, WorkOrderStep } from '@linli/smart-property-contract'
import {
  acknowledgeInput,
  followInput,
  moveNames,
  orderActs,
  planRiskInput,
  proposeTopicInput,
  raiseRiskInput,
  standDownInput,
} from '@linli/smart-property-contract'
import { describe, expect, it } from 'vitest'

import { messages } from '../../i18n/zh-cn.ts'
import type { Say } from '../order-words.ts'
import { actFields, actRequest, spokenActs, type SpokenAct } from './act-fields.ts'
import { isAct } from './action-bar.ts'
import { readClock, workWords } from './clock-reading.ts'
import { escalationWords, openEscalation } from './escalation-words.ts'
import { overtakenBy, overtakenWords } from './overtaken.ts'
import { panelTimeline } from './panel-timeline.ts'
import { detailNames, stepDetails } from './step-details.ts'
import { marksOf, withTemplate } from './template-text.ts'
import { likenessWord } from './use-likely.ts'

const id = '01935c8e-7d4a-7c3e-9a51-2f6f0b8f5d11'
const now = Date.parse('2026-11-24T02:30:00Z')
const t: Say = (key, params = {}) => {
  const found = key
    .split('.')
    .reduce<unknown>((place, part) => (place as Record<string, unknown>)?.[part], messages)
  if (typeof found !== 'string') throw new Error(`no words for ${key}`)
  return found.replace(/\{(\w+)\}/g, (_, name: string) => String(params[name]))
}
const when = (instant: string) => `〈${instant.slice(5, 16)}〉`
const telling = { t, now, when, day: (day: string) => day, span: (ms: number) => `${ms / 60_000} 分` }
const step = (extra: Partial<WorkOrderStep>): WorkOrderStep => ({
  id,
  kind: 'assign',
  at: '2026-11-24T02:29:00Z',
  actor: { kind: 'staff', name: '王小丽', title: '前台' },
  fromState: 'received',
  toState: 'assigned',
  isPublic: true,
  text: '',
  detail: {},
  photos: [],
  voices: [],
  ...extra,
})

describe('what others did meanwhile', () => {
  it('names who did what just now', () =>
    expect(overtakenWords(step({ detail: { assigneeAfter: '何强' } }), telling)).toBe(
      '王小丽 刚刚派给了 何强',
    ))
  it('says when it was, once it is longer ago', () =>
    expect(overtakenWords(step({ kind: 'pause', at: '2026-11-24T01:00:00Z' }), telling)).toBe(
      '王小丽 〈11-24T01:00〉 暂停了计时',
    ))
  it('names the body it went to, and the system as such', () => {
    expect(overtakenWords(step({ kind: 'refer', detail: { body: 'police' } }), telling)).toContain(
      '移交给了派出所',
    )
    const actor = { kind: 'system' as const, name: '', title: '' }
    expect(overtakenWords(step({ kind: 'auto-resume', actor }), telling)).toBe('系统 刚刚到时继续了计时')
  })
  it('has words for every move', () => {
    for (const kind of moveNames) expect(overtakenWords(step({ kind }), telling)).toMatch(/刚刚/)
  })
  it('leaves out what was seen and what is no move', () => {
    const steps = [
      step({ id: 'a' }),
      step({ id: 'b', kind: 'acknowledged' }),
      step({ id: 'c', kind: 'note' }),
    ]
    expect(overtakenBy(steps, new Set(['a'])).map((each) => each.id)).toEqual(['c'])
  })
})

describe('what a step says of itself', () => {
  const said = (detail: WorkOrderStep['detail']) => stepDetails(step({ detail }), telling)
  it.each([
    [{ resumeAt: '2026-11-28T01:00:00Z', pauseReason: 'parts' }, '原因：等配件 · 自动继续：〈11-28T01:00〉'],
    [
      { amountFen: 1250, claimedSolved: false, isByLoad: true },
      '派单方式：按工作量 · 办理人认为：未解决 · 费用：12.50 元',
    ],
    [{ outcome: 'referred', body: 'police' }, '结果：已移交 · 移交给：派出所'],
    [{ level: 'manager', cause: 'unacknowledged' }, '层级：项目经理 · 原因：上一级没有回应'],
    // What has no words is not shown.
    [{ marks: 'x', rating: null, topic: '' }, ''],
  ] as [WorkOrderStep['detail'], string][])('%o is %s', (detail, words) => expect(said(detail)).toBe(words))
  it('has a label for everything it may say', () => {
    for (const name of detailNames) expect(t(`smartProperty.panel.detail.${name}`)).toBeTruthy()
  })
})

describe('the timeline of the panel', () => {
  const settlement = { terms: '不再养鸡' } as WorkOrderDetail['settlement']
  const steps = [
    step({ kind: 'reported', text: '鸡叫', photos: ['p'] }),
    step({ kind: 'note', text: '已上门', photos: ['q'] }),
    step({ kind: 'settle', text: '不再养鸡', detail: { signedOn: '2026-11-24' } }),
  ]
  it('does not say again what stands above it', () => {
    const told = panelTimeline({ steps, settlement }, telling)
    expect(told.map(({ text, pictures }) => [text, pictures?.length])).toEqual([
      ['签字日期：2026-11-24', 0],
      ['已上门', 1],
      [null, 0],
    ])
  })
  it('keeps what a later settlement took the place of', () =>
    expect(panelTimeline({ steps, settlement: null }, telling)[0]?.text).toContain('不再养鸡'))
})

describe('whom it was told to', () => {
  const row = (extra: Partial<EscalationRow>): EscalationRow => ({
    id,
    level: 'manager',
    cause: 'overdue',
    raisedAt: '2026-11-24T01:00:00Z',
    acknowledgeBy: '2026-11-24T03:00:00Z',
    acknowledged: null,
    endedAt: null,
    ...extra,
  })
  const acknowledged = { at: '2026-11-24T02:00:00Z', byName: '周经理', text: '下午到场' }
  it.each([
    [{}, 'waiting', '等回应，〈11-24T03:00〉 前'],
    [{ acknowledgeBy: '2026-11-24T02:00:00Z' }, 'late', '应在 〈11-24T02:00〉 前回应，还没有'],
    [{ acknowledged }, 'answered', '周经理 〈11-24T02:00〉 回应'],
    [{ endedAt: '2026-11-24T02:00:00Z' }, 'ended', '已办妥，不必回应'],
  ] as [Partial<EscalationRow>, string, string][])('%o', (extra, tone, answer) =>
    expect(escalationWords(row(extra), telling)).toMatchObject({
      tone,
      answer,
      told: '〈11-24T01:00〉 报项目经理，超过时限',
    }),
  )
  it('counts the highest that is open', () => {
    const ended = row({ endedAt: '2026-11-24T02:00:00Z' })
    expect(openEscalation([row({ level: 'steward' }), row({ id: 'top' }), ended])?.id).toBe('top')
    expect(openEscalation([ended])).toBeNull()
  })
})

describe('a clock in words', () => {
  const clock = (due: string) => ({ text: `到 ${due.slice(11, 16)}`, tone: 'calm' })
  const order = (extra: Partial<WorkOrderDetail>) =>
    ({
      respond: {
        limitMinutes: 30,
        warnAt: null,
        dueAt: '2026-11-24T01:30:00Z',
        doneAt: '2026-11-24T01:12:00Z',
      },
      solve: { limitMinutes: 480, warnAt: null, dueAt: '2026-11-25T03:00:00Z', doneAt: null },
      worked: { isAroundTheClock: false, respondMinutes: 12, solveMinutes: null },
      state: 'handling',
      pause: null,
      createdAt: '2026-11-24T01:00:00Z',
      ...extra,
    }) as WorkOrderDetail
  const read = (name: 'respond' | 'solve', extra: Partial<WorkOrderDetail> = {}) =>
    readClock(order(extra), name, { ...telling, clock })

  it('says how long it took, in working time', () =>
    expect(read('respond')).toEqual({ text: '用时 12 分钟', note: '✓', tone: 'met' }))
  it('goes by moments: a tenth of a second is before the same with more digits', () => {
    const limit = { limitMinutes: 30, warnAt: null, dueAt: '2026-11-24T01:30:00.115Z' }
    expect(read('respond', { respond: { ...limit, doneAt: '2026-11-24T01:30:00.1Z' } }).tone).toBe('met')
    expect(read('respond', { respond: { ...limit, doneAt: '2026-11-24T01:30:00.12Z' } }).tone).toBe('late')
  })
  it('counts nights where the clock does', () =>
    expect(
      read('respond', { worked: { isAroundTheClock: true, respondMinutes: 12, solveMinutes: null } }).text,
    ).toBe('用时 12 分'))
  it('says when it runs out while it runs', () =>
    expect(read('solve')).toEqual({ text: '到 03:00', note: '', tone: 'calm' }))
  it('stands still while it is paused, the other does not', () => {
    const pause = { reason: 'parts' as const, resumeAt: '2026-11-28T01:00:00Z' }
    expect(read('solve', { pause })).toEqual({
      text: '已暂停计时',
      note: '顺延到 〈11-25T03:00〉',
      tone: 'paused',
    })
    expect(read('respond', { pause }).tone).toBe('met')
  })
  it('runs no longer once the order is closed unanswered', () =>
    expect(read('solve', { state: 'closed' })).toEqual({ text: '不再计时', note: '', tone: 'plain' }))
  it('says by how much it was missed', () => {
    const respond = { ...order({}).respond, doneAt: '2026-11-24T01:50:00Z' }
    expect(read('respond', { respond })).toMatchObject({ note: '超时 20 分', tone: 'late' })
  })
  it.each([
    [0, '1 分钟'],
    [59, '59 分钟'],
    [480, '8 工时'],
    [605, '10 工时 5 分'],
  ])('%i working minutes are %s', (minutes, words) => expect(workWords(minutes, t)).toBe(words))
})

describe('a prepared text', () => {
  const order = {
    number: 'GD-1',
    title: '漏水',
    location: { label: '3栋', unitId: null, buildingId: null },
    assignee: null,
    solve: { limitMinutes: 1, warnAt: null, dueAt: '2026-11-24T03:00:00Z', doneAt: null },
  }
  it('is filled in from the order; a holder it has not is left out', () =>
    expect(Object.values(marksOf(order, when))).toEqual(['GD-1', '3栋', '漏水', '〈11-24T03:00〉']))
  it('goes behind what is written already', () => {
    expect(withTemplate(' ', '已派人')).toBe('已派人')
    expect(withTemplate('您好 ', '已派人')).toBe('您好\n已派人')
  })
})

describe('acts beside the moves', () => {
  const values = { title: ' 电梯 ', text: ' 三天两头坏 ' }
  it.each([
    ['acknowledge', acknowledgeInput, 'acknowledge'],
    ['raise-risk', raiseRiskInput, 'risk'],
    ['plan-risk', planRiskInput, 'risk/plan'],
    ['stand-down', standDownInput, 'risk/stand-down'],
    ['follow', followInput, 'follow'],
  ] as const)('%s is what the server takes', (act, schema, path) => {
    const request = actRequest(act, id, values)
    expect(request.path).toBe(`/work-orders/${id}/${path}`)
    expect(schema.strict().safeParse({ id, ...request.body }).error?.issues ?? []).toEqual([])
    const [field] = actFields(act, t)
    const withText = (length: number) => actRequest(act, id, { text: '字'.repeat(length) }).body
    expect(schema.safeParse({ id, ...withText(field!.maxlength!) }).success).toBe(true)
    expect(schema.safeParse({ id, ...withText(field!.maxlength! + 1) }).success).toBe(false)
  })
  it('puts a topic before the branch with the order', () => {
    const { path, body } = actRequest('propose-topic', id, values)
    expect(path).toBe('/topics')
    expect(proposeTopicInput.strict().parse(body)).toEqual({
      orderIds: [id],
      title: '电梯',
      text: '三天两头坏',
    })
    const [title, text] = actFields('propose-topic', t).map((field) => '字'.repeat(field.maxlength!))
    const full = actRequest('propose-topic', id, { title: title!, text: text! }).body
    expect(proposeTopicInput.safeParse(full).success).toBe(true)
    expect(proposeTopicInput.safeParse({ ...full, title: `${title}字` }).success).toBe(false)
  })
  it('needs words, but for who follows and for a topic, which needs a title', () => {
    const needed = (act: SpokenAct) =>
      actFields(act, t)
        .filter((field) => field.required)
        .map((field) => field.key)
    for (const act of ['acknowledge', 'raise-risk', 'plan-risk', 'stand-down'] as const)
      expect(needed(act)).toEqual(['text'])
    expect(needed('follow')).toEqual([])
    expect(needed('propose-topic')).toEqual(['title'])
  })
  it('has a button for everything the server offers but linking, which other plugins do', () =>
    expect(orderActs.filter((act) => !isAct(act as never))).toEqual(['link']))
  it('has words for each', () => {
    for (const act of orderActs.filter((each) => each !== 'link'))
      expect(t(`smartProperty.panel.act.${act}`)).toBeTruthy()
    for (const act of Object.keys(spokenActs))
      for (const family of ['actLead', 'actText', 'actDone'])
        expect(t(`smartProperty.panel.${family}.${act}`)).toBeTruthy()
  })
})

it.each([
  [0.9, 'much'],
  [0.6, 'rather'],
  [0.42, 'some'],
])('a likeness of %d is %s', (likeness, word) => expect(likenessWord(likeness)).toBe(word))
