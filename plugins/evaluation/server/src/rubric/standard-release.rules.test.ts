import { describe, expect, it } from 'vitest'

import { planRelease, type Known } from './standard-release.rules.ts'

const release = { key: 'std', contentHash: 'new', isLedFromAbove: false, today: '2027-03-01' }
const known = (change: Partial<Known> = {}): Known => ({
  id: 'a',
  isOwn: true,
  key: 'std',
  label: '2025.1-r1',
  origin: 'standard',
  state: 'frozen',
  effectiveFrom: '2025-01-01',
  effectiveTo: null,
  contentHash: 'old',
  ...change,
})

describe('a release of the standard’s rubric', () => {
  it('comes in frozen from the standard’s first day where there is none', () => {
    expect(planRelease([], release)).toMatchObject({
      kind: 'frozen',
      label: '2025.1-r1',
      effectiveFrom: '2025-01-01',
      supersedesId: null,
    })
  })

  it('comes in once, whatever became of it since', () => {
    const held = known({ contentHash: 'new', state: 'retired', effectiveTo: '2026-12-31' })
    expect(planRelease([held], release)).toEqual({ kind: 'nothing' })
  })

  it('takes the place of the release before it from today, under the next free label', () => {
    expect(
      planRelease([known(), known({ id: 'b', label: '2025.1-r2', origin: 'own', state: 'draft' })], release),
    ).toEqual({
      kind: 'frozen',
      label: '2025.1-r3',
      effectiveFrom: '2027-03-01',
      ended: { ids: ['a'], effectiveTo: '2027-02-28' },
      supersedesId: 'a',
    })
  })

  it('begins tomorrow where the one before it began today', () => {
    expect(planRelease([known({ effectiveFrom: '2027-03-01' })], release)).toMatchObject({
      effectiveFrom: '2027-03-02',
      ended: { effectiveTo: '2027-03-01' },
    })
  })

  it.each([
    [
      'a version of the standard',
      known({ id: 'b', origin: 'own', label: '2027-r1', effectiveFrom: '2027-01-01' }),
    ],
    ['another rubric', known({ id: 'b', key: 'city', origin: 'received', effectiveFrom: '2026-01-01' })],
  ])('waits as a draft where people froze %s', (_, theirs) => {
    const ended = known({ effectiveTo: '2026-12-31' })
    expect(planRelease([ended, theirs], release)).toEqual({ kind: 'draft', label: '2025.1-r2' })
  })

  it('pays no heed to drafts of people, nor to what holds no longer', () => {
    const past = known({
      id: 'b',
      key: 'city',
      origin: 'own',
      effectiveFrom: '2026-01-01',
      effectiveTo: '2026-12-31',
    })
    const draft = known({ id: 'c', key: 'city', origin: 'own', state: 'draft', effectiveFrom: null })
    expect(planRelease([known(), past, draft], release)).toMatchObject({ kind: 'frozen' })
  })

  it('is left to the company by its estates where it has a rubric, and not by an association', () => {
    const above = known({ isOwn: false, key: 'city', origin: 'own' })
    expect(planRelease([above], { ...release, isLedFromAbove: true })).toEqual({ kind: 'nothing' })
    expect(planRelease([above], release)).toMatchObject({ kind: 'frozen' })
    const draft = known({ isOwn: false, state: 'draft', effectiveFrom: null })
    expect(planRelease([draft], { ...release, isLedFromAbove: true })).toMatchObject({ kind: 'frozen' })
  })
})
