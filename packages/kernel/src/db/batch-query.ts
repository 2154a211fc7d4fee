import pg from 'pg'

/** A statement that is prepared on every connection and needs no answer of its own. */
export interface Step {
  statement: string
  values: readonly string[]
}

export interface Surroundings {
  before: readonly Step[]
  after?: readonly Step[]
}

/**
 * One query with steps before and after it, as a single extended-protocol batch with one Sync: one round
 * trip, and where no step begins a transaction one implicit transaction, so `set_config(..., true)` holds
 * for the query and ends with it. A step or query that fails leaves out what comes after it.
 *
 * Leans on pg 8.23 internals (`prepare`, `_getRows`, `connection.bind/execute`, message handlers): the
 * version is pinned, and `batch-query.test.ts` is the leak test that must pass before it moves.
 * The steps' statements must already be prepared on the connection (`pool.ts` does so on connect).
 */
interface Wire {
  bind(config: object): void
  execute(config: object): void
  sync(): void
}
interface QueryInternals {
  portal: string
  prepare(connection: Wire): void
  _getRows(connection: Wire): void
  handleDataRow(message: unknown): void
  handleCommandComplete(message: unknown, connection: Wire): void
}

const Base = pg.Query as unknown as new (
  config: object,
  values?: unknown[],
  callback?: unknown,
) => QueryInternals

const plain = (value: unknown) => value

function run(connection: Wire, { statement, values }: Step) {
  connection.bind({ portal: '', statement, values, binary: false, valueMapper: plain })
  connection.execute({ portal: '', rows: 0 })
}

export class BatchQuery extends Base {
  readonly #before: readonly Step[]
  readonly #after: readonly Step[]
  #completed = 0

  constructor(
    { before, after = [] }: Surroundings,
    config: object,
    values: unknown[] | undefined,
    callback: (error: Error | null, result: pg.QueryResult) => void,
  ) {
    super(config, values, callback)
    this.#before = before
    this.#after = after
  }

  requiresPreparation() {
    return true
  }

  override prepare(connection: Wire) {
    for (const step of this.#before) run(connection, step)
    super.prepare(connection)
  }

  override _getRows(connection: Wire) {
    connection.execute({ portal: this.portal, rows: 0 })
    for (const step of this.#after) run(connection, step)
    connection.sync()
  }

  override handleDataRow(message: unknown) {
    if (this.#completed === this.#before.length) super.handleDataRow(message)
  }

  override handleCommandComplete(message: unknown, connection: Wire) {
    if (this.#completed === this.#before.length) super.handleCommandComplete(message, connection)
    this.#completed++
  }
}
