import { AppError } from '@linli/contract'
import { factSubject, settingsSchema } from '@linli/evaluation-contract'
import { pluginChanged } from '@linli/kernel'
import { z } from 'zod'

import { auditFlags, refreshFlagsOfYear } from '../flag/refresh-flags.ts'
import { defineAction, type WriteCtx } from '../kit.ts'
import { dayAfter } from '../rubric/days.rules.ts'
import { yearFrame } from '../score/year-frame.ts'
import { auditRefresh, refreshYear } from './refresh-facts.ts'
import { nextRefreshAt } from './refresh-time.rules.ts'

export const refreshTimer = 'refresh'
const daily = 'daily'
/** An alarm that was late, or a server that was down, still finds the last days of the year that is over. */
const closingDays = 7

const timerInput = z.object({ key: z.string(), payload: z.unknown().optional() })

/** Arms the next daily refresh of this tenant; what was armed before moves. */
export async function armRefresh(ctx: WriteCtx): Promise<void> {
  if (ctx.tenant.kind === 'association') return
  const { refreshHour } = await ctx.settings.of(settingsSchema)
  await ctx.timers.set(refreshTimer, daily, nextRefreshAt(ctx.now, ctx.tenant, refreshHour))
}

/** The year that runs, and in its first days the one before, whose last days nobody has read yet. */
async function yearsToRefresh(ctx: WriteCtx): Promise<number[]> {
  const { year, from, today } = await yearFrame(ctx)
  let last = from
  for (let n = 1; n < closingDays; n++) last = dayAfter(last)
  return today <= last ? [year - 1, year] : [year]
}

/** The daily alarm: reads the year’s facts, runs its checks and arms the next one, in one transaction, so that neither comes without the other. */
export const refreshDaily = defineAction({
  name: 'evaluation.fact.refresh-daily',
  can: ['enter', factSubject],
  input: timerInput,
  output: z.object({ changed: z.int() }),
  async run(ctx) {
    if (ctx.actor.kind !== 'system') throw new AppError('forbidden')
    await armRefresh(ctx)
    let changed = 0
    for (const year of await yearsToRefresh(ctx)) {
      const refreshed = (await refreshYear(ctx, year)) ?? { year, read: 0, changed: [] }
      auditRefresh(ctx, refreshed)
      const flags = await refreshFlagsOfYear(ctx, year)
      if (flags) auditFlags(ctx, flags)
      changed += refreshed.changed.length
    }
    return { changed }
  },
})

/** A plugin came or went, and with it figures: the daily alarm rings now and then goes on as ever. */
const refreshSoon = defineAction({
  name: 'evaluation.fact.refresh-soon',
  can: ['enter', factSubject],
  input: z.object({ pluginId: z.string() }),
  output: z.object({ isArmed: z.boolean() }),
  async run(ctx, { pluginId }) {
    if (ctx.actor.kind !== 'system') throw new AppError('forbidden')
    const isArmed = ctx.tenant.kind !== 'association'
    if (isArmed) await ctx.timers.set(refreshTimer, daily, ctx.now)
    ctx.audit({ subject: factSubject, id: null, after: { pluginId } })
    return { isArmed }
  },
})

export const refreshOnPluginChange = {
  name: 'refresh-facts',
  event: pluginChanged,
  action: refreshSoon,
  toInput: ({ payload }: { payload: unknown }) => pluginChanged.schema.parse(payload),
}
