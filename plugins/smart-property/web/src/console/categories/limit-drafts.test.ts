import { expect, it } from 'vitest'

import { limitDrafts, limitOf, ownLimits } from './limit-drafts.ts'

const standard = {
  '1': { respondMinutes: 15, solveMinutes: 240, isAroundTheClock: true },
  '2': { respondMinutes: 30, solveMinutes: 480, isAroundTheClock: false },
  '3': { respondMinutes: 120, solveMinutes: 1440, isAroundTheClock: false },
  '4': { respondMinutes: 480, solveMinutes: 3360, isAroundTheClock: false },
}
const own = { '2': { respondMinutes: 60, solveMinutes: 420, isAroundTheClock: false } }

it('saves what was read when nothing was typed', () => {
  expect(ownLimits(limitDrafts(own, standard, 420), 420)).toEqual(own)
  expect(ownLimits(limitDrafts({}, standard, 420), 420)).toEqual({})
})
it('starts a new departure from the standard', () => {
  const drafts = limitDrafts(own, standard, 420)
  expect(drafts['2'].solve).toEqual({ n: '1', unit: 'days' })
  expect(limitOf(drafts['1'], 420)).toEqual(standard['1'])
})
it('is no limit while a number is missing, or when solving would come first', () => {
  const drafts = limitDrafts(own, standard, 420)
  drafts['2'].solve = { n: '', unit: 'hours' }
  expect(ownLimits(drafts, 420)).toBeNull()
  drafts['2'].solve = { n: '30', unit: 'minutes' }
  expect(limitOf(drafts['2'], 420)).toBeNull()
  drafts['2'].isOwn = false
  expect(ownLimits(drafts, 420)).toEqual({})
})
