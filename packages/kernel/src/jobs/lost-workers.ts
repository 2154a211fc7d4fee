import pg from 'pg'
import type { Logger } from 'pino'

/** Class of the session locks by which workers show that they live. */
const presenceClass = 72_190_002
const lookMs = 5_000
/** A live process that lost the database takes its locks again well within this. */
const againMs = 2_500

const enterText = 'select pg_advisory_lock_shared($1, hashtext(id)) from unnest($2::text[]) id'

const lostText = `
  select j.id || ' ' || j.attempts || ' ' || j.locked_by as hold from graphile_worker._private_jobs j
  where j.locked_by is not null and case when j.locked_by = any ($2::text[]) then j.id <> all ($3::bigint[])
    else not exists (
      select 1 from pg_locks l join pg_database d on d.oid = l.database and d.datname = current_database()
      where l.locktype = 'advisory' and l.objsubid = 2 and l.classid = $1::oid
        and l.objid = (hashtext(j.locked_by)::bigint & 4294967295)::oid) end`

const freeText = `
  with freed as (
    update graphile_worker._private_jobs j set locked_at = null, locked_by = null
    where j.locked_by is not null and j.id || ' ' || j.attempts || ' ' || j.locked_by = any ($1::text[]) returning j.job_queue_id)
  update graphile_worker._private_job_queues q set locked_at = null, locked_by = null
  where q.id in (select job_queue_id from freed)`

export interface WorkerWatch {
  /** Shows that a worker or pool of this process lives, for as long as the process does. */
  enter(workerId: string): void
  /** Runs a job's handler, known to be under way meanwhile. */
  during<T>(jobId: string, work: () => Promise<T>): Promise<T>
  stop(): Promise<void>
}

/** The connection whose session locks show that this process lives; opened when asked for and not there. */
function holdConnection(connectionString: string, on: { onGone(): void; onError(): void }) {
  let client: pg.Client | undefined
  const drop = (gone: pg.Client) => {
    if (client === gone) client = undefined
    on.onGone()
    gone.end().catch(() => undefined)
  }
  return {
    async open(): Promise<pg.Client> {
      if (client) return client
      const next = new pg.Client({
        connectionString,
        application_name: 'linli-watch',
        keepAlive: true,
        connectionTimeoutMillis: 5_000,
        query_timeout: 10_000,
      })
      next.on('error', () => {
        drop(next)
        on.onError()
      })
      await next.connect()
      return (client = next)
    },
    drop: () => client && drop(client),
    end: () => client?.end().catch(() => undefined),
  }
}

/** Jobs that nobody alive holds, or that this process holds but does not run, as `id attempts holder`. */
async function findLost(client: pg.Client, own: Set<string>, running: Set<string>): Promise<string[]> {
  const { rows } = await client.query<{ hold: string }>(lostText, [presenceClass, [...own], [...running]])
  return rows.map(({ hold }) => hold)
}

function countRunning() {
  const running = new Set<string>()
  const during: WorkerWatch['during'] = async (jobId, work) => {
    running.add(jobId)
    try {
      return await work()
    } finally {
      running.delete(jobId)
    }
  }
  return { running, during }
}

/**
 * The queue gives a job that is locked by a dead worker up after four hours only, and so one whose end could
 * not be written since the database was away. Here each worker holds a session lock, which Postgres drops
 * with its connection. What a dead worker holds, and what this process holds but does not run, is free at
 * the second look in a row that finds it so; each job's effects are guarded against a second run.
 */
export function watchWorkers(connectionString: string, log: Pick<Logger, 'warn'>): WorkerWatch {
  const own = new Set<string>()
  const { running, during } = countRunning()
  let shown = new Set<string>()
  let suspects = new Set<string>()
  let timer: NodeJS.Timeout | undefined
  let looking: Promise<void> = Promise.resolve()
  let isStopping = false

  const connection = holdConnection(connectionString, {
    onGone: () => (shown = new Set()),
    // At once, so that no other process takes this one for dead.
    onError: () => void (!isStopping && plan(200)),
  })
  const look = async () => {
    const current = await connection.open()
    const newcomers = [...own].filter((id) => !shown.has(id))
    await current.query(enterText, [presenceClass, newcomers])
    newcomers.forEach((id) => shown.add(id))
    const lost = await findLost(current, own, running)
    const twice = lost.filter((hold) => suspects.has(hold))
    if (twice.length) {
      await current.query(freeText, [twice])
      log.warn({ jobs: twice }, 'jobs of a lost worker go on elsewhere')
    }
    suspects = new Set(lost.filter((hold) => !twice.includes(hold)))
  }
  const plan = (ms: number) => {
    clearTimeout(timer)
    timer = setTimeout(() => {
      looking = looking.then(look).then(
        () => plan(suspects.size > 0 ? againMs : lookMs),
        (error: unknown) => {
          connection.drop()
          suspects = new Set()
          if (isStopping) return
          log.warn({ err: error }, 'cannot look after the workers, trying again')
          plan(1_000)
        },
      )
    }, ms)
    if (isStopping) clearTimeout(timer)
  }
  return {
    enter(workerId) {
      own.add(workerId)
      plan(0)
    },
    during,
    async stop() {
      isStopping = true
      clearTimeout(timer)
      await looking
      await connection.end()
    },
  }
}
