import { rubricSubject } from '@linli/evaluation-contract'
import type { SearchProvider } from '@linli/kernel'
import { and, desc } from 'drizzle-orm'

import { foundBy } from './list-rubrics.ts'
import { rubricPath } from './review-task.ts'
import { stateNames } from './rubric-names.ts'
import { rubricVersions } from './rubric.schema.ts'
import { cardColumns, readableWhere } from './rubric.sql.ts'

/** Rubrics by title, label or key, for the search of the shells. */
export const rubricSearch: SearchProvider = {
  kind: 'rubric',
  title: { 'zh-CN': '评价细则', en: 'Rubrics' },
  can: ['read', rubricSubject],
  async search(ctx, text, limit) {
    const { id, title, label, state } = cardColumns
    const rows = await ctx.tx
      .select({ id, title, label, state })
      .from(rubricVersions)
      .where(and(readableWhere(ctx), foundBy(text)))
      .orderBy(desc(rubricVersions.updatedAt), desc(rubricVersions.id))
      .limit(limit)
    return rows.map((row) => ({
      id: row.id,
      title: row.title[ctx.actor.locale],
      subtitle: `${row.label} · ${stateNames[row.state][ctx.actor.locale]}`,
      path: rubricPath(ctx.tenant.id, row.id),
    }))
  },
}
