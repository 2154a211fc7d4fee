import { AppError } from '@linli/contract'
import { siteSubject } from '@linli/evaluation-contract'
import { conflictsOfVisitOutput, visitDetail, visitInput } from '@linli/evaluation-contract/site'
import { and, eq } from 'drizzle-orm'

import { indexOfCampaign } from '../campaign/campaign-rubric.ts'
import { readCampaign } from '../campaign/campaign.sql.ts'
import { defineQuery, type ReadCtx } from '../kit.ts'
import { assertNoScorer } from '../panel/open-draw.ts'
import { siteVisits } from './site.schema.ts'
import { partLabel } from './site-parts.ts'
import { readVisitRecord } from './visit-record.ts'
import { assertDecides, readVisitRow } from './visit.sql.ts'

async function readVisit(ctx: ReadCtx, id: string) {
  const [visit] = await ctx.tx
    .select()
    .from(siteVisits)
    .where(and(eq(siteVisits.tenantId, ctx.tenant.id), eq(siteVisits.id, id)))
  if (!visit) throw new AppError('not_found')
  const index = await indexOfCampaign(ctx, await readCampaign(ctx, visit.campaignId))
  return { visit, index, ...(await readVisitRecord(ctx, visit, index)) }
}

/** One visit with all that was kept on site, for who settles it and inspects nothing: two inspectors look apart. */
export const getVisit = defineQuery({
  name: 'evaluation.site.get',
  can: ['read', siteSubject],
  input: visitInput,
  output: visitDetail,
  async run(ctx, { id }) {
    await assertNoScorer(ctx)
    const [row, { visit, index, captures, conflicts }] = await Promise.all([
      readVisitRow(ctx, id),
      readVisit(ctx, id),
    ])
    return {
      ...row,
      partList: visit.parts.map((part) => partLabel(index, part)),
      captures,
      conflictList: conflicts,
    }
  },
})

/** Where versions differ, for the lead of the visit: the versions themselves and nothing else of the other inspector. */
export const getConflicts = defineQuery({
  name: 'evaluation.site.get-conflicts',
  can: ['decide', siteSubject],
  input: visitInput,
  output: conflictsOfVisitOutput,
  async run(ctx, { id }) {
    const { visit, captures, conflicts } = await readVisit(ctx, id)
    await assertDecides(ctx, visit)
    const wanted = new Set(conflicts.flatMap(({ versions }) => versions))
    return { conflicts, captures: captures.filter((capture) => wanted.has(capture.id)) }
  },
})
