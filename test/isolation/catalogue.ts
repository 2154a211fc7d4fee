import type pg from 'pg'

export interface Column {
  name: string
  type: string
  isArray: boolean
  isNullable: boolean
  isGenerated: boolean
  /** Allowed values, when a check constraint or an enum names them. */
  values: string[]
}

export interface FencedTable {
  name: string
  kind: string
  columns: Column[]
  /** Foreign keys inside the tenant: column of this table to table and column. */
  references: { columns: string[]; table: string; targets: string[] }[]
}

/** Every tenant table there is, read from the catalogue: a new one is tested without being named anywhere. */
export async function fencedTables(admin: pg.Pool): Promise<FencedTable[]> {
  const { rows: tables } = await admin.query<{ oid: number; name: string; note: string }>(`
    select c.oid::int, format('%I.%I', n.nspname, c.relname) as name, coalesce(obj_description(c.oid, 'pg_class'), '') as note
    from pg_class c join pg_namespace n on n.oid = c.relnamespace
    where c.relkind in ('r', 'p') and (n.nspname = 'kernel' or n.nspname like 'p\\_%')
      and coalesce(obj_description(c.oid, 'pg_class'), '') not like 'linli:platform%' order by 2`)
  const { rows: columns } = await admin.query<Column & { oid: number }>(
    `
    select a.attrelid::int as oid, a.attname as name, (case when t.typelem <> 0 and t.typcategory = 'A' then e.typname else t.typname end) as type,
      t.typcategory = 'A' as "isArray", not a.attnotnull as "isNullable", (a.attidentity <> '' or a.attgenerated <> '') as "isGenerated", '{}'::text[] as values
    from pg_attribute a join pg_type t on t.oid = a.atttypid left join pg_type e on e.oid = t.typelem
    where a.attnum > 0 and not a.attisdropped and a.attrelid = any ($1::oid[])`,
    [tables.map((table) => table.oid)],
  )
  const { rows: keys } = await admin.query<{
    oid: number
    columns: string[]
    table: string
    targets: string[]
  }>(
    `
    select c.conrelid::int as oid, c.confrelid::regclass::text as table,
      (select array_agg(a.attname::text order by k.n) from unnest(c.conkey) with ordinality k(num, n) join pg_attribute a on a.attrelid = c.conrelid and a.attnum = k.num) as columns,
      (select array_agg(a.attname::text order by k.n) from unnest(c.confkey) with ordinality k(num, n) join pg_attribute a on a.attrelid = c.confrelid and a.attnum = k.num) as targets
    from pg_constraint c where c.contype = 'f' and c.conrelid = any ($1::oid[])`,
    [tables.map((table) => table.oid)],
  )
  return tables.map(({ oid, name, note }) => ({
    name,
    kind: note.replace('linli:', ''),
    columns: columns.filter((column) => column.oid === oid),
    references: keys.filter((key) => key.oid === oid),
  }))
}

/** Tables in an order in which each one's references are filled before it; throws on a cycle of required ones. */
export function inReferenceOrder(tables: FencedTable[]): FencedTable[] {
  const done = new Set<string>()
  const ordered: FencedTable[] = []
  let waiting = [...tables]
  while (waiting.length) {
    const ready = waiting.filter((table) =>
      table.references.every(
        ({ table: target, columns }) =>
          done.has(target) ||
          target === table.name ||
          !tables.some((each) => each.name === target) ||
          columns.some((name) => table.columns.find((column) => column.name === name)?.isNullable),
      ),
    )
    if (ready.length === 0)
      throw new Error(
        `tables refer to each other in a circle: ${waiting.map((table) => table.name).join(', ')}`,
      )
    for (const table of ready) {
      ordered.push(table)
      done.add(table.name)
    }
    waiting = waiting.filter((table) => !done.has(table.name))
  }
  return ordered
}
