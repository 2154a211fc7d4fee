import { NodePgSession } from 'drizzle-orm/node-postgres'
import { PgDatabase } from 'drizzle-orm/pg-core'
import type { NodePgQueryResultHKT } from 'drizzle-orm/node-postgres'
import type pg from 'pg'

import { createDialect } from './dialect.ts'
import { batchClient, inTransaction, type Database, type QueryClient } from './pool.ts'
import type { Scope } from './scope.ts'

/** The only database handle that actions get: drizzle inside one scope. */
export type Tx = PgDatabase<NodePgQueryResultHKT>

const dialect = createDialect()

export const toTx = (client: QueryClient): Tx =>
  new PgDatabase(
    dialect,
    new NodePgSession(client as unknown as pg.Client, dialect, undefined),
    undefined,
  ) as Tx

/** A handle whose every statement is one scoped read in one round trip. */
export const readHandle = (database: Database, scope: Scope): Tx => toTx(batchClient(database, scope))

/** Runs `work` with a drizzle handle in one scoped transaction. */
export const withTransaction = <T>(
  database: Database,
  scope: Scope,
  work: (tx: Tx) => Promise<T>,
): Promise<T> => inTransaction(database, scope, (client) => work(toTx(client)))
