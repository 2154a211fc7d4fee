import { EventEmitter } from 'node:events'

import { Logger as GraphileLogger, run, type Runner, type TaskList, type WorkerEvents } from 'graphile-worker'
import pg from 'pg'
import { z } from 'zod'

import { idSchema } from '@linli/contract'

import { systemCaller } from '../action/caller.ts'
import type { Kernel } from '../kernel/kernel.ts'
import { deliverMessage } from '../notify/deliver-message.ts'
import { inSpan } from '../ops/in-span.ts'
import { createRelay } from '../outbox/relay.ts'
import { moveInput, takeFirstSteps } from '../plugins/first-steps.ts'
import { fireTimer } from './fire-timer.ts'
import { watchWorkers } from './lost-workers.ts'
import { runJob } from './run-job.ts'

const payload = <T extends z.ZodType>(input: T) => z.object({ tenantId: idSchema, input })

export interface Worker {
  wake(): void
  /** Lets running jobs finish, or hands them back for another worker. */
  stop(): Promise<void>
}

type Sweeps = Record<string, (kernel: Kernel) => Promise<void>>

function tasksOf(kernel: Kernel, sweeps: Sweeps, isStopping: () => boolean): TaskList {
  return {
    async timer(raw) {
      const { tenantId, input } = payload(z.object({ timerId: idSchema })).parse(raw)
      await fireTimer(kernel, tenantId, input.timerId)
    },
    async job(raw, { job }) {
      const { tenantId, input } = payload(z.object({ jobId: idSchema })).parse(raw)
      const caller = await systemCaller(kernel, tenantId, `job:${input.jobId}`)
      await runJob(kernel, caller, input.jobId, isStopping, job.attempts >= job.max_attempts)
    },
    async message(raw) {
      const { tenantId, input } = payload(z.object({ messageId: idSchema })).parse(raw)
      await deliverMessage(kernel, tenantId, input.messageId)
    },
    'first-steps': (raw) => takeFirstSteps(kernel, moveInput.parse(raw)),
    ...Object.fromEntries(Object.entries(sweeps).map(([name, sweep]) => [name, () => sweep(kernel)])),
  }
}

/** Runs timers, jobs and the event relay of all tenants; any number of processes may. */
export async function startWorker(kernel: Kernel, sweeps: Sweeps = {}): Promise<Worker> {
  let isStopping = false
  const relay = createRelay(kernel)
  const taskList = tasksOf(kernel, sweeps, () => isStopping)
  const pool = new pg.Pool({
    connectionString: kernel.config.workerUrl,
    max: 6,
    application_name: 'linli-worker',
  })
  const onLost = (error: Error) => kernel.log.warn({ err: error }, 'queue connection lost')
  pool.on('error', onLost)
  pool.on('connect', (client) => client.on('error', onLost))
  const watch = watchWorkers(kernel.config.workerUrl, kernel.log)
  const events: WorkerEvents = new EventEmitter()
  // A job is locked in the name of its pool of workers, or of one of them.
  events.on('pool:create', ({ workerPool }) => watch.enter(workerPool.id))
  events.on('worker:create', ({ worker }) => watch.enter(worker.workerId))
  const runner: Runner = await run({
    pgPool: pool,
    taskList: Object.fromEntries(
      Object.entries(taskList).map(([name, task]) => [
        name,
        (raw, helpers) =>
          watch.during(helpers.job.id, () =>
            inSpan(`job ${name}`, spanFields(raw), async () => task?.(raw, helpers)),
          ),
      ]),
    ),
    events,
    concurrency: 4,
    noHandleSignals: true,
    pollInterval: 2_000,
    logger: quietLogger(kernel),
    crontab: Object.keys(sweeps)
      .map((name, index) => `${17 + index} * * * * ${name}`)
      .join('\n'),
  })
  relay.start()
  return {
    wake: relay.wake,
    async stop() {
      isStopping = true
      await Promise.allSettled([relay.stop(), runner.stop()])
      // Last: while a job of ours still runs, no other process may take it.
      await watch.stop()
      await pool.end()
    },
  }
}

/** What is traced of a job: its tenant, nothing of its input. */
function spanFields(raw: unknown) {
  const parsed = z.object({ tenantId: idSchema }).safeParse(raw)
  return parsed.success ? { 'linli.tenant_id': parsed.data.tenantId } : {}
}

const quietLogger = (kernel: Kernel) =>
  new GraphileLogger(() => (level, message) => {
    if (level === 'error' || level === 'warning') kernel.log.warn({ queue: true }, message)
  })
