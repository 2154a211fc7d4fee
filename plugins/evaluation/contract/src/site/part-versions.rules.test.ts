import { expect, it } from 'vitest'

import { isAside, isInConflict, latestVersions, type PartCapture } from './part-versions.rules.ts'

const version = (id: string, change: Partial<PartCapture> = {}): PartCapture => ({
  id,
  deviceKey: 'phone',
  seq: 1,
  part: 'J1',
  points: 3,
  receivedAt: '2026-09-08T04:00:00Z',
  isSigned: true,
  isAside: false,
  ...change,
})
const idsOf = (captures: PartCapture[]) =>
  [...latestVersions(captures)].map(([part, versions]) => [part, versions.map(({ id }) => id)])

it('takes the latest number of each device, whatever came first', () => {
  expect(idsOf([version('b', { seq: 2 }), version('a'), version('c', { deviceKey: 'tablet' })])).toEqual([
    ['J1', ['b', 'c']],
  ])
})
it('lets one that came afterwards correct nothing: both stand beside each other', () => {
  expect(idsOf([version('a'), version('b', { seq: 2, isAside: true })])).toEqual([['J1', ['a', 'b']]])
  expect([isAside([]), isAside(['gap']), isAside(['late']), isAside(['fork', 'after_signature'])]).toEqual([
    false,
    false,
    true,
    true,
  ])
})
it.each([
  ['one aside with other points', [version('a'), version('b', { points: 4, isAside: true })], true],
  ['one aside with the same points', [version('a'), version('b', { isAside: true })], false],
  ['nothing but one aside', [version('a', { isAside: true })], true],
  ['two devices that agree', [version('a'), version('b', { deviceKey: 'tablet' })], false],
  ['two devices with other points', [version('a'), version('b', { deviceKey: 'tablet', points: 2 })], true],
  ['one version that its device did not sign', [version('a', { isSigned: false })], true],
  ['one signed version', [version('a')], false],
])('asks a person about %s: %s', (_what, versions, expected) => {
  expect(isInConflict(versions)).toBe(expected)
})
