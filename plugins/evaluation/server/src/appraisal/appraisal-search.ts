import { appraisalSubject } from '@linli/evaluation-contract'
import { likeAnywhere, type SearchProvider } from '@linli/kernel'
import { and, desc, eq, ilike } from 'drizzle-orm'

import { appraisalCycles } from './appraisal.schema.ts'
import { cycleStateNames } from './appraisal-names.ts'
import { visibleCycles } from './cycle.sql.ts'
import { cyclePath } from './tell.ts'

/** Cycles by their title. People and teams are not searched for: a sheet is no entry of a directory. */
export const appraisalSearch: SearchProvider = {
  kind: 'appraisal',
  title: { 'zh-CN': '内部考核', en: 'Staff appraisal' },
  can: ['read', appraisalSubject],
  async search(ctx, text, limit) {
    const rows = await ctx.tx
      .select({ id: appraisalCycles.id, title: appraisalCycles.title, state: appraisalCycles.state })
      .from(appraisalCycles)
      .where(
        and(
          eq(appraisalCycles.tenantId, ctx.tenant.id),
          visibleCycles(ctx),
          ilike(appraisalCycles.title, likeAnywhere(text)),
        ),
      )
      .orderBy(desc(appraisalCycles.updatedAt), desc(appraisalCycles.id))
      .limit(limit)
    return rows.map(({ id, title, state }) => ({
      id,
      title,
      subtitle: cycleStateNames[state][ctx.actor.locale],
      path: cyclePath(ctx.tenant.id, id),
    }))
  },
}
