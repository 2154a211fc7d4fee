import { idSchema, manyOf, page, pageQuery, sortBy } from '@linli/contract'
import { and, eq, inArray } from 'drizzle-orm'
import { z } from 'zod'

import { keyset } from '../list/keyset.ts'
import { defineQuery } from '../plugins/kernel-plugin.ts'
import { found } from './found.ts'
import { registrations } from './members.schema.ts'
import { claimedRelations, registrationStates } from './register-resident.ts'

const registrationCard = z.object({
  id: idSchema,
  unitId: idSchema,
  unitCode: z.string(),
  claimedName: z.string(),
  phoneMasked: z.string(),
  relation: z.enum(claimedRelations),
  state: z.enum(registrationStates),
  personId: idSchema.nullable(),
  reason: z.string().nullable(),
  createdAt: z.string(),
  decidedAt: z.string().nullable(),
  version: z.int(),
})

const columns = {
  id: registrations.id,
  unitId: registrations.unitId,
  unitCode: registrations.unitCode,
  claimedName: registrations.claimedName,
  phoneMasked: registrations.phoneMasked,
  relation: registrations.relation,
  state: registrations.state,
  personId: registrations.personId,
  reason: registrations.reason,
  createdAt: registrations.createdAt,
  decidedAt: registrations.decidedAt,
  version: registrations.version,
}

/** Residents who asked to be bound to a unit; those who wait first come first. */
export const listRegistrations = defineQuery({
  name: 'kernel.registration.list',
  can: ['decide', 'kernel.registration'],
  input: z.object({
    limit: pageQuery.limit,
    cursor: pageQuery.cursor,
    sort: sortBy(['createdAt']).default('createdAt'),
    state: manyOf(z.enum(registrationStates)).optional(),
  }),
  output: page(registrationCard),
  async run(ctx, { limit, cursor, sort, state }) {
    const list = keyset({
      sorts: {
        createdAt: {
          column: registrations.createdAt,
          type: 'timestamptz',
          of: (row: { createdAt: string }) => row.createdAt,
        },
      },
      sort,
      id: registrations.id,
      idOf: (row: { id: string }) => row.id,
      cursor,
      limit,
      filters: { state },
    })
    const states = state?.length ? state : (['waiting'] as const)
    const rows = await ctx.tx
      .select(columns)
      .from(registrations)
      .where(
        and(eq(registrations.tenantId, ctx.tenant.id), inArray(registrations.state, [...states]), list.where),
      )
      .orderBy(...list.orderBy)
      .limit(list.limit)
    return list.page(rows)
  },
})

/** One request; the residents of its unit are on the unit's own page. */
export const getRegistration = defineQuery({
  name: 'kernel.registration.get',
  can: ['decide', 'kernel.registration'],
  input: z.object({ id: idSchema }),
  output: registrationCard,
  async run(ctx, { id }) {
    const rows = await ctx.tx
      .select(columns)
      .from(registrations)
      .where(and(eq(registrations.tenantId, ctx.tenant.id), eq(registrations.id, id)))
    return found(rows[0])
  },
})
