import { AppError, idSchema } from '@linli/contract'
import { and, eq, isNull } from 'drizzle-orm'
import { z } from 'zod'

import { defineAction } from '../plugins/kernel-plugin.ts'
import { assertMayConsentFor } from './give-consent.ts'
import { lockPerson } from './load-rows.ts'
import { consents, politicalRecords } from './persons.schema.ts'
import { nextVersion } from './place-input.ts'
import { consentWithdrawn } from './registry.events.ts'
import { consentKindSchema, shortText, written } from './registry.contract.ts'

/** Takes a consent back at once; what was kept only because of it is deleted in the same transaction. */
export const withdrawConsent = defineAction({
  name: 'kernel.consent.withdraw',
  can: 'member',
  input: z.object({ personId: idSchema, kind: consentKindSchema, method: shortText(200) }),
  output: written,
  async run(ctx, { personId, kind, method }) {
    assertMayConsentFor(ctx, personId)
    // Held against a status being written at this very moment.
    await lockPerson(ctx.tx, personId)
    if (kind === 'political_status')
      await ctx.tx.delete(politicalRecords).where(eq(politicalRecords.personId, personId))
    const [row] = await ctx.tx
      .update(consents)
      .set({
        withdrawnAt: ctx.now.toISOString(),
        withdrawnBy: ctx.actor.accountId,
        withdrawalMethod: method,
        ...nextVersion(consents),
      })
      .where(and(eq(consents.personId, personId), eq(consents.kind, kind), isNull(consents.withdrawnAt)))
      .returning({ id: consents.id, version: consents.version })
    if (!row) throw new AppError('not_found')
    ctx.audit({
      subject: 'kernel.person',
      id: personId,
      before: { consent: kind },
      after: { consent: null, method },
    })
    ctx.emit(consentWithdrawn, personId, { personId, kind })
    return row
  },
})
