import { nearest } from '../category/effective-categories.ts'
import type { ReadCtx } from '../kit.ts'
import { answerTemplates } from './answer-template.schema.ts'

const columns = {
  id: answerTemplates.id,
  tenantId: answerTemplates.tenantId,
  version: answerTemplates.version,
  key: answerTemplates.key,
  title: answerTemplates.title,
  body: answerTemplates.body,
  moves: answerTemplates.moves,
  kinds: answerTemplates.kinds,
  position: answerTemplates.position,
  isActive: answerTemplates.isActive,
}

/** The answer templates as they hold in this tenant, in order. */
export async function effectiveTemplates(ctx: ReadCtx) {
  const rows = await ctx.tx.select(columns).from(answerTemplates).limit(2_000)
  return nearest(ctx, rows).sort((a, b) => a.position - b.position || a.key.localeCompare(b.key))
}
