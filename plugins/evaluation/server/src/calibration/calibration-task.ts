import { panelTask } from '../panel/panel-task.ts'

/** A scorer did not get through calibration: let in, or its places taken back. */
export const { ask: askForDecision, end: endDecision } = panelTask('calibration.decide')
