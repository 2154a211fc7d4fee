import type { Random } from './demo-random.ts'
import {
  adminReasons,
  cancelReasons,
  innerNotes,
  rejections,
  reporterNotes,
  staffNotes,
  thanks,
  transferReasons,
} from './texts/index.ts'

/** What somebody does to an order, so many minutes after the step before. */
export interface Step {
  do:
    | 'classify'
    | 'assign'
    | 'claim'
    | 'start'
    | 'note'
    | 'inner-note'
    | 'reporter-note'
    | 'transfer'
    | 'answer'
    | 'confirm'
    | 'reject'
    | 'miss'
    | 'call-back-solved'
    | 'call-back-unsolved'
    | 'close'
    | 'cancel'
    | 'reopen'
  afterMinutes: number
  text?: string
  rating?: number
  /** Waits for somebody to be at work. */
  isAtWork: boolean
}

export const fates = [
  'confirmed',
  'called-back',
  'silent',
  'rejected',
  'reopened',
  'administrative',
  'cancelled',
  'slow',
  'stuck',
  'untouched',
] as const
export type Fate = (typeof fates)[number]

/** How most orders of the past end; `stuck` and `untouched` are given out by hand. */
export function pickFate(random: Random): Fate {
  const at = random.next()
  if (at < 0.58) return 'confirmed'
  if (at < 0.71) return 'called-back'
  if (at < 0.77) return 'silent'
  if (at < 0.83) return 'rejected'
  if (at < 0.87) return 'reopened'
  if (at < 0.905) return 'administrative'
  return at < 0.93 ? 'cancelled' : 'slow'
}

const step = (what: Step['do'], afterMinutes: number, more: Partial<Step> = {}): Step => ({
  do: what,
  afterMinutes,
  isAtWork: true,
  ...more,
})

interface Circumstances {
  random: Random
  /** 1 is an emergency and does not wait for the desk to open. */
  grade: number
  /** A caller without an account is asked by telephone. */
  hasAccount: boolean
  needsClassing: boolean
}

const thanked = (random: Random) => {
  const [rating, text] = random.pick(thanks)
  return { rating, ...(text === undefined ? {} : { text }) }
}

/** Around the clock for emergencies, else when somebody is at work. */
const hoursOf = (grade: number): Partial<Step> => (grade === 1 ? { isAtWork: false } : {})

/** Minutes that suit the grade, of what an ordinary order takes. */
const paceOf =
  ({ random, grade }: Circumstances) =>
  (from: number, to: number) =>
    Math.max(1, Math.round(random.int(from, to) * (grade === 1 ? 0.12 : grade === 2 ? 0.35 : 1)))

function beginning(circumstances: Circumstances): Step[] {
  const { random, grade, needsClassing } = circumstances
  const soon = hoursOf(grade)
  const minutes = paceOf(circumstances)
  const classing = needsClassing ? [step('classify', minutes(4, 20), soon)] : []
  const given = random.chance(0.18)
    ? step('claim', minutes(5, 40), soon)
    : step('assign', minutes(3, 30), soon)
  return [
    ...classing,
    given,
    ...(random.chance(0.12)
      ? [step('inner-note', minutes(5, 30), { text: random.pick(innerNotes), ...soon })]
      : []),
  ]
}

function work(circumstances: Circumstances): Step[] {
  const { random, grade, hasAccount } = circumstances
  const soon = hoursOf(grade)
  const minutes = paceOf(circumstances)
  const isEmergency = grade === 1
  // Now and then nobody takes it up in time, and the clock says so.
  const steps = [step('start', random.chance(0.08) ? random.int(60, 240) : minutes(8, 60), soon)]
  if (random.chance(0.3))
    steps.push(step('note', minutes(10, 90), { text: random.pick(staffNotes), ...soon }))
  if (hasAccount && random.chance(0.12))
    steps.push(step('reporter-note', minutes(30, 160), { text: random.pick(reporterNotes), isAtWork: false }))
  if (!isEmergency && random.chance(0.1))
    steps.push(
      step('transfer', minutes(20, 120), { text: random.pick(transferReasons) }),
      step('start', minutes(15, 60)),
    )
  steps.push(
    step('answer', isEmergency ? random.int(10, 60) : random.pick([40, 75, 120, 180, 260, 420]), soon),
  )
  return steps
}

function judged(circumstances: Circumstances): Step[] {
  const { random, hasAccount } = circumstances
  if (hasAccount) return [step('confirm', random.int(20, 1_600), { isAtWork: false, ...thanked(random) })]
  return [
    ...(random.chance(0.3) ? [step('miss', random.int(60, 400))] : []),
    step('call-back-solved', random.int(120, 1_500), thanked(random)),
  ]
}

/** The steps of an order from its report to its end, as far as time allows. */
export function stepsOf(fate: Fate, circumstances: Circumstances): Step[] {
  const { random, hasAccount } = circumstances
  const begin = beginning(circumstances)
  const done = () => [...begin, ...work(circumstances)]
  switch (fate) {
    case 'confirmed':
      return [...done(), ...judged(circumstances)]
    case 'called-back':
      return [...done(), ...judged({ ...circumstances, hasAccount: false })]
    case 'silent':
      return done()
    case 'rejected': {
      const again = hasAccount
        ? step('reject', random.int(200, 1_800), { text: random.pick(rejections), isAtWork: false })
        : step('call-back-unsolved', random.int(200, 1_500), { text: '电话回访：业主反映还没有完全好' })
      return [...done(), again, ...work(circumstances), ...judged(circumstances)]
    }
    case 'reopened':
      return [
        ...done(),
        ...judged(circumstances),
        step('reopen', random.int(3_000, 9_000), { text: random.pick(rejections), isAtWork: false }),
        ...work(circumstances),
        ...judged(circumstances),
      ]
    case 'administrative':
      return [step('close', random.int(30, 300), { text: random.pick(adminReasons) })]
    case 'cancelled':
      return hasAccount
        ? [step('cancel', random.int(2, 25), { text: random.pick(cancelReasons), isAtWork: false })]
        : [step('close', random.int(20, 90), { text: adminReasons[0] })]
    case 'slow':
      return [
        ...begin,
        step('start', random.int(2_000, 4_300)),
        step('answer', random.int(2_500, 6_000)),
        ...judged(circumstances),
      ]
    case 'stuck':
      return random.chance(0.5) ? begin : [...begin, step('start', random.int(30, 400))]
    case 'untouched':
      return []
  }
}
