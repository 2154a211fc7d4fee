import type { Caller } from '../action/caller.ts'
import { runOperation } from '../action/run-operation.ts'
import { inTransaction } from '../db/pool.ts'
import type { Kernel } from '../kernel/kernel.ts'
import type { JobRun } from '../plugins/server-plugin.ts'

interface JobRow {
  kind: string
  state: string
  input: unknown
  started_by: string | null
}

const scopeOf = (caller: Caller) =>
  ({ kind: 'tenant', tenantId: caller.tenant.id, lineage: caller.tenant.lineage, accountId: null }) as const

type JobHandler = (run: JobRun, input: unknown) => Promise<unknown>

/** The handler of the version that the tenant has; `kind` is `<plugin>:<name>`. */
function handlerOf(kernel: Kernel, caller: Caller, job: JobRow): JobHandler {
  const [pluginId, ...kind] = job.kind.split(':')
  const enabled = caller.plugins[pluginId!]
  const plugin =
    pluginId === 'kernel' ? kernel.plugins.kernel : enabled && kernel.plugins.find(pluginId!, enabled.version)
  const handler = plugin?.jobs?.[kind.join(':')]
  if (!handler) throw new Error(`no handler for job ${job.kind}`)
  return handler as JobHandler
}

/** Runs (or resumes) one job in its tenant; progress is live, the end is recorded. On the last attempt a failure is final. */
export async function runJob(
  kernel: Kernel,
  caller: Caller,
  jobId: string,
  isStopping: () => boolean,
  isLastAttempt = false,
): Promise<void> {
  const scope = scopeOf(caller)
  const query = <T>(text: string, values: unknown[]) =>
    inTransaction(
      kernel.database,
      scope,
      async (client) => (await client.query({ text }, values)).rows as T[],
    )
  const [job] = await query<JobRow>(
    `update kernel.jobs set state = 'running', started_at = coalesce(started_at, now()), error = null, updated_at = now()
    where id = $1 and state in ('queued', 'running') returning kind, state, input, started_by`,
    [jobId],
  )
  if (!job) return
  const handler = handlerOf(kernel, caller, job)
  let isCancelled = false
  const announce = (state: string, done: number, total: number) =>
    kernel.live.publish({ tenantId: caller.tenant.id, event: 'job', data: { jobId, state, done, total } })
  const actingFor: Caller = { ...caller, actor: { ...caller.actor, accountId: job.started_by } }
  const run: JobRun = {
    jobId,
    call: (operation, input) => runOperation(kernel, actingFor, operation, input),
    async progress(done, total) {
      const [row] = await query<{ state: string; total_steps: number }>(
        `update kernel.jobs set done_steps = $2, total_steps = coalesce($3, total_steps), updated_at = now() where id = $1 returning state, total_steps`,
        [jobId, done, total ?? null],
      )
      isCancelled = row?.state === 'cancelled'
      announce('running', done, row?.total_steps ?? 0)
    },
    isStopping: () => isCancelled || isStopping(),
  }
  try {
    const result = await handler(run, job.input)
    if (isCancelled) return
    if (isStopping()) throw new Error('the process was asked to stop; the job goes on elsewhere')
    const [row] = await query<{ done_steps: number; total_steps: number }>(
      `update kernel.jobs set state = 'done', result = $2::jsonb, finished_at = now(), updated_at = now() where id = $1 returning done_steps, total_steps`,
      [jobId, JSON.stringify(result ?? null)],
    )
    announce('done', row?.done_steps ?? 0, row?.total_steps ?? 0)
  } catch (error) {
    // The queue tries again with back-off, and the person sees why it waits; after the last try it has failed.
    await query(
      `update kernel.jobs set error = $2, updated_at = now(), state = case when $3 then 'failed' else state end,
      finished_at = case when $3 then now() end where id = $1 and state = 'running'`,
      [jobId, error instanceof Error ? error.message.slice(0, 500) : 'unknown', isLastAttempt],
    ).catch(() => undefined)
    if (isLastAttempt) announce('failed', 0, 0)
    throw error
  }
}
