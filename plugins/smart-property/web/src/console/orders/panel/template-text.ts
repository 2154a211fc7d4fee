import type { WorkOrderDetail } from '@linli/smart-property-contract'
import { templateMarks, type TemplateMark } from '@linli/smart-property-contract/template-marks'

const [number, place, title, holder, due] = templateMarks

/** What the marks of a prepared text stand for in an order; what it has no value for is left out. */
export const marksOf = (
  order: Pick<WorkOrderDetail, 'number' | 'location' | 'title' | 'assignee' | 'solve'>,
  when: (instant: string) => string,
): Partial<Record<TemplateMark, string>> => ({
  [number]: order.number,
  [place]: order.location.label,
  [title]: order.title,
  ...(order.assignee ? { [holder]: order.assignee.name } : {}),
  ...(order.solve.dueAt && !order.solve.doneAt ? { [due]: when(order.solve.dueAt) } : {}),
})

/** The text behind what is written already, on a line of its own; what is there stays. */
export const withTemplate = (written: string, text: string): string =>
  written.trim() === '' ? text : `${written.trimEnd()}\n${text}`
