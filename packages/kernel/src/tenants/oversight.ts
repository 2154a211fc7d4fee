import { AppError, idSchema, page } from '@linli/contract'
import { aliasedTable, and, desc, eq, inArray, isNull, or, sql } from 'drizzle-orm'
import { z } from 'zod'

import { readHandle } from '../db/handle.ts'
import { found } from '../members/found.ts'
import { defineAction, defineQuery } from '../plugins/kernel-plugin.ts'
import { asPlatform } from './platform-scope.ts'
import { reasonField } from './tenants.contract.ts'
import { oversight, tenants } from './tenants.schema.ts'

const day = z.iso.date()
const cityField = z.string().trim().min(2).max(20)
const key = { associationId: idSchema, companyId: idSchema, city: cityField, validFrom: day }

const associations = aliasedTable(tenants, 'associations')
const companies = aliasedTable(tenants, 'companies')

/** Which association oversees which company in which city: all on the platform, elsewhere one's own. */
export const listOversight = defineQuery({
  name: 'kernel.oversight.list',
  can: ['read', 'kernel.tenant'],
  input: z.object({}),
  output: page(
    z.object({ ...key, associationName: z.string(), companyName: z.string(), validTo: day.nullable() }),
  ),
  async run(ctx) {
    // Names on the other side lie outside this tenant's rows, so the platform's read joins them, narrowed here.
    const handle = readHandle(ctx.host.kernel.database, { kind: 'platform', accountId: ctx.actor.accountId })
    const own = [ctx.tenant.id, ...ctx.tenant.lineage]
    const rows = await handle
      .select({
        associationId: oversight.associationId,
        companyId: oversight.companyId,
        city: oversight.city,
        validFrom: oversight.validFrom,
        validTo: oversight.validTo,
        associationName: associations.name,
        companyName: companies.name,
      })
      .from(oversight)
      .innerJoin(associations, eq(associations.id, oversight.associationId))
      .innerJoin(companies, eq(companies.id, oversight.companyId))
      .where(
        ctx.tenant.kind === 'platform'
          ? undefined
          : or(inArray(oversight.associationId, own), inArray(oversight.companyId, own)),
      )
      .orderBy(desc(oversight.validFrom), companies.name)
      .limit(500)
    return { rows }
  },
})

/** Begins an oversight; two of the same pair and city may not overlap. */
export const startOversight = defineAction({
  name: 'kernel.oversight.start',
  can: ['manage', 'kernel.tenant'],
  input: z.object({ ...key, validTo: day.optional() }),
  output: z.object({ associationId: idSchema, companyId: idSchema }),
  run: (ctx, { validTo, ...pair }) =>
    asPlatform(ctx, async () => {
      if (validTo && validTo < pair.validFrom)
        throw new AppError('bad_input', {
          reason: 'ends_before_it_begins',
          issues: [{ path: 'validTo', rule: 'ends_before_it_begins' }],
        })
      const kinds = await ctx.tx
        .select({ id: tenants.id, kind: tenants.kind })
        .from(tenants)
        .where(inArray(tenants.id, [pair.associationId, pair.companyId]))
        .for('update')
      const isKind = (id: string, kind: string) => kinds.some((row) => row.id === id && row.kind === kind)
      if (!isKind(pair.associationId, 'association') || !isKind(pair.companyId, 'group'))
        throw new AppError('not_found')
      const overlapping = await ctx.tx
        .select({ validFrom: oversight.validFrom })
        .from(oversight)
        .where(
          and(
            eq(oversight.associationId, pair.associationId),
            eq(oversight.companyId, pair.companyId),
            eq(oversight.city, pair.city),
            sql`daterange(${oversight.validFrom}, ${oversight.validTo}, '[]') && daterange(${pair.validFrom}::date, ${validTo ?? null}::date, '[]')`,
          ),
        )
        .limit(1)
      if (overlapping.length) throw new AppError('conflict', { reason: 'oversight_overlaps' })
      await ctx.tx.insert(oversight).values({ ...pair, validTo: validTo ?? null })
      ctx.audit({
        subject: 'kernel.oversight',
        id: pair.companyId,
        after: { ...pair, validTo: validTo ?? null },
      })
      return { associationId: pair.associationId, companyId: pair.companyId }
    }),
})

/** Ends an oversight on a day; what the association received until then stays with it. */
export const endOversight = defineAction({
  name: 'kernel.oversight.end',
  can: ['manage', 'kernel.tenant'],
  input: z.object({ ...key, validTo: day, reason: reasonField }),
  output: z.object({ associationId: idSchema, companyId: idSchema }),
  run: (ctx, { validTo, reason, ...pair }) =>
    asPlatform(ctx, async () => {
      if (validTo < pair.validFrom)
        throw new AppError('bad_input', {
          reason: 'ends_before_it_begins',
          issues: [{ path: 'validTo', rule: 'ends_before_it_begins' }],
        })
      const ended = await ctx.tx
        .update(oversight)
        .set({ validTo })
        .where(
          and(
            eq(oversight.associationId, pair.associationId),
            eq(oversight.companyId, pair.companyId),
            eq(oversight.city, pair.city),
            eq(oversight.validFrom, pair.validFrom),
            isNull(oversight.validTo),
          ),
        )
        .returning({ associationId: oversight.associationId, companyId: oversight.companyId })
      ctx.audit({
        subject: 'kernel.oversight',
        id: pair.companyId,
        before: { ...pair, validTo: null },
        after: { ...pair, validTo },
        reason,
      })
      return found(ended[0])
    }),
})
