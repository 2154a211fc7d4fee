import { newId } from '@linli/contract'
import type { ClaimRow, ScoreOutput } from '@linli/evaluation-contract'

import { atHour, dayText, daysBefore, minutesAfter } from '../demo-time.ts'
import type { Demo, DemoTenant, Member } from '../demo.ts'
import type { ClaimPlan, Standing } from './claims.data.ts'
import { evaluationActions, type Act } from './evaluation-actions.ts'
import { paperFiles } from './paper-files.ts'

/** Until so many days ago facts have been entered, from so many days ago on. */
const firstDaysAgo = 236
const lastDaysAgo = 2
/** The score is kept this often in the story; the system does so every night. */
const lookEveryDays = 21

/** The year whose facts are told: early in January the one that has just ended. */
export const storyYear = (now: Date): number => Number(dayText(daysBefore(now, 10)).slice(0, 4))

export interface Side {
  tenant: DemoTenant
  standing: Standing
  /** Who enters, and who verifies. */
  clerk: Member
  verifier: Member
}

interface Moment {
  time: Date
  run(time: Date): Promise<unknown>
}

/** The day on the papers: inside the year, and not after they were handed in. */
export const issuedOn = (year: number, time: Date): string => {
  const before = dayText(daysBefore(time, 4))
  const [first, last] = [`${year}-01-01`, `${year}-12-31`]
  return before < first ? first : before > last ? last : before
}

const at = (demo: Demo, part: number): Date => {
  const year = storyYear(demo.now)
  const first = Math.max(daysBefore(demo.now, firstDaysAgo).getTime(), Date.parse(`${year}-01-06T02:00:00Z`))
  const last = daysBefore(demo.now, lastDaysAgo).getTime()
  return atHour(new Date(first + (last - first) * part), 9.5)
}

async function claim(demo: Demo, act: Act, side: Side, { plan, time, fileId }: Claiming): Promise<void> {
  const value = plan.values[side.standing]
  if (value === null) return
  const year = storyYear(demo.now)
  const { metric, note } = plan
  const input = { id: newId(), metric, year, value, note, issuedOn: issuedOn(year, time), fileIds: [fileId] }
  const { id, version } = await act<ClaimRow>(side.clerk, 'claim.enter', input, time)
  await act(side.verifier, 'claim.decide', { id, version, isAccepted: true }, minutesAfter(time, 190))
}

interface Claiming {
  plan: ClaimPlan
  time: Date
  fileId: string
}

/** Facts of a year as they were entered, verified and read, with the score kept in between. */
export async function playFacts(demo: Demo, side: Side, claims: readonly ClaimPlan[]): Promise<void> {
  const act = evaluationActions(demo)
  const fileOf = paperFiles(demo, side.clerk)
  const moments: Moment[] = claims.map((plan, place) => ({
    time: minutesAfter(at(demo, plan.at), place * 7),
    run: async (time) => claim(demo, act, side, { plan, time, fileId: await fileOf(plan.paper, time) }),
  }))
  const look = async (time: Date) => {
    await act(side.clerk, 'fact.refresh', { year: storyYear(demo.now) }, time)
    if (side.tenant.kind === 'estate')
      await act(side.tenant, 'score.keep-day', { year: storyYear(demo.now) }, time)
  }
  const looks = Math.floor((firstDaysAgo - lastDaysAgo) / lookEveryDays)
  for (let n = 1; n <= looks; n++) moments.push({ time: minutesAfter(at(demo, n / looks), 700), run: look })
  for (const { time, run } of moments.sort((a, b) => a.time.getTime() - b.time.getTime())) await run(time)
}

/** What the estate says of its own parts, and the company of some of them; both agree with the records here. */
export async function playOpinions(demo: Demo, { tenant, clerk, company, share }: Speaking): Promise<void> {
  const act = evaluationActions(demo)
  const year = storyYear(demo.now)
  const time = atHour(daysBefore(demo.now, 1), 10)
  const score = await act<ScoreOutput>(clerk, 'score.get', { year }, time)
  const parts = score.groups.flatMap(({ items }) => items.flatMap((item) => item.parts))
  const settled = parts.filter(
    ({ state, points, isInherited }) => state === 'settled' && points !== null && !isInherited,
  )
  for (const [place, { id, points, suggestedLevel }] of settled.entries()) {
    if (place % 10 >= share * 10) continue
    const said = { part: id, year, points: points!, levelId: suggestedLevel }
    await act(clerk, 'score.declare', { id: newId(), ...said }, minutesAfter(time, place))
    if (company && place % 3 !== 2)
      await act(
        { ...company, tenant },
        'score.confirm',
        { id: newId(), ...said },
        minutesAfter(time, 240 + place),
      )
  }
}

export interface Speaking {
  tenant: DemoTenant
  clerk: Member
  company: Member | null
  /** Of the parts that records settle, 0 to 1. */
  share: number
}
