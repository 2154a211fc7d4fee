import { defineRoutes } from '@linli/kernel'

import { getPublication } from './get-publication.ts'
import { listPublications } from './list-publications.ts'
import { publishProblem } from './publish-problem.ts'
import { recurringProblems } from './recurring-problems.ts'
import { withdrawPublication } from './withdraw-publication.ts'

export const publicationRoutes = defineRoutes((r) => {
  r.get('/problems', listPublications, 'What was published about problems that come again')
  r.get('/problems/recurring', recurringProblems, 'What came again and again at one place')
  r.get('/problems/{id}', getPublication, 'One publication')
  r.post('/problems', publishProblem, 'Tell residents what was done')
  r.post('/problems/{id}/withdraw', withdrawPublication, 'Take a publication back')
})
