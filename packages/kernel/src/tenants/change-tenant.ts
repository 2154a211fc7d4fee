import { AppError, idSchema } from '@linli/contract'
import { and, eq, ne, sql } from 'drizzle-orm'
import { z } from 'zod'

import type { ActionCtx } from '../action/context.ts'
import { checkVersion } from '../action/version.ts'
import { files } from '../files/files.schema.ts'
import { found } from '../members/found.ts'
import { defineAction } from '../plugins/kernel-plugin.ts'
import { asPlatform } from './platform-scope.ts'
import { tenantPinyin } from './tenant-words.ts'
import { accentField, placeText, reasonField, tenantName, versionField, written } from './tenants.contract.ts'
import { tenantEvents } from './tenants.events.ts'
import { tenants } from './tenants.schema.ts'

const fields = {
  name: tenants.name,
  shortName: tenants.shortName,
  city: tenants.city,
  district: tenants.district,
  address: tenants.address,
  accent: tenants.accent,
  logoFileId: tenants.logoFileId,
  status: tenants.status,
  version: tenants.version,
}

/** In the platform's tenant all tenants may be changed, elsewhere those below. */
const inScope = <T>(ctx: ActionCtx, work: () => Promise<T>): Promise<T> =>
  ctx.tenant.kind === 'platform' ? asPlatform(ctx, work) : work()

async function lockTenant(ctx: ActionCtx, id: string, version: number) {
  const rows = await ctx.tx
    .select(fields)
    .from(tenants)
    .where(and(eq(tenants.id, id), ne(tenants.kind, 'platform')))
    .for('update')
  const row = found(rows[0])
  checkVersion(row, version)
  return row
}

async function update(ctx: ActionCtx, id: string, values: Partial<typeof tenants.$inferInsert>) {
  const [row] = await ctx.tx
    .update(tenants)
    .set({ ...values, version: sql`${tenants.version} + 1`, updatedAt: sql`now()` })
    .where(eq(tenants.id, id))
    .returning({ id: tenants.id, version: tenants.version })
  return row!
}

const place = {
  name: tenantName.optional(),
  shortName: tenantName.optional(),
  city: z.string().trim().max(20).optional(),
  district: placeText.optional(),
  address: placeText.optional(),
}

/** Renames or moves a tenant below; members see the new name with their next request. */
export const changeTenant = defineAction({
  name: 'kernel.tenant.change',
  can: ['manage', 'kernel.tenant'],
  input: z.object({
    id: idSchema,
    version: versionField,
    ...place,
    accent: accentField.nullable().optional(),
  }),
  output: written,
  run: (ctx, { id, version, ...wish }) =>
    inScope(ctx, async () => {
      if (id === ctx.tenant.id) throw new AppError('not_found')
      const before = await lockTenant(ctx, id, version)
      const after = { ...before, ...given(wish) }
      ctx.audit({ subject: 'kernel.tenant', id, before: pick(before), after: pick(after) })
      return update(ctx, id, { ...given(wish), pinyin: tenantPinyin(after.name, after.shortName) })
    }),
})

/** Name, colour and logo of the tenant one works in. */
export const changeOwnTenant = defineAction({
  name: 'kernel.tenant.brand',
  can: ['brand', 'kernel.tenant'],
  input: z.object({
    version: versionField,
    shortName: tenantName.optional(),
    address: placeText.optional(),
    accent: accentField.nullable().optional(),
    logoFileId: idSchema.nullable().optional(),
  }),
  output: written,
  async run(ctx, { version, ...wish }) {
    const { id } = ctx.tenant
    const before = await lockTenant(ctx, id, version)
    if (wish.logoFileId) {
      const file = await ctx.tx
        .select({ id: files.id })
        .from(files)
        .where(and(eq(files.tenantId, id), eq(files.id, wish.logoFileId)))
      if (file.length === 0)
        throw new AppError('bad_input', { issues: [{ path: 'logoFileId', rule: 'not_in_list' }] })
    }
    const after = { ...before, ...given(wish) }
    ctx.audit({ subject: 'kernel.tenant', id, before: pick(before), after: pick(after) })
    return update(ctx, id, { ...given(wish), pinyin: tenantPinyin(after.name, after.shortName) })
  },
})

const setStatus = (name: string, from: 'active' | 'suspended', to: 'active' | 'suspended') =>
  defineAction({
    name: `kernel.tenant.${name}`,
    can: ['manage', 'kernel.tenant'],
    input: z.object({ id: idSchema, version: versionField, reason: reasonField }),
    output: written,
    run: (ctx, { id, version, reason }) =>
      inScope(ctx, async () => {
        if (id === ctx.tenant.id) throw new AppError('not_found')
        const before = await lockTenant(ctx, id, version)
        if (before.status !== from) throw new AppError('illegal_move')
        ctx.audit({ subject: 'kernel.tenant', id, before: { status: from }, after: { status: to }, reason })
        if (to === 'suspended') ctx.emit(tenantEvents.suspended, id, { tenantId: id })
        return update(ctx, id, { status: to })
      }),
  })

/** Closes a tenant to all its members; nothing is lost and it may be opened again. */
export const suspendTenant = setStatus('suspend', 'active', 'suspended')
export const resumeTenant = setStatus('resume', 'suspended', 'active')

const given = <T extends object>(wish: T): Partial<T> =>
  Object.fromEntries(Object.entries(wish).filter(([, value]) => value !== undefined)) as Partial<T>

const pick = ({
  name,
  shortName,
  city,
  district,
  address,
  accent,
  logoFileId,
}: Record<'name' | 'shortName' | 'city' | 'district' | 'address', string> & {
  accent: string | null
  logoFileId: string | null
}) => ({ name, shortName, city, district, address, accent, logoFileId })
