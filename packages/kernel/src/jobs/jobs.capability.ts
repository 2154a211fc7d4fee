import { newId } from '@linli/contract'
import { sql } from 'drizzle-orm'

import { registerCapability } from '../action/capabilities.ts'
import type { ActionCtx } from '../action/context.ts'
import { jobs } from './jobs.schema.ts'

export interface JobsCapability {
  /** Queues long work that the person may leave; answers its id for progress. It runs as the plugin's job of this kind. */
  start(job: {
    kind: string
    title: string
    input: unknown
    totalSteps?: number
    queue?: string
  }): Promise<string>
}

declare module '../action/capabilities.ts' {
  interface Capabilities {
    jobs: JobsCapability
  }
}

/** Wakes the worker for a job's row; a run of it that has used up its tries begins with all of them again. */
export async function queueJob(ctx: Pick<ActionCtx, 'tx'>, id: string, queue?: string): Promise<void> {
  await ctx.tx.execute(
    sql`select kernel.enqueue_job('job', ${JSON.stringify({ jobId: id })}::jsonb, now(), ${`job:${id}`}, ${queue ?? null}::text, 12)`,
  )
}

registerCapability('jobs', ({ ctx, pluginId }) => ({
  async start({ kind, title, input, totalSteps = 0, queue }) {
    const id = newId()
    await ctx.tx.insert(jobs).values({
      id,
      kind: `${pluginId}:${kind}`,
      title,
      input: input ?? {},
      totalSteps,
      startedBy: ctx.actor.accountId,
    })
    await queueJob(ctx, id, queue)
    return id
  },
}))
