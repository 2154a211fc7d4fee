import { publicViewSchema } from '@linli/contract'
import { closeKinds, grades, kinds, pauseReasons, states, stepKinds } from '@linli/smart-property-contract'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { publicViewOf, type PublicFrame, type PublicOrder } from './public-view.rules.ts'

const now = new Date('2026-11-28T06:30:00Z')
const frame: PublicFrame = { locale: 'zh-CN', timeZone: 'Asia/Shanghai', now, building: null }
const base: PublicOrder = {
  number: 'WX-20261128-0007',
  kind: 'repair',
  categoryName: '漏水渗水',
  grade: 2,
  state: 'received',
  respondedAt: null,
  dueAt: '2026-11-28T10:30:00Z',
  closedAt: null,
  closeKind: null,
  pauseReason: null,
  resumeAt: null,
  reportedAt: '2026-11-28T06:00:00Z',
  updatedAt: '2026-11-28T06:20:00Z',
}
const responded = { respondedAt: '2026-11-28T06:10:00Z' }

describe('what it says', () => {
  it.each<[string, Partial<PublicOrder>, string, string]>([
    ['plain', {}, '已受理', '物业已经收到，正在安排人手，今天 18:30 前给回音。'],
    ['plain', { state: 'assigned' }, '已派单', '已经交给维修人员，今天 18:30 前给回音。'],
    ['plain', { state: 'handling', ...responded }, '处理中', '维修人员正在处理，今天 18:30 前办好。'],
    [
      'plain',
      { kind: 'dispute', state: 'handling', ...responded },
      '处理中',
      '调解人员正在处理，今天 18:30 前办好。',
    ],
    ['plain', { kind: 'complaint', state: 'handling', dueAt: null }, '处理中', '工作人员正在处理。'],
    [
      'warn',
      { state: 'handling', ...responded, dueAt: '2026-11-28T01:00:00Z' },
      '处理中',
      '维修人员正在处理；已经超过 今天 09:00 的时限，正在催办。',
    ],
    [
      'warn',
      { state: 'handling', pauseReason: 'parts', resumeAt: '2026-12-01T01:00:00Z' },
      '暂停中',
      '暂停中：等配件，预计 周二 09:00 继续。',
    ],
    ['plain', { state: 'answered', dueAt: null }, '待确认', '已经答复，等报事人确认是否解决。'],
    ['plain', { state: 'confirming', dueAt: null }, '待回访', '已经答复，正在回访核实是否解决。'],
    ['good', { state: 'closed', dueAt: null, closeKind: 'confirmed' }, '已办结', '已经办结：报事人确认。'],
    ['plain', { state: 'closed', dueAt: null, closeKind: 'cancelled' }, '已办结', '已经办结：报事人撤回。'],
  ])('%s: %j', (tone, order, label, lead) => {
    const view = publicViewOf({ ...base, ...order }, [], frame)
    expect(view.state).toEqual({ label, tone })
    expect(view.lead).toBe(lead)
  })

  it('tells the matters of the office to nobody', () => {
    const view = publicViewOf(
      base,
      stepKinds.map((kind) => ({ kind, at: base.reportedAt })),
      frame,
    )
    expect(view.steps.map((step) => step.title).join()).not.toMatch(/风险|关联/)
    expect(view.steps.length).toBe(stepKinds.length - 5)
  })
})

it('is a public view whatever the order, and holds no Chinese of ours in English', () => {
  const instant = fc
    .date({ min: new Date('2020-01-01'), max: new Date('2030-01-01'), noInvalidDate: true })
    .map((date) => date.toISOString())
  const maybe = <T>(one: fc.Arbitrary<T>) => fc.option(one)
  fc.assert(
    fc.property(
      fc.record({
        number: fc.string({ minLength: 1, maxLength: 40 }),
        kind: fc.constantFrom(...kinds),
        categoryName: fc.stringMatching(/^[a-z]{1,120}$/),
        grade: fc.constantFrom(...grades),
        state: fc.constantFrom(...states),
        respondedAt: maybe(instant),
        dueAt: maybe(instant),
        closedAt: maybe(instant),
        closeKind: maybe(fc.constantFrom(...closeKinds)),
        pauseReason: maybe(fc.constantFrom(...pauseReasons)),
        resumeAt: maybe(instant),
        reportedAt: instant,
        updatedAt: instant,
      }),
      fc.array(fc.record({ kind: fc.constantFrom(...stepKinds), at: instant }), { maxLength: 100 }),
      fc.constantFrom('zh-CN' as const, 'en' as const),
      (order, steps, locale) => {
        const view = publicViewOf(order, steps, { ...frame, locale })
        expect(publicViewSchema.parse(view)).toEqual(view)
        if (locale === 'en') expect(JSON.stringify({ ...view, facts: [] })).not.toMatch(/\p{Script=Han}/u)
      },
    ),
  )
})
