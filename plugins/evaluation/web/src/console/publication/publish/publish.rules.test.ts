import { campaignStates } from '@linli/evaluation-contract/campaign'
import { describe, expect, it } from 'vitest'

import { awaitsEstates, publishBlockOf, publishKindsIn } from './publish.rules.ts'

describe('what may be published', () => {
  it('follows from the state of the campaign', () => {
    expect(Object.fromEntries(campaignStates.map((state) => [state, publishKindsIn(state)]))).toEqual({
      draft: [],
      open: [],
      scoring: ['preliminary'],
      site: ['preliminary'],
      preliminary: ['final', 'correction'],
      final: ['correction'],
      closed: [],
      cancelled: [],
    })
    expect(campaignStates.filter(awaitsEstates)).toEqual(['scoring', 'site', 'preliminary'])
  })

  const ready = { estates: 3, ready: 3 }
  it.each([
    ['preliminary', '2026-06-30', ready, null],
    ['preliminary', '2026-07-01', ready, 'noTime'],
    ['final', '2026-07-01', ready, 'appealsPossible'],
    ['final', '2026-07-02', ready, null],
    ['final', '2026-07-02', { estates: 3, ready: 2 }, 'notReady'],
    ['preliminary', '2026-06-30', { estates: 0, ready: 0 }, 'nothing'],
    ['preliminary', '2026-06-30', { estates: 3, ready: null }, 'youScore'],
  ] as const)('a %s result on %s with %o is kept back by %s', (kind, today, readiness, block) =>
    expect(publishBlockOf(kind, { dates: { appealBy: '2026-07-01' }, today, readiness })).toBe(block),
  )
})
