import { idSchema } from '@linli/contract'
import { eq, sql } from 'drizzle-orm'
import { z } from 'zod'

import type { ActionCtx } from '../action/context.ts'
import { checkVersion } from '../action/version.ts'
import { defineAction } from '../plugins/kernel-plugin.ts'
import { maskName } from '../personal/mask.rules.ts'
import { lockPerson } from './load-rows.ts'
import { noIdentity } from './person-fields.ts'
import { personPhones, persons, politicalRecords } from './persons.schema.ts'
import { nextVersion } from './place-input.ts'
import { personErased } from './registry.events.ts'
import { reasonInput, versionInput, written } from './registry.contract.ts'
import { dayBefore, todayOf } from './registry-day.ts'
import { removeWords } from './search-words.ts'

const erasedName = '已注销'

/** Copies of the person in the import journal and in the stories of merges. */
async function eraseCopies({ tx }: ActionCtx, id: string) {
  await tx.execute(sql`update kernel.registry_changes set before = null where row_id = ${id}::uuid
    or row_id in (select f.id from kernel.person_phones f where f.person_id = ${id}::uuid)`)
  await tx.execute(
    sql`update kernel.merges set snapshot = '{}'::jsonb where subject = 'person' and (from_id = ${id}::uuid or into_id = ${id}::uuid)`,
  )
}

/** What the person still is, ends; what it was stays as dated rows without a name. */
async function endEverything({ tx, now }: ActionCtx, id: string, lastDay: string) {
  await tx.execute(sql`update kernel.unit_relations set valid_to = greatest(valid_from, ${lastDay}::date), end_reason = 'erased', version = version + 1, updated_at = now()
    where person_id = ${id}::uuid and (valid_to is null or valid_to > ${lastDay}::date)`)
  await tx.execute(
    sql`update kernel.household_members set left_on = ${lastDay}::date, version = version + 1, updated_at = now() where person_id = ${id}::uuid and left_on is null`,
  )
  await tx.execute(
    sql`update kernel.households set head_person_id = null, version = version + 1, updated_at = now() where head_person_id = ${id}::uuid`,
  )
  await tx.execute(
    sql`update kernel.building_heads set valid_to = ${lastDay}::date, version = version + 1, updated_at = now() where person_id = ${id}::uuid and valid_to is null`,
  )
  await tx.execute(sql`update kernel.consents set withdrawn_at = ${now.toISOString()}::timestamptz, withdrawal_method = 'erased', version = version + 1, updated_at = now()
    where person_id = ${id}::uuid and withdrawn_at is null`)
}

/** Erases a person on their request. Audit rows hold a masked name and two digits of a number, so they may stay. */
export const erasePerson = defineAction({
  name: 'kernel.person.erase',
  can: ['erase', 'kernel.person'],
  input: z.object({ id: idSchema, version: versionInput, reason: reasonInput }),
  output: written,
  async run(ctx, { id, version, reason }) {
    const row = await lockPerson(ctx.tx, id)
    checkVersion(row, version, { id, version: row.version, name: maskName(row.name) })
    await eraseCopies(ctx, id)
    await endEverything(ctx, id, dayBefore(todayOf(ctx)))
    await ctx.tx.delete(politicalRecords).where(eq(politicalRecords.personId, id))
    await ctx.tx.delete(personPhones).where(eq(personPhones.personId, id))
    await removeWords(ctx.tx, 'person', [id])
    const blank = {
      name: erasedName,
      nameKey: '',
      sortKey: '~',
      sex: null,
      birthDate: null,
      note: '',
      ...noIdentity,
    }
    await ctx.tx.update(persons).set(blank).where(eq(persons.mergedIntoId, id))
    const [erased] = await ctx.tx
      .update(persons)
      .set({ ...blank, status: 'erased', ...nextVersion(persons) })
      .where(eq(persons.id, id))
      .returning({ version: persons.version })
    ctx.audit({
      subject: 'kernel.person',
      id,
      before: { name: maskName(row.name) },
      after: { erased: true },
      reason,
    })
    ctx.emit(personErased, id, { personId: id })
    return { id, version: erased!.version }
  },
})
