import pg from 'pg'
import type { Logger } from 'pino'

/** Class of the session locks by which workers show that they live. */
const presenceClass = 72_190_002
const lookMs = 5_000
/** A live process that lost the database takes its locks again well within this. */
const againMs = 2_500

const enterText = 'select pg_advisory_lock_shared($1, hashtext(id)) from unnest($2::text[]) id'

const lostText = `
  with held as (
    select locked_by as id from graphile_worker._private_jobs where locked_by is not null
    union select locked_by from graphile_worker._private_job_queues where locked_by is not null)
  select id from held where id <> all ($2::text[]) and not exists (
    select 1 from pg_locks l join pg_database d on d.oid = l.database and d.datname = current_database()
    where l.locktype = 'advisory' and l.objsubid = 2 and l.classid = $1::oid
      and l.objid = (hashtext(held.id)::bigint & 4294967295)::oid)`

export interface WorkerWatch {
  /** Shows that a worker of this process lives, for as long as the process does. */
  enter(workerId: string): void
  stop(): Promise<void>
}

/**
 * The queue gives the jobs of a killed worker up after four hours only. Here each worker holds a session
 * lock, which Postgres drops with its connection; whose lock was gone at two looks in a row is dead, and
 * its jobs go on elsewhere.
 */
export function watchWorkers(connectionString: string, log: Pick<Logger, 'warn'>): WorkerWatch {
  const own = new Set<string>()
  let shown = new Set<string>()
  let suspects = new Set<string>()
  let client: pg.Client | undefined
  let timer: NodeJS.Timeout | undefined
  let looking: Promise<void> = Promise.resolve()
  let isStopping = false

  const drop = (gone: pg.Client) => {
    if (client === gone) client = undefined
    shown = new Set()
    gone.end().catch(() => undefined)
  }
  const connect = async () => {
    const next = new pg.Client({
      connectionString,
      application_name: 'linli-watch',
      keepAlive: true,
      connectionTimeoutMillis: 5_000,
      query_timeout: 10_000,
    })
    next.on('error', () => {
      drop(next)
      // At once, so that no other process takes this one for dead.
      if (!isStopping) plan(200)
    })
    await next.connect()
    client = next
    return next
  }
  const look = async () => {
    const current = client ?? (await connect())
    const newcomers = [...own].filter((id) => !shown.has(id))
    await current.query(enterText, [presenceClass, newcomers])
    newcomers.forEach((id) => shown.add(id))
    const { rows } = await current.query<{ id: string }>(lostText, [presenceClass, [...own]])
    const gone = rows.map(({ id }) => id)
    const dead = gone.filter((id) => suspects.has(id))
    if (dead.length) {
      await current.query('select graphile_worker.force_unlock_workers($1)', [dead])
      log.warn({ workers: dead }, 'jobs of a lost worker go on elsewhere')
    }
    suspects = new Set(gone.filter((id) => !dead.includes(id)))
  }
  const plan = (ms: number) => {
    clearTimeout(timer)
    timer = setTimeout(() => {
      looking = looking.then(look).then(
        () => plan(suspects.size > 0 ? againMs : lookMs),
        (error: unknown) => {
          if (client) drop(client)
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
    async stop() {
      isStopping = true
      clearTimeout(timer)
      await looking
      await client?.end().catch(() => undefined)
    },
  }
}
