import { panelSubject } from '@linli/evaluation-contract'
import {
  candidatesOutput,
  scorersInput,
  scorersOutput,
  type ScorerCard,
} from '@linli/evaluation-contract/campaign'
import { keyset, likeAnywhere } from '@linli/kernel'
import { and, eq, ilike } from 'drizzle-orm'
import { z } from 'zod'

import { defineQuery } from '../kit.ts'
import { scorers } from './panel.schema.ts'
import { scorerColumns } from './scorer.sql.ts'

const sorts = { name: { column: scorers.name, type: 'text', of: (row: ScorerCard) => row.name } } as const

/** The association's scorers by name. */
export const listScorers = defineQuery({
  name: 'evaluation.scorer.list',
  can: ['read', panelSubject],
  input: scorersInput,
  output: scorersOutput,
  async run(ctx, { limit, cursor, q, isActive }) {
    const keys = keyset({
      sorts,
      sort: 'name',
      id: scorers.id,
      idOf: (row: ScorerCard) => row.id,
      cursor,
      limit,
      filters: { q, isActive },
    })
    const rows = await ctx.tx
      .select(scorerColumns)
      .from(scorers)
      .where(
        and(
          eq(scorers.tenantId, ctx.tenant.id),
          q ? ilike(scorers.name, likeAnywhere(q)) : undefined,
          isActive === undefined ? undefined : eq(scorers.isActive, isActive),
          keys.where,
        ),
      )
      .orderBy(...keys.orderBy)
      .limit(keys.limit)
    return keys.page(rows)
  },
})

/** Members with the role of an expert who are not among the scorers yet. */
export const listCandidates = defineQuery({
  name: 'evaluation.scorer.candidates',
  can: ['manage', panelSubject],
  input: z.object({}),
  output: candidatesOutput,
  async run(ctx) {
    const [experts, known] = await Promise.all([
      ctx.people.withRoles(['expert']),
      ctx.tx
        .select({ accountId: scorers.accountId })
        .from(scorers)
        .where(eq(scorers.tenantId, ctx.tenant.id)),
    ])
    const taken = new Set(known.map(({ accountId }) => accountId))
    const free = experts.filter(({ accountId }) => !taken.has(accountId))
    return { rows: free.map(({ accountId, name, title }) => ({ accountId, name, title })) }
  },
})
