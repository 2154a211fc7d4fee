import type { Random } from './demo-random.ts'
import type { Circumstances } from './order-fates.ts'
import { step, type Step } from './order-step.ts'
import { innerNotes, reporterNotes, staffNotes, transferReasons } from './texts/sayings.ts'
import { firstSessions, laterSessions, mediationPlaces, otherNames, otherSides } from './texts/waits.ts'

const noteTemplates = {
  home: ['note-received', 'note-nobody-home', 'note-more-photos'],
  public: ['note-received', 'note-more-photos'],
} as const

const placeOf = (isHome: boolean) => (isHome ? 'home' : 'public')

/** Around the clock for emergencies, else when somebody is at work. */
const hoursOf = (grade: number): Partial<Step> => (grade === 1 ? { isAtWork: false } : {})

/** Minutes that suit the grade, of what an ordinary order takes. */
const paceOf =
  ({ random, grade }: Circumstances) =>
  (from: number, to: number) =>
    Math.max(1, Math.round(random.int(from, to) * (grade === 1 ? 0.06 : grade === 2 ? 0.25 : 1)))

/** Somebody looks at it and it has a holder. */
export function beginning(circumstances: Circumstances): Step[] {
  const { random, grade, needsClassing, isHome } = circumstances
  const soon = hoursOf(grade)
  const minutes = paceOf(circumstances)
  const classing = needsClassing ? [step('classify', minutes(4, 20), soon)] : []
  const given = random.chance(0.18)
    ? step('claim', minutes(5, 30), soon)
    : step('assign', minutes(3, 25), soon)
  return [
    ...classing,
    given,
    ...(random.chance(0.08)
      ? [step('inner-note', minutes(5, 20), { text: random.pick(innerNotes[placeOf(isHome)]), ...soon })]
      : []),
  ]
}

/** A plain order of long ago: somebody took it and answered. */
export function briefWork(circumstances: Circumstances): Step[] {
  const { random, grade, needsClassing } = circumstances
  const soon = hoursOf(grade)
  const minutes = paceOf(circumstances)
  return [
    ...(needsClassing ? [step('classify', minutes(4, 20), soon)] : []),
    step('claim', minutes(5, 50), soon),
    step('answer', answerAfter(circumstances), {
      ...soon,
      ...(random.chance(0.5) ? {} : { hasPhoto: false }),
    }),
  ]
}

const answerAfter = ({ random, grade }: Circumstances): number =>
  grade === 1 ? random.int(8, 40) : random.pick([40, 75, 120, 180, 260, 420].slice(0, grade === 2 ? 4 : 6))

/** From the start to the answer, with what comes between. */
export function wholeWork(circumstances: Circumstances): Step[] {
  const { random, grade, hasAccount, isDispute, isHome } = circumstances
  const soon = hoursOf(grade)
  const minutes = paceOf(circumstances)
  const isEmergency = grade === 1
  const steps = [step('start', minutes(8, 50), soon)]
  if (random.chance(0.26))
    steps.push(
      step('note', minutes(10, 90), {
        ...(random.chance(0.35)
          ? { template: random.pick(noteTemplates[placeOf(isHome)]) }
          : { text: random.pick(staffNotes[placeOf(isHome)]) }),
        hasPhoto: random.chance(0.25),
        ...soon,
      }),
    )
  if (hasAccount && random.chance(0.1))
    steps.push(
      step('reporter-note', minutes(30, 160), {
        text: random.pick(reporterNotes[placeOf(isHome)]),
        isAtWork: false,
      }),
    )
  if (!isEmergency && random.chance(0.08))
    steps.push(
      step('transfer', minutes(10, 90), { text: random.pick(transferReasons) }),
      step('start', minutes(10, 50)),
    )
  if (isDispute && random.chance(0.6)) return [...steps, ...mediation(circumstances)]
  if (!isEmergency && random.chance(0.11)) return [...steps, ...paused(random)]
  return [...steps, step('answer', answerAfter(circumstances), soon)]
}

/** For parts, the reporter or somebody else; half of them go on by themselves. */
function paused(random: Random): Step[] {
  const reason = random.pick(['parts', 'parts', 'reporter', 'third-party'] as const)
  const days = random.int(1, 5)
  const template = reason === 'reporter' && random.chance(0.5) ? { template: 'pause-your-time' } : {}
  const pause = step('pause', random.int(20, 90), { pause: { reason, days }, ...template })
  const isEarly = random.chance(0.5)
  return isEarly
    ? [
        pause,
        step('resume', Math.round((days - 0.6) * 1_440), { text: '人和材料都齐了，继续施工。' }),
        step('answer', random.int(60, 200)),
      ]
    : [pause, step('answer', days * 1_440 + random.int(60, 240))]
}

/** Two sides at one table, sometimes twice, until they agree. */
function mediation({ random, answer, grade }: Circumstances): Step[] {
  const session = {
    place: random.pick(mediationPlaces),
    side: random.pick(otherSides),
    name: random.pick(otherNames),
  }
  const first = step('mediate', random.int(90, 200), { text: random.pick(firstSessions), session })
  const isTwice = grade > 2 && random.chance(0.3)
  return [
    first,
    ...(isTwice
      ? [step('mediate', random.int(900, 1_500), { text: random.pick(laterSessions), session })]
      : []),
    step('settle', random.int(60, 140), { text: answer, session }),
  ]
}
