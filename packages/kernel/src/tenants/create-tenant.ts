import { AppError, idSchema, newId, type TenantKind } from '@linli/contract'
import { and, eq, sql } from 'drizzle-orm'
import { z } from 'zod'

import { phoneField } from '../accounts/phone-field.ts'
import type { ActionCtx, Tenant } from '../action/context.ts'
import { addInvitation } from '../members/invite-member.ts'
import { nameField } from '../members/members.contract.ts'
import { rightsHere } from '../members/role-rights.ts'
import { enableIn } from '../plugins/enable-plugin.ts'
import { defineAction } from '../plugins/kernel-plugin.ts'
import type { HostCapability } from '../plugins/host.capability.ts'
import { asPlatform } from './platform-scope.ts'
import { stepInto } from './step-into.ts'
import { tenantPinyin } from './tenant-words.ts'
import { accentField, placeText, tenantName } from './tenants.contract.ts'
import { tenantEvents } from './tenants.events.ts'
import { tenants } from './tenants.schema.ts'

type HostCtx = ActionCtx & { host: HostCapability }

/** What may be made where: companies make their branches and estates, the platform makes companies and associations. */
const childKinds: Record<TenantKind, readonly TenantKind[]> = {
  platform: ['group', 'association'],
  group: ['branch', 'estate'],
  branch: ['estate'],
  association: [],
  estate: [],
}

const administratorRole = {
  group: 'group-admin',
  association: 'association-admin',
  branch: 'branch-manager',
  estate: 'estate-manager',
  platform: 'platform-admin',
} as const

const input = z.object({
  kind: z.enum(['group', 'association', 'branch', 'estate']),
  name: tenantName,
  shortName: tenantName.optional(),
  city: z.string().trim().max(20).default(''),
  district: placeText.default(''),
  address: placeText.default(''),
  accent: accentField.optional(),
  /** The branch an estate belongs to, when not to the company itself. */
  parentId: idSchema.optional(),
  /** Invited by SMS as the first administrator. */
  administrator: z.object({ name: nameField, phone: phoneField }).optional(),
})

/** Makes an estate or branch below a company, or a company or association on the platform, ready to work in. */
export const createTenant = defineAction({
  name: 'kernel.tenant.create',
  can: ['manage', 'kernel.tenant'],
  input,
  output: z.object({ id: idSchema, invitationId: idSchema.nullable() }),
  async run(ctx, { administrator, parentId, shortName, accent, ...given }) {
    if (!childKinds[ctx.tenant.kind].includes(given.kind))
      throw new AppError('bad_input', {
        reason: 'kind_not_here',
        issues: [{ path: 'kind', rule: 'not_in_list' }],
      })
    const parent = await parentOf(ctx, parentId)
    const tenant: Tenant = {
      id: newId(),
      kind: given.kind,
      name: given.name,
      shortName: shortName ?? given.name,
      city: given.city,
      timezone: ctx.tenant.timezone,
      accent: accent ?? null,
      lineage: parent ? [...parent.lineage, parent.id] : [],
      requestsPerMinute: ctx.tenant.requestsPerMinute,
    }
    await assertNewName(ctx, tenant, parent?.id ?? null)
    const insert = () =>
      ctx.tx.insert(tenants).values({
        ...given,
        id: tenant.id,
        shortName: tenant.shortName,
        accent: tenant.accent,
        parentId: parent?.id ?? null,
        lineage: [...tenant.lineage],
        pinyin: tenantPinyin(given.name, tenant.shortName),
        timezone: tenant.timezone,
      })
    await (ctx.tenant.kind === 'platform' ? asPlatform(ctx, insert) : insert())
    ctx.audit({ subject: 'kernel.tenant', id: tenant.id, after: { ...given, parentId: parent?.id ?? null } })
    ctx.emit(tenantEvents.created, tenant.id, { tenantId: tenant.id, kind: tenant.kind, name: tenant.name })
    const invitationId = await stepInto(ctx, { action: 'kernel.tenant.create', tenant }, (inner) =>
      furnish(inner, administrator),
    )
    return { id: tenant.id, invitationId }
  },
})

async function parentOf(
  ctx: ActionCtx,
  parentId: string | undefined,
): Promise<Pick<Tenant, 'id' | 'lineage'> | null> {
  if (ctx.tenant.kind === 'platform') return null
  if (!parentId || parentId === ctx.tenant.id) return ctx.tenant
  const [row] = await ctx.tx
    .select({ id: tenants.id, lineage: tenants.lineage })
    .from(tenants)
    .where(
      and(
        eq(tenants.id, parentId),
        eq(tenants.kind, 'branch'),
        sql`${tenants.lineage} @> array[${ctx.tenant.id}::uuid]`,
      ),
    )
  if (!row) throw new AppError('bad_input', { issues: [{ path: 'parentId', rule: 'not_in_list' }] })
  return row
}

/** Two estates of one name in one city under one parent are one estate entered twice. */
async function assertNewName(
  ctx: ActionCtx,
  { kind, name, city }: Tenant,
  parentId: string | null,
): Promise<void> {
  const find = () =>
    ctx.tx
      .select({ id: tenants.id })
      .from(tenants)
      .where(
        and(
          eq(tenants.kind, kind),
          eq(tenants.name, name),
          eq(tenants.city, city),
          parentId ? eq(tenants.parentId, parentId) : undefined,
        ),
      )
      .limit(1)
  const same = await (ctx.tenant.kind === 'platform' ? asPlatform(ctx, find) : find())
  if (same.length) throw new AppError('conflict', { reason: 'tenant_exists', params: { name } })
}

/** The plugins that come with the product, and the first administrator. */
async function furnish(
  ctx: HostCtx,
  administrator: z.output<typeof input>['administrator'],
): Promise<string | null> {
  const { kernel } = ctx.host
  const builtin = new Set(
    kernel.plugins
      .list()
      .filter(({ manifest }) => manifest.trust === 'builtin' && manifest.tenants.includes(ctx.tenant.kind))
      .map(({ manifest }) => manifest.id),
  )
  for (const pluginId of builtin) await enableIn(ctx, pluginId)
  if (!administrator) return null
  const offer = { ...administrator, title: '', roles: [administratorRole[ctx.tenant.kind]] }
  const { id } = await addInvitation(ctx, offer, 30, await rightsHere(ctx))
  return id
}
