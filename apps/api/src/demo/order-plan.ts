import { addWorkingTime, type BusinessCalendar } from '@linli/kernel/demo'
import { defaultCategories, settingsSchema } from '@linli/smart-property-contract'

import { createRandom, type Random } from './demo-random.ts'
import { atHour, daysBefore, minutesAfter } from './demo-time.ts'
import { pickFate, stepsOf, type Fate, type Step } from './order-fates.ts'
import { allReportTexts } from './texts/index.ts'
import type { ReportText } from './texts/report-text.ts'

export interface OrderPlan {
  text: ReportText
  reportedAt: Date
  /** A resident with an account, somebody on the telephone, or a finding of staff on their round. */
  reporter: 'resident' | 'caller' | 'finder'
  /** Reported without a category, which staff then give. */
  needsClassing: boolean
  grade: number
  hasPhoto: boolean
  hasAnswerPhoto: boolean
  steps: Step[]
}

interface Wanted {
  orders: number
  seed: number
  now: Date
  calendar: BusinessCalendar
}

const weeks = 8
const gradeOf = new Map(defaultCategories.map(({ key, defaultGrade }) => [key, defaultGrade]))
const limits = settingsSchema.parse({}).limits

const solveMinutes = (grade: number) => limits[String(grade) as keyof typeof limits].solveMinutes

/** An hour at which people report: few at night, most after breakfast and after work. */
const pickHour = (random: Random) =>
  random.pick([
    7.4, 8.3, 8.8, 9.2, 9.7, 10.3, 11.1, 12.4, 14.2, 15.1, 16.3, 17.4, 18.2, 19.1, 19.7, 20.4, 21.3, 22.6,
  ]) +
  random.next() * 0.6

function timeAgo(random: Random, now: Date, daysAgo: number): Date {
  const at = atHour(daysBefore(now, daysAgo), pickHour(random))
  return at < minutesAfter(now, -20) ? at : minutesAfter(now, -random.int(25, 200))
}

/** The latest report whose solution clock runs out by `due`. */
function reportedFor(calendar: BusinessCalendar, grade: number, due: Date): Date {
  const last = minutesAfter(due, -20 * 1_440)
  for (let at = due; at > last; at = minutesAfter(at, -10))
    if (addWorkingTime(calendar, at, solveMinutes(grade)) <= due) return at
  return last
}

interface Slot {
  fate: Fate
  /** Which texts suit it; all when absent. */
  suits?: (text: ReportText) => boolean
  reportedAt(grade: number): Date
}

const isOrdinary = (text: ReportText) => gradeOf.get(text.category) === 3
const isForManager = (text: ReportText) => text.category.startsWith('service')

/** What the day shows beside finished work: late, nearly late, new and unassigned orders. */
function todays(random: Random, { orders, now, calendar }: Wanted): Slot[] {
  const few = (share: number) => Math.max(1, Math.round(orders * share))
  const many = <T>(count: number, make: (at: number) => T) =>
    Array.from({ length: count }, (_, at) => make(at))
  return [
    { fate: 'stuck', suits: isForManager, reportedAt: () => minutesAfter(now, -random.int(100, 300)) },
    ...many(few(0.035), () => ({
      fate: 'stuck' as const,
      suits: isOrdinary,
      reportedAt: () => timeAgo(random, now, random.int(6, 13)),
    })),
    ...many(few(0.03), (at) => ({
      fate: 'stuck' as const,
      suits: isOrdinary,
      reportedAt: (grade: number) =>
        reportedFor(calendar, grade, addWorkingTime(calendar, now, 25 + at * 40)),
    })),
    ...many(few(0.02), () => ({
      fate: 'untouched' as const,
      suits: isOrdinary,
      reportedAt: () => minutesAfter(now, -random.int(5, 95)),
    })),
    ...many(few(0.02), () => ({
      fate: 'rejected' as const,
      reportedAt: () => timeAgo(random, now, random.int(2, 3)),
    })),
    ...many(few(0.09), () => ({
      fate: 'confirmed' as const,
      reportedAt: () => timeAgo(random, now, random.next() * 2.5),
    })),
    ...many(few(0.03), () => ({
      fate: 'silent' as const,
      reportedAt: () => timeAgo(random, now, random.int(2, 4)),
    })),
  ]
}

function reporterOf(random: Random, text: ReportText): OrderPlan['reporter'] {
  if (text.kind === 'grid-finding') return 'finder'
  return random.chance(text.kind === 'suggestion' ? 0.95 : 0.68) ? 'resident' : 'caller'
}

/** All orders of one estate in eight weeks, in the order in which they are reported. */
export function planOrders(wanted: Wanted): OrderPlan[] {
  const { orders, seed, now } = wanted
  const random = createRandom(seed)
  const today = todays(random, wanted).slice(0, orders)
  const past = Array.from({ length: orders - today.length }, (_, at): Slot => ({
    fate: pickFate(random),
    reportedAt: () =>
      timeAgo(random, now, 2.5 + ((at + random.next()) / (orders - today.length)) * (weeks * 7 - 3)),
  }))
  let texts: ReportText[] = []
  const nextText = (suits: (text: ReportText) => boolean): ReportText => {
    if (!texts.some(suits)) texts = random.shuffle(allReportTexts)
    return texts.splice(texts.findIndex(suits), 1)[0]!
  }
  const plans = [...today, ...past].map(({ fate, suits, reportedAt }): OrderPlan => {
    const text = nextText(suits ?? (() => true))
    const grade = gradeOf.get(text.category)!
    const reporter = reporterOf(random, text)
    const needsClassing = reporter === 'resident' && suits === undefined && random.chance(0.12)
    const circumstances = { random, grade, hasAccount: reporter === 'resident', needsClassing }
    return {
      text,
      reporter,
      needsClassing,
      grade,
      reportedAt: reportedAt(grade),
      hasPhoto: text.picture !== null && reporter !== 'caller' && random.chance(0.5),
      hasAnswerPhoto: text.picture !== null && random.chance(0.35),
      steps: stepsOf(fate, circumstances),
    }
  })
  return plans.sort((a, b) => a.reportedAt.getTime() - b.reportedAt.getTime())
}
