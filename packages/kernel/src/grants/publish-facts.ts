import { AppError } from '@linli/contract'
import { sql } from 'drizzle-orm'
import { z } from 'zod'

import type { ActionCtx } from '../action/context.ts'
import type { HostCapability } from '../plugins/host.capability.ts'
import { defineAction } from '../plugins/kernel-plugin.ts'
import type { MetricProvider } from '../plugins/server-plugin.ts'
import { kernelFigures } from './figures.ts'
import { dayField, metricField } from './grants.contract.ts'

/** Behind a figure about fewer people or cases than this, somebody could be recognised. */
export const fewest = 5

const window = { metric: metricField, from: dayField, to: dayField }

/** Computes a figure here and hands it to the associations that oversee this estate; a figure, never a row. */
export const publishFact = defineAction({
  name: 'kernel.fact.publish',
  can: ['manage', 'kernel.grant'],
  input: z.object(window),
  output: z.object({
    associations: z.int(),
    value: z.number().nullable(),
    /** Too small to be told: a mark is published and no number. */
    isSuppressed: z.boolean(),
  }),
  async run(ctx, { metric, from, to }) {
    if (ctx.tenant.kind !== 'estate') throw new AppError('not_found')
    if (to < from)
      throw new AppError('bad_input', { issues: [{ path: 'to', rule: 'ends_before_it_begins' }] })
    const { provider, unit } = providerOf(ctx.host, metric)
    const reading = await provider.read(ctx, { from, to })
    const value = reading.value === null ? null : Number(reading.value)
    const behind = reading.sources.length
      ? reading.sources.filter((source) => source.counted).length
      : (value ?? 0)
    const isSuppressed = behind > 0 && behind < fewest
    const associations = await handOver(ctx, { metric, unit, from, to, value, isSuppressed })
    if (associations === 0) throw new AppError('conflict', { reason: 'no_overseer' })
    ctx.audit({
      subject: 'kernel.fact',
      id: null,
      after: { metric, from, to, value: isSuppressed ? null : value, isSuppressed },
    })
    return { associations, value: isSuppressed ? null : value, isSuppressed }
  },
})

interface Fact {
  metric: string
  unit: string
  from: string
  to: string
  value: number | null
  isSuppressed: boolean
}

async function handOver(ctx: ActionCtx, { metric, unit, from, to, value, isSuppressed }: Fact) {
  const { rows } = await ctx.tx.execute<{ n: number }>(
    sql`select kernel.publish_fact(${metric}, ${unit}, ${from}::date, ${to}::date, ${value}::numeric, ${isSuppressed}, ${ctx.actor.name}) as n`,
  )
  return rows[0]?.n ?? 0
}

function providerOf(host: HostCapability, metric: string): { provider: MetricProvider; unit: string } {
  const own = kernelFigures[metric]
  if (own) return { provider: own, unit: 'count' }
  for (const [id, { version }] of Object.entries(host.caller.plugins)) {
    const plugin = host.kernel.plugins.find(id, version)
    const provider = plugin?.metrics?.[metric]
    if (provider) return { provider, unit: plugin.manifest.metrics[metric]?.unit ?? 'count' }
  }
  throw new AppError('not_found')
}

/** Takes a figure back: its value is gone from every association, a mark stays. */
export const withdrawFact = defineAction({
  name: 'kernel.fact.withdraw',
  can: ['manage', 'kernel.grant'],
  input: z.object({ ...window, reason: z.string().trim().min(2).max(200) }),
  output: z.object({ associations: z.int() }),
  async run(ctx, { metric, from, to, reason }) {
    const { rows } = await ctx.tx.execute<{ n: number }>(
      sql`select kernel.withdraw_facts(${metric}, ${from}::date, ${to}::date) as n`,
    )
    const associations = rows[0]?.n ?? 0
    if (associations === 0) throw new AppError('not_found')
    ctx.audit({ subject: 'kernel.fact', id: null, before: { metric, from, to }, after: null, reason })
    return { associations }
  },
})
