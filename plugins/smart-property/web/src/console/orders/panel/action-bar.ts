import type { MoveName, OrderAct, State, WorkOrderDetail } from '@linli/smart-property-contract'

/** Buttons after those that the state puts first; the outcomes of one call-back are one button. */
const sequence = [
  'acknowledge',
  'resume',
  'claim',
  'assign',
  'start',
  'mediate',
  'settle',
  'answer',
  'call-back',
  'confirm',
  'reject',
  'reopen',
  'unmerge',
  'transfer',
  'pause',
  'note',
  'refer',
  'classify',
  'merge',
  'close',
  'cancel',
  'plan-risk',
  'stand-down',
  'propose-topic',
  'raise-risk',
  'follow',
  'share',
] as const satisfies (MoveName | OrderAct)[]
export type Press = (typeof sequence)[number]

type Standing = Pick<WorkOrderDetail, 'moves' | 'acts' | 'state' | 'kind' | 'pause'>

const byState: Record<State, readonly Press[]> = {
  received: ['assign', 'claim', 'classify'],
  classified: ['assign', 'claim', 'answer'],
  assigned: ['start', 'answer', 'transfer'],
  handling: ['answer', 'pause', 'transfer'],
  answered: ['call-back', 'confirm', 'reject'],
  confirming: ['call-back', 'confirm', 'reject'],
  closed: ['reopen', 'unmerge'],
}

/** What a person reaches for first as things stand: whoever is waited for answers, a dispute is mediated. */
function firstOf({ state, kind, pause }: Standing): Press[] {
  const isDispute = kind === 'dispute' && (state === 'assigned' || state === 'handling')
  return [
    'acknowledge',
    ...(pause ? (['resume', 'answer', 'note'] as const) : []),
    ...(isDispute ? (['settle', 'mediate', 'start', 'refer'] as const) : []),
    ...byState[state],
  ]
}

const mostShown = 3

/** The buttons in view, and those behind "more": moves first, then what may be done beside them. */
export function barOf(order: Standing): { shown: Press[]; moves: Press[]; acts: Press[] } {
  const names: readonly string[] = [...order.moves, ...order.acts]
  const hasCallBack = order.moves.some((move) => move.startsWith('call-back'))
  const isPossible = (press: Press) => (press === 'call-back' ? hasCallBack : names.includes(press))
  const all = [...new Set([...firstOf(order), ...sequence])].filter(isPossible)
  const likely = all.filter((press) => !isAct(press) || press === 'acknowledge')
  const shown = (likely.length > 0 ? likely : all).slice(0, mostShown)
  const rest = sequence.filter((press) => isPossible(press) && !shown.includes(press))
  return {
    shown,
    moves: rest.filter((press) => !isAct(press)),
    acts: rest.filter(isAct),
  }
}

const acts: readonly string[] = [
  'acknowledge',
  'plan-risk',
  'stand-down',
  'propose-topic',
  'raise-risk',
  'follow',
  'share',
] satisfies OrderAct[]

export const isAct = (press: Press): boolean => acts.includes(press)
