import { sql, type BuildColumns } from 'drizzle-orm'
import {
  integer,
  pgSchema,
  primaryKey,
  uuid,
  type PgColumnBuilderBase,
  type PgTableExtraConfigValue,
  type PgTableWithColumns,
} from 'drizzle-orm/pg-core'

import { instant } from './columns.ts'
import { snakeCase } from './snake-case.ts'

/**
 * `tenant`: read and written inside one tenant, read by a group over its estates.
 * `inherited`: also read by the tenants below (settings, category trees).
 * `append`: never updated or deleted by the application (audit, facts).
 * `inherited-append`: both (a company's facts, which count for its estates).
 * `published`: also read by an association to which the estate granted it, column by column.
 */
export type TableKind = 'tenant' | 'inherited' | 'append' | 'inherited-append' | 'published'

export interface TableOptions {
  kind?: TableKind
  /** For `published`: the resource named in grants, and the columns an association may read. */
  grant?: { resource: string; columns: readonly string[]; title: Record<'zh-CN' | 'en', string> }
}

const tableOptions = new Map<string, TableOptions>()

/** The non-default fences, by `schema.table`, for the migrator to apply. */
export const declaredTableOptions = (schema: string): [table: string, options: TableOptions][] =>
  [...tableOptions].filter(([name]) => name.startsWith(`${schema}.`))

/** A table of which an association may be granted some columns. */
export interface GrantableTable {
  schema: string
  table: string
  resource: string
  columns: readonly string[]
  title: Record<'zh-CN' | 'en', string>
}

/** The published tables of the kernel and of the given plugins. */
export const grantableTables = (pluginIds: readonly string[]): GrantableTable[] =>
  ['kernel', ...pluginIds].flatMap((pluginId) =>
    declaredTableOptions(schemaNameOf(pluginId)).flatMap(([name, { grant }]) =>
      grant ? [{ schema: schemaNameOf(pluginId), table: name.split('.')[1]!, ...grant }] : [],
    ),
  )

export const schemaNameOf = (pluginId: string) =>
  pluginId === 'kernel' ? 'kernel' : `p_${pluginId.replaceAll('-', '_')}`

const baseColumns = () => ({
  tenantId: uuid()
    .notNull()
    .default(sql`kernel.tenant_id()`),
  id: uuid().notNull(),
  version: integer().notNull().default(1),
  createdAt: instant()
    .notNull()
    .default(sql`now()`),
  updatedAt: instant()
    .notNull()
    .default(sql`now()`),
})

type BaseColumns = ReturnType<typeof baseColumns>
export type TenantTable<
  N extends string,
  C extends Record<string, PgColumnBuilderBase>,
> = PgTableWithColumns<{
  name: N
  schema: string
  columns: BuildColumns<N, BaseColumns & C, 'pg'>
  dialect: 'pg'
}>

/**
 * The only way to declare a plugin's table. The tenant leads the primary key, so the schema shards by
 * `tenant_id`; the database itself forces row-level security on it (`kernel.fence`).
 */
export const tenantTable = (pluginId: string) => {
  const schemaName = schemaNameOf(pluginId)
  const schema = pgSchema(schemaName)
  return <N extends string, C extends Record<string, PgColumnBuilderBase>>(
    name: N,
    columns: C,
    extra: (table: BuildColumns<N, BaseColumns & C, 'pg'>) => PgTableExtraConfigValue[] = () => [],
    options: TableOptions = {},
  ): TenantTable<N, C> => {
    if (options.kind && options.kind !== 'tenant') tableOptions.set(`${schemaName}.${name}`, options)
    const build = (table: BuildColumns<N, BaseColumns & C, 'pg'>) => [
      primaryKey({ name: `${name}__pkey`, columns: [table.tenantId, table.id] as never }),
      ...extra(table),
    ]
    return schema.table(name, withNames({ ...baseColumns(), ...columns }), build as never)
  }
}

interface NamedBuilder {
  setName(name: string): void
  config: { keyAsName: boolean }
}

/**
 * Names the columns in the table itself instead of leaving it to the dialect: drizzle caches names by
 * table, and two versions of a plugin declare the same table with different columns.
 */
function withNames<C extends Record<string, PgColumnBuilderBase>>(columns: C): C {
  for (const [key, builder] of Object.entries(columns)) {
    const named = builder as unknown as NamedBuilder
    named.setName(snakeCase(key))
    named.config.keyAsName = false
  }
  return columns
}
