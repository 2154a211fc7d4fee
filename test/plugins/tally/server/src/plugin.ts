import { fileURLToPath } from 'node:url'

import { newId } from '@linli/contract'
import {
  definePlugin,
  defineRoutes,
  pluginKit,
  type ActionCtx,
  type JobRun,
  type QueryCtx,
} from '@linli/kernel'
import { and, eq } from 'drizzle-orm'
import { z } from 'zod'

import { manifest, markMade } from './manifest.ts'
import { marks } from './schema.ts'

const { defineAction, defineQuery } = pluginKit(manifest)
const can = ['make', 'tally.mark'] as const
const key = z.string().min(1).max(60)
const keyed = z.object({ key, n: z.int().default(0) })
const nothing = z.object({})

type Kind = (typeof marks.$inferInsert)['kind']

async function mark(ctx: ActionCtx, kind: Kind, of: string, n: number): Promise<string> {
  const id = newId()
  await ctx.tx.insert(marks).values({ id, kind, key: of, n, saidAt: ctx.now.toISOString() })
  ctx.audit({ subject: 'tally.mark', id, after: { kind, key: of, n } })
  return id
}

async function suffer(ctx: QueryCtx, of: string): Promise<void> {
  if (of.startsWith('hang')) await new Promise(() => undefined)
  if (!of.startsWith('poison')) return
  const cured = await ctx.tx
    .select({ id: marks.id })
    .from(marks)
    .where(and(eq(marks.tenantId, ctx.tenant.id), eq(marks.kind, 'antidote'), eq(marks.key, of)))
  if (cured.length === 0) throw new Error(`${of}: this handler throws`)
}

const makeMark = defineAction({
  name: 'tally.mark.make',
  can,
  input: keyed,
  output: z.object({ id: z.guid() }),
  async run(ctx, { key: of, n }) {
    ctx.emit(markMade, of, { key: of, n })
    return { id: await mark(ctx, 'made', of, n) }
  },
})

const hearMark = defineAction({
  name: 'tally.mark.hear',
  can,
  input: keyed,
  output: nothing,
  async run(ctx, { key: of, n }) {
    await suffer(ctx, of)
    await mark(ctx, 'heard', of, n)
    return {}
  },
})

const giveAntidote = defineAction({
  name: 'tally.mark.cure',
  can,
  input: keyed,
  output: nothing,
  async run(ctx, { key: of }) {
    await mark(ctx, 'antidote', of, 0)
    return {}
  },
})

const armAlarm = defineAction({
  name: 'tally.alarm.arm',
  can,
  input: z.object({ key, inMs: z.int().min(0).max(60_000) }),
  output: nothing,
  async run(ctx, { key: of, inMs }) {
    await ctx.timers.set('ring', of, new Date(ctx.now.getTime() + inMs))
    ctx.audit({ subject: 'tally.alarm', id: null, after: { key: of } })
    return {}
  },
})

const ring = defineAction({
  name: 'tally.alarm.ring',
  can,
  input: z.object({ key, payload: z.unknown() }),
  output: nothing,
  async run(ctx, { key: of }) {
    await suffer(ctx, of)
    await mark(ctx, 'rung', of, 0)
    return {}
  },
})

const startJob = defineAction({
  name: 'tally.job.start',
  can,
  input: z.object({ key, steps: z.int().min(1).max(1_000) }),
  output: z.object({ id: z.guid() }),
  async run(ctx, { key: of, steps }) {
    const id = await ctx.jobs.start({
      kind: 'steps',
      title: of,
      input: { key: of, steps },
      totalSteps: steps,
    })
    ctx.audit({ subject: 'tally.job', id })
    return { id }
  },
})

const takeStep = defineAction({
  name: 'tally.job.step',
  can,
  input: keyed,
  output: nothing,
  async run(ctx, { key: of, n }) {
    await suffer(ctx, of)
    await mark(ctx, 'step', of, n)
    return {}
  },
})

const stepsDone = defineQuery({
  name: 'tally.job.done',
  can,
  input: z.object({ key }),
  output: z.object({ done: z.array(z.int()) }),
  async run(ctx, { key: of }) {
    const rows = await ctx.tx
      .select({ n: marks.n })
      .from(marks)
      .where(and(eq(marks.tenantId, ctx.tenant.id), eq(marks.kind, 'step'), eq(marks.key, of)))
    return { done: rows.map((row) => row.n) }
  },
})

/** Run again from the start it passes over what it finds done, as every job must. */
async function runSteps(run: JobRun, { key: of, steps }: { key: string; steps: number }) {
  const { done } = await run.call(stepsDone, { key: of })
  for (let n = 0; n < steps && !run.isStopping(); n++) {
    if (!done.includes(n)) await run.call(takeStep, { key: of, n })
    await run.progress(n + 1)
    await new Promise((resolve) => setTimeout(resolve, 10))
  }
  return { steps }
}

export const tally = definePlugin({
  manifest,
  routes: defineRoutes((r) => {
    r.post('/marks', makeMark)
    r.post('/antidote', giveAntidote)
    r.post('/alarms', armAlarm)
    r.post('/jobs', startJob)
  }),
  subscribers: [{ name: 'hear', event: markMade, action: hearMark, toInput: (event) => event.payload }],
  timers: { ring },
  jobs: { steps: runSteps },
  migrations: fileURLToPath(new URL('../migrations', import.meta.url)),
})
