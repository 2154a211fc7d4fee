import { AppError } from '@linli/contract'
import { and, eq, inArray, isNull, sql } from 'drizzle-orm'
import { z } from 'zod'

import { found } from '../members/found.ts'
import { defineAction } from '../plugins/kernel-plugin.ts'
import { asPlatform } from './platform-scope.ts'
import { oversightKey, reasonField } from './tenants.contract.ts'
import { oversight, tenants } from './tenants.schema.ts'

const day = z.iso.date()
const written = z.object({ associationId: oversightKey.associationId, companyId: oversightKey.companyId })

/** Begins an oversight; two of the same pair and city may not overlap. */
export const startOversight = defineAction({
  name: 'kernel.oversight.start',
  can: ['manage', 'kernel.tenant'],
  input: z.object({ ...oversightKey, validTo: day.optional() }),
  output: written,
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
  input: z.object({ ...oversightKey, validTo: day, reason: reasonField }),
  output: written,
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
