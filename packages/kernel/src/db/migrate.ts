import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'

import { runMigrations } from 'graphile-worker'
import pg from 'pg'

import { moveToSuccessor, type Release } from './move-to-successor.ts'
import { assignDefiners, installGuard, provision } from './provision.ts'
import '../schema.ts'
import { declaredTableOptions, schemaNameOf } from './tenant-table.ts'

export interface MigrationSource {
  /** `kernel` or a plugin's id. */
  id: string
  /** Folder with `NNNN_name.sql` files. */
  directory: string
  /** A plugin's version: its pending files and its stamp are one transaction. */
  release?: { version: string; manifest: unknown }
}

export const kernelMigrations: MigrationSource = {
  id: 'kernel',
  directory: fileURLToPath(new URL('../../migrations', import.meta.url)),
}

/** The same database under another login. */
export function loginUrl(adminUrl: string, login: string, password: string): string {
  const url = new URL(adminUrl)
  url.username = login
  url.password = password
  return url.href
}

export interface MigrateOptions {
  adminUrl: string
  passwords: { app: string; worker: string }
  sources: readonly MigrationSource[]
  onProgress?: (line: string) => void
}

/** Brings the database up to the given sources; each file is one transaction with its stamp inside. */
export async function migrate({
  adminUrl,
  passwords,
  sources,
  onProgress = () => undefined,
}: MigrateOptions): Promise<void> {
  const admin = new pg.Client({
    connectionString: adminUrl,
    application_name: 'linli-migrate',
    options: '-c search_path=extensions',
  })
  await admin.connect()
  try {
    await admin.query("select pg_advisory_lock(hashtext('linli-migrate'))")
    await provision(admin, passwords)
    await migrateQueue(admin, loginUrl(adminUrl, 'linli_worker', passwords.worker))
    for (const source of [kernelMigrations, ...sources]) {
      await applySource(admin, source, { kept: versionsOf(sources, source.id), onProgress })
      if (source.id === 'kernel') {
        await assignDefiners(admin)
        await installGuard(admin)
      }
    }
  } finally {
    await admin.end()
  }
}

/** Versions of a plugin whose code this program has. */
const versionsOf = (sources: readonly MigrationSource[], id: string): string[] =>
  sources.flatMap((source) => (source.id === id && source.release ? [source.release.version] : []))

/** The queue's library says "create schema if not exists", for which it needs a right that it then loses. */
async function migrateQueue(admin: pg.Client, workerUrl: string) {
  const { rows } = await admin.query<{ name: string }>('select quote_ident(current_database()) as name')
  await admin.query(`grant create on database ${rows[0]!.name} to linli_worker`)
  try {
    await runMigrations({ connectionString: workerUrl })
  } finally {
    await admin.query(`revoke create on database ${rows[0]!.name} from linli_worker`)
  }
}

async function applySource(
  admin: pg.Client,
  source: MigrationSource,
  { kept, onProgress }: { kept: readonly string[]; onProgress: (line: string) => void },
) {
  const schema = schemaNameOf(source.id)
  const { rows } = await admin.query<{ file: string; hash: string }>(
    'select file, hash from kernel.schema_migrations where schema_name = $1',
    [schema],
  )
  const applied = new Map(rows.map((row) => [row.file, row.hash]))
  const pending: MigrationFile[] = []
  for (const file of (await readdir(source.directory))
    .filter((name) => /^\d{4}_[a-z0-9_-]+\.sql$/.test(name))
    .sort()) {
    const text = await readFile(`${source.directory}/${file}`, 'utf8')
    const hash = createHash('sha256').update(text).digest('hex')
    const before = applied.get(file)
    if (before && before !== hash)
      throw new Error(`migration ${schema}/${file} was changed after it was applied; add a new file instead`)
    if (!before) pending.push({ file, text, hash })
  }
  await applyFiles(admin, {
    schema,
    files: pending,
    release: source.release ? { id: source.id, ...source.release } : undefined,
    kept,
  })
  for (const { file } of pending) onProgress(`${schema} ${file}`)
}

interface MigrationFile {
  file: string
  text: string
  hash: string
}

interface MigrationSet {
  schema: string
  files: readonly MigrationFile[]
  release: Release | undefined
  kept: readonly string[]
}

/** All pending files of one source, its fences, its lint and its stamp: together or not at all. */
async function applyFiles(admin: pg.Client, { schema, files, release, kept }: MigrationSet) {
  let current = ''
  await admin.query('begin')
  try {
    await admin.query("set local lock_timeout = '5s'")
    if (files.length && schema !== 'kernel') {
      await admin.query(`create schema if not exists ${schema} authorization linli_owner`)
      await admin.query(
        `grant usage on schema ${schema} to linli_tenant, linli_group, linli_oversight, linli_relay`,
      )
    }
    for (const { file, text, hash } of files) {
      current = ` at ${file}`
      await admin.query('set local role linli_owner')
      // drizzle-kit separates statements by this marker; Postgres runs them as one script all the same.
      await admin.query(text.replaceAll('--> statement-breakpoint', ''))
      await admin.query('reset role')
      await admin.query(
        'insert into kernel.schema_migrations (schema_name, file, hash) values ($1, $2, $3)',
        [schema, file, hash],
      )
    }
    if (files.length) {
      await admin.query('set local role linli_owner')
      await fenceDeclared(admin, schema)
      await admin.query('reset role')
      await assertClean(admin, schema)
    }
    if (release) {
      await admin.query(
        `insert into kernel.plugin_versions (plugin_id, version, manifest) values ($1, $2, $3)
         on conflict (plugin_id, version) do update set manifest = excluded.manifest`,
        [release.id, release.version, JSON.stringify(release.manifest)],
      )
      await moveToSuccessor(admin, release, kept)
    }
    await admin.query('commit')
  } catch (error) {
    await admin.query('rollback')
    throw new Error(`migration of ${schema} failed${current} and left nothing: ${(error as Error).message}`, {
      cause: error,
    })
  }
}

/** Fences every table that is not fenced yet, and those declared with a kind of their own. */
async function fenceDeclared(admin: pg.Client, schema: string) {
  const { rows } = await admin.query<{ name: string; note: string | null }>(
    `select format('%I.%I', n.nspname, c.relname) as name, obj_description(c.oid, 'pg_class') as note
     from pg_class c join pg_namespace n on n.oid = c.relnamespace
     where n.nspname = $1 and c.relkind in ('r', 'p') and exists
       (select 1 from pg_attribute a where a.attrelid = c.oid and a.attname = 'tenant_id' and not a.attisdropped)`,
    [schema],
  )
  const declared = new Map(declaredTableOptions(schema))
  for (const { name, note } of rows) {
    const options = declared.get(name) ?? {}
    const kind = options.kind ?? 'tenant'
    if (note?.startsWith('linli:platform') || note === `linli:${kind}`) continue
    await admin.query('select kernel.fence($1::regclass, $2, $3, $4)', [
      name,
      kind,
      options.grant?.resource ?? null,
      options.grant?.columns ?? null,
    ])
  }
}

async function assertClean(admin: pg.Client, schema: string) {
  const { rows } = await admin.query<{ rule: string; object: string }>(
    'select * from kernel.lint_findings($1)',
    [[schema]],
  )
  if (rows.length)
    throw new Error(`tenancy lint: ${rows.map((row) => `${row.rule} ${row.object}`).join('; ')}`)
}
