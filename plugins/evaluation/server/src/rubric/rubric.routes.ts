import { defineRoutes } from '@linli/kernel'

import { compareRubricVersions } from './compare-rubrics.ts'
import { discardRubric } from './discard-rubric.ts'
import { draftRubric } from './draft-rubric.ts'
import { freezeRubric } from './freeze-rubric.ts'
import { getRubric } from './get-rubric.ts'
import { listRubricParts } from './list-rubric-parts.ts'
import { listRubrics } from './list-rubrics.ts'
import { mapRubric } from './map-rubric.ts'
import { retireRubric } from './retire-rubric.ts'
import { returnRubric } from './return-rubric.ts'
import { saveRubric } from './save-rubric.ts'
import { submitRubric } from './submit-rubric.ts'

export const rubricRoutes = defineRoutes((r) => {
  r.get('/rubrics', listRubrics, 'Rubrics here, and those of the company above that hold or held')
  r.post('/rubrics', draftRubric, 'Take in a rubric, or start the next version of one')
  r.get('/rubrics/{id}', getRubric, 'A rubric with its document, its issues and its mappings')
  r.put('/rubrics/{id}', saveRubric, 'Save a draft')
  r.delete('/rubrics/{id}', discardRubric, 'Discard a draft')
  r.post('/rubrics/{id}/submit', submitRubric, 'Put a draft before whoever freezes')
  r.post('/rubrics/{id}/return', returnRubric, 'Give it back to be edited')
  r.post('/rubrics/{id}/freeze', freezeRubric, 'Freeze it and say from which day it holds')
  r.post('/rubrics/{id}/retire', retireRubric, 'Take it out of use after a day')
  r.get('/rubrics/{id}/parts', listRubricParts, 'The parts of a rubric as a table')
  r.get('/rubrics/{id}/compare/{otherId}', compareRubricVersions, 'What it has otherwise than another')
  r.put('/rubrics/{id}/mappings/{fromId}', mapRubric, 'Say how the parts of another answer to its own')
})
