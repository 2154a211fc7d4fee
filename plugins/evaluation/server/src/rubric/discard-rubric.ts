import { discardedOutput, discardRubricInput, rubricSubject } from '@linli/evaluation-contract'
import { and, eq, or } from 'drizzle-orm'

import { defineAction } from '../kit.ts'
import { auditState, lockRubric } from './own-rubric.ts'
import { rubricMappings, rubricVersions } from './rubric.schema.ts'
import { toCard } from './rubric.sql.ts'

/** Throws a draft away, with the mappings from and to it. */
export const discardRubric = defineAction({
  name: 'evaluation.rubric.discard',
  can: ['edit', rubricSubject],
  input: discardRubricInput,
  output: discardedOutput,
  async run(ctx, { id, version }) {
    const { card } = await lockRubric(ctx, { id, version }, 'draft')
    await ctx.tx
      .delete(rubricMappings)
      .where(
        and(
          eq(rubricMappings.tenantId, ctx.tenant.id),
          or(eq(rubricMappings.toId, id), eq(rubricMappings.fromId, id)),
        ),
      )
    await ctx.tx
      .delete(rubricVersions)
      .where(and(eq(rubricVersions.tenantId, ctx.tenant.id), eq(rubricVersions.id, id)))
    ctx.audit({ subject: rubricSubject, id, before: auditState(toCard(ctx, card)) })
    return { id }
  },
})
