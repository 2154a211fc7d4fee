import { AppError, idSchema, newId } from '@linli/contract'
import { eq, sql } from 'drizzle-orm'
import { z } from 'zod'

import { checkVersion } from '../action/version.ts'
import { grantableTables } from '../db/tenant-table.ts'
import { found } from '../members/found.ts'
import { defineAction, defineQuery } from '../plugins/kernel-plugin.ts'
import { todayOf } from '../registry/registry-day.ts'
import { columnTitle } from './grant-words.ts'
import { columnCard, dayField, resourceField } from './grants.contract.ts'
import { grantEvents } from './grants.events.ts'
import { dataGrants } from './grants.schema.ts'
import { readOverseers } from './overseers.ts'

const maxDays = 366

/** What this estate may grant, and to whom: associations that oversee its company today. */
export const getGrantOptions = defineQuery({
  name: 'kernel.grant.options',
  can: ['manage', 'kernel.grant'],
  input: z.object({}),
  output: z.object({
    maxDays: z.int(),
    associations: z.array(
      z.object({ id: idSchema, name: z.string(), validFrom: dayField, validTo: dayField.nullable() }),
    ),
    resources: z.array(z.object({ resource: z.string(), title: z.string(), columns: z.array(columnCard) })),
  }),
  async run(ctx) {
    const { caller } = ctx.host
    return {
      maxDays,
      associations: await readOverseers(ctx.tx),
      resources: grantableTables(Object.keys(caller.plugins)).map(({ resource, title, columns }) => ({
        resource,
        title: title[ctx.actor.locale],
        columns: columns.map((key) => ({ key, title: columnTitle(ctx.actor.locale, resource, key) })),
      })),
    }
  },
})

/** Lets an association read one kind of this estate's records until a day; each reading shows up here. */
export const giveGrant = defineAction({
  name: 'kernel.grant.give',
  can: ['manage', 'kernel.grant'],
  input: z.object({
    associationId: idSchema,
    resource: resourceField,
    purpose: z.string().trim().min(4).max(200),
    validFrom: dayField.optional(),
    validTo: dayField,
  }),
  output: z.object({ id: idSchema }),
  async run(ctx, { associationId, resource, purpose, validTo, ...wish }) {
    if (ctx.tenant.kind !== 'estate') throw new AppError('not_found')
    const overseer = (await readOverseers(ctx.tx)).find((each) => each.id === associationId)
    if (!overseer) throw new AppError('not_found', { reason: 'no_such_overseer' })
    if (!grantableTables(Object.keys(ctx.host.caller.plugins)).some((table) => table.resource === resource))
      throw new AppError('bad_input', { issues: [{ path: 'resource', rule: 'invalid' }] })
    const validFrom = wish.validFrom ?? todayOf(ctx)
    assertDays(validFrom, validTo)
    const id = newId()
    const grant = { associationId, associationName: overseer.name, resource, purpose, validFrom, validTo }
    await ctx.tx
      .insert(dataGrants)
      .values({ id, ...grant, givenBy: ctx.actor.accountId, givenByName: ctx.actor.name })
    ctx.audit({ subject: 'kernel.grant', id, after: grant, reason: purpose })
    ctx.emit(grantEvents.given, id, { id, associationId, resource, validTo })
    return { id }
  },
})

/** Ends a grant at once; what was read until now stays on record. */
export const endGrant = defineAction({
  name: 'kernel.grant.end',
  can: ['manage', 'kernel.grant'],
  input: z.object({ id: idSchema, version: z.int().min(1), reason: z.string().trim().min(2).max(200) }),
  output: z.object({ id: idSchema, version: z.int() }),
  async run(ctx, { id, version, reason }) {
    const [row] = await ctx.tx
      .select({
        version: dataGrants.version,
        endedAt: dataGrants.endedAt,
        resource: dataGrants.resource,
        associationId: dataGrants.associationId,
      })
      .from(dataGrants)
      .where(eq(dataGrants.id, id))
      .for('update')
    const grant = found(row)
    checkVersion(grant, version)
    if (grant.endedAt) throw new AppError('illegal_move', { reason: 'grant_has_ended' })
    const endedAt = ctx.now.toISOString()
    await ctx.tx
      .update(dataGrants)
      .set({
        endedAt,
        endedByName: ctx.actor.name,
        endReason: reason,
        version: sql`${dataGrants.version} + 1`,
        updatedAt: sql`now()`,
      })
      .where(eq(dataGrants.id, id))
    const { associationId, resource } = grant
    ctx.audit({ subject: 'kernel.grant', id, before: { endedAt: null }, after: { endedAt }, reason })
    ctx.emit(grantEvents.ended, id, { id, associationId, resource })
    return { id, version: version + 1 }
  },
})

function assertDays(validFrom: string, validTo: string) {
  const days = (Date.parse(validTo) - Date.parse(validFrom)) / 86_400_000
  const rule = days < 0 ? 'ends_before_it_begins' : days > maxDays ? 'too_late' : null
  if (rule) throw new AppError('bad_input', { issues: [{ path: 'validTo', rule }] })
}
