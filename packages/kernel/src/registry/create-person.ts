import { newId } from '@linli/contract'
import { z } from 'zod'

import { defineAction } from '../plugins/kernel-plugin.ts'
import {
  auditedPerson,
  insertPhones,
  nameColumns,
  personInput,
  readIdentity,
  readPhones,
} from './person-fields.ts'
import { persons } from './persons.schema.ts'
import { written } from './registry.contract.ts'
import { personWords } from './search-words.rules.ts'
import { addWords } from './search-words.ts'

/** Adds a person; a second one with the same document is refused. */
export const createPerson = defineAction({
  name: 'kernel.person.create',
  can: ['edit', 'kernel.person'],
  input: z.object(personInput),
  output: written,
  async run(ctx, { name, phones: typedPhones, identity, ...facts }) {
    const { kernel } = ctx.host
    const id = newId()
    const phones = readPhones(kernel, ctx.tenant.id, typedPhones ?? [])
    const document = identity ? readIdentity(kernel, ctx.tenant.id, identity) : undefined
    await ctx.tx.insert(persons).values({ id, ...nameColumns(name), ...facts, ...document })
    await insertPhones(ctx.tx, id, phones)
    await addWords(ctx.tx, 'person', new Map([[id, personWords(name)]]))
    ctx.audit({ subject: 'kernel.person', id, after: auditedPerson({ name, ...facts, ...document }, phones) })
    return { id, version: 1 }
  },
})
