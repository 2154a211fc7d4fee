import pg from 'pg'

import { scopeStatement, scopeValues, type Scope } from './scope.ts'
import { ScopedQuery } from './batch-query.ts'
import { statementName } from './statement-name.ts'

export interface QueryConfig {
  text: string
  name?: string
  rowMode?: 'array'
  types?: unknown
}
/** What drizzle needs of a connection. */
export interface QueryClient {
  query(config: QueryConfig, values?: unknown[]): Promise<pg.QueryResult>
}

export interface Database {
  pool: pg.Pool
  close(): Promise<void>
}

interface PoolOptions {
  connectionString: string
  max?: number
  applicationName: string
}

/** Opens the application's pool: pipelined connections, UTC, bounded statements. */
export function openDatabase({ connectionString, max = 20, applicationName }: PoolOptions): Database {
  const pool = new pg.Pool({
    connectionString,
    max,
    application_name: applicationName,
    connectionTimeoutMillis: 5_000,
    idleTimeoutMillis: 30_000,
    pipeline: true,
    options:
      '-c timezone=UTC -c statement_timeout=15000 -c lock_timeout=4000 -c idle_in_transaction_session_timeout=20000',
  })
  pool.on('connect', (client) => {
    client.on('error', () => undefined)
    // Prepares the scope statement; as the role is the login's own, this changes nothing.
    client.query({ ...scopeStatement, values: ['none', '', '', '', ''] }).catch(() => undefined)
  })
  pool.on('error', () => undefined)
  return { pool, close: () => pool.end() }
}

/** Each statement is its own scoped transaction in one round trip; for reads. */
export const batchClient = (database: Database, scope: Scope): QueryClient => ({
  async query(config, values) {
    const client = await database.pool.connect()
    let broken: Error | undefined
    try {
      return await new Promise<pg.QueryResult>((resolve, reject) => {
        const named = { ...config, name: config.name ?? statementName(config.text) }
        const query = new ScopedQuery(scopeValues(scope), named, values, (error, result) =>
          error ? reject(error) : resolve(result),
        )
        client.query(query as unknown as pg.Submittable)
      })
    } catch (error) {
      if (isConnectionError(error)) broken = error as Error
      throw error
    } finally {
      client.release(broken)
    }
  },
})

const lostCodes =
  /^(08...|57P0.|25P03|ECONN(REFUSED|RESET|ABORTED)|EPIPE|ENOTFOUND|EAI_AGAIN|ETIMEDOUT|E(HOST|NET)UNREACH)$/
const lostWords =
  /^(Connection (terminated|ended)|timeout exceeded when trying to connect|Client (was closed|has encountered a connection error))/i

/** Whether the database was not there, or went away; drizzle's wrapping is looked through, never into its text. */
export const isConnectionError = (error: unknown): boolean => {
  if (!(error instanceof Error)) return false
  if (error.cause instanceof Error) return isConnectionError(error.cause)
  return lostCodes.test((error as { code?: string }).code ?? '') || lostWords.test(error.message)
}

/**
 * Runs `work` in one scoped transaction. BEGIN, the scope and the first statement leave together.
 * A COMMIT that the server answered with ROLLBACK (an error somebody swallowed) is an error here.
 * Work that takes longer than `limitMs`, or hangs until the database's idle limit cuts it off, loses its
 * connection and thereby its effect; the place in the pool is free again.
 */
export async function inTransaction<T>(
  database: Database,
  scope: Scope,
  work: (client: QueryClient) => Promise<T>,
  limitMs?: number,
): Promise<T> {
  const client = await database.pool.connect()
  let broken: Error | undefined
  let cutOff: (error: Error) => void = () => undefined
  const lost = new Promise<never>((_resolve, reject) => {
    cutOff = (error) => {
      broken = error
      reject(error)
    }
  })
  lost.catch(() => undefined)
  client.once('error', cutOff)
  const timer =
    limitMs && setTimeout(() => cutOff(new Error(`handler took longer than ${limitMs} ms`)), limitMs)
  try {
    const opened = Promise.all([
      client.query('begin'),
      client.query({ ...scopeStatement, values: scopeValues(scope) }),
    ])
    opened.catch(() => undefined)
    const working = work({
      query: (config, values) =>
        client.query(
          { ...config, name: config.name ?? statementName(config.text) } as pg.QueryConfig,
          values,
        ),
    })
    const result = await Promise.race([working, lost])
    const [, committed] = await Promise.all([opened, client.query('commit')])
    if (committed.command !== 'COMMIT')
      throw new Error('transaction was rolled back by an earlier failed statement')
    return result
  } catch (error) {
    if (isConnectionError(error)) broken ??= error as Error
    if (!broken) await client.query('rollback').catch((failure: Error) => (broken = failure))
    throw error
  } finally {
    if (timer) clearTimeout(timer)
    client.off('error', cutOff)
    client.release(broken)
  }
}
