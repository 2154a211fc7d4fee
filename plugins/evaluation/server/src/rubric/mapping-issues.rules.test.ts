import type { MappingRow } from '@linli/evaluation-contract'
import { expect, it } from 'vitest'

import { mappingIssues } from './mapping-issues.rules.ts'

const row = (change: Partial<MappingRow> = {}): MappingRow => ({
  from: 'a',
  to: 'x',
  relation: 'same',
  factor: 1,
  note: '',
  ...change,
})
const issues = (...rows: MappingRow[]) =>
  mappingIssues(rows, new Set(['a', 'b']), new Set(['x', 'y'])).map(({ path, rule }) => `${path} ${rule}`)

it('lets a part be split, parts be merged, and a part go', () => {
  expect(
    issues(
      row({ relation: 'split' }),
      row({ to: 'y', relation: 'split' }),
      row({ from: 'b', relation: 'merged' }),
      row({ from: 'b', to: null, relation: 'none', factor: 0 }),
    ),
  ).toEqual([])
})

it.each([
  [[row({ from: 'z' })], 'rows.0.from no_such_part'],
  [[row({ to: 'z' })], 'rows.0.to no_such_part'],
  [[row({ to: null })], 'rows.0.relation mapping_goal'],
  [[row({ relation: 'none' })], 'rows.0.relation mapping_goal'],
  [[row(), row({ factor: 2 })], 'rows.1 mapped_twice'],
])('says what is wrong with a row', (rows, issue) => {
  expect(issues(...rows)).toEqual([issue])
})
