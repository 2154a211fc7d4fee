import { AppError, idSchema, newId } from '@linli/contract'
import { eq, or } from 'drizzle-orm'
import { z } from 'zod'

import { checkVersion } from '../action/version.ts'
import { defineAction } from '../plugins/kernel-plugin.ts'
import { maskName } from '../personal/mask.rules.ts'
import { merges } from './history.schema.ts'
import { lockPerson } from './load-rows.ts'
import { movePerson } from './move-person.ts'
import { noIdentity } from './person-fields.ts'
import { persons } from './persons.schema.ts'
import { nextVersion } from './place-input.ts'
import { personMerged } from './registry.events.ts'
import { reasonInput, versionInput, written } from './registry.contract.ts'
import { removeWords } from './search-words.ts'

/**
 * Merges a person who is there twice into the one that stays: relations, phones, households, consents and
 * memberships move, the old id keeps resolving. Two different documents are two people and are refused.
 */
export const mergePersons = defineAction({
  name: 'kernel.person.merge',
  can: ['edit', 'kernel.person'],
  input: z.object({ id: idSchema, version: versionInput, intoId: idSchema, reason: reasonInput }),
  output: written,
  async run(ctx, { id, version, intoId, reason }) {
    if (id === intoId)
      throw new AppError('bad_input', { issues: [{ path: 'intoId', rule: 'merge_with_itself' }] })
    const [first, second] = [id, intoId].sort() as [string, string]
    const locked = { [first]: await lockPerson(ctx.tx, first), [second]: await lockPerson(ctx.tx, second) }
    const [from, into] = [locked[id]!, locked[intoId]!]
    checkVersion(from, version, { id, version: from.version, name: maskName(from.name) })
    if (from.idIndex && into.idIndex && from.idIndex !== into.idIndex)
      throw new AppError('conflict', { reason: 'two_documents' })
    const moved = await movePerson(ctx, id, intoId)
    // The one that goes lets its document go first: a number belongs to one living record.
    await ctx.tx
      .update(persons)
      .set({ status: 'merged', mergedIntoId: intoId, ...noIdentity, ...nextVersion(persons) })
      .where(or(eq(persons.id, id), eq(persons.mergedIntoId, id)))
    const document = into.idIndex
      ? {}
      : { idKind: from.idKind, idSealed: from.idSealed, idIndex: from.idIndex, idMasked: from.idMasked }
    const note = [into.note, from.note].filter(Boolean).join('\n').slice(0, 500)
    const [row] = await ctx.tx
      .update(persons)
      .set({
        ...document,
        sex: into.sex ?? from.sex,
        birthDate: into.birthDate ?? from.birthDate,
        note,
        ...nextVersion(persons),
      })
      .where(eq(persons.id, intoId))
      .returning({ version: persons.version })
    await removeWords(ctx.tx, 'person', [id])
    const names = { from: maskName(from.name), into: maskName(into.name) }
    await ctx.tx.insert(merges).values({
      id: newId(),
      subject: 'person',
      fromId: id,
      intoId,
      snapshot: { ...names, idNumber: from.idMasked, moved },
      reason,
      mergedBy: ctx.actor.accountId,
    })
    ctx.audit({
      subject: 'kernel.person',
      id: intoId,
      before: { name: names.into, merged: names.from },
      after: { name: names.into, ...moved },
      reason,
    })
    ctx.audit({
      subject: 'kernel.person',
      id,
      before: { name: names.from },
      after: { mergedInto: intoId },
      reason,
    })
    ctx.emit(personMerged, intoId, { fromId: id, intoId })
    return { id: intoId, version: row!.version }
  },
})
