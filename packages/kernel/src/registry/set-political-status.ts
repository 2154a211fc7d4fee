import { AppError, idSchema, newId } from '@linli/contract'
import { and, eq, isNull } from 'drizzle-orm'
import { z } from 'zod'

import { defineAction } from '../plugins/kernel-plugin.ts'
import { lockPerson } from './load-rows.ts'
import { consents, politicalRecords } from './persons.schema.ts'
import { nextVersion } from './place-input.ts'
import { politicalSchema, written } from './registry.contract.ts'

/** Keeps a person's political status, which needs their living consent. The audit says that, not what. */
export const setPoliticalStatus = defineAction({
  name: 'kernel.political-status.set',
  can: ['edit', 'kernel.political-status'],
  input: z.object({ personId: idSchema, status: politicalSchema }),
  output: written,
  async run(ctx, { personId, status }) {
    await lockPerson(ctx.tx, personId)
    const [consent] = await ctx.tx
      .select({ id: consents.id })
      .from(consents)
      .where(
        and(
          eq(consents.personId, personId),
          eq(consents.kind, 'political_status'),
          isNull(consents.withdrawnAt),
        ),
      )
    if (!consent) throw new AppError('illegal_move', { reason: 'consent_missing' })
    const [row] = await ctx.tx
      .insert(politicalRecords)
      .values({ id: newId(), personId, status, consentId: consent.id })
      .onConflictDoUpdate({
        target: [politicalRecords.tenantId, politicalRecords.personId],
        set: { status, consentId: consent.id, ...nextVersion(politicalRecords) },
      })
      .returning({ id: politicalRecords.id, version: politicalRecords.version })
    ctx.audit({ subject: 'kernel.person', id: personId, after: { politicalStatus: 'changed' } })
    return row!
  },
})
