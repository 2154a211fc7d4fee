import { AppError } from '@linli/contract'
import type { CatalogueRow } from '@linli/evaluation-contract'
import { indexRubric } from '@linli/evaluation-contract/scoring'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { factRubric, sourceOf } from '../testing/fact-bench.ts'
import { filterCatalogue, stateOf, useOf } from './catalogue.rules.ts'
import { chunksOf } from './chunks.rules.ts'
import { valueIssue } from './claim-value.rules.ts'
import { isAbout } from './find-metrics.rules.ts'
import { companyMetrics, metricsHere } from './metrics-here.rules.ts'
import { pickFact, type Candidate } from './pick-fact.rules.ts'
import { failureOf, summaryOf, toReading } from './reading.rules.ts'
import { nextRefreshAt, secondOf } from './refresh-time.rules.ts'

const index = indexRubric(factRubric())

describe('a reading', () => {
  const day = '2026-03-01'
  const source = fc
    .record({ id: fc.constantFrom('a', 'b', 'c', 'd'), isLate: fc.boolean() })
    .map(({ id, isLate }) => sourceOf(id, day, isLate ? 'late' : undefined))
  const reading = (sources: ReturnType<typeof sourceOf>[]) => toReading({ key: 'x', value: 1, sources })

  it('is the same with the same hash whatever the order of its records, and each record is there once', () => {
    fc.assert(
      fc.property(fc.array(source), fc.infiniteStream(fc.nat()), (sources, chance) => {
        const shuffled = sources
          .map((one) => ({ one, place: chance.next().value }))
          .sort((a, b) => Number(a.place) - Number(b.place))
          .map(({ one }) => one)
        const [one, other] = [reading(sources), reading(shuffled)]
        expect(other).toEqual(one)
        expect(summaryOf(other)).toEqual(summaryOf(one))
        expect(new Set(one.sources.map(({ entityId }) => entityId)).size).toBe(one.sources.length)
      }),
    )
  })

  it('counts every record once: those that count and those left out are all there are', () => {
    fc.assert(
      fc.property(fc.array(source), (sources) => {
        const { counted, total, excluded } = summaryOf(reading(sources))
        expect(counted + Object.values(excluded).reduce((sum, rows) => sum + rows, 0)).toBe(total)
      }),
    )
  })

  it.each([
    ['the value', { value: 2, sources: [] }],
    ['a record', { value: 1, sources: [sourceOf('a', day)] }],
  ])('has another hash once %s is another', (_what, other) => {
    const hashOf = (told: object) =>
      summaryOf(toReading({ key: 'x', value: 1, sources: [], ...told })).inputsHash
    expect(hashOf(other)).not.toBe(hashOf({}))
    expect(hashOf({})).toMatch(/^[0-9a-f]{64}$/)
  })

  it('tells a record’s day, verdict and guard apart in its hash', () => {
    const hashes = [
      sourceOf('a', day),
      sourceOf('a', '2026-03-02'),
      sourceOf('a', day, 'late'),
      sourceOf('a', day, 'x'),
    ]
    expect(new Set(hashes.map((one) => summaryOf(reading([one])).inputsHash)).size).toBe(4)
  })

  it('that fails says why without what its statement held', () => {
    const wrapped = new Error('Failed query … params: 13800138000', {
      cause: Object.assign(new Error('x'), { code: '22012' }),
    })
    expect(failureOf(wrapped)).toBe('statement failed: 22012')
    expect(failureOf(new AppError('forbidden'))).toBe('forbidden')
    expect(failureOf(new Error('x'.repeat(500)))).toHaveLength(200)
    expect(failureOf('odd')).toBe('unknown')
  })
})

