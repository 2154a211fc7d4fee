import { AppError, newId } from '@linli/contract'
import { mappingCard, mapRubricInput, rubricSubject } from '@linli/evaluation-contract'
import { checkVersion } from '@linli/kernel'
import { and, eq, sql } from 'drizzle-orm'

import { defineAction } from '../kit.ts'
import { mappingIssues } from './mapping-issues.rules.ts'
import { mappingColumns } from './mapping.sql.ts'
import { getRubricVersion } from './rubric-in-force.ts'
import { rubricMappings } from './rubric.schema.ts'

/**
 * Says how the parts of one version answer to those of another, so that a trend goes on across them. It changes no
 * score, so a frozen version may be mapped and mapped again.
 */
export const mapRubric = defineAction({
  name: 'evaluation.rubric.map',
  can: ['edit', rubricSubject],
  input: mapRubricInput,
  output: mappingCard,
  async run(ctx, { id: toId, fromId, version, rows }) {
    if (toId === fromId)
      throw new AppError('bad_input', { issues: [{ path: 'fromId', rule: 'mapped_to_itself' }] })
    const to = await getRubricVersion(ctx, toId)
    const from = await getRubricVersion(ctx, fromId)
    const issues = mappingIssues(rows, from.index.parts, to.index.parts)
    if (issues.length > 0) throw new AppError('bad_input', { issues })
    const own = and(
      eq(rubricMappings.tenantId, ctx.tenant.id),
      eq(rubricMappings.toId, toId),
      eq(rubricMappings.fromId, fromId),
    )
    const [before] = await ctx.tx.select(mappingColumns).from(rubricMappings).where(own).for('update')
    if (before) checkVersion(before, version ?? 0)
    const [after] = before
      ? await ctx.tx
          .update(rubricMappings)
          .set({ rows, version: sql`${rubricMappings.version} + 1`, updatedAt: sql`now()` })
          .where(own)
          .returning(mappingColumns)
      : await ctx.tx
          .insert(rubricMappings)
          .values({ id: newId(), fromId, toId, rows })
          .returning(mappingColumns)
    ctx.audit({
      subject: rubricSubject,
      id: toId,
      before: before ? { mappedParts: before.rows.length } : null,
      after: { mappedFrom: from.label, mappedParts: rows.length },
    })
    return after!
  },
})
