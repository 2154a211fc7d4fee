import { enterClaimInput, metricUnits } from '@linli/evaluation-contract'
import { describe, expect, it } from 'vitest'

import { shownOf } from '../../score/sandbox/lever-scale.rules.ts'
import { claimValueOf, isClaimComplete, mostPapers } from './claim-value.rules.ts'

describe('the value of a claim', () => {
  it.each([
    ['boolean', 'yes', true],
    ['boolean', 'no', false],
    ['boolean', '', null],
    ['boolean', '1', null],
    ['count', '12', 12],
    ['count', '１２', 12],
    ['count', '1.5', null],
    ['count', '-1', null],
    ['count', '', null],
    ['count', '十二', null],
    ['ratio', '92.5', 0.925],
    ['ratio', '100', 1],
    ['ratio', '100.1', null],
    ['score', '4.5', 4.5],
    ['score', '0.9', null],
    ['score', '5.1', null],
    ['fen', '12.34', 1234],
    ['fen', '12.345', null],
    ['yuan', '0', 0],
    ['hours', '1.5', 1.5],
  ] as const)('%s from “%s” is %s', (unit, typed, value) => expect(claimValueOf(typed, unit)).toBe(value))

  it.each(metricUnits.filter((unit) => unit !== 'boolean'))(
    'typed as it is shown is the same value: %s',
    (unit) => {
      const values = unit === 'ratio' ? [0, 0.001, 0.29, 0.57, 0.999, 1] : [1, 2, 3, 4, 5]
      expect(values.map((value) => claimValueOf(String(shownOf(value, unit)), unit))).toEqual(values)
    },
  )
})

describe('a claim is complete', () => {
  const whole = { value: '92.5', issuedOn: '2026-11-20', note: '通报第 3 页', fileIds: ['x'] }
  const year = { unit: 'ratio', from: '2026-01-01', to: '2026-11-24' } as const
  it.each([
    ['with everything', whole, true],
    ['not without a value', { ...whole, value: '' }, false],
    ['not without papers', { ...whole, fileIds: [] }, false],
    ['not without a note of two letters', { ...whole, note: ' 见 ' }, false],
    ['not without a day', { ...whole, issuedOn: '' }, false],
    ['on the first day of the year', { ...whole, issuedOn: '2026-01-01' }, true],
    ['not with papers of the year before', { ...whole, issuedOn: '2025-12-31' }, false],
    ['on the last day so far', { ...whole, issuedOn: '2026-11-24' }, true],
    ['not with papers of a day to come', { ...whole, issuedOn: '2026-11-25' }, false],
  ])('%s', (_, form, isComplete) => expect(isClaimComplete(form, year)).toBe(isComplete))

  it('takes as many papers as the contract', () => {
    const fits = (papers: number) =>
      enterClaimInput.shape.fileIds.safeParse(Array.from({ length: papers }, () => crypto.randomUUID()))
        .success
    expect([fits(mostPapers), fits(mostPapers + 1)]).toEqual([true, false])
  })
})
