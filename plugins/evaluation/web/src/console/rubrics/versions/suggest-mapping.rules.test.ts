import { expect, it } from 'vitest'

import { editPart, renameNode } from '../doc/edit-doc.rules.ts'
import { sampleDoc } from '../testing/sample-doc.ts'
import { factorOf, suggestMapping, withGoal } from './suggest-mapping.rules.ts'

it('maps what kept its id, the same while its logic is, and the rest to nothing', () => {
  const renamed = renameNode(sampleDoc(), [0, 1, 1], 'A11.z')!
  const to = editPart(renamed, [0, 0, 0], (part) => ({
    ...part,
    max: 4,
    logic: { kind: 'checklist', points: 4, when: { judge: 'good' } },
  }))
  expect(suggestMapping(sampleDoc(), to)).toEqual([
    { from: 'A07.a', to: 'A07.a', relation: 'similar', factor: 2, note: '' },
    { from: 'A11.a', to: 'A11.a', relation: 'same', factor: 1, note: '' },
    { from: 'A11.b', to: null, relation: 'none', factor: 0, note: '' },
  ])
})

it('lets the factor follow the maxima of a chosen goal', () => {
  const docs = { from: sampleDoc(), to: sampleDoc() }
  const row = { from: 'A11.b', to: null, relation: 'none', factor: 0, note: 'x' } as const
  expect(withGoal(row, 'A11.a', docs)).toEqual({ ...row, to: 'A11.a', relation: 'similar', factor: 3 })
  expect(withGoal({ ...row, to: 'A11.a', relation: 'split', factor: 3 }, null, docs)).toEqual(row)
})

it('divides by no maximum of nothing and stays within what a mapping may say', () => {
  expect(factorOf(0, 3)).toBe(0)
  expect(factorOf(3, 1)).toBe(0.3333)
  expect(factorOf(0.5, 100)).toBe(10)
})
