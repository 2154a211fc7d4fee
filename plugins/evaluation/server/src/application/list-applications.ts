import { idSchema } from '@linli/contract'
import { applicationSubject } from '@linli/evaluation-contract'
import {
  applicationCountsOutput,
  applicationDetail,
  applicationsInput,
  applicationsOutput,
} from '@linli/evaluation-contract/campaign'
import { keyset, likeAnywhere } from '@linli/kernel'
import { and, desc, eq, inArray, sql } from 'drizzle-orm'
import { z } from 'zod'

import { defineQuery } from '../kit.ts'
import { readAnnouncedVisits } from '../site/announced-visits.ts'
import { applications, grantReadings } from './application.schema.ts'
import { evidenceOpenings } from './dossier-files.ts'
import {
  readApplication,
  readHanded,
  selectApplications,
  toCards,
  undeclaredOf,
  type CardRecord,
} from './application.sql.ts'

const sorts = {
  year: { column: applications.year, type: 'integer', of: (row: CardRecord) => row.year },
} as const

/** Those of estates whose name holds the words, or whose name's pinyin does. */
const ofEstate = (
  q: string,
) => sql`exists (select 1 from kernel.tenants t where t.id = ${applications.tenantId}
  and (t.name ilike ${likeAnywhere(q)} or t.short_name ilike ${likeAnywhere(q)}
    or t.pinyin like ${likeAnywhere(q.toLowerCase())}))`

/** Applications of an estate, or of all estates of a company, the latest year first. */
export const listApplications = defineQuery({
  name: 'evaluation.application.list',
  can: ['read', applicationSubject],
  input: applicationsInput,
  output: applicationsOutput,
  scopes: ['tenant', 'group'],
  async run(ctx, { limit, cursor, q, campaign, state }) {
    const keys = keyset({
      sorts,
      sort: '-year',
      id: applications.id,
      idOf: (row: CardRecord) => row.id,
      cursor,
      limit,
      filters: { q, campaign, state },
    })
    const rows = await selectApplications(ctx)
      .where(
        and(
          inArray(applications.tenantId, [...ctx.tenantIds]),
          q ? ofEstate(q) : undefined,
          campaign ? eq(applications.campaignId, campaign) : undefined,
          state ? eq(applications.state, state) : undefined,
          keys.where,
        ),
      )
      .orderBy(...keys.orderBy)
      .limit(keys.limit)
    const page = keys.page(rows)
    return { ...page, rows: await toCards(ctx, page.rows) }
  },
})

/** How many applications to each campaign stand where. */
export const countApplications = defineQuery({
  name: 'evaluation.application.count',
  can: ['read', applicationSubject],
  input: z.object({}),
  output: applicationCountsOutput,
  scopes: ['tenant', 'group'],
  async run(ctx) {
    const rows = await ctx.tx
      .select({
        campaignId: applications.campaignId,
        state: applications.state,
        count: sql<number>`count(*)::int`,
      })
      .from(applications)
      .where(inArray(applications.tenantId, [...ctx.tenantIds]))
      .groupBy(applications.campaignId, applications.state)
    return { rows }
  },
})

/** One application with what is still to declare, how often the association opened the dossier, and when it comes to look. */
export const getApplication = defineQuery({
  name: 'evaluation.application.get',
  can: ['read', applicationSubject],
  input: z.object({ id: idSchema }),
  output: applicationDetail,
  scopes: ['tenant', 'group'],
  async run(ctx, { id }) {
    const card = await readApplication(ctx, id)
    const [readings, openings, visits, undeclaredParts, handed] = await Promise.all([
      ctx.tx
        .select({
          day: grantReadings.day,
          readers: grantReadings.readers,
          readings: grantReadings.readings,
        })
        .from(grantReadings)
        .where(and(eq(grantReadings.tenantId, card.estateId), eq(grantReadings.applicationId, id)))
        .orderBy(desc(grantReadings.day))
        .limit(100),
      evidenceOpenings(ctx, id),
      readAnnouncedVisits(ctx, { applicationId: id, estateId: card.estateId }),
      card.undeclared ? undeclaredOf(ctx, card.campaignId) : [],
      readHanded(ctx, id),
    ])
    return { ...card, readings, openings, visits, undeclaredParts, handed }
  },
})
