import { AppError, idSchema, newId } from '@linli/contract'
import { and, eq, isNull } from 'drizzle-orm'
import { z } from 'zod'

import type { ActionCtx } from '../action/context.ts'
import { defineAction } from '../plugins/kernel-plugin.ts'
import { lockPerson } from './load-rows.ts'
import { consents } from './persons.schema.ts'
import { consentGiven } from './registry.events.ts'
import { consentChannelSchema, consentKindSchema, shortText, written } from './registry.contract.ts'

/** Residents decide for themselves; staff record what somebody agreed to and so attest it. */
export function assertMayConsentFor(ctx: ActionCtx, personId: string): { isSelf: boolean } {
  const isSelf = ctx.actor.personId === personId
  if (!isSelf && !ctx.ability.can('edit', 'kernel.consent'))
    throw new AppError('forbidden', { params: { verb: 'edit', subject: 'kernel.consent' } })
  return { isSelf }
}

/** Records a consent: to what, in which version of the text, through which channel and how. */
export const giveConsent = defineAction({
  name: 'kernel.consent.give',
  can: 'member',
  input: z.object({
    personId: idSchema,
    kind: consentKindSchema,
    channel: consentChannelSchema.exclude(['import']),
    textVersion: shortText(40),
    method: shortText(200),
    givenAt: z.iso.datetime({ offset: true }).optional(),
  }),
  output: written,
  async run(ctx, { personId, kind, channel, textVersion, method, givenAt }) {
    const { isSelf } = assertMayConsentFor(ctx, personId)
    if (givenAt && Date.parse(givenAt) > ctx.now.getTime())
      throw new AppError('bad_input', { issues: [{ path: 'givenAt', rule: 'in_the_future' }] })
    await lockPerson(ctx.tx, personId)
    const [live] = await ctx.tx
      .select({ id: consents.id })
      .from(consents)
      .where(and(eq(consents.personId, personId), eq(consents.kind, kind), isNull(consents.withdrawnAt)))
    if (live) throw new AppError('conflict', { reason: 'consent_exists' })
    const id = newId()
    const at = givenAt ?? ctx.now.toISOString()
    await ctx.tx.insert(consents).values({
      id,
      personId,
      kind,
      channel: isSelf ? 'app' : channel,
      textVersion,
      method,
      givenAt: at,
      attestedBy: isSelf ? null : ctx.actor.accountId,
    })
    ctx.audit({
      subject: 'kernel.person',
      id: personId,
      after: { consent: kind, channel, textVersion, method, givenAt: at },
    })
    ctx.emit(consentGiven, personId, { personId, kind })
    return { id, version: 1 }
  },
})
