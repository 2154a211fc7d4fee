import { AppError } from '@linli/contract'
import {
  scoreSubject,
  type OwnLayer,
  type Part,
  type PartOutput,
  type sayScoreInput,
} from '@linli/evaluation-contract'
import { evaluatePart, type PartResult } from '@linli/evaluation-contract/scoring'
import { constraintMeans, tenantNames } from '@linli/kernel'
import { sql } from 'drizzle-orm'
import type { z } from 'zod'

import { assertUnlocked } from '../application/assert-unlocked.ts'
import { countEvidence } from '../evidence/evidence-rows.ts'
import type { WriteCtx } from '../kit.ts'
import { isCompanyPart } from './company-parts.rules.ts'
import { isFromAbove, type Opinion } from './current-opinions.ts'
import { metricsOfPart, partOf, partOutputOf } from './get-part.ts'
import { loadScore, type LoadedScore } from './load-score.ts'
import { differenceIssues, entryIssues } from './opinion.rules.ts'
import { opinions } from './score.schema.ts'
import { writeScoreDay } from './write-score-day.ts'

type Input = z.output<typeof sayScoreInput>

constraintMeans('opinions__chain', 'conflict', { reason: 'score_said_meanwhile' })

/** Who writes a day of the score takes turns, so that no day misses what a colleague said a moment ago. */
export const takeTurns = (ctx: Pick<WriteCtx, 'tx' | 'tenant'>): Promise<unknown> =>
  ctx.tx.execute(
    sql`select pg_advisory_xact_lock(hashtextextended(${`evaluation score ${ctx.tenant.id}`}, 0))`,
  )

/** A company speaks for its own parts, an estate for all others. */
async function assertOurs(ctx: WriteCtx, { rubric, index }: LoadedScore, part: string): Promise<void> {
  if (isFromAbove(ctx, index, part)) {
    const [company = ''] = ctx.tenant.lineage.toReversed()
    const names = await tenantNames(ctx, [company])
    throw new AppError('illegal_move', {
      reason: 'part_is_the_companys',
      params: { company: names.get(company) ?? '' },
    })
  }
  if (rubric.index.parts.has(part) && !index.parts.has(part) && !isCompanyPart(rubric.index, part))
    throw new AppError('illegal_move', { reason: 'part_is_the_estates' })
}

/** Nobody overwrites what they have not seen. */
function assertSeen(current: Opinion | undefined, seen: string | null): void {
  if ((current?.id ?? null) === seen) return
  const { id, points, reason, authorName, createdAt } = current ?? {}
  throw new AppError('conflict', {
    reason: 'score_said_meanwhile',
    current: current ? { id, points, reason, authorName, at: createdAt } : null,
  })
}

/** The company confirms what somebody else declared; its own rule, the standard prescribes none. */
function assertSecondPerson({ actor }: WriteCtx, declared: Opinion | undefined): void {
  if (!declared) throw new AppError('illegal_move', { reason: 'nothing_declared' })
  if (declared.authorId === actor.accountId) throw new AppError('forbidden', { reason: 'own_declaration' })
}

/** The proposal with the author's answers, once the rubric allows the points and what differs is explained. */
async function acceptedProposal(
  ctx: WriteCtx,
  { frame, index, inputs }: LoadedScore,
  { part, input }: { part: Part; input: Input },
): Promise<PartResult> {
  const wrong = entryIssues(index, part, input)
  if (wrong.length > 0) throw new AppError('bad_input', { issues: wrong })
  const proposal = evaluatePart(index, part, { ...inputs, judges: { ...inputs.judges, ...input.judges } })
  const pieces = (await countEvidence(ctx, frame.year)).get(part.id) ?? 0
  const unexplained = differenceIssues(proposal, input, pieces)
  if (unexplained.length > 0) throw new AppError('bad_input', { issues: unexplained })
  return proposal
}

function seenFacts({ index, facts }: LoadedScore, part: Part): Record<string, number> {
  const seen = metricsOfPart(index, part).flatMap((metric) => {
    const fact = facts.get(metric)
    return fact ? [[metric, fact.revision] as const] : []
  })
  return Object.fromEntries(seen)
}

/**
 * Says what a part is worth, in one layer: the opinion before stays and this one takes its place. The day's score is
 * kept with it. `conflict` when a colleague said something since the author looked.
 */
export async function sayScore(ctx: WriteCtx, layer: OwnLayer, input: Input): Promise<PartOutput> {
  await takeTurns(ctx)
  const loaded = await loadScore(ctx, input.year)
  await assertOurs(ctx, loaded, input.part)
  await assertUnlocked(ctx, loaded.frame.year)
  const part = partOf(loaded.index, input.part)
  const said = loaded.opinions.get(part.id)
  if (layer === 'confirmed') assertSecondPerson(ctx, said?.declared)
  assertSeen(said?.[layer], input.seen)
  const proposal = await acceptedProposal(ctx, loaded, { part, input })
  const { id, points, levelId, judges, reason } = input
  await ctx.tx.insert(opinions).values({
    id,
    year: loaded.frame.year,
    rubricKey: loaded.rubric.key,
    rubricId: loaded.rubric.id,
    part: part.id,
    layer,
    points,
    levelId,
    judges,
    reason,
    proposedLow: proposal.low,
    proposedHigh: proposal.high,
    seenFacts: seenFacts(loaded, part),
    authorId: ctx.actor.accountId,
    authorName: ctx.actor.name,
    supersedesId: input.seen,
    createdAt: ctx.now.toISOString(),
  })
  const before = said?.[layer]
  ctx.audit({
    subject: scoreSubject,
    id,
    before: before ? { points: before.points, reason: before.reason } : null,
    after: { part: part.id, layer, points, reason },
  })
  const after = await loadScore(ctx, loaded.frame.year)
  await writeScoreDay(ctx, after)
  return partOutputOf(ctx, after, part)
}
