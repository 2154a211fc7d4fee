import pg from 'pg'

import { scopeStatement } from './scope.ts'

/**
 * The scope statement and one query as a single extended-protocol batch with one Sync: one implicit
 * transaction, one round trip, so `set_config(..., true)` holds for the query and ends with it.
 *
 * Leans on pg 8.23 internals (`prepare`, `connection.bind/execute`, message handlers): the version is
 * pinned, and `batch-query.test.ts` is the leak test that must pass before it moves.
 * The scope statement must already be prepared on the connection (`pool.ts` does so on connect).
 */
interface Wire {
  bind(config: object): void
  execute(config: object): void
  parsedStatements: Record<string, string | undefined>
}
interface QueryInternals {
  name?: string
  prepare(connection: Wire): void
  handleDataRow(message: unknown): void
  handleCommandComplete(message: unknown, connection: Wire): void
  handleError(error: Error, connection: Wire): void
}

const Base = pg.Query as unknown as new (
  config: object,
  values?: unknown[],
  callback?: unknown,
) => QueryInternals

export class ScopedQuery extends Base {
  #scopeDone = false
  #wasParsed = false
  readonly #scope: string[]

  constructor(
    scope: string[],
    config: object,
    values: unknown[] | undefined,
    callback: (error: Error | null, result: pg.QueryResult) => void,
  ) {
    super(config, values, callback)
    this.#scope = scope
  }

  requiresPreparation() {
    return true
  }

  override prepare(connection: Wire) {
    this.#wasParsed = Boolean(this.name && connection.parsedStatements[this.name])
    connection.bind({
      portal: '',
      statement: scopeStatement.name,
      values: this.#scope,
      binary: false,
      valueMapper: (value: unknown) => value,
    })
    connection.execute({ portal: '', rows: 0 })
    super.prepare(connection)
  }

  override handleDataRow(message: unknown) {
    if (this.#scopeDone) super.handleDataRow(message)
  }

  override handleCommandComplete(message: unknown, connection: Wire) {
    if (this.#scopeDone) super.handleCommandComplete(message, connection)
    else this.#scopeDone = true
  }

  override handleError(error: Error, connection: Wire) {
    // A failure before this statement was parsed must not leave its name marked as prepared.
    if (this.name && !this.#wasParsed) delete connection.parsedStatements[this.name]
    super.handleError(error, connection)
  }
}
