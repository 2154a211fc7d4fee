import { addMessages } from '../http/messages.ts'
import { defineRoutes } from '../http/routes.ts'
import type { KernelPart } from '../plugins/kernel-parts.ts'
import { getCalendar, listCalendarDays } from './get-calendar.ts'
import { resetCalendar, setCalendar } from './set-calendar.ts'
import { tellBelow, tellBelowTimer } from './tell-calendar.ts'

addMessages({
  'zh-CN': {
    'action.kernel.calendar.set': '修改了工作日历',
    'action.kernel.calendar.reset': '恢复了上级的工作日历',
    'action.kernel.calendar.tell-below': '把工作日历的变动通知了下级',
    'reason.calendar_never_open': '这样设置后没有任何工作时间，请至少留出一个工作日',
    'issue.day_range': '日期范围不对，最多 {limit} 天',
    'issue.spans_overlap': '时间段有重叠',
    'issue.day_twice': '同一天不能既放假又上班',
    'issue.never_open': '至少要有一个工作日',
    'issue.unknown_time_zone': '不认识的时区',
    'field.kernel.calendar.week': '每周工作时间',
    'field.kernel.calendar.closedDays': '额外放假',
    'field.kernel.calendar.openDays': '额外上班',
    'field.told': '通知的下级数',
  },
  en: {
    'action.kernel.calendar.set': 'changed the working calendar',
    'action.kernel.calendar.reset': 'went back to the inherited working calendar',
    'action.kernel.calendar.tell-below': 'told those below of the changed working calendar',
    'reason.calendar_never_open': 'This leaves no working time at all. Please keep at least one working day.',
    'issue.day_range': 'Not a valid range of days; at most {limit}',
    'issue.spans_overlap': 'Times overlap',
    'issue.day_twice': 'A day cannot be both closed and open',
    'issue.never_open': 'At least one working day is needed',
    'issue.unknown_time_zone': 'Unknown time zone',
    'field.kernel.calendar.week': 'Weekly hours',
    'field.kernel.calendar.closedDays': 'Extra closed days',
    'field.kernel.calendar.openDays': 'Extra open days',
    'field.told': 'Told below',
  },
})

const routes = defineRoutes((bind) => {
  bind.get('/calendar', getCalendar, 'Working calendar that holds here')
  bind.get('/calendar/days', listCalendarDays, 'Working time day by day')
  bind.put('/calendar', setCalendar, 'Say what is different here')
  bind.delete('/calendar', resetCalendar, 'Back to the inherited calendar')
})

export const calendarPart: KernelPart = { routes, timers: { [tellBelowTimer]: tellBelow } }
