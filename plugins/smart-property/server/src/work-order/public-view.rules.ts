import { instantText, type PublicTone, type PublicView } from '@linli/contract'
import { word, type StepKind } from '@linli/smart-property-contract'

import type { OrderRecord } from './order-record.ts'
import { publicWords } from './public-view.words.ts'

/** What of an order may be known to whoever holds its paper. */
export type PublicOrder = Pick<
  OrderRecord,
  | 'number'
  | 'kind'
  | 'categoryName'
  | 'grade'
  | 'state'
  | 'respondedAt'
  | 'dueAt'
  | 'closedAt'
  | 'closeKind'
  | 'pauseReason'
  | 'resumeAt'
> & { reportedAt: string; updatedAt: string }

export interface PublicFrame {
  locale: 'zh-CN' | 'en'
  timeZone: string
  now: Date
  /** Where it is, no closer than the building. */
  building: string | null
}

/** Matters of the office alone, also where the reporter is told of them. */
const inside: ReadonlySet<StepKind> = new Set([
  'risk-raised',
  'risk-planned',
  'risk-stood-down',
  'linked',
  'unlinked',
])
const stepTones: Partial<Record<StepKind, PublicTone>> = {
  answer: 'good',
  settle: 'good',
  confirm: 'good',
  'call-back-solved': 'good',
  reject: 'warn',
  'call-back-unsolved': 'warn',
  reopen: 'warn',
  'respond-overdue': 'warn',
  'solve-overdue': 'warn',
}

const isLate = (order: PublicOrder, now: Date): boolean =>
  order.dueAt !== null && order.pauseReason === null && Date.parse(order.dueAt) < now.getTime()

function stateOf(order: PublicOrder, { locale, now }: PublicFrame): PublicView['state'] {
  if (order.pauseReason !== null) return { label: word(locale, 'view.paused'), tone: 'warn' }
  if (order.state === 'closed') {
    const isSolved = order.closeKind === 'confirmed' || order.closeKind === 'called-back'
    return { label: word(locale, 'state.closed'), tone: isSolved ? 'good' : 'plain' }
  }
  return { label: word(locale, `state.${order.state}`), tone: isLate(order, now) ? 'warn' : 'plain' }
}

/** Who has it, by role, and until when. */
function leadOf(order: PublicOrder, frame: PublicFrame): string {
  const { locale, timeZone, now } = frame
  const say = publicWords[locale]
  const when = (instant: string) => instantText(instant, now, { locale, timeZone })
  if (order.pauseReason !== null)
    return say.paused(
      word(locale, `pause.${order.pauseReason}`),
      order.resumeAt === null ? null : when(order.resumeAt),
    )
  if (order.state === 'closed')
    return say.closed(word(locale, `close.${order.closeKind ?? 'administrative'}`))
  if (order.state === 'answered' || order.state === 'confirming') return say[order.state]
  const who = say.holders[order.kind] ?? say.anybody
  const doing =
    order.state === 'handling'
      ? say.handling(who)
      : order.state === 'assigned'
        ? say.assigned(who)
        : say.waiting
  if (order.dueAt === null) return say.withoutLimit(doing)
  if (isLate(order, now)) return say.late(doing, when(order.dueAt))
  return order.respondedAt === null
    ? say.untilAnswer(doing, when(order.dueAt))
    : say.untilSolved(doing, when(order.dueAt))
}

function factsOf(order: PublicOrder, frame: PublicFrame): PublicView['facts'] {
  const { locale, timeZone, now, building } = frame
  const say = publicWords[locale]
  const when = (instant: string) => instantText(instant, now, { locale, timeZone })
  const facts: [label: string, value: string | null][] = [
    [say.facts.number, order.number],
    [say.facts.kind, word(locale, `kind.${order.kind}`)],
    [say.facts.grade, word(locale, `grade.${order.grade}`)],
    [say.facts.building, building],
    [say.facts.reportedAt, when(order.reportedAt)],
    [say.facts.dueAt, order.dueAt === null ? null : when(order.dueAt)],
    [say.facts.closedAt, order.closedAt === null ? null : when(order.closedAt)],
  ]
  return facts.flatMap(([label, value]) => (value ? [{ label, value: value.slice(0, 80) }] : []))
}

/** The order as anybody may see it: no unit, no name, nobody's own words. */
export function publicViewOf(
  order: PublicOrder,
  steps: readonly { kind: StepKind; at: string }[],
  frame: PublicFrame,
): PublicView {
  const { locale } = frame
  const kind = word(locale, `kind.${order.kind}`)
  const separator = locale === 'zh-CN' ? '：' : ': '
  return {
    title: `${kind}${separator}${order.categoryName}`.slice(0, 80),
    state: stateOf(order, frame),
    lead: leadOf(order, frame),
    facts: factsOf(order, frame),
    steps: steps
      .filter((step) => !inside.has(step.kind))
      .map((step) => ({
        title: word(locale, `step.${step.kind}`),
        at: step.at,
        tone: stepTones[step.kind] ?? 'plain',
      })),
    updatedAt: order.updatedAt,
  }
}
