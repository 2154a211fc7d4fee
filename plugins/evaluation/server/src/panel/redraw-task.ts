import { panelTask } from './panel-task.ts'

/** A place is vacant and somebody is to be drawn for it. */
export const { ask: askForRedraw, end: endRedraw } = panelTask('panel.redraw')
