import type pg from 'pg'

import type { FencedTable } from './catalogue.ts'

export interface Attack {
  name: string
  /** Runs as tenant A against B's row; answers how many of B's rows it saw or touched. */
  run(client: pg.PoolClient, table: FencedTable, theirs: { tenantId: string; id: string }): Promise<number>
}

const counted = async (query: Promise<pg.QueryResult>) => (await query).rowCount ?? 0

/** What a tenant's role would try against another's rows, in SQL. An error is as good as nothing found. */
export const attacks: Attack[] = [
  {
    name: 'reads by id',
    run: (client, table, { id }) => counted(client.query(`select 1 from ${table.name} where id = $1`, [id])),
  },
  {
    name: 'reads by tenant',
    run: (client, table, { tenantId }) =>
      counted(client.query(`select 1 from ${table.name} where tenant_id = $1`, [tenantId])),
  },
  {
    name: 'reads everything',
    run: (client, table, { tenantId }) =>
      counted(
        client.query(`select 1 from (select tenant_id from ${table.name}) t where tenant_id = $1`, [
          tenantId,
        ]),
      ),
  },
  {
    name: 'updates by id',
    run: (client, table, { id }) =>
      counted(client.query(`update ${table.name} set created_at = now() where id = $1`, [id])),
  },
  {
    name: 'takes the row over',
    run: (client, table, { id }) =>
      counted(client.query(`update ${table.name} set tenant_id = kernel.tenant_id() where id = $1`, [id])),
  },
  {
    name: 'gives an own row away',
    run: (client, table, { tenantId }) =>
      counted(
        client.query(`update ${table.name} set tenant_id = $1 where tenant_id = kernel.tenant_id()`, [
          tenantId,
        ]),
      ),
  },
  {
    name: 'deletes by id',
    run: (client, table, { id }) => counted(client.query(`delete from ${table.name} where id = $1`, [id])),
  },
  {
    name: 'copies an own row to the other tenant',
    run: (client, table, { tenantId }) => {
      const names = table.columns
        .filter((column) => !column.isGenerated && !['tenant_id', 'id'].includes(column.name))
        .map((column) => `"${column.name}"`)
      return counted(
        client.query(
          `insert into ${table.name} (tenant_id, id${names.map((name) => `, ${name}`).join('')}) select $1, gen_random_uuid()${names.map((name) => `, ${name}`).join('')} from ${table.name} limit 1`,
          [tenantId],
        ),
      )
    },
  },
  {
    name: 'asks by key conflict whether the row exists',
    run: async (client, table, { tenantId, id }) => {
      const names = table.columns
        .filter((column) => !column.isGenerated && !['tenant_id', 'id'].includes(column.name))
        .map((column) => `"${column.name}"`)
      const own = `select kernel.tenant_id(), $1::uuid${names.map((name) => `, ${name}`).join('')} from ${table.name} where tenant_id = $2 limit 1`
      return counted(
        client.query(
          `insert into ${table.name} (tenant_id, id${names.map((name) => `, ${name}`).join('')}) ${own} on conflict (tenant_id, id) do update set created_at = excluded.created_at`,
          [id, tenantId],
        ),
      )
    },
  },
  { name: 'truncates', run: async (client, table) => (await client.query(`truncate ${table.name}`), 1) },
  {
    name: 'turns row security off',
    run: async (client, table, { tenantId }) => {
      await client.query('set local row_security = off')
      return counted(client.query(`select 1 from ${table.name} where tenant_id = $1`, [tenantId]))
    },
  },
  {
    name: 'drops the fence',
    run: async (client, table) => (await client.query(`drop policy linli_read_fence on ${table.name}`), 1),
  },
  {
    name: 'copies the table out',
    run: (client, table, { tenantId }) =>
      counted(client.query(`select * from ${table.name} t where t.tenant_id = $1 for share`, [tenantId])),
  },
]

/** Runs one attack in a transaction that is always undone; an error counts as repelled. */
export async function attempt(
  pool: pg.Pool,
  scope: readonly string[],
  attack: Attack,
  table: FencedTable,
  theirs: { tenantId: string; id: string },
): Promise<number> {
  const client = await pool.connect()
  try {
    await client.query('begin')
    await client.query(
      "select set_config('role', $1, true), set_config('app.tenant_id', $2, true), set_config('app.tenant_ids', $3, true), set_config('app.lineage', $4, true), set_config('app.account_id', '', true)",
      [...scope],
    )
    return await attack.run(client, table, theirs)
  } catch {
    return 0
  } finally {
    await client.query('rollback')
    client.release()
  }
}
