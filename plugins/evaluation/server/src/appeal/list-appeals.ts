import { appealSubject } from '@linli/evaluation-contract'
import { appealsInput, appealsOutput } from '@linli/evaluation-contract/campaign'
import { keyset, likeAnywhere } from '@linli/kernel'
import { and, eq, ilike } from 'drizzle-orm'

import { defineQuery } from '../kit.ts'
import { assessments } from '../panel/panel.schema.ts'
import { appeals } from '../publication/publication.schema.ts'
import { selectAppeals, toAppealCards, type AppealRow } from './appeal.sql.ts'

const sorts = {
  filedAt: { column: appeals.filedAt, type: 'timestamptz', of: ({ appeal }: AppealRow) => appeal.filedAt },
} as const

/** Appeals to the association, the one that waits longest first. */
export const listAppeals = defineQuery({
  name: 'evaluation.appeal.list',
  can: ['read', appealSubject],
  input: appealsInput,
  output: appealsOutput,
  async run(ctx, { limit, cursor, q, campaign, state }) {
    const keys = keyset({
      sorts,
      sort: 'filedAt',
      id: appeals.id,
      idOf: ({ appeal }: AppealRow) => appeal.id,
      cursor,
      limit,
      filters: { q, campaign, state },
    })
    const rows = await selectAppeals(ctx)
      .where(
        and(
          eq(appeals.tenantId, ctx.tenant.id),
          q ? ilike(assessments.estateName, likeAnywhere(q)) : undefined,
          campaign ? eq(appeals.campaignId, campaign) : undefined,
          state ? eq(appeals.state, state) : undefined,
          keys.where,
        ),
      )
      .orderBy(...keys.orderBy)
      .limit(keys.limit)
    const page = keys.page(rows)
    return { ...page, rows: await toAppealCards(ctx, page.rows) }
  },
})
