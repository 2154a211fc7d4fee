import { addWorkingTime, type BusinessCalendar } from '@linli/kernel/demo'
import { defaultCategories, settingsSchema, type Kind } from '@linli/smart-property-contract'

import { createRandom, type Random } from './demo-random.ts'
import { atHour, daysBefore, minutesAfter } from './demo-time.ts'
import type { Manner } from './estates.data.ts'
import { pickFate, stepsOf, type Fate } from './order-fates.ts'
import { isHoliday, pickDays, seasonWeight } from './order-seasons.ts'
import type { Step } from './order-step.ts'
import type { SceneOrder } from './scenes/scene.ts'
import { allReportTexts } from './texts/index.ts'
import type { ReportText } from './texts/report-text.ts'

export interface OrderPlan {
  /** Known by name to others that refer to it. */
  tag: string | null
  text: ReportText
  reportedAt: Date
  /** A resident with an account, somebody on the telephone, or a finding of staff on their round. */
  reporter: 'resident' | 'caller' | 'finder'
  /** Reported without a category, which staff then give. */
  needsClassing: boolean
  grade: number
  hasPhoto: boolean
  hasAnswerPhoto: boolean
  /** Name of the building; any when absent. */
  building: string | null
  /** How it ends; null for one whose steps were given. */
  fate: Fate | null
  steps: Step[]
}

interface Wanted {
  orders: number
  manner: Manner
  seed: number
  now: Date
  calendar: BusinessCalendar
  /** Orders whose story is written down; they are part of the number. */
  scenes?: readonly SceneOrder[]
}

const gradeOf = new Map(defaultCategories.map(({ key, defaultGrade }) => [key, defaultGrade]))
const limits = settingsSchema.parse({}).limits
/** From then on, backwards, plain orders are told in few steps. */
const briefFromDays = 35
const briefShare = 0.85

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
  reportedAt(): Date
}

const softKinds: readonly Kind[] = ['complaint', 'dispute', 'suggestion']
/** The grade of most orders. */
const ordinary = 3
const isOrdinary = (text: ReportText) => gradeOf.get(text.category) === ordinary
const isForManager = (text: ReportText) => text.category.startsWith('service')

/** What the day shows beside finished work: late, nearly late, waiting, new and unassigned orders. */
function todays(random: Random, { orders, manner, now, calendar }: Wanted): Slot[] {
  const few = (share: number) => Math.max(1, Math.round(orders * share))
  const many = <T>(count: number, make: (at: number) => T) =>
    Array.from({ length: count }, (_, at) => make(at))
  const lately = (fate: Fate, count: number, from: number, to: number, suits?: Slot['suits']) =>
    many(count, (): Slot => ({
      fate,
      ...(suits ? { suits } : {}),
      reportedAt: () => timeAgo(random, now, random.int(from, to)),
    }))
  return [
    { fate: 'stuck', suits: isForManager, reportedAt: () => minutesAfter(now, -random.int(100, 300)) },
    ...many(few(0.006 + manner.late * 0.15), (at): Slot => ({
      fate: 'stuck',
      suits: isOrdinary,
      reportedAt: () => reportedFor(calendar, ordinary, minutesAfter(now, -60 - at * random.int(180, 420))),
    })),
    ...many(few(0.015), (at): Slot => ({
      fate: 'stuck',
      suits: isOrdinary,
      reportedAt: () => reportedFor(calendar, ordinary, addWorkingTime(calendar, now, 25 + at * 40)),
    })),
    ...many(few(0.012), (): Slot => ({
      fate: 'untouched',
      suits: isOrdinary,
      reportedAt: () => minutesAfter(now, -random.int(5, 95)),
    })),
    ...lately('waiting', few(0.012), 1, 2, isOrdinary),
    ...lately('rejected', few(0.008), 2, 3),
    ...many(few(0.045), (): Slot => ({
      fate: 'confirmed',
      reportedAt: () => timeAgo(random, now, random.next() * 2.5),
    })),
    ...lately('silent', few(0.015), 2, 3),
  ]
}

