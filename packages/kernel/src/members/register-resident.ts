import { AppError, idSchema, newId } from '@linli/contract'
import { and, count, eq } from 'drizzle-orm'
import { z } from 'zod'

import { constraintMeans } from '../db/database-error.ts'
import type { ActionCtx } from '../action/context.ts'
import { maskPhone } from '../personal/mask.rules.ts'
import { defineAction } from '../plugins/kernel-plugin.ts'
import type { PersonMatch, RegistryCapability } from '../registry/registry.capability.ts'
import type { TasksCapability } from '../tasks/tasks.capability.ts'
import { addMembership } from './grant-membership.ts'
import { nameField } from './members.contract.ts'
import { memberEvents } from './members.events.ts'
import { memberships, registrations } from './members.schema.ts'

constraintMeans('registrations__open', 'conflict', { reason: 'registered_already' })

const maxWaiting = 5
/** Relations that make a unit somebody's own; the phone of an emergency contact opens no door. */
const residing: readonly string[] = ['owner', 'co_owner', 'tenant', 'family']

export const registrationStates = ['matched', 'waiting', 'approved', 'refused'] as const
export const claimedRelations = ['owner', 'family', 'tenant'] as const

/** The one person whom the phone shows to live in the unit; null when it is nobody or not certain who. */
export function matchedPerson(matches: readonly PersonMatch[], unitId: string): string | null {
  const here = matches.filter((match) =>
    match.units.some((held) => held.unitId === unitId && residing.includes(held.relation)),
  )
  const named = here.filter((match) => match.isSameName)
  const certain = named.length > 0 ? named : here
  return certain.length === 1 ? certain[0]!.personId : null
}

/**
 * Asks to be bound to a unit. A verified phone that the registry knows for a resident of the unit is enough;
 * otherwise the request waits for staff. Run with a guest's rights (guest-caller.ts).
 */
export const registerResident = defineAction({
  name: 'kernel.registration.make',
  can: ['make', 'kernel.registration'],
  input: z.object({
    unitId: idSchema,
    name: nameField,
    relation: z.enum(claimedRelations),
    phone: z.string(),
  }),
  output: z.object({ id: idSchema, state: z.enum(['matched', 'waiting']) }),
  async run(ctx, { unitId, name, relation, phone }) {
    if (ctx.tenant.kind !== 'estate') throw new AppError('not_found')
    const accountId = ctx.actor.accountId!
    const unit = await ctx.registry.unit(unitId)
    await assertFewWaiting(ctx, accountId)
    const personId = await bindable(
      ctx,
      accountId,
      matchedPerson(await ctx.registry.matchPersonByPhone(phone, name), unit.id),
    )
    const id = newId()
    const state = personId ? ('matched' as const) : ('waiting' as const)
    await ctx.tx.insert(registrations).values({
      id,
      accountId,
      unitId: unit.id,
      unitCode: unit.code,
      claimedName: name,
      phoneMasked: maskPhone(phone),
      relation,
      state,
      personId,
      ...(personId ? { decidedAt: ctx.now.toISOString() } : {}),
    })
    ctx.audit({ subject: 'kernel.registration', id, after: { unit: unit.code, relation, state } })
    ctx.emit(memberEvents.registered, id, { registrationId: id, state })
    if (personId) await addMembership(ctx, { accountId, name, roles: ['resident'], personId })
    else await askStaff(ctx, id, unit.code, name)
    return { id, state }
  },
})

async function assertFewWaiting(ctx: ActionCtx, accountId: string): Promise<void> {
  const [row] = await ctx.tx
    .select({ n: count() })
    .from(registrations)
    .where(
      and(
        eq(registrations.tenantId, ctx.tenant.id),
        eq(registrations.accountId, accountId),
        eq(registrations.state, 'waiting'),
      ),
    )
  if ((row?.n ?? 0) >= maxWaiting)
    throw new AppError('limit_exceeded', { reason: 'too_many_waiting', params: { limit: maxWaiting } })
}

/** One account is one person in an estate: a match with another one is for staff to look at. */
async function bindable(ctx: ActionCtx, accountId: string, personId: string | null): Promise<string | null> {
  if (!personId) return null
  const [held] = await ctx.tx
    .select({ personId: memberships.personId, status: memberships.status })
    .from(memberships)
    .where(and(eq(memberships.tenantId, ctx.tenant.id), eq(memberships.accountId, accountId)))
  if (held?.status === 'suspended') throw new AppError('conflict', { reason: 'member_suspended' })
  return held?.personId && held.personId !== personId ? null : personId
}

async function askStaff(
  ctx: ActionCtx & { tasks: TasksCapability },
  id: string,
  unitCode: string,
  name: string,
): Promise<void> {
  await ctx.tasks.put({
    kind: 'registration',
    title: `${unitCode} ${name}`,
    subject: 'kernel.registration',
    subjectId: id,
    path: `/t/${ctx.tenant.id}/registrations/${id}`,
    assignee: { role: 'front-desk' },
    priority: 3,
  })
}

/** Binds an accepted claim: to the person staff chose, else to one found or made by name and phone. */
export async function bindClaim(
  ctx: ActionCtx & { registry: RegistryCapability },
  claim: {
    unitId: string
    name: string
    phone: string
    relation: (typeof claimedRelations)[number]
    personId?: string | undefined
  },
): Promise<string> {
  const { personId, ...resident } = claim
  if (!personId) return ctx.registry.bindResident(resident)
  const held = await ctx.registry.unitsOfPerson(personId)
  if (!held.some((unit) => unit.id === resident.unitId))
    throw new AppError('bad_input', {
      reason: 'person_not_of_unit',
      issues: [{ path: 'personId', rule: 'person_not_of_unit' }],
    })
  return personId
}
