import { applicationSubject } from '@linli/evaluation-contract'
import { siteAnnounced } from '@linli/evaluation-contract/site'
import { and, eq, sql } from 'drizzle-orm'

import { findApplication } from '../application/application.sql.ts'
import { campaignPath, estateRoles } from '../application/campaign-tasks.ts'
import { assertSystem, letterOutput, refuseLetter } from '../application/letter-output.ts'
import { defineAction } from '../kit.ts'
import { announcedVisits } from './site.schema.ts'

/** A visit to this estate that the association planned or called off; one that was called off stays called off. */
export const receiveAnnouncement = defineAction({
  name: 'evaluation.site.receive-announcement',
  can: ['apply', applicationSubject],
  input: siteAnnounced.schema,
  output: letterOutput,
  async run(ctx, { from, body: { id, visitId, day, place, inspectors, state, reason } }) {
    assertSystem(ctx)
    const row = await findApplication(ctx, id)
    if (!row || row.associationId !== from)
      return refuseLetter(ctx, { subject: applicationSubject, id, from, why: 'anothers_application' })
    const changes = { day, place, inspectors, state, reason: reason || null }
    const [kept] = await ctx.tx
      .insert(announcedVisits)
      .values({ id: visitId, applicationId: id, ...changes })
      .onConflictDoUpdate({
        target: [announcedVisits.tenantId, announcedVisits.id],
        set: { ...changes, version: sql`${announcedVisits.version} + 1`, updatedAt: sql`now()` },
        setWhere: and(
          eq(announcedVisits.applicationId, id),
          eq(announcedVisits.state, 'planned'),
          sql`excluded.state = 'cancelled'`,
        ),
      })
      .returning({ id: announcedVisits.id })
    const isTaken = kept !== undefined
    ctx.audit({ subject: applicationSubject, id, after: { siteVisit: day, siteVisitState: state }, reason })
    if (!isTaken) return { isTaken }
    const params = { day, place, reason }
    await ctx.notify.send({
      to: { roles: estateRoles },
      kind: 'site.announced',
      title: { key: `site_${state}_here.title`, params },
      body: { key: `site_${state}_here.body`, params },
      path: campaignPath(ctx.tenant.id, row.campaignId),
    })
    return { isTaken }
  },
})