function reporterOf(random: Random, text: ReportText): OrderPlan['reporter'] {
  if (text.kind === 'grid-finding') return 'finder'
  return random.chance(text.kind === 'suggestion' ? 0.95 : 0.66) ? 'resident' : 'caller'
}

/** Texts as they come with the season, none again before most others were heard. */
function textSource(random: Random, calendar: BusinessCalendar, left: readonly ReportText[]) {
  const said: ReportText[] = []
  return (suits: (text: ReportText) => boolean, at: Date): ReportText => {
    const isFree = isHoliday(calendar, at)
    const lately = new Set(said.slice(-Math.floor(left.length / 3)))
    const open = left.filter((text) => suits(text) && !lately.has(text))
    const pool = open.length > 0 ? open : left.filter(suits)
    const weights = pool.map((text) => seasonWeight(text, at, isFree) * (said.includes(text) ? 0.3 : 1))
    let drawn = random.next() * weights.reduce((sum, weight) => sum + weight, 0)
    const index = weights.findIndex((weight) => (drawn -= weight) < 0)
    const text = pool[Math.max(index, 0)]!
    said.push(text)
    return text
  }
}

const sceneOf = (now: Date, { daysAgo, hour, grade, ...order }: SceneOrder): OrderPlan => {
  return {
    ...order,
    needsClassing: false,
    grade: grade ?? gradeOf.get(order.text.category)!,
    hasPhoto: order.hasPhoto ?? false,
    hasAnswerPhoto: order.hasPhoto ?? false,
    building: order.building ?? null,
    fate: null,
    reportedAt: atHour(daysBefore(now, daysAgo), hour),
  }
}

/** All orders of one estate in eight months, in the order in which they are reported. */
export function planOrders(wanted: Wanted): OrderPlan[] {
  const { orders, manner, seed, now, calendar, scenes = [] } = wanted
  const random = createRandom(seed)
  const told = scenes.map((scene) => sceneOf(now, scene))
  const spoken = new Set(scenes.map(({ text }) => text.category))
  // What a scene tells of a category is its whole story: by chance, nothing more comes at the same place.
  const texts = allReportTexts.filter(({ category }) => !reserved.has(category) || !spoken.has(category))
  const today = todays(random, wanted).slice(0, orders)
  const rest = Math.max(0, orders - today.length - told.length)
  const nextText = textSource(random, calendar, texts)
  const past = pickDays(random, now, rest).map((daysAgo): Slot => ({
    fate: pickFate(random, manner),
    reportedAt: () => timeAgo(random, now, daysAgo),
  }))
  const plans = [...past, ...today].map(({ fate, suits, reportedAt }): OrderPlan => {
    // Nobody looks at the clock before writing.
    const at = minutesAfter(reportedAt(), -random.next())
    const text = nextText(suits ?? (() => true), at)
    const grade = gradeOf.get(text.category)!
    const reporter = reporterOf(random, text)
    const needsClassing = reporter === 'resident' && suits === undefined && random.chance(0.1)
    const isOld = at < daysBefore(now, briefFromDays)
    return {
      tag: null,
      text,
      reporter,
      needsClassing,
      grade,
      reportedAt: at,
      hasPhoto: text.picture !== null && reporter !== 'caller' && random.chance(isOld ? 0.1 : 0.35),
      hasAnswerPhoto: text.picture !== null && random.chance(isOld ? 0.08 : 0.25),
      building: null,
      fate,
      steps: stepsOf(fate, {
        random,
        manner,
        grade,
        needsClassing,
        hasAccount: reporter === 'resident',
        isDispute: text.kind === 'dispute',
        isSoft: softKinds.includes(text.kind),
        isHome: text.place === 'home',
        isBrief: isOld && random.chance(briefShare),
        answer: text.answer,
      }),
    }
  })
  return [...plans, ...told].toSorted((a, b) => a.reportedAt.getTime() - b.reportedAt.getTime())
}

/** Categories that a scene may have to itself. */
const reserved = new Set(['lift-stopped', 'water-leak', 'fee-disclosure'])
