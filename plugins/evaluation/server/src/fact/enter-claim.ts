import { AppError, type FieldIssue } from '@linli/contract'
import { claimRow, enterClaimInput, factSubject, type RubricMetric } from '@linli/evaluation-contract'
import { canonicalJson } from '@linli/evaluation-contract/proof'
import { and, eq } from 'drizzle-orm'
import type { z } from 'zod'

import { keepPrints } from '../flag/keep-prints.ts'
import { defineAction, type WriteCtx } from '../kit.ts'
import { yearFrame, type YearFrame } from '../score/year-frame.ts'
import { auditClaim, claimColumns, toClaimRow, type ClaimRecord } from './claim-row.ts'
import { askToVerify } from './claim-task.ts'
import { valueIssue } from './claim-value.rules.ts'
import { assertNotProvided, findMetric } from './claimed-metric.ts'
import { factClaims } from './fact.schema.ts'

type Input = z.output<typeof enterClaimInput>

/** What is wrong with a claim. Papers are of the assessment year, whenever they are handed in (AMB-35), and of no day to come. */
function issuesOf(
  { unit }: RubricMetric,
  { from, today }: YearFrame,
  { value, issuedOn }: Input,
): FieldIssue[] {
  const wrong = valueIssue(unit, value)
  const isOutside = issuedOn < from || issuedOn > today
  return [
    ...(wrong ? [{ path: 'value', rule: wrong }] : []),
    ...(isOutside ? [{ path: 'issuedOn', rule: 'claim_outside_year', params: { from, to: today } }] : []),
  ]
}

/** What a repeated request entered the first time; null for a new id, `conflict` when it stands for something else. */
async function enteredBefore(
  ctx: WriteCtx,
  { id, ...input }: Input,
  year: number,
): Promise<ClaimRecord | null> {
  const [known] = await ctx.tx
    .select(claimColumns)
    .from(factClaims)
    .where(and(eq(factClaims.tenantId, ctx.tenant.id), eq(factClaims.id, id)))
  if (!known) return null
  const said = ({ metric, value, note, issuedOn }: Omit<Input, 'id'>) => [metric, value, note, issuedOn]
  const isSame =
    known.enteredBy === ctx.actor.accountId &&
    canonicalJson([...said({ ...known, fileIds: [] }), known.year]) === canonicalJson([...said(input), year])
  if (!isSame) throw new AppError('conflict', { reason: 'claim_entered_already' })
  return known
}

async function insertClaim(ctx: WriteCtx, { fileIds, ...input }: Input, year: number): Promise<ClaimRecord> {
  const [claim] = await ctx.tx
    .insert(factClaims)
    .values({
      ...input,
      year,
      enteredBy: ctx.actor.accountId,
      enteredByName: ctx.actor.name,
      createdAt: ctx.now.toISOString(),
    })
    .returning(claimColumns)
  await ctx.files.attach(fileIds, factSubject, input.id)
  await keepPrints(ctx, { owner: 'claim', ownerId: input.id, fileIds })
  return claim!
}

/**
 * Enters a fact that no plugin enabled here provides, with the papers that show it. It counts once a second person
 * has verified it; the standard prescribes no such step, it is this product's default.
 */
export const enterClaim = defineAction({
  name: 'evaluation.claim.enter',
  can: ['enter', factSubject],
  input: enterClaimInput,
  output: claimRow,
  async run(ctx, input) {
    const frame = await yearFrame(ctx, input.year)
    const known = await enteredBefore(ctx, input, frame.year)
    if (known) {
      ctx.audit({ subject: factSubject, id: known.id, after: auditClaim(known) })
      return toClaimRow(ctx, known)
    }
    const metric = await findMetric(ctx, frame, input.metric)
    if (!metric)
      throw new AppError('bad_input', { issues: [{ path: 'metric', rule: 'claim_no_such_metric' }] })
    assertNotProvided(ctx, input.metric)
    const issues = issuesOf(metric, frame, input)
    if (issues.length > 0) throw new AppError('bad_input', { issues })
    const claim = await insertClaim(ctx, input, frame.year)
    const row = await toClaimRow(ctx, claim)
    await askToVerify(ctx, row)
    ctx.audit({ subject: factSubject, id: claim.id, after: auditClaim(claim) })
    return row
  },
})
