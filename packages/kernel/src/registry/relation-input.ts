import { newId } from '@linli/contract'
import { and, eq, isNull, sql } from 'drizzle-orm'

import type { ActionCtx } from '../action/context.ts'
import { nextVersion } from './place-input.ts'
import { householdMembers, households } from './relations.schema.ts'

/** The open household of a unit, made when there is none. */
export async function ensureHousehold(
  ctx: ActionCtx,
  unitId: string,
  headPersonId: string | null,
  startedOn: string | null,
): Promise<string> {
  const [open] = await ctx.tx
    .select({ id: households.id })
    .from(households)
    .where(and(eq(households.unitId, unitId), isNull(households.endedOn)))
    .for('update')
  if (open) return open.id
  const id = newId()
  await ctx.tx.insert(households).values({ id, unitId, headPersonId, startedOn })
  return id
}

/** Adds somebody to the household of a unit, unless they live there already. */
export async function joinHousehold(
  ctx: ActionCtx,
  member: { unitId: string; personId: string; kinship: string | null; joinedOn: string | null },
): Promise<void> {
  const householdId = await ensureHousehold(ctx, member.unitId, member.personId, member.joinedOn)
  const isThere = and(
    eq(householdMembers.householdId, householdId),
    eq(householdMembers.personId, member.personId),
    isNull(householdMembers.leftOn),
  )
  const [there] = await ctx.tx.select({ id: householdMembers.id }).from(householdMembers).where(isThere)
  if (there) return
  await ctx.tx.insert(householdMembers).values({
    id: newId(),
    householdId,
    personId: member.personId,
    kinship: member.kinship,
    joinedOn: member.joinedOn,
  })
}

/** Somebody whose last own relation to a unit has ended no longer lives there. */
export async function leaveHousehold(
  ctx: ActionCtx,
  unitId: string,
  personId: string,
  leftOn: string,
): Promise<void> {
  await ctx.tx
    .update(householdMembers)
    .set({ leftOn, ...nextVersion(householdMembers) })
    .where(
      and(
        eq(householdMembers.personId, personId),
        isNull(householdMembers.leftOn),
        sql`${householdMembers.householdId} in (select h.id from kernel.households h where h.unit_id = ${unitId}::uuid and h.ended_on is null)`,
        sql`not exists (select 1 from kernel.unit_relations r where r.unit_id = ${unitId}::uuid and r.person_id = ${personId}::uuid
          and r.relation in ('owner', 'co_owner', 'tenant', 'family') and r.valid_to is null)`,
      ),
    )
}
