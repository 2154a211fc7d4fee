import { describe, expect, it } from 'vitest'

import { factOf, missingOf, rowOf } from '../testing/sample-facts.ts'
import { freshnessOf, sourceOf, takesPapers } from './standing.rules.ts'

const enabled = new Set(['smart-property', 'evaluation'])
const papers = factOf({ origin: 'document', providerTitle: null })
const kindOf = (row: Parameters<typeof sourceOf>[0]) => sourceOf(row, enabled)

describe('where a value comes from', () => {
  it.each([
    ['a plugin here', rowOf(), { kind: 'plugin', title: '智慧物业', awaits: null }],
    [
      'the company, whoever provides it there',
      missingOf({ fact: factOf({ isInherited: true }) }),
      { kind: 'company', title: null, awaits: 'community-life' },
    ],
    [
      'papers, until the plugin comes',
      missingOf({ fact: papers }),
      { kind: 'papers', title: null, awaits: 'community-life' },
    ],
    [
      'nowhere once the papers were taken back',
      missingOf({ fact: { ...papers, value: null } }),
      { kind: 'off', title: null, awaits: 'community-life' },
    ],
    ['a plugin not enabled', missingOf(), { kind: 'off', title: null, awaits: 'community-life' }],
    [
      'a plugin that is here and does not provide it yet',
      missingOf({ expectedProvider: 'evaluation' }),
      { kind: 'silent', title: null, awaits: 'evaluation' },
    ],
    ['nobody', missingOf({ expectedProvider: null }), { kind: 'nobody', title: null, awaits: null }],
  ])('%s', (_, row, source) => expect(kindOf(row)).toEqual(source))

  it('takes papers only where no plugin here provides it', () => {
    expect([takesPapers(rowOf()), takesPapers(missingOf())]).toEqual([false, true])
  })
})

describe('how fresh it is', () => {
  const hour = 3_600_000
  const at = (hours: number, isRunning = true) => ({
    now: Date.parse('2026-11-24T02:00:00Z') + hours * hour,
    isRunning,
  })
  it.each([
    ['fresh for two days', rowOf(), at(48), 'fresh'],
    ['stale after that', rowOf(), at(48.1), 'stale'],
    ['not stale in a year that is over', rowOf(), at(9_000, false), 'fresh'],
    ['failed before anything else', rowOf({ hasFailed: true }), at(100), 'failed'],
    ['never read', rowOf({ checkedAt: null }), at(0), 'never'],
    ['no question of papers', missingOf({ fact: papers }), at(9_000), 'none'],
  ])('%s', (_, row, when, freshness) => expect(freshnessOf(row, when)).toBe(freshness))
})
