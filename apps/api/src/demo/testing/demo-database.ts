import { createTestDatabase } from '@linli/kernel/testing'
import pg from 'pg'

import { installedPlugins } from '../../plugins.ts'

const sources = installedPlugins.flatMap(({ server: { manifest, migrations } }) =>
  migrations ? [{ id: manifest.id, directory: migrations }] : [],
)

/** An empty database with the tables of every plugin, and what a test counts in it. */
export async function openDatabase() {
  const { config, drop } = await createTestDatabase(sources)
  const pool = new pg.Pool({ connectionString: config.adminUrl, max: 2 })
  const count = async (what: string): Promise<number> =>
    Number((await pool.query<{ n: string }>(`select count(*) as n from ${what}`)).rows[0]!.n)
  const numbers = async (text: string): Promise<Record<string, number>> =>
    Object.fromEntries(
      (await pool.query<{ key: string; n: string }>(text)).rows.map(({ key, n }) => [key, Number(n)]),
    )
  const close = async () => {
    await pool.end()
    await drop()
  }
  return { config, pool, count, numbers, close }
}

export type DemoDatabase = Awaited<ReturnType<typeof openDatabase>>
