import { expect, it } from 'vitest'

import { indexRubric } from '../scoring/index.ts'
import { rubricDoc } from '../scoring/rubric-doc.ts'
import { panelParts } from './panel-parts.rules.ts'

const part = (id: string, mode: 'auto' | 'document' | 'assist' | 'judge', max = 4) => ({
  id,
  label: id,
  max,
  type: 'checklist' as const,
  mode,
  logic: { kind: 'checklist' as const, points: max, when: { judge: 'good' } },
})
const parts = [
  part('A', 'auto'),
  part('B', 'judge'),
  part('C', 'document'),
  part('D', 'assist'),
  part('E', 'judge', 0),
  part('F', 'auto', 0),
]

it('a panel scores what is worth something: two judge what needs judgement, one looks at what records propose', () => {
  const { parts: known } = indexRubric(
    rubricDoc.parse({
      schema: 'linli-rubric/1',
      id: 'sample',
      title: 'Sample',
      source: { document: 'Sample', annex: 'A', note: '' },
      max: 16,
      step: 0.5,
      groups: [
        {
          id: 'G1',
          title: 'G1',
          max: 16,
          items: [{ id: 'I1', title: 'I1', max: 16, scope: 'estate', parts }],
        },
      ],
      judges: { good: 'Good' },
    }),
  )
  expect(panelParts({ parts: known })).toEqual({ judged: ['B', 'D'], machine: ['A', 'C'] })
})
