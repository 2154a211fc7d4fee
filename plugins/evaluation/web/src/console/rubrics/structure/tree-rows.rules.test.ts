import { expect, it } from 'vitest'

import { moveNode } from '../doc/edit-doc.rules.ts'
import { sampleDoc } from '../testing/sample-doc.ts'
import { idsAbove, treeMove, treeRows } from './tree-rows.rules.ts'

const ids = (open: string[], doc = sampleDoc()) => treeRows(doc, new Set(open)).map(({ id }) => id)

it('shows what is open and hides what is not', () => {
  expect(ids([])).toEqual(['G1'])
  expect(ids(['G1'])).toEqual(['G1', 'A07', 'A11'])
  expect(ids(['G1', 'A11'])).toEqual(['G1', 'A07', 'A11', 'A11.a', 'A11.b'])
  expect(ids(['A11'])).toEqual(['G1'])
})

it('keeps open what was open when it is moved', () => {
  const { doc } = moveNode(sampleDoc(), [0, 1], -1)!
  expect(ids(['G1', 'A11'], doc)).toEqual(['G1', 'A11', 'A11.a', 'A11.b', 'A07'])
})

it('names what must be open for a part to show', () => {
  expect(idsAbove(sampleDoc(), [0, 1, 0])).toEqual(['G1', 'A11'])
})

const rows = treeRows(sampleDoc(), new Set(['G1', 'A11']))
it.each([
  [[0, 1], 'ArrowDown', { focus: [0, 1, 0] }],
  [[0, 1], 'ArrowUp', { focus: [0, 0] }],
  [[0], 'ArrowUp', null],
  [[0, 1, 1], 'ArrowDown', null],
  [[0, 1], 'ArrowLeft', { toggle: 'A11' }],
  [[0, 0], 'ArrowLeft', { focus: [0] }],
  [[0, 0], 'ArrowRight', { toggle: 'A07' }],
  [[0, 1], 'ArrowRight', { focus: [0, 1, 0] }],
  [[0, 1, 0], 'ArrowRight', null],
  [[0, 1, 0], 'Home', { focus: [0] }],
  [[0], 'End', { focus: [0, 1, 1] }],
  [[0], 'a', null],
])('at %j %s does %j', (at, key, move) => expect(treeMove(rows, at, key)).toEqual(move))
