import { newId } from '@linli/contract'
import { and, asc, eq, sql } from 'drizzle-orm'
import { z } from 'zod'

import { defineAction, defineQuery } from '../plugins/kernel-plugin.ts'
import { notifyPreferences } from './notify.schema.ts'

const preference = z.object({
  /** `*` for every kind without a row of its own. */
  kind: z
    .string()
    .regex(/^(\*|[a-z0-9-]+(\.[a-z0-9-]+)+)$/)
    .max(120),
  sms: z.boolean(),
  wechat: z.boolean(),
})

/** By which channels the actor wants to hear; the inbox always has everything. */
export const listPreferences = defineQuery({
  name: 'kernel.notify-preference.list',
  can: 'member',
  input: z.object({}),
  output: z.object({ rows: z.array(preference) }),
  async run(ctx) {
    const rows = await ctx.tx
      .select({ kind: notifyPreferences.kind, sms: notifyPreferences.sms, wechat: notifyPreferences.wechat })
      .from(notifyPreferences)
      .where(
        and(
          eq(notifyPreferences.tenantId, ctx.tenant.id),
          eq(notifyPreferences.accountId, ctx.actor.accountId!),
        ),
      )
      .orderBy(asc(notifyPreferences.kind))
      .limit(200)
    const isGeneralSet = rows.some(({ kind }) => kind === '*')
    return { rows: isGeneralSet ? rows : [{ kind: '*', sms: true, wechat: true }, ...rows] }
  },
})

export const setPreference = defineAction({
  name: 'kernel.notify-preference.set',
  can: 'member',
  input: preference,
  output: preference,
  async run(ctx, { kind, sms, wechat }) {
    const [row] = await ctx.tx
      .insert(notifyPreferences)
      .values({ id: newId(), accountId: ctx.actor.accountId!, kind, sms, wechat })
      .onConflictDoUpdate({
        target: [notifyPreferences.tenantId, notifyPreferences.accountId, notifyPreferences.kind],
        set: { sms, wechat, version: sql`${notifyPreferences.version} + 1`, updatedAt: sql`now()` },
      })
      .returning({ id: notifyPreferences.id })
    ctx.audit({ subject: 'kernel.notify-preference', id: row!.id, after: { kind, sms, wechat } })
    return { kind, sms, wechat }
  },
})