describe('the fact that counts', () => {
  const own = (origin: Candidate['origin'], value: Candidate['value'], revision = 1): Candidate => ({
    origin,
    value,
    revision,
    distance: 0,
  })
  const above = (value: Candidate['value'], revision = 1, distance = 1): Candidate => ({
    origin: 'document',
    value,
    revision,
    distance,
  })
  it.each([
    ['of a provider before a later document', [own('document', 9, 5), own('provider', 1, 2)], 1],
    [
      'of a provider that could not tell, not the document it took the place of',
      [own('provider', null, 2), own('document', 9)],
      null,
    ],
    ['the document where there is no other', [own('document', 9)], 9],
    ['its own before the company’s', [above(3), own('document', 9)], 9],
    ['the company’s where its own has no value', [own('document', null, 2), above(3)], 3],
    ['the company’s that said something, of several the nearest', [above(7, 1, 2), above(3)], 3],
    ['of the company’s the one said last', [above(3, 1), { ...above(4, 2), origin: 'provider' as const }], 4],
    ['none of a company that has no value either', [own('document', null), above(null)], null],
    [
      'of the company before it withdrew what it had',
      [above(null, 2), { ...above(4, 1), origin: 'provider' as const }],
      4,
    ],
  ])('is %s', (_what, candidates, value) => {
    expect(pickFact(candidates)?.value).toBe(value)
    expect(pickFact(candidates.toReversed())?.value).toBe(value)
  })

  it('is none where there is none', () => {
    expect(pickFact([])).toBeNull()
  })
})

describe('the metrics of a tenant', () => {
  it('are all in an estate, in the order the parts need them, and the company’s in a company', () => {
    expect(metricsHere(index, 'estate')).toEqual(['act.count', 'firm.reported', 'act.rate', 'act.rules'])
    expect(metricsHere(index, 'group')).toEqual(['firm.reported'])
  })

  it('are the company’s too where an item is of either', () => {
    const either = factRubric()
    either.groups[0]!.items[0]!.scope = 'either'
    expect([...companyMetrics(indexRubric(either))].toSorted()).toEqual(['act.count', 'firm.reported'])
  })
})

describe('a value that people enter', () => {
  it.each([
    ['boolean', [true, false], [0, 1]],
    ['count', [0, 7], [1.5, true]],
    ['ratio', [0, 0.5, 1], [1.01, true]],
    ['score', [1, 4.5, 5], [0, 5.5, false]],
    ['fen', [0, 100], [0.5]],
    ['yuan', [0, 0.5], [true]],
    ['hours', [0, 2.5], [false]],
  ] as const)('%s', (unit, right, wrong) => {
    expect(right.map((value) => valueIssue(unit, value))).toEqual(right.map(() => null))
    for (const value of wrong) expect(valueIssue(unit, value)).toMatch(/^claim_is_/)
  })
})

describe('the catalogue', () => {
  it('knows which parts need a metric and how many points hang on it', () => {
    expect(useOf(index, 'act.count')).toMatchObject({ usedBy: ['A1.a', 'A1.c'], pointsAtStake: 5 })
    expect(useOf(index, 'act.rules')).toEqual({ usedBy: [], pointsAtStake: 0, clause: null })
  })

  it('counts no points of a part that only shows the metric beside it', () => {
    const shown = factRubric()
    shown.groups[0]!.items[0]!.parts[1]!.metrics = ['act.rate']
    expect(useOf(indexRubric(shown), 'act.rate')).toMatchObject({ usedBy: ['A1.b'], pointsAtStake: 0 })
  })

  const fact = (origin: 'provider' | 'document', value: number | null, isInherited = false) => ({
    origin,
    value,
    isInherited,
  })
  it.each([
    ['provided', { isProvided: true, fact: null, openClaims: 1 }],
    ['provided', { isProvided: false, fact: fact('provider', 1, true), openClaims: 0 }],
    ['documented', { isProvided: false, fact: fact('document', 1), openClaims: 1 }],
    ['claimed', { isProvided: false, fact: fact('document', null), openClaims: 1 }],
    ['claimed', { isProvided: false, fact: null, openClaims: 1 }],
    ['missing', { isProvided: false, fact: fact('document', null), openClaims: 0 }],
    ['missing', { isProvided: false, fact: null, openClaims: 0 }],
  ] as const)('calls it %s: %o', (state, standing) => {
    expect(stateOf(standing)).toBe(state)
  })

  it('finds by key and by either language, and counts states before one is chosen', () => {
    const row = (key: string, state: CatalogueRow['state'], usedBy: string[]): CatalogueRow => ({
      key,
      title: { 'zh-CN': '活动', en: 'Activities' },
      unit: 'count',
      guard: null,
      scope: 'estate',
      state,
      provider: null,
      expectedProvider: null,
      clause: null,
      fact: null,
      checkedAt: null,
      hasFailed: false,
      openClaims: 0,
      usedBy,
      pointsAtStake: 0,
    })
    const rows = [
      row('a.one', 'missing', ['A1']),
      row('a.two', 'provided', ['A1']),
      row('b', 'missing', ['B1']),
    ]
    const found = filterCatalogue(rows, { part: 'A1', states: ['missing'] })
    expect([found.rows.map(({ key }) => key), found.counts]).toEqual([
      ['a.one'],
      { provided: 1, documented: 0, claimed: 0, missing: 1 },
    ])
    expect(filterCatalogue(rows, { q: 'A.ON' }).rows).toHaveLength(1)
    expect(isAbout('活', 'x', { 'zh-CN': '活动', en: 'Act' })).toBe(true)
    expect(isAbout('act', 'x', { 'zh-CN': '活动', en: 'Act' })).toBe(true)
    expect(isAbout('z', 'x', { 'zh-CN': '活动', en: 'Act' })).toBe(false)
  })
})

