import { AppError, idSchema } from '@linli/contract'
import { z } from 'zod'

import { defineAction } from '../plugins/kernel-plugin.ts'
import { revealPurposes } from './consent.rules.ts'
import { found, personWhere } from './registry-access.ts'
import { revealNumbers } from './reveal-numbers.ts'

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
    const look = { field, purpose, note, within: personWhere(ctx) }
    const values = found((await revealNumbers({ kernel: ctx.host.kernel, ctx }, id, look)) ?? undefined)
    return { id, field, values }
  },
})
