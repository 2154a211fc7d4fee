import { describe, expect, it } from 'vitest'

import {
  answerRefusalOf,
  handInRefusalOf,
  objectRefusalOf,
  sayRefusalOf,
  type Standpoint,
} from './say-refusal.rules.ts'
import type { AppraisalLayer } from './states.ts'

const nobody: Standpoint = {
  cycleState: 'open',
  sheetState: 'open',
  today: '2026-11-10',
  selfBy: '2026-11-10',
  reviewBy: '2026-11-20',
  objectBy: '2026-11-30',
  isPerson: false,
  isLeader: false,
  isOffice: false,
  hasOpenObjection: false,
}
const person = { isPerson: true }
const leader = { isLeader: true }
const office = { isOffice: true }

describe('who may say what', () => {
  it.each<[AppraisalLayer, Partial<Standpoint>, string | null]>([
    ['self', person, null],
    ['self', { ...leader, ...office }, 'appraisal_not_yours'],
    ['self', { ...person, today: '2026-11-11' }, 'appraisal_self_over'],
    ['self', { ...person, cycleState: 'draft' }, 'appraisal_self_over'],
    ['self', { ...person, cycleState: 'reviewing' }, 'appraisal_self_over'],
    ['self', { ...person, sheetState: 'self_done' }, 'appraisal_handed_in'],
    ['leader', leader, null],
    ['leader', { ...leader, cycleState: 'reviewing', sheetState: 'self_done' }, null],
    ['leader', office, 'appraisal_not_leader'],
    ['leader', { ...leader, ...person }, 'appraisal_own_sheet'],
    ['leader', { ...leader, sheetState: 'reviewed' }, 'appraisal_handed_in'],
    ['leader', { ...leader, today: '2026-11-21' }, 'appraisal_review_over'],
    ['leader', { ...leader, cycleState: 'shown' }, 'appraisal_review_over'],
    ['final', { ...office, cycleState: 'reviewing' }, null],
    ['final', { ...leader, cycleState: 'reviewing' }, 'appraisal_not_office'],
    ['final', { ...office, ...person, cycleState: 'reviewing' }, 'appraisal_own_sheet'],
    ['final', office, 'appraisal_not_reviewing'],
    ['final', { ...office, cycleState: 'shown' }, 'appraisal_is_shown'],
    ['final', { ...office, cycleState: 'shown', hasOpenObjection: true }, null],
    ['final', { ...office, cycleState: 'closed', hasOpenObjection: true }, 'appraisal_not_reviewing'],
  ])('%s: %o -> %s', (layer, change, expected) => {
    expect(sayRefusalOf(layer, { ...nobody, ...change })).toBe(expected)
  })
})

describe('who may hand in', () => {
  it.each<['self' | 'leader', Partial<Standpoint>, string | null]>([
    ['self', person, null],
    ['self', leader, 'appraisal_not_yours'],
    ['leader', leader, 'appraisal_self_first'],
    ['leader', { ...leader, today: '2026-11-11' }, null],
    ['leader', { ...leader, sheetState: 'self_done' }, null],
    ['leader', { ...leader, cycleState: 'reviewing' }, null],
    ['leader', { ...leader, sheetState: 'reviewed' }, 'appraisal_handed_in'],
    ['leader', office, 'appraisal_not_leader'],
  ])('%s: %o -> %s', (layer, change, expected) => {
    expect(handInRefusalOf(layer, { ...nobody, ...change })).toBe(expected)
  })
})

describe('who may object, and answer', () => {
  const shown: Partial<Standpoint> = { cycleState: 'shown', today: '2026-11-30' }
  it.each<[Partial<Standpoint>, string | null]>([
    [person, null],
    [leader, 'appraisal_not_yours'],
    [{ ...person, cycleState: 'reviewing' }, 'appraisal_not_shown'],
    [{ ...person, cycleState: 'closed' }, 'appraisal_not_shown'],
    [{ ...person, today: '2026-12-01' }, 'appraisal_objections_over'],
    [{ ...person, hasOpenObjection: true }, 'appraisal_objected_already'],
  ])('objects: %o -> %s', (change, expected) => {
    expect(objectRefusalOf({ ...nobody, ...shown, ...change })).toBe(expected)
  })

  it.each<[Partial<Standpoint>, string | null]>([
    [office, null],
    [leader, 'appraisal_not_office'],
    [{ ...office, ...person }, 'appraisal_own_sheet'],
    [{ ...office, cycleState: 'closed' }, 'appraisal_not_shown'],
  ])('answers: %o -> %s', (change, expected) => {
    expect(answerRefusalOf({ ...nobody, ...shown, ...change })).toBe(expected)
  })
})
