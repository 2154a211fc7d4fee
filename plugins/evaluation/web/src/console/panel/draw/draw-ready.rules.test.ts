import { describe, expect, it } from 'vitest'

import { drawReadiness, fitScorers } from './draw-ready.rules.ts'

const dates = {
  applyBy: '2026-06-01',
  lockBy: '2026-07-01',
  scoreBy: '2026-08-01',
  siteBy: '2026-08-10',
  preliminaryOn: '2026-08-20',
  appealBy: '2026-08-30',
  finalOn: '2026-09-10',
}

describe('a draw', () => {
  it.each([
    ['on the last day with one still waiting', { locked: 3, accepted: 1 }, '2026-07-01', 'early'],
    ['with nobody waiting any more', { locked: 3 }, '2026-06-02', 'ready'],
    ['after the last day, whoever waits', { locked: 3, applied: 2 }, '2026-07-02', 'ready'],
    ['without an estate', { gate_failed: 2 }, '2026-07-02', 'nothing'],
  ] as const)('%s', (_, counts, today, is) => expect(drawReadiness({ counts, dates }, today).is).toBe(is))

  it('is among active scorers whose certificate lasts to the last day of scoring', () => {
    const scorer = (certifiedUntil: string | null, isActive = true) => ({ certifiedUntil, isActive })
    expect(
      fitScorers(
        [scorer(null), scorer('2026-08-01'), scorer('2026-07-31'), scorer(null, false)],
        dates.scoreBy,
      ),
    ).toEqual({ fit: 2, unfit: 1 })
  })
})