describe('the daily alarm', () => {
  const id = '0193d1a0-0000-7000-8000-000000000e11'
  it('rings at the hour of the tenant’s clock and at a second of its own', () => {
    expect(secondOf(id)).toBe(1)
    const at = (now: string, timezone: string, hour = 3) =>
      nextRefreshAt(new Date(now), { id, timezone }, hour).toISOString()
    expect(at('2026-06-15T02:00:00Z', 'Asia/Shanghai')).toBe('2026-06-15T19:00:01.000Z')
    expect(at('2026-06-14T18:59:00Z', 'Asia/Shanghai')).toBe('2026-06-14T19:00:01.000Z')
    expect(at('2026-06-14T19:00:01Z', 'Asia/Shanghai')).toBe('2026-06-15T19:00:01.000Z')
    // The night before the clock goes forward, and the one on which it goes back.
    expect(at('2026-03-28T12:00:00Z', 'Europe/Berlin', 5)).toBe('2026-03-29T03:00:01.000Z')
    expect(at('2026-10-24T12:00:00Z', 'Europe/Berlin', 5)).toBe('2026-10-25T04:00:01.000Z')
  })

  it('is always ahead, within a day and an hour', () => {
    fc.assert(
      fc.property(
        fc.date({ min: new Date('2024-01-01'), max: new Date('2030-01-01'), noInvalidDate: true }),
        fc.uuid(),
        fc.constantFrom('Asia/Shanghai', 'Europe/Berlin', 'America/New_York'),
        fc.integer({ min: 0, max: 6 }),
        (now, tenantId, timezone, hour) => {
          const ahead = nextRefreshAt(now, { id: tenantId, timezone }, hour).getTime() - now.getTime()
          expect(ahead).toBeGreaterThan(0)
          expect(ahead).toBeLessThanOrEqual(26 * 3_600_000)
        },
      ),
    )
  })

  it('spreads tenants over the hour', () => {
    fc.assert(
      fc.property(fc.uuid(), (tenantId) => {
        expect(secondOf(tenantId)).toBeGreaterThanOrEqual(0)
        expect(secondOf(tenantId)).toBeLessThan(3_600)
      }),
    )
  })
})

it('chunks keep order and lose nothing', () => {
  fc.assert(
    fc.property(fc.array(fc.nat()), fc.integer({ min: 1, max: 9 }), (items, size) => {
      const chunks = chunksOf(items, size)
      expect(chunks.flat()).toEqual(items)
      expect(chunks.every(({ length }) => length > 0 && length <= size)).toBe(true)
    }),
  )
})
