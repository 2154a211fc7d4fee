import type { WorkOrderDetail } from '@linli/smart-property-contract'

import type { Say } from '../order-words.ts'

interface Telling {
  t: Say
  now: number
  clock: (due: string) => { text: string; tone: string }
  span: (ms: number) => string
  when: (instant: string) => string
}
export interface ClockReading {
  text: string
  note: string
  tone: string
}

type Timed = Pick<WorkOrderDetail, 'respond' | 'solve' | 'worked' | 'state' | 'pause' | 'createdAt'>

const soonMs = 2 * 3_600_000
const ms = (instant: string) => Date.parse(instant)

/** Working minutes as they are spoken: hours of work, never days, for a day of work is no 24 hours. */
export function workWords(minutes: number, t: Say): string {
  const [h, m] = [Math.floor(minutes / 60), minutes % 60]
  if (h === 0) return t('smartProperty.orders.minutes', { n: Math.max(1, m) })
  return m === 0
    ? t('smartProperty.orders.workHours', { n: h })
    : t('smartProperty.panel.workHoursMinutes', { h, m })
}

function tookWords(order: Timed, name: 'respond' | 'solve', doneAt: string, { t, span }: Telling): string {
  const minutes = name === 'respond' ? order.worked.respondMinutes : order.worked.solveMinutes
  const took =
    order.worked.isAroundTheClock || minutes === null
      ? span(ms(doneAt) - ms(order.createdAt))
      : workWords(minutes, t)
  return t('smartProperty.orders.took', { span: took })
}

/** A clock in words: how long it took once met, how it stands while it runs, and when it does neither. */
export function readClock(order: Timed, name: 'respond' | 'solve', telling: Telling): ClockReading {
  const { t, now, clock, span, when } = telling
  const { doneAt, dueAt } = order[name]
  if (doneAt) {
    const isLate = dueAt !== null && ms(doneAt) > ms(dueAt)
    return {
      text: tookWords(order, name, doneAt, telling),
      note: isLate ? t('smartProperty.orders.lateBy', { span: span(ms(doneAt) - ms(dueAt)) }) : '✓',
      tone: isLate ? 'late' : 'met',
    }
  }
  if (!dueAt || order.state === 'closed')
    return { text: t('smartProperty.panel.noLonger'), note: '', tone: 'plain' }
  if (name === 'solve' && order.pause)
    return {
      text: t('smartProperty.panel.isPaused'),
      note: t('smartProperty.panel.movedTo', { when: when(dueAt) }),
      tone: 'paused',
    }
  const words = clock(dueAt)
  const left = ms(dueAt) - now
  return {
    text: words.text,
    note: left > 0 && left < soonMs ? t('smartProperty.orders.due', { when: when(dueAt) }) : '',
    tone: words.tone,
  }
}
