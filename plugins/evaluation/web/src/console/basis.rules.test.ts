import { standardRubric } from '@linli/evaluation-contract/standard'
import { expect, it } from 'vitest'

import { basisOf } from './basis.rules.ts'

it.each([
  ['the standard', standardRubric.source, 'standard', 'T/SZPMIA 002-2025'],
  ['another annex of it', { document: 'T/SZPMIA 002-2025', annex: 'B' }, 'annexed', 'T/SZPMIA 002-2025'],
  ['a later standard', { document: 'T/SZPMIA 002-2027', annex: 'A' }, 'annexed', 'T/SZPMIA 002-2027'],
  ['another city’s paper', { document: '广州评价办法', annex: '附件 2' }, 'plain', '广州评价办法 附件 2'],
  ['a paper without an annex', { document: '广州评价办法', annex: '' }, 'plain', '广州评价办法'],
  ['a house’s own rubric', { document: ' ', annex: '' }, 'own', ''],
])('names %s', (_, source, key, document) =>
  expect(basisOf(source)).toMatchObject({ key, params: { document } }),
)
