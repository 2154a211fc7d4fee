import { newId } from '@linli/contract'
import type { PartScore, ScoreOutput } from '@linli/evaluation-contract'
import { allowedScores, arePointsProven } from '@linli/evaluation-contract/scoring'

import type { Random } from '../demo-random.ts'
import { minutesAfter } from '../demo-time.ts'
import type { Demo, Member } from '../demo.ts'
import type { ClaimPlan, Standing } from '../evaluation/claims.data.ts'
import type { Act } from '../evaluation/evaluation-actions.ts'
import { paperFiles } from '../evaluation/paper-files.ts'
import { issuedOn } from '../evaluation/play-year.ts'
import { unrecorded } from './campaign-texts.ts'
import { rubric } from './rubric.ts'

/** Whoever shows facts of a year: an estate, or its company for what it shows once for all of them. */
export interface Side {
  clerk: Member
  verifier: Member
  /** How well it does, 0 to 1. */
  quality: number
  random: Random
}

const standingOf = ({ quality, random }: Side): Standing => {
  const luck = quality + (random.next() - 0.5) * 0.35
  return luck > 0.72 ? 'strong' : luck > 0.42 ? 'fair' : 'weak'
}

/** Facts of a year with their papers, entered by one person and verified by another. */
export async function playClaims(
  { demo, act }: { demo: Demo; act: Act },
  side: Side,
  { claims, year, from }: { claims: readonly ClaimPlan[]; year: number; from: Date },
): Promise<void> {
  const fileOf = paperFiles(demo, side.clerk)
  for (const [at, { metric, paper, note, values }] of claims.entries()) {
    const value = values[standingOf(side)]
    if (value === null) continue
    const time = minutesAfter(from, at * 9)
    const fileIds = [await fileOf('service', time)]
    const claim = await act<{ id: string; version: number }>(
      side.clerk,
      'claim.enter',
      {
        id: newId(),
        metric,
        year,
        value,
        note: `${note}（${paper === 'money' ? '财务' : '项目'}存档）`,
        issuedOn: issuedOn(year, time),
        fileIds,
      },
      time,
    )
    await act(
      side.verifier,
      'claim.decide',
      { id: claim.id, version: claim.version, isAccepted: true },
      minutesAfter(time, 300),
    )
  }
}

/** The allowed points of a part nearest to a share of its maximum, among those that records leave open. */
export function nearest(partId: string, share: number, { low, high }: { low: number; high: number }): number {
  const part = rubric.parts.get(partId)
  const among = part ? allowedScores(rubric, part).filter((points) => points >= low && points <= high) : []
  const aim = share * (part?.max ?? 0)
  return among.reduce(
    (best, points) => (Math.abs(points - aim) < Math.abs(best - aim) ? points : best),
    among[0] ?? low,
  )
}

/** So many parts lean on one piece of evidence; on more it would be the only support of too many. */
const partsOfPiece = 2

interface Said {
  part: PartScore
  points: number
}
interface Saying {
  year: number
  time: Date
}

/** A record behind every part of which more is said than records carry. */
async function playEvidence(
  act: Act,
  clerk: Member,
  { said, year, time }: Saying & { said: readonly Said[] },
): Promise<void> {
  const day = issuedOn(year, time)
  for (let at = 0; at < said.length; at += partsOfPiece) {
    const parts = said.slice(at, at + partsOfPiece).map(({ part }) => part)
    const title = `${parts[0]?.label['zh-CN'] ?? ''}工作台账`.slice(-100)
    await act(
      clerk,
      'evidence.add',
      {
        id: newId(),
        year,
        parts: parts.map(({ id }) => id),
        kind: 'record',
        title,
        eventFrom: day,
        eventTo: day,
      },
      minutesAfter(time, 2),
    )
  }
}

/** Declares every part that records leave open, somewhat in one's own favour, with a reason and evidence where they are asked. */
export async function playDeclaring(
  act: Act,
  { clerk, quality, random }: Side,
  { year, time }: Saying,
): Promise<void> {
  await act(clerk, 'fact.refresh', { year }, time)
  const score = await act<ScoreOutput>(clerk, 'score.get', { year }, time)
  const parts = score.groups.flatMap(({ items }) => items.flatMap((item) => item.parts))
  const said = parts
    .filter(
      ({ state, max, isInherited, declared }) =>
        state !== 'settled' && max > 0 && !isInherited && declared === null,
    )
    .map((part): Said => ({
      part,
      points: nearest(part.id, quality + 0.12 + (random.next() - 0.5) * 0.3, part),
    }))
  const isUnproven = ({ part, points }: Said): boolean => !arePointsProven(part, points)
  await playEvidence(act, clerk, { said: said.filter(isUnproven), year, time })
  for (const [at, one] of said.entries()) {
    const reason = isUnproven(one) ? (unrecorded[at % unrecorded.length] ?? '') : ''
    await act(
      clerk,
      'score.declare',
      { id: newId(), part: one.part.id, year, points: one.points, levelId: null, reason },
      minutesAfter(time, 10 + at * 4),
    )
  }
}
