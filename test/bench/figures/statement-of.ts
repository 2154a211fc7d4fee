import type { TestKernel } from '@linli/kernel/testing'
import type pg from 'pg'

export interface Statement {
  name: string
  text: string
  values: unknown[]
}

/** The longest statement that `work` sends to Postgres, as it was sent: what a figure stands beside. */
export async function statementOf(
  { kernel }: TestKernel,
  name: string,
  work: () => Promise<unknown>,
): Promise<Statement> {
  const { pool } = kernel.database
  const sent: Statement[] = []
  const connect = pool.connect.bind(pool) as (callback?: unknown) => Promise<pg.PoolClient>
  pool.connect = (async (callback?: unknown) => {
    // `pool.query` connects so; nothing that is measured does.
    if (callback) return connect(callback)
    const client = await connect()
    const query = client.query.bind(client) as (...given: unknown[]) => unknown
    client.query = ((...given: unknown[]) => {
      const [{ text, values }] = given as [{ text?: string; values?: unknown[] }]
      if (text) sent.push({ name, text, values: values ?? [] })
      return query(...given)
    }) as typeof client.query
    return client
  }) as typeof pool.connect
  try {
    await work()
  } finally {
    pool.connect = connect as typeof pool.connect
  }
  return sent.toSorted((a, b) => b.text.length - a.text.length)[0]!
}
