import { defineRoutes } from '@linli/kernel'

import '../messages-publication.ts'
import { admitAppeal } from './admit-appeal.ts'
import { decideAppeal } from './decide-appeal.ts'
import { fileAppeal } from './file-appeal.ts'
import { getAppeal } from './get-appeal.ts'
import { listAppeals } from './list-appeals.ts'
import { listFiledAppeals } from './list-filed-appeals.ts'
import { refuseAppeal } from './refuse-appeal.ts'

export const appealRoutes = defineRoutes((r) => {
  r.get('/applications/{id}/appeals', listFiledAppeals, 'Objections of an estate')
  r.post('/applications/{id}/appeals', fileAppeal, 'Object to the points of a part')
  r.get('/appeals', listAppeals, 'Objections to the association')
  r.get('/appeals/{id}', getAppeal, 'One objection')
  r.post('/appeals/{id}/admit', admitAppeal, 'Take an objection up')
  r.post('/appeals/{id}/refuse', refuseAppeal, 'Refuse an objection, with a reason')
  r.post('/appeals/{id}/decide', decideAppeal, 'Decide what the part comes to, with a reason')
})
