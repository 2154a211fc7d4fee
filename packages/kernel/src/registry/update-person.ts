import { idSchema } from '@linli/contract'
import { and, asc, eq, inArray, notInArray } from 'drizzle-orm'
import { z } from 'zod'

import type { ActionCtx } from '../action/context.ts'
import { checkVersion } from '../action/version.ts'
import { defineAction } from '../plugins/kernel-plugin.ts'
import { maskName } from '../personal/mask.rules.ts'
import { lockPerson } from './load-rows.ts'
import {
  auditedPerson,
  insertPhones,
  nameColumns,
  noIdentity,
  personInput,
  readIdentity,
  readPhones,
} from './person-fields.ts'
import type { SealedPhone } from './personal-fields.ts'
import { personPhones, persons } from './persons.schema.ts'
import { nextVersion } from './place-input.ts'
import { versionInput, written } from './registry.contract.ts'
import { personWords } from './search-words.rules.ts'
import { replaceWords } from './search-words.ts'

const phonesOf = (tx: ActionCtx['tx'], personId: string) =>
  tx
    .select({
      id: personPhones.id,
      numberIndex: personPhones.numberIndex,
      masked: personPhones.masked,
      position: personPhones.position,
    })
    .from(personPhones)
    .where(eq(personPhones.personId, personId))
    .orderBy(asc(personPhones.position), asc(personPhones.id))

/** Staff see numbers masked, so they keep phones by id and add others by typing them. */
async function changePhones(
  tx: ActionCtx['tx'],
  personId: string,
  keep: readonly string[] | undefined,
  added: readonly SealedPhone[],
) {
  const ofPerson = eq(personPhones.personId, personId)
  if (keep)
    await tx
      .delete(personPhones)
      .where(and(ofPerson, keep.length > 0 ? notInArray(personPhones.id, [...keep]) : undefined))
  const indexes = added.map((phone) => phone.numberIndex)
  const held =
    indexes.length === 0
      ? []
      : await tx
          .select({ index: personPhones.numberIndex })
          .from(personPhones)
          .where(and(ofPerson, inArray(personPhones.numberIndex, indexes)))
  const heldIndexes = new Set(held.map((row) => row.index))
  const [last] = (await phonesOf(tx, personId)).slice(-1)
  await insertPhones(
    tx,
    personId,
    added.filter((phone) => !heldIndexes.has(phone.numberIndex)),
    (last?.position ?? 0) + 1,
  )
}

/** What a ledger says of a person too, as far as staff have now said otherwise. */
const editedOf = (row: { name: string }, { name, identity }: { name?: string; identity?: unknown }) => [
  ...(name !== undefined && name !== row.name ? ['name'] : []),
  ...(identity === undefined ? [] : ['identity']),
]

/** Changes a person. `phones` are added; `keepPhoneIds`, when given, names the ones that stay. */
export const updatePerson = defineAction({
  name: 'kernel.person.update',
  can: ['edit', 'kernel.person'],
  input: z.object({
    id: idSchema,
    version: versionInput,
    ...personInput,
    name: personInput.name.optional(),
    keepPhoneIds: z.array(idSchema).max(20).optional(),
  }),
  output: written,
  async run(ctx, { id, version, name, phones: typedPhones, keepPhoneIds, identity, ...facts }) {
    const { kernel } = ctx.host
    const row = await lockPerson(ctx.tx, id)
    checkVersion(row, version, { id, version: row.version, name: maskName(row.name) })
    const before = auditedPerson(row, await phonesOf(ctx.tx, id))
    const added = readPhones(kernel, ctx.tenant.id, typedPhones ?? [])
    const document =
      identity === undefined
        ? {}
        : identity === null
          ? noIdentity
          : readIdentity(kernel, ctx.tenant.id, identity)
    if (keepPhoneIds || added.length > 0) await changePhones(ctx.tx, id, keepPhoneIds, added)
    const [updated] = await ctx.tx
      .update(persons)
      .set({
        ...(name === undefined ? {} : nameColumns(name)),
        ...facts,
        ...document,
        editedFields: [...new Set([...row.editedFields, ...editedOf(row, { name, identity })])],
        ...nextVersion(persons),
      })
      .where(eq(persons.id, id))
      .returning()
    if (name !== undefined && name !== row.name)
      await replaceWords(ctx.tx, 'person', new Map([[id, personWords(name)]]))
    ctx.audit({
      subject: 'kernel.person',
      id,
      before,
      after: auditedPerson(updated!, await phonesOf(ctx.tx, id)),
    })
    return { id, version: updated!.version }
  },
})
