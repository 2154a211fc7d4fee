import { AppError, idSchema } from '@linli/contract'
import { and, asc, eq } from 'drizzle-orm'
import { z } from 'zod'

import { defineAction } from '../plugins/kernel-plugin.ts'
import { revealPurposes } from './consent.rules.ts'
import { cipherOf, idScope, phoneScope } from './personal-fields.ts'
import { personPhones, persons } from './persons.schema.ts'
import { found, personWhere } from './registry-access.ts'

/** Shows phones or the ID number in full, for a purpose that is kept with who looked and when. */
export const revealPerson = defineAction({
  name: 'kernel.person.reveal',
  can: ['reveal', 'kernel.person'],
  answerIsSecret: true,
  input: z.object({
    id: idSchema,
    field: z.enum(['phone', 'idNumber']),
    purpose: z.enum(revealPurposes),
    note: z.string().trim().max(200).default(''),
  }),
  output: z.object({
    id: idSchema,
    field: z.enum(['phone', 'idNumber']),
    values: z.array(z.object({ id: idSchema, value: z.string() })),
  }),
  async run(ctx, { id, field, purpose, note }) {
    if (!ctx.ability.can('reveal', 'kernel.person', field))
      throw new AppError('forbidden', { params: { verb: 'reveal', subject: 'kernel.person' } })
    const { tx, tenant } = ctx
    const cipher = cipherOf(ctx.host.kernel)
    const person = found(
      (
        await tx
          .select({ id: persons.id, idSealed: persons.idSealed })
          .from(persons)
          .where(and(eq(persons.id, id), eq(persons.status, 'active'), personWhere(ctx)))
      )[0],
    )
    const phones =
      field === 'idNumber'
        ? []
        : await tx
            .select({ id: personPhones.id, sealed: personPhones.sealed })
            .from(personPhones)
            .where(eq(personPhones.personId, id))
            .orderBy(asc(personPhones.position), asc(personPhones.id))
    const values =
      field === 'phone'
        ? phones.map((phone) => ({
            id: phone.id,
            value: cipher.decrypt(phoneScope(tenant.id), phone.sealed),
          }))
        : person.idSealed
          ? [{ id, value: cipher.decrypt(idScope(tenant.id), person.idSealed) }]
          : []
    ctx.audit({
      subject: 'kernel.person',
      id,
      after: { revealed: field, purpose, note, count: values.length },
      reason: purpose,
    })
    return { id, field, values }
  },
})
