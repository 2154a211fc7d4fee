import pg from 'pg'

import { scopeStatement, scopeValues, type Scope } from './scope.ts'
import { inOneWrite } from './one-write.ts'
import { BatchQuery, type Step, type Surroundings } from './batch-query.ts'
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
    // Prepares the steps of every batch; as the role is the login's own, this changes nothing.
    for (const statement of [beginStatement, scopeStatement, commitStatement])
      client
        .query({ ...statement, values: statement === scopeStatement ? ['none', '', '', '', ''] : [] })
        .catch(() => undefined)
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
      return await send(client, { before: [scopeStep(scope)] }, config, values)
    } catch (error) {
      if (isConnectionError(error)) broken = error as Error
      throw error
    } finally {
      client.release(broken)
    }
  },
})

const beginStatement = { name: '__begin', text: 'begin' }
const commitStatement = { name: '__commit', text: 'commit' }
const beginStep: Step = { statement: beginStatement.name, values: [] }
const commitStep: Step = { statement: commitStatement.name, values: [] }
const scopeStep = (scope: Scope): Step => ({ statement: scopeStatement.name, values: scopeValues(scope) })

const named = (config: QueryConfig) => ({ ...config, name: config.name ?? statementName(config.text) })

function send(
  client: pg.PoolClient,
  around: Surroundings,
  config: QueryConfig,
  values: unknown[] | undefined,
): Promise<pg.QueryResult> {
  return new Promise((resolve, reject) => {
    const query = new BatchQuery(around, named(config), values, (error, result) =>
      error ? reject(error) : resolve(result),
    )
    client.query(query as unknown as pg.Submittable)
  })
}

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

export interface Ending<T> {
  /** Leaves together with COMMIT. */
  lastStatement?: (result: T) => { config: QueryConfig; values: unknown[] }
  limitMs?: number
}

/** A handler that hangs without a statement opens its transaction after this, so that the database's idle limit reaches it. */
const silentMs = 5_000

/**
 * Runs `work` in one scoped transaction. BEGIN, the scope and the first statement are one batch, and so are
 * the last statement, when there is one, and COMMIT. An error somebody swallowed inside is an error here.
 * Work that takes longer than `limitMs`, or hangs until the database's idle limit cuts it off, loses its
 * connection and thereby its effect; the place in the pool is free again.
 */
export async function inTransaction<T>(
  database: Database,
  scope: Scope,
  work: (client: QueryClient) => Promise<T>,
  { lastStatement, limitMs }: Ending<T> = {},
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
  const transaction = openTransaction(client, scope)
  const silence = setTimeout(transaction.touch, silentMs)
  try {
    const result = await Promise.race([work(transaction), lost])
    await transaction.commit(lastStatement?.(result))
    return result
  } catch (error) {
    if (isConnectionError(error)) broken ??= error as Error
    if (!broken) await client.query('rollback').catch((failure: Error) => (broken = failure))
    throw error
  } finally {
    if (timer) clearTimeout(timer)
    clearTimeout(silence)
    client.off('error', cutOff)
    client.release(broken)
  }
}

const rolledBack = 'transaction was rolled back by an earlier failed statement'

function openTransaction(client: pg.PoolClient, scope: Scope) {
  const before = [beginStep, scopeStep(scope)]
  let opened: Promise<pg.QueryResult> | undefined
  const query: QueryClient['query'] = (config, values) => {
    inOneWrite(client)
    if (opened) return client.query(named(config) as pg.QueryConfig, values)
    opened = send(client, { before }, config, values)
    opened.catch(() => undefined)
    return opened
  }
  const commit = async (last?: { config: QueryConfig; values: unknown[] }): Promise<void> => {
    await opened?.catch((cause: unknown) => {
      throw new Error(rolledBack, { cause })
    })
    if (last) {
      await send(client, { before: opened ? [] : before, after: [commitStep] }, last.config, last.values)
    } else if (opened && (await client.query('commit')).command !== 'COMMIT') throw new Error(rolledBack)
  }
  const touch = () => {
    if (!opened) query({ text: 'select 1' }).catch(() => undefined)
  }
  return { query, commit, touch }
}
