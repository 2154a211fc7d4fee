import { AppError, idSchema } from '@linli/contract'
import { and, eq, sql } from 'drizzle-orm'
import { z } from 'zod'

import type { ActionCtx } from '../action/context.ts'
import { checkVersion } from '../action/version.ts'
import { sentence } from '../http/messages.ts'
import { messengersOf } from '../notify/messengers.ts'
import { defineAction } from '../plugins/kernel-plugin.ts'
import { verifiedPhoneOf } from './account-phone.ts'
import { found } from './found.ts'
import { addMembership } from './grant-membership.ts'
import { reasonField, versionField, written } from './members.contract.ts'
import { memberEvents } from './members.events.ts'
import { registrations } from './members.schema.ts'
import { bindClaim } from './register-resident.ts'

async function lockWaiting(ctx: ActionCtx, id: string, version: number) {
  const rows = await ctx.tx
    .select()
    .from(registrations)
    .where(and(eq(registrations.tenantId, ctx.tenant.id), eq(registrations.id, id)))
    .for('update')
  const row = found(rows[0])
  checkVersion(row, version, { id, state: row.state, reason: row.reason, version: row.version })
  if (row.state !== 'waiting') throw new AppError('illegal_move', { reason: 'registration_decided' })
  return row
}

async function decide(
  ctx: ActionCtx,
  id: string,
  values: { state: 'approved' | 'refused'; personId?: string; reason?: string },
) {
  const [row] = await ctx.tx
    .update(registrations)
    .set({
      ...values,
      decidedBy: ctx.actor.accountId,
      decidedAt: ctx.now.toISOString(),
      version: sql`${registrations.version} + 1`,
      updatedAt: sql`now()`,
    })
    .where(and(eq(registrations.tenantId, ctx.tenant.id), eq(registrations.id, id)))
    .returning({ id: registrations.id, version: registrations.version })
  ctx.audit({
    subject: 'kernel.registration',
    id,
    before: { state: 'waiting' },
    after: { state: values.state, personId: values.personId ?? null },
    ...(values.reason ? { reason: values.reason } : {}),
  })
  ctx.emit(memberEvents.registrationDecided, id, { registrationId: id, state: values.state })
  return row!
}

/** Accepts a claim: the resident becomes a member, and the registry's person behind it is found, chosen or made. */
export const approveRegistration = defineAction({
  name: 'kernel.registration.approve',
  can: ['decide', 'kernel.registration'],
  input: z.object({ id: idSchema, version: versionField, personId: idSchema.optional() }),
  output: written,
  async run(ctx, { id, version, personId: chosen }) {
    const claim = await lockWaiting(ctx, id, version)
    const phone = await verifiedPhoneOf(ctx.host.kernel, claim.accountId)
    if (!phone) throw new AppError('conflict', { reason: 'phone_not_verified' })
    const personId = await bindClaim(ctx, {
      unitId: claim.unitId,
      name: claim.claimedName,
      phone,
      relation: claim.relation,
      personId: chosen,
    })
    await addMembership(ctx, {
      accountId: claim.accountId,
      name: claim.claimedName,
      roles: ['resident'],
      personId,
    })
    await ctx.tasks.close('kernel.registration', id)
    return decide(ctx, id, { state: 'approved', personId })
  },
})

export const refuseRegistration = defineAction({
  name: 'kernel.registration.refuse',
  can: ['decide', 'kernel.registration'],
  input: z.object({ id: idSchema, version: versionField, reason: reasonField }),
  output: written,
  async run(ctx, { id, version, reason }) {
    await lockWaiting(ctx, id, version)
    await ctx.tasks.close('kernel.registration', id)
    return decide(ctx, id, { state: 'refused', reason })
  },
})

/** Tells the resident by SMS how it ended: one that was refused has no inbox here. Run by the relay. */
export const tellDecision = defineAction({
  name: 'kernel.registration.tell',
  can: ['decide', 'kernel.registration'],
  input: z.object({ id: idSchema }),
  output: z.object({ isSent: z.boolean() }),
  async run(ctx, { id }) {
    const rows = await ctx.tx
      .select()
      .from(registrations)
      .where(and(eq(registrations.tenantId, ctx.tenant.id), eq(registrations.id, id)))
    const claim = found(rows[0])
    const { kernel } = ctx.host
    const phone = await verifiedPhoneOf(kernel, claim.accountId)
    ctx.audit({ subject: 'kernel.registration', id, after: { toldTo: phone ? claim.phoneMasked : null } })
    if (!phone) return { isSent: false }
    const key = claim.state === 'refused' ? 'sms.registration.refused' : 'sms.registration.approved'
    await messengersOf(kernel).sms.send({
      id: `${id}.${claim.version}`,
      channel: 'sms',
      to: phone,
      kind: 'kernel.registration',
      title: sentence('zh-CN', 'sms.registration.title'),
      body: sentence('zh-CN', key, {
        tenant: ctx.tenant.name,
        unit: claim.unitCode,
        reason: claim.reason ?? '',
      }),
      url: `${kernel.config.publicUrl}/m/`,
      locale: 'zh-CN',
    })
    return { isSent: true }
  },
})
