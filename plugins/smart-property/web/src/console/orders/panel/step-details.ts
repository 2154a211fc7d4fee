import type { WorkOrderStep } from '@linli/smart-property-contract'

import type { Say } from '../order-words.ts'
import { yuanOf } from './item-lines.ts'

export interface Telling {
  t: Say
  when: (instant: string) => string
  day: (day: string) => string
}
type Value = string | number | boolean

const word =
  (family: string) =>
  (value: Value, { t }: Telling): string =>
    t(`smartProperty.${family}.${String(value)}`)
const plain = (value: Value): string => String(value)
const instant = (value: Value, { when }: Telling): string => when(String(value))
const date = (value: Value, { day }: Telling): string => day(String(value))
const either =
  (yes: string, no: string) =>
  (value: Value, { t }: Telling): string =>
    t(`smartProperty.${value === true ? yes : no}`)

/** What a step may say of itself, in the order it is read; what is not named here is not shown. */
const details: Readonly<Record<string, (value: Value, telling: Telling) => string>> = {
  isByLoad: either('panel.byLoad', 'panel.byHand'),
  pauseReason: word('pause'),
  resumeAt: instant,
  level: word('level'),
  cause: word('cause'),
  heldAt: instant,
  place: plain,
  parties: plain,
  outcome: word('dispute'),
  signedOn: date,
  body: word('body'),
  claimedSolved: either('orders.solved', 'orders.unsolved'),
  amountFen: (value, { t }) => t('smartProperty.panel.yuan', { n: yuanOf(Number(value)) }),
  rating: (value, { t }) => t('smartProperty.panel.points', { n: Number(value) }),
  into: plain,
  merged: plain,
  from: plain,
  topic: plain,
  task: plain,
  role: (value, { t }) => t(`role.${String(value)}`),
  decidedOn: date,
  dueOn: date,
  relation: word('relation'),
  dueAt: instant,
}

/** Everything a step says beside its text and before and after, each with its label, in one line of words. */
export const stepDetails = (step: WorkOrderStep, telling: Telling): string =>
  Object.entries(details)
    .flatMap(([name, say]) => {
      const value = step.detail[name]
      if (value === null || value === undefined || value === '') return []
      const label = telling.t(`smartProperty.panel.detail.${name}`)
      return [telling.t('smartProperty.panel.labelled', { label, value: say(value, telling) })]
    })
    .join(' · ')

export const detailNames = Object.keys(details)
