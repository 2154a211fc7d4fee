import { defineRoutes } from '@linli/kernel'

import '../messages-calibration.ts'
import { admitScorer } from './admit-scorer.ts'
import { answerCase } from './answer-case.ts'
import { createCase } from './create-case.ts'
import { getCalibration } from './get-calibration.ts'
import { getCase, listCases } from './list-cases.ts'
import { getSitting, myCalibration } from './my-calibration.ts'
import { releasePlaces } from './release-places.ts'
import { retireCase } from './retire-case.ts'
import { saveCase } from './save-case.ts'
import { submitCase } from './submit-case.ts'

export const calibrationRoutes = defineRoutes((r) => {
  r.get('/calibration-cases', listCases, 'Calibration cases, without their references')
  r.get('/calibration-cases/{id}', getCase, 'One calibration case with its references')
  r.post('/calibration-cases', createCase, 'Draft a calibration case')
  r.put('/calibration-cases/{id}', saveCase, 'Change a case that was not drawn yet, or make it active')
  r.post('/calibration-cases/{id}/retire', retireCase, 'Draw a case no more')
  r.get('/campaigns/{id}/calibration', getCalibration, 'How each scorer got through calibration')
  r.post('/campaigns/{id}/calibration/{scorerId}/admit', admitScorer, 'Let a scorer in with a reason')
  r.post(
    '/campaigns/{id}/calibration/{scorerId}/release',
    releasePlaces,
    'Give a scorer’s places to the redraw',
  )
  r.get('/desk/calibration', myCalibration, 'My calibration cases and where I stand')
  r.get('/desk/calibration/{id}', getSitting, 'One of my cases')
  r.put('/desk/calibration/{id}/parts/{part}', answerCase, 'Save my points of a part of a case')
  r.post('/desk/calibration/{id}/submit', submitCase, 'Hand in a case and see its reference')
})
