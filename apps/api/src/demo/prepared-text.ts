import { defaultTemplates, fillTemplate } from '@linli/smart-property-contract'

import { dayText, hourOf } from './demo-time.ts'
import type { Member } from './demo.ts'
import type { OrderState } from './order-actions.ts'

const bodies = new Map(defaultTemplates.map(({ key, body }) => [key, body]))

/** A prepared text as it stands in the field once it is chosen. */
export function preparedText(key: string, { number, title, location, solve }: OrderState, by: Member) {
  const due = solve.dueAt ? new Date(solve.dueAt) : null
  const hour = due ? Math.floor(hourOf(due)) : 0
  return fillTemplate(bodies.get(key)!, {
    工单号: number,
    位置: location.label || '小区',
    事项: title,
    负责人: by.name,
    时限: due ? `${dayText(due).slice(5).replace('-', '月')}日${hour}点` : '',
  })
}
