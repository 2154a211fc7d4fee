import { and, eq, inArray, isNotNull, notLike } from 'drizzle-orm'
import { z } from 'zod'

import { systemCaller } from '../action/caller.ts'
import type { ActionCtx } from '../action/context.ts'
import { runOperation } from '../action/run-operation.ts'
import { importRows } from '../import/import.schema.ts'
import { previewScope } from '../import/preview-rows.ts'
import type { Kernel } from '../kernel/kernel.ts'
import { defineAction, defineQuery } from '../plugins/kernel-plugin.ts'
import { eachTenant } from '../retention/each-tenant.ts'
import { cipherOf, idScope, phoneScope } from './personal-fields.ts'
import { personPhones, persons } from './persons.schema.ts'
import { hasOutdatedFields, sealFieldsAnew } from './plugin-sealed.ts'

const batchSize = 500

/** What a value begins with that the newest key sealed, for `like`. */
const sealedBy = (newest: string): string => `${newest.replaceAll('_', '\\_')}%`

/** Rows still sealed with an older key, at most a batch of each table. */
const outdated = (ctx: Pick<ActionCtx, 'tx' | 'tenant'>, older: string) => {
  return {
    identities: () =>
      ctx.tx
        .select({ id: persons.id, sealed: persons.idSealed })
        .from(persons)
        .where(
          and(
            eq(persons.tenantId, ctx.tenant.id),
            isNotNull(persons.idSealed),
            notLike(persons.idSealed, older),
          ),
        )
        .orderBy(persons.id)
        .limit(batchSize),
    phones: () =>
      ctx.tx
        .select({ id: personPhones.id, sealed: personPhones.sealed })
        .from(personPhones)
        .where(and(eq(personPhones.tenantId, ctx.tenant.id), notLike(personPhones.sealed, older)))
        .orderBy(personPhones.id)
        .limit(batchSize),
    previews: () =>
      ctx.tx
        .select({ id: importRows.id, sealed: importRows.sealed })
        .from(importRows)
        .where(and(eq(importRows.tenantId, ctx.tenant.id), notLike(importRows.sealed, older)))
        .orderBy(importRows.id)
        .limit(batchSize),
  }
}

const hasOutdated = defineQuery({
  name: 'kernel.field-key.due',
  can: ['manage', 'kernel.operation'],
  input: z.object({}),
  output: z.object({ isDue: z.boolean() }),
  async run(ctx) {
    const { kernel } = ctx.host
    const older = sealedBy(cipherOf(kernel).newestPrefix)
    const { identities, phones, previews } = outdated(ctx, older)
    const found = await Promise.all([identities(), phones(), previews()])
    return { isDue: found.some((rows) => rows.length > 0) || (await hasOutdatedFields(kernel, ctx, older)) }
  },
})

/**
 * Seals up to some hundred values of a tenant anew with the newest key, their blind indexes too. What is done
 * is in the rows themselves, so a run that was killed goes on where it stopped.
 */
export const rotateFieldKeys = defineAction({
  name: 'kernel.field-key.rotate',
  can: ['manage', 'kernel.operation'],
  input: z.object({}),
  output: z.object({ done: z.int(), isMore: z.boolean() }),
  async run(ctx) {
    const cipher = cipherOf(ctx.host.kernel)
    const older = sealedBy(cipher.newestPrefix)
    const { identities, phones, previews } = outdated(ctx, older)
    const [documents, numbers] = [idScope(ctx.tenant.id), phoneScope(ctx.tenant.id)]
    const held = await identities().for('update')
    for (const { id, sealed } of held) {
      const plain = cipher.decrypt(documents, sealed!)
      await ctx.tx
        .update(persons)
        .set({ idSealed: cipher.encrypt(documents, plain), idIndex: cipher.blindIndex(documents, plain) })
        .where(eq(persons.id, id))
    }
    const called = await phones().for('update')
    for (const { id, sealed } of called) {
      const plain = cipher.decrypt(numbers, sealed)
      await ctx.tx
        .update(personPhones)
        .set({ sealed: cipher.encrypt(numbers, plain), numberIndex: cipher.blindIndex(numbers, plain) })
        .where(eq(personPhones.id, id))
    }
    const shown = await previews().for('update')
    const scope = previewScope(ctx.tenant.id)
    for (const { id, sealed } of shown)
      await ctx.tx
        .update(importRows)
        .set({ sealed: cipher.encrypt(scope, cipher.decrypt(scope, sealed)) })
        .where(inArray(importRows.id, [id]))
    const fields = await sealFieldsAnew(ctx.host.kernel, ctx, { older, limit: batchSize })
    const after = {
      identities: held.length,
      phones: called.length,
      previews: shown.length,
      fields: fields.done,
    }
    ctx.audit({ subject: 'kernel.field-key', id: null, after })
    const isMore = fields.isMore || [held, called, shown].some((rows) => rows.length === batchSize)
    return { done: held.length + called.length + shown.length + fields.done, isMore }
  },
})

/** Brings every tenant's personal fields to the newest key; answers how many values were sealed anew. */
export async function rotateAllFieldKeys(
  kernel: Kernel,
  onProgress: (done: number) => void = () => undefined,
): Promise<number> {
  let total = 0
  const failed: string[] = []
  await eachTenant(kernel, 'field keys', async (_kernel, tenantId) => {
    failed.push(tenantId)
    const caller = await systemCaller(kernel, tenantId, 'rotate:field-keys')
    for (let isMore = (await runOperation(kernel, caller, hasOutdated, {})).isDue; isMore;) {
      const answer = await runOperation(kernel, caller, rotateFieldKeys, {})
      total += answer.done
      onProgress(total)
      isMore = answer.isMore
    }
    failed.pop()
  })
  if (failed.length > 0)
    throw new Error(`not all personal fields could be sealed anew; tenants: ${failed.join(', ')}`)
  return total
}
