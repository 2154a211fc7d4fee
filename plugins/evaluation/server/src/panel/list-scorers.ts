import { panelSubject } from '@linli/evaluation-contract'
import {
  candidatesOutput,
  certificateSoonDays,
  scorersInput,
  scorersOutput,
  type certificateStates,
  type ScorerCard,
} from '@linli/evaluation-contract/campaign'
import { keyset, likeAnywhere } from '@linli/kernel'
import { and, between, eq, ilike, lt, not, type SQL } from 'drizzle-orm'
import { z } from 'zod'

import { daysBefore } from '../campaign/day-times.rules.ts'
import { defineQuery } from '../kit.ts'
import { dayIn } from '../rubric/days.rules.ts'
import { scorers } from './panel.schema.ts'
import { conflicted, scorerColumns } from './scorer.sql.ts'

const sorts = { name: { column: scorers.name, type: 'text', of: (row: ScorerCard) => row.name } } as const

/** Certificates that ended before a day, or end in the days from it on; the last day still counts. */
const certifiedAs = (state: (typeof certificateStates)[number], today: string): SQL | undefined =>
  state === 'over'
    ? lt(scorers.certifiedUntil, today)
    : between(scorers.certifiedUntil, today, daysBefore(today, -certificateSoonDays))

/** The association's scorers by name. */
export const listScorers = defineQuery({
  name: 'evaluation.scorer.list',
  can: ['read', panelSubject],
  input: scorersInput,
  output: scorersOutput,
  async run(ctx, { limit, cursor, q, isActive, certificate, hasConflicts }) {
    const keys = keyset({
      sorts,
      sort: 'name',
      id: scorers.id,
      idOf: (row: ScorerCard) => row.id,
      cursor,
      limit,
      filters: { q, isActive, certificate, hasConflicts },
    })
    const rows = await ctx.tx
      .select(scorerColumns)
      .from(scorers)
      .where(
        and(
          eq(scorers.tenantId, ctx.tenant.id),
          q ? ilike(scorers.name, likeAnywhere(q)) : undefined,
          isActive === undefined ? undefined : eq(scorers.isActive, isActive),
          certificate && certifiedAs(certificate, dayIn(ctx.tenant.timezone, ctx.now)),
          hasConflicts === undefined ? undefined : hasConflicts ? conflicted : not(conflicted),
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
