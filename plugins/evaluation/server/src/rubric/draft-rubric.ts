import { AppError } from '@linli/contract'
import {
  draftRubricInput,
  rubricCard,
  rubricSubject,
  type RubricCard,
  type RubricDoc,
} from '@linli/evaluation-contract'
import { contentHash, structureHash } from '@linli/evaluation-contract/scoring'
import { and, eq } from 'drizzle-orm'
import type { z } from 'zod'

import { defineAction, type WriteCtx } from '../kit.ts'
import { auditState } from './own-rubric.ts'
import { getRubricVersion } from './rubric-in-force.ts'
import { rubricVersions } from './rubric.schema.ts'
import { cardColumns, toCard } from './rubric.sql.ts'

/** Takes in any rubric of the known kinds of logic, or starts the next version of one that is there. */
export const draftRubric = defineAction({
  name: 'evaluation.rubric.draft',
  can: ['edit', rubricSubject],
  input: draftRubricInput,
  output: rubricCard,
  run: async (ctx, input) => {
    const { id, label } = input
    return keepDraft(ctx, { id, label, ...(await contentOf(ctx, input)) })
  },
})

/** Keeps a document as a draft of the tenant's own; once for its id, `conflict` when that stands for something else. */
export async function keepDraft(ctx: WriteCtx, { id, label, purpose, doc }: Draft): Promise<RubricCard> {
  const known = await draftedBefore(ctx, id, doc)
  if (known && (known.label !== label || known.purpose !== purpose))
    throw new AppError('conflict', { reason: 'rubric_drafted_already' })
  const card = known ?? (await insertDraft(ctx, { id, label, purpose, doc }))
  ctx.audit({ subject: rubricSubject, id, after: auditState(card) })
  return card
}

async function contentOf(ctx: WriteCtx, input: z.output<typeof draftRubricInput>) {
  const from = input.fromId ? await getRubricVersion(ctx, input.fromId) : null
  const doc = input.doc ?? from?.index.doc
  if (!doc) throw new AppError('bad_input', { issues: [{ path: 'doc', rule: 'required' }] })
  return { doc, purpose: input.purpose ?? from?.purpose ?? 'evaluation' }
}

/** What a repeated request drafted the first time; null when the id is new, `conflict` when it is another content's. */
async function draftedBefore(ctx: WriteCtx, id: string, doc: RubricDoc): Promise<RubricCard | null> {
  const [row] = await ctx.tx
    .select({ ...cardColumns, doc: rubricVersions.doc })
    .from(rubricVersions)
    .where(and(eq(rubricVersions.tenantId, ctx.tenant.id), eq(rubricVersions.id, id)))
  if (!row) return null
  const { doc: stored, ...card } = row
  if (contentHash(stored) !== contentHash(doc))
    throw new AppError('conflict', { reason: 'rubric_drafted_already' })
  return toCard(ctx, card)
}

type Draft = Pick<RubricCard, 'id' | 'label' | 'purpose'> & { doc: RubricDoc }

async function insertDraft(ctx: WriteCtx, draft: Draft): Promise<RubricCard> {
  const { doc } = draft
  const [row] = await ctx.tx
    .insert(rubricVersions)
    .values({
      ...draft,
      key: doc.id,
      origin: 'own',
      state: 'draft',
      maxTotal: doc.max,
      structureHash: structureHash(doc),
    })
    .returning(cardColumns)
  return toCard(ctx, row!)
}
