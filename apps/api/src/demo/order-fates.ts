import type { Random } from './demo-random.ts'
import type { Manner } from './estates.data.ts'
import { judgement } from './order-judgement.ts'
import { step, type Step } from './order-step.ts'
import {
  adminReasons,
  calledHeardRejections,
  calledRejections,
  cancelReasons,
  firstAnswers,
  firstHeardAnswers,
  heardRejections,
  rejections,
} from './texts/sayings.ts'
import { beginning, briefWork, wholeWork } from './order-work.ts'

export const fates = [
  'confirmed',
  'called-back',
  'silent',
  'rejected',
  'reopened',
  'administrative',
  'cancelled',
  'late',
  'neglected',
  'stuck',
  'waiting',
  'untouched',
] as const
export type Fate = (typeof fates)[number]

/** Of what is late, the part that nobody took up in time either. */
const neglected = 0.22
/** Of what is asked about, the part that reporters say themselves. */
const confirmed = 0.72

/** How most orders of the past end; `stuck`, `waiting` and `untouched` are given out by hand. */
export function pickFate(random: Random, manner: Manner): Fate {
  let at = random.next()
  const falls = (share: number) => (at -= share) < 0
  if (falls(manner.late)) return random.chance(neglected) ? 'neglected' : 'late'
  if (falls(manner.rejected)) return 'rejected'
  if (falls(manner.reopened)) return 'reopened'
  if (falls(manner.administrative)) return 'administrative'
  if (falls(manner.cancelled)) return 'cancelled'
  if (falls(manner.silent)) return 'silent'
  return random.chance(confirmed) ? 'confirmed' : 'called-back'
}

/** Fates that count as answered in time by every figure. */
export const isOnTime = (fate: Fate): boolean => ['confirmed', 'called-back', 'silent'].includes(fate)

export interface Circumstances {
  random: Random
  manner: Manner
  /** 1 is an emergency and does not wait for the desk to open. */
  grade: number
  isDispute: boolean
  /** Something said rather than something broken. */
  isSoft: boolean
  isHome: boolean
  /** A caller without an account is asked by telephone. */
  hasAccount: boolean
  needsClassing: boolean
  /** Long ago and plain: told in few steps. */
  isBrief: boolean
  /** What the answer says, and so what both sides agree to. */
  answer: string
}

/** Why it is not settled, as the reporter says it or as it is heard on the telephone. */
const saidAgain = ({ random, isSoft }: Circumstances) => random.pick(isSoft ? heardRejections : rejections)
const heardAgain = ({ random, isSoft }: Circumstances) =>
  random.pick(isSoft ? calledHeardRejections : calledRejections)

const again = (circumstances: Circumstances, from: number, to: number): Step => {
  const after = circumstances.random.int(from, to)
  return circumstances.hasAccount
    ? step('reject', after, { text: saidAgain(circumstances), isAtWork: false })
    : step('call-back-unsolved', after, { text: heardAgain(circumstances) })
}

/** Work that turns out not to be enough. */
const tried = (steps: readonly Step[], { random, isSoft }: Circumstances): Step[] =>
  steps.map((each) =>
    each.do === 'answer' ? { ...each, text: random.pick(isSoft ? firstHeardAnswers : firstAnswers) } : each,
  )

/** The steps of an order from its report to its end, as far as time allows. */
export function stepsOf(fate: Fate, circumstances: Circumstances): Step[] {
  const { random, hasAccount, isBrief, isDispute } = circumstances
  const begin = () => beginning(circumstances)
  const judged = (isCalled = false) => judgement({ ...circumstances, hasAccount: hasAccount && !isCalled })
  const done = () =>
    isBrief && !isDispute ? briefWork(circumstances) : [...begin(), ...wholeWork(circumstances)]
  switch (fate) {
    case 'confirmed':
      return [...done(), ...judged()]
    case 'called-back':
      return [...done(), ...judged(true)]
    case 'silent':
      return done()
    case 'rejected':
      return [
        ...tried(done(), circumstances),
        again(circumstances, 200, 1_800),
        ...wholeWork(circumstances),
        ...judged(),
      ]
    case 'reopened':
      return [
        ...tried(done(), circumstances),
        ...judged(),
        step('reopen', random.int(3_000, 9_000), { text: saidAgain(circumstances), isAtWork: false }),
        ...wholeWork(circumstances),
        ...judged(),
      ]
    case 'administrative':
      return [step('close', random.int(8, 25), { text: random.pick(adminReasons) })]
    case 'cancelled':
      return hasAccount
        ? [step('cancel', random.int(2, 25), { text: random.pick(cancelReasons), isAtWork: false })]
        : [step('close', random.int(8, 25), { text: adminReasons[0] })]
    case 'late':
      return [
        ...begin(),
        step('start', random.int(4, 25)),
        step('answer', 0, { afterDue: random.int(50, 900) }),
        ...judged(),
      ]
    case 'neglected':
      return [
        ...begin(),
        step('start', random.int(700, 1_900)),
        step('answer', 0, { afterDue: random.int(600, 2_600) }),
        ...judged(),
      ]
    case 'stuck':
      return random.chance(0.15) ? begin() : [...begin(), step('start', random.int(5, 60))]
    case 'waiting':
      return [...begin(), step('start', random.int(5, 40)), step('pause', 60, waitingFor(random))]
    case 'untouched':
      return []
  }
}

const waitingFor = (random: Random): Partial<Step> => {
  const reason = random.pick(['parts', 'parts', 'third-party', 'reporter'] as const)
  return { pause: { reason, days: random.int(4, 9) } }
}
