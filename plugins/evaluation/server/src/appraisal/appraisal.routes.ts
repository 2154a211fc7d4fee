import { defineRoutes } from '@linli/kernel'

import { addSubjects } from './add-subjects.ts'
import { answerObjection } from './answer-objection.ts'
import { cancelCycle } from './cancel-cycle.ts'
import { changeDays } from './change-days.ts'
import { closeCycle } from './close-cycle.ts'
import { draftCycle } from './draft-cycle.ts'
import { draftStarter } from './draft-starter.ts'
import { fileObjection } from './file-objection.ts'
import { getCycle } from './get-cycle.ts'
import { getHonourCertificate } from './get-honour-certificate.ts'
import { getSheet } from './get-sheet.ts'
import { giveHonour } from './give-honour.ts'
import { handIn } from './hand-in.ts'
import { listColleagues } from './list-colleagues.ts'
import { listCycles } from './list-cycles.ts'
import { listHonours } from './list-honours.ts'
import { listObjections } from './list-objections.ts'
import { listOwnSheets } from './list-own-sheets.ts'
import { listRanking } from './list-ranking.ts'
import { listSubjects } from './list-subjects.ts'
import { openCycle } from './open-cycle.ts'
import { proposeHonours } from './propose-honours.ts'
import { refreshPersonFacts } from './refresh-person-facts.ts'
import { removeSubject } from './remove-subject.ts'
import { reviewCycle } from './review-cycle.ts'
import { revokeHonour } from './revoke-honour.ts'
import { saveCycle } from './save-cycle.ts'
import { sayPoints } from './say-points.ts'
import { showCycle } from './show-cycle.ts'
import { withdrawObjection } from './withdraw-objection.ts'

export const appraisalRoutes = defineRoutes((r) => {
  r.post('/rubrics/starter', draftStarter, 'A starter of the company’s own appraisal as a draft')
  r.get('/appraisals', listCycles, 'Cycles of the company’s own appraisal')
  r.post('/appraisals', draftCycle, 'Begin a cycle')
  r.get('/appraisals/{id}', getCycle, 'One cycle with its goals and rules')
  r.put('/appraisals/{id}', saveCycle, 'Change a cycle that is not open yet')
  r.post('/appraisals/{id}/open', openCycle, 'Fix rubric, period and rules, and tell everybody')
  r.post('/appraisals/{id}/days', changeDays, 'Give steps that are not over more time')
  r.post('/appraisals/{id}/review', reviewCycle, 'End the own layer')
  r.post('/appraisals/{id}/show', showCycle, 'Show everybody the own result')
  r.post('/appraisals/{id}/close', closeCycle, 'End it once every objection has its answer')
  r.post('/appraisals/{id}/cancel', cancelCycle, 'End it without a result')
  r.post('/appraisals/{id}/facts', refreshPersonFacts, 'Read the figures of people anew')
  r.get('/appraisals/{id}/subjects', listSubjects, 'Sheets that the reader may see')
  r.post('/appraisals/{id}/subjects', addSubjects, 'Put people or teams into it')
  r.get('/appraisals/{id}/ranking', listRanking, 'Its order, equal ones sharing a place')
  r.get('/appraisals/{id}/objections', listObjections, 'Objections to its results')
  r.get('/appraisals/{id}/proposals', proposeHonours, 'Honours as its rules propose them')
  r.post('/appraisals/{id}/honours', giveHonour, 'Honour a person or a team')
  r.get('/appraisal-colleagues', listColleagues, 'Who can be put into a cycle')
  r.get('/appraisal-sheets', listOwnSheets, 'Sheets about the reader, or to review')
  r.get('/appraisal-sheets/{id}', getSheet, 'One sheet with its facts and layers')
  r.post('/appraisal-sheets/{id}/remove', removeSubject, 'Take it out of a cycle that is not open yet')
  r.post('/appraisal-sheets/{id}/opinions', sayPoints, 'Say what a part is worth')
  r.post('/appraisal-sheets/{id}/hand-in', handIn, 'Hand in the own layer, or the leader’s')
  r.post('/appraisal-sheets/{id}/objections', fileObjection, 'Object to the own result')
  r.post('/appraisal-objections/{id}/answer', answerObjection, 'Answer an objection')
  r.post('/appraisal-objections/{id}/withdraw', withdrawObjection, 'Take back the own objection')
  r.get('/appraisal-honours', listHonours, 'People and teams that were honoured')
  r.get('/appraisal-honours/{id}/certificate', getHonourCertificate, 'What stands on its certificate')
  r.post('/appraisal-honours/{id}/revoke', revokeHonour, 'Take an honour back')
})
