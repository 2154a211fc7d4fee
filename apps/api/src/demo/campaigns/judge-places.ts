import { newId } from '@linli/contract'
import type { deskOutput, DeskPage, DeskPart, discrepanciesOutput } from '@linli/evaluation-contract/campaign'
import { arePointsProven } from '@linli/evaluation-contract/scoring'
import type { z } from 'zod'

import type { Random } from '../demo-random.ts'
import { minutesAfter } from '../demo-time.ts'
import type { Act } from '../evaluation/evaluation-actions.ts'
import type { Scorer } from './campaign-cast.ts'
import { higher, lower, sameView, seen } from './campaign-texts.ts'

type Desk = z.output<typeof deskOutput>
type Discrepancies = z.output<typeof discrepanciesOutput>

export interface Judging {
  act: Act
  random: Random
  campaignId: string
  /** How well the estate of a place does, 0 to 1, by its name. */
  qualityOf(estate: string): number
}

/** All places of a scorer in the campaign. */
export async function placesOf({ act, campaignId }: Judging, { member }: Scorer, time: Date) {
  const rows: Desk['rows'] = []
  let cursor: string | undefined
  do {
    const page: Desk = await act(member, 'desk.list', { limit: 100, ...(cursor ? { cursor } : {}) }, time)
    rows.push(...page.rows)
    cursor = page.next ?? undefined
  } while (cursor)
  return rows.filter((row) => row.campaignId === campaignId)
}

/** The one of a list of points that lies nearest to what was aimed at; 0 of none. */
export const nearestTo = (aim: number, list: readonly number[]): number =>
  list.reduce((best, points) => (Math.abs(points - aim) < Math.abs(best - aim) ? points : best), list[0] ?? 0)

/** Why these points, where records do not carry them. */
function reasonFor(points: number, proposal: DeskPart['proposal'], random: Random): string {
  if (!proposal || arePointsProven(proposal, points)) return ''
  if (proposal.state === 'open' && points >= proposal.low && points <= proposal.high) return random.pick(seen)
  return random.pick(points > proposal.high ? higher : lower)
}

/** What this person gives: the estate's quality, the person's own severity, and some luck. */
function judge({ isJudged, proposal, points, max }: DeskPart, share: number, random: Random) {
  const aim = share * max
  const inside = proposal ? points.filter((one) => one >= proposal.low && one <= proposal.high) : points
  // Mostly within what records leave open; now and then somebody sees it otherwise and says why.
  const given =
    proposal && !isJudged
      ? nearestTo(proposal.high, points)
      : nearestTo(aim, inside.length > 0 && !random.chance(0.06) ? inside : points)
  return { points: given, reason: reasonFor(given, proposal, random) }
}

/** Scores a place; `until` leaves the rest of its parts for later, and the place in hand. Answers when it is done. */
async function playPlace(
  judging: Judging,
  { member, severity }: Scorer,
  { id, time, until = 1 }: { id: string; time: Date; until?: number },
): Promise<Date> {
  const { act, random } = judging
  const desk: DeskPage = await act(member, 'desk.get', { id }, time)
  const parts = desk.groups.flatMap((group) => group.parts).filter(({ own }) => own === null)
  const quality = judging.qualityOf(desk.assignment.estateName ?? '')
  for (const [at, part] of parts.slice(0, Math.ceil(parts.length * until)).entries()) {
    const share = Math.min(1, Math.max(0, quality + severity + (random.next() - 0.5) * 0.36))
    const given = judge(part, share, random)
    await act(
      member,
      'desk.score-part',
      { id, part: part.id, scoreId: newId(), ...given, seen: null },
      minutesAfter(time, 2 + at),
    )
  }
  const done = minutesAfter(time, 4 + parts.length)
  if (until === 1) await act(member, 'desk.submit', { id, version: desk.assignment.version }, done)
  return done
}

/** A place with who scores it and when. */
export interface Turn {
  scorer: Scorer
  id: string
  time: Date
  until?: number
}

/**
 * One after the other in the order of the story, so that the chain of the campaign's steps runs forward: of two who begin
 * at once the second one hands in after the first. Answers when the last is done.
 */
export async function playTurns(judging: Judging, turns: readonly Turn[]): Promise<Date | null> {
  let done: Date | null = null
  for (const { scorer, time, ...turn } of turns.toSorted((a, b) => a.time.getTime() - b.time.getTime()))
    done = await playPlace(judging, scorer, { ...turn, time: done && done > time ? done : time })
  return done
}

/** The second of two comes nearer to the first on parts that may be revised. */
export async function playRevision(
  { act, random }: Judging,
  { member }: Scorer,
  { id, time }: { id: string; time: Date },
): Promise<void> {
  const desk: DeskPage = await act(member, 'desk.get', { id }, time)
  const open = new Map(
    desk.discrepancies
      .filter(({ scope, state }) => scope === 'part' && state === 'open')
      .map((one) => [one.node, one]),
  )
  for (const part of desk.groups.flatMap((group) => group.parts)) {
    const apart = open.get(part.id)
    if (!apart || !part.mayRevise || !part.own) continue
    const other = desk.assignment.role === 'first' ? apart.second : apart.first
    await act(member, 'desk.note', { id: apart.id, noteId: newId(), text: random.pick(sameView) }, time)
    await act(
      member,
      'desk.revise',
      {
        id,
        part: part.id,
        scoreId: newId(),
        points: nearestTo(other, part.points),
        reason: random.pick(sameView),
        seen: part.own.id,
      },
      minutesAfter(time, 20),
    )
  }
}

/** Puts what is still open before a third scorer; parts first, since their group may be settled with them. */
export async function arbitrateOpen(
  { act, campaignId }: Judging,
  {
    officer,
    time,
    estates,
  }: { officer: Scorer['member']; time: Date; estates?: ReadonlySet<string> | undefined },
): Promise<number> {
  const page: Discrepancies = await act(
    officer,
    'panel.list-discrepancies',
    { id: campaignId, state: 'open', limit: 100 },
    time,
  )
  const waiting = page.rows.filter(
    ({ isWithArbiter, estateName }) => !isWithArbiter && (estates?.has(estateName) ?? true),
  )
  const scope = (['part', 'group', 'total'] as const).find((one) => waiting.some((row) => row.scope === one))
  const now = waiting.filter((row) => row.scope === scope)
  for (const { id, version } of now) await act(officer, 'panel.arbitrate', { id, version }, time)
  return now.length
}
