import { newId } from '@linli/contract'
import { rubricDoc, rubricFrozen, rubricSubject, type RubricDoc } from '@linli/evaluation-contract'
import { contentHash, structureHash } from '@linli/evaluation-contract/scoring'
import { standardRubric } from '@linli/evaluation-contract/standard'
import { eq, sql } from 'drizzle-orm'

import type { WriteCtx } from '../kit.ts'
import { dayIn } from './days.rules.ts'
import { endTenures, takeTurns } from './own-rubric.ts'
import { rubricVersions } from './rubric.schema.ts'
import { planRelease, type Known, type ReleasePlan } from './standard-release.rules.ts'

/**
 * Puts in the rubric of Annex A as this release carries it, unless it is there or the company above has one; leaves
 * alone what people made.
 */
export async function seedStandard(ctx: WriteCtx): Promise<ReleasePlan['kind']> {
  await takeTurns(ctx)
  const doc = rubricDoc.parse(standardRubric)
  const hash = contentHash(doc)
  const plan = planRelease(await knownVersions(ctx), {
    key: doc.id,
    contentHash: hash,
    isLedFromAbove: ctx.tenant.kind === 'estate' || ctx.tenant.kind === 'branch',
    today: dayIn(ctx.tenant.timezone, ctx.now),
  })
  if (plan.kind === 'nothing') ctx.audit({ subject: rubricSubject, id: null, after: { added: 0 } })
  else await putIn(ctx, { doc, hash }, plan)
  return plan.kind
}

/** All of the purpose; a document is read only where a hash is missing, that is for the few that are not frozen. */
async function knownVersions(ctx: WriteCtx): Promise<Known[]> {
  const { tenantId, id, key, label, origin, state, effectiveFrom, effectiveTo } = rubricVersions
  const rows = await ctx.tx
    .select({
      tenantId,
      id,
      key,
      label,
      origin,
      state,
      effectiveFrom,
      effectiveTo,
      hash: rubricVersions.contentHash,
      doc: sql<RubricDoc | null>`case when ${rubricVersions.contentHash} is null then ${rubricVersions.doc} end`,
    })
    .from(rubricVersions)
    .where(eq(rubricVersions.purpose, 'evaluation'))
  return rows.map(({ tenantId, hash, doc, ...row }) => ({
    ...row,
    isOwn: tenantId === ctx.tenant.id,
    contentHash: hash ?? (doc ? contentHash(doc) : ''),
  }))
}

async function putIn(
  ctx: WriteCtx,
  { doc, hash }: { doc: RubricDoc; hash: string },
  plan: Exclude<ReleasePlan, { kind: 'nothing' }>,
): Promise<void> {
  const id = newId()
  const { label } = plan
  const common = {
    id,
    key: doc.id,
    label,
    purpose: 'evaluation',
    origin: 'standard',
    doc,
    maxTotal: doc.max,
    structureHash: structureHash(doc),
  } as const
  if (plan.kind === 'frozen') {
    const { effectiveFrom, supersedesId } = plan
    await endTenures(ctx, plan.ended)
    await ctx.tx.insert(rubricVersions).values({
      ...common,
      state: 'frozen',
      contentHash: hash,
      effectiveFrom,
      supersedesId,
    })
    ctx.emit(rubricFrozen, id, { id, key: doc.id, label, contentHash: hash })
  } else await ctx.tx.insert(rubricVersions).values({ ...common, state: 'draft' })
  ctx.audit({ subject: rubricSubject, id, after: { added: 1, label, state: plan.kind } })
}
