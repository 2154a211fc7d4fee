import { AppError, idSchema, newId } from '@linli/contract'
import { and, eq, inArray, isNull } from 'drizzle-orm'
import { z } from 'zod'

import type { ActionCtx } from '../action/context.ts'
import { checkVersion } from '../action/version.ts'
import { defineAction } from '../plugins/kernel-plugin.ts'
import { lockPerson, lockUnit } from './load-rows.ts'
import { nextVersion } from './place-input.ts'
import { householdMembers, households } from './relations.schema.ts'
import { dayBefore, todayOf } from './registry-day.ts'
import { ensureHousehold } from './relation-input.ts'
import { shortText, versionInput, written } from './registry.contract.ts'

interface Member {
  personId: string
  kinship?: string
}

async function changeMembers(ctx: ActionCtx, householdId: string, wanted: readonly Member[], today: string) {
  const open = await ctx.tx
    .select()
    .from(householdMembers)
    .where(and(eq(householdMembers.householdId, householdId), isNull(householdMembers.leftOn)))
  const held = new Map(open.map((member) => [member.personId, member]))
  const names = new Set(wanted.map((member) => member.personId))
  const gone = open.filter((member) => !names.has(member.personId)).map((member) => member.id)
  if (gone.length > 0)
    await ctx.tx
      .update(householdMembers)
      .set({ leftOn: dayBefore(today), ...nextVersion(householdMembers) })
      .where(inArray(householdMembers.id, gone))
  for (const { personId, kinship } of wanted) {
    const member = held.get(personId)
    if (!member) {
      await lockPerson(ctx.tx, personId)
      await ctx.tx
        .insert(householdMembers)
        .values({ id: newId(), householdId, personId, kinship: kinship ?? null, joinedOn: today })
    } else if ((kinship ?? null) !== member.kinship) {
      await ctx.tx
        .update(householdMembers)
        .set({ kinship: kinship ?? null, ...nextVersion(householdMembers) })
        .where(eq(householdMembers.id, member.id))
    }
  }
  return [...held.keys()]
}

/** Says who lives together in a unit; those not named have moved out. `version` is the household's, none for a first one. */
export const editHousehold = defineAction({
  name: 'kernel.household.edit',
  can: ['edit', 'kernel.person'],
  input: z.object({
    unitId: idSchema,
    version: versionInput.optional(),
    headPersonId: idSchema.nullable(),
    note: z.string().max(500).default(''),
    members: z.array(z.object({ personId: idSchema, kinship: shortText(40).optional() })).max(30),
  }),
  output: written,
  async run(ctx, { unitId, version, headPersonId, note, members }) {
    const today = todayOf(ctx)
    if (headPersonId !== null && !members.some((member) => member.personId === headPersonId)) {
      throw new AppError('bad_input', { issues: [{ path: 'headPersonId', rule: 'head_is_no_member' }] })
    }
    await lockUnit(ctx.tx, unitId)
    const [open] = await ctx.tx
      .select()
      .from(households)
      .where(and(eq(households.unitId, unitId), isNull(households.endedOn)))
      .for('update')
    if (open)
      checkVersion(open, version ?? 0, {
        id: open.id,
        version: open.version,
        headPersonId: open.headPersonId,
        note: open.note,
      })
    const id = open?.id ?? (await ensureHousehold(ctx, unitId, headPersonId, today))
    const before = await changeMembers(ctx, id, members, today)
    const [row] = await ctx.tx
      .update(households)
      .set({ headPersonId, note, ...nextVersion(households) })
      .where(eq(households.id, id))
      .returning({ version: households.version })
    ctx.audit({
      subject: 'kernel.unit',
      id: unitId,
      before: { household: before, headPersonId: open?.headPersonId ?? null },
      after: { household: members.map((member) => member.personId), headPersonId },
    })
    return { id, version: row!.version }
  },
})
