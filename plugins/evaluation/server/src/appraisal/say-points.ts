import { AppError } from '@linli/contract'
import { appraisalSubject, sheetSubject, type Part } from '@linli/evaluation-contract'
import {
  answersOf,
  decideSheet,
  needsReason,
  saidByOthers,
  sayInput,
  sayRefusalOf,
  sheetOutput,
  type SayInput,
} from '@linli/evaluation-contract/appraisal'
import { evaluatePart, type RubricIndex } from '@linli/evaluation-contract/scoring'
import { constraintMeans } from '@linli/kernel'
import { and, eq } from 'drizzle-orm'

import { defineAction, type WriteCtx } from '../kit.ts'
import { getRubricVersion } from '../rubric/rubric-in-force.ts'
import { entryIssues } from '../score/opinion.rules.ts'
import { appraisalOpinions } from './appraisal.schema.ts'
import type { CycleRecord } from './cycle.sql.ts'
import { loadSheet, sheetOutputOf } from './get-sheet.ts'
import { lockSheet } from './lock-sheet.ts'
import { resultOf } from './settle-sheets.ts'
import type { SaidRow } from './sheet-output.rules.ts'
import { changeSheet, currentSaid, type SubjectRecord } from './sheet.sql.ts'
import { standpointOf } from './standpoint.ts'

constraintMeans('appraisal_opinions__chain', 'conflict', { reason: 'score_said_meanwhile' })

const leastReason = 5

/** Whether a repeated request finds what it said the first time; `conflict` when the id stands for something else. */
async function isSaid(ctx: WriteCtx, { opinionId, id, part, layer, points }: SayInput): Promise<boolean> {
  const [row] = await ctx.tx
    .select()
    .from(appraisalOpinions)
    .where(and(eq(appraisalOpinions.tenantId, ctx.tenant.id), eq(appraisalOpinions.id, opinionId)))
  if (!row) return false
  if (row.subjectId !== id || row.part !== part || row.layer !== layer || row.points !== points)
    throw new AppError('conflict', { reason: 'appraisal_opinion_taken' })
  return true
}

/** Nobody overwrites what they have not seen. */
function assertSeen(said: readonly SaidRow[], { part, layer, seen }: SayInput): SaidRow | undefined {
  const current = said.find((each) => each.part === part && each.layer === layer)
  if ((current?.id ?? null) !== seen)
    throw new AppError('conflict', {
      reason: 'score_said_meanwhile',
      current: current ? { id: current.id, points: current.points, authorName: current.authorName } : null,
    })
  return current
}

interface Weighed {
  index: RubricIndex
  part: Part
  sheet: SubjectRecord
  said: readonly SaidRow[]
}

/** The rubric allows the points, and what records do not carry has a reason. */
function assertEntry({ index, part, sheet, said }: Weighed, input: SayInput): void {
  const wrong = entryIssues(index, part, input)
  if (wrong.length > 0) throw new AppError('bad_input', { issues: wrong })
  // A leader who takes over what the person answers says why, as of any other hand.
  const heard = input.layer === 'self' ? said : saidByOthers(said)
  const judges = { ...answersOf(heard), ...input.judges }
  const proposal = evaluatePart(index, part, { facts: sheet.facts, judges, documents: {} })
  if (needsReason(proposal, input.points) && input.reason.length < leastReason)
    throw new AppError('bad_input', {
      issues: [{ path: 'reason', rule: 'appraisal_needs_reason', params: { least: leastReason } }],
    })
}

async function write(ctx: WriteCtx, input: SayInput, cycle: CycleRecord): Promise<void> {
  const { opinionId, id, part, layer, points, levelId, judges, reason, seen } = input
  await ctx.tx.insert(appraisalOpinions).values({
    id: opinionId,
    cycleId: cycle.id,
    subjectId: id,
    part,
    layer,
    points,
    levelId,
    judges,
    reason,
    authorId: ctx.actor.accountId,
    authorName: ctx.actor.name,
    supersedesId: seen,
    createdAt: ctx.now.toISOString(),
  })
}

/** A result that is out follows the final word; before, it is worked out when it is shown. */
async function follow(
  ctx: WriteCtx,
  { cycle, sheet, index }: { cycle: CycleRecord; sheet: SubjectRecord; index: RubricIndex },
): Promise<void> {
  if (cycle.state !== 'shown') return
  const said = await currentSaid(ctx, { cycleId: cycle.id, subjectIds: [sheet.id] })
  const result = resultOf(decideSheet(index, sheet.facts, said))
  await changeSheet(ctx, sheet.id, { result, total: result.total })
}

function partOf(index: RubricIndex, id: string): Part {
  const part = index.parts.get(id)
  if (!part) throw new AppError('bad_input', { issues: [{ path: 'part', rule: 'unknown_part' }] })
  return part
}

/**
 * Says what a part of a sheet is worth, in one layer. What was said before stays, and this takes its place; the
 * timeline names part and layer and no points, as more people read timelines than sheets.
 */
export const sayPoints = defineAction({
  name: 'evaluation.appraisal.say',
  can: ['read', appraisalSubject],
  input: sayInput,
  output: sheetOutput,
  async run(ctx, input) {
    const { sheet, cycle } = await lockSheet(ctx, input.id)
    if (!(await isSaid(ctx, input))) {
      const refusal = sayRefusalOf(input.layer, await standpointOf(ctx, sheet, cycle))
      if (refusal) throw new AppError('illegal_move', { reason: refusal })
      const { index } = await getRubricVersion(ctx, cycle.rubricId)
      const part = partOf(index, input.part)
      const said = await currentSaid(ctx, { cycleId: cycle.id, subjectIds: [sheet.id] })
      assertSeen(said, input)
      assertEntry({ index, part, sheet, said }, input)
      await write(ctx, input, cycle)
      await follow(ctx, { cycle, sheet, index })
    }
    ctx.audit({ subject: sheetSubject, id: sheet.id, after: { part: input.part, layer: input.layer } })
    return sheetOutputOf(ctx, await loadSheet(ctx, sheet.id))
  },
})
