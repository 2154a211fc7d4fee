import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'

import pg from 'pg'

import { readConfig, type KernelConfig } from '../kernel/config.ts'
import { kernelMigrations, migrate, type MigrationSource } from '../db/migrate.ts'

const secret = 'a test secret that is long enough to be one'

const adminUrlOf = () => {
  const url = process.env.TEST_DATABASE_ADMIN_URL
  if (!url)
    throw new Error(
      'TEST_DATABASE_ADMIN_URL is not set: run the tests with `npm test`, which starts a Postgres',
    )
  return url
}

const databaseUrl = (adminUrl: string, name: string) => {
  const url = new URL(adminUrl)
  url.pathname = `/${name}`
  return url.href
}

async function asAdmin<T>(work: (admin: pg.Client) => Promise<T>): Promise<T> {
  const admin = new pg.Client({ connectionString: adminUrlOf() })
  await admin.connect()
  try {
    return await work(admin)
  } finally {
    await admin.end()
  }
}

const fingerprint = (sources: readonly MigrationSource[]) => {
  const hash = createHash('sha1')
  for (const { id, directory } of sources) {
    for (const file of readdirSync(directory)
      .filter((name) => name.endsWith('.sql'))
      .sort())
      hash
        .update(id)
        .update(file)
        .update(readFileSync(`${directory}/${file}`))
  }
  return hash.digest('hex').slice(0, 12)
}

/** Migrates a template once for each set of migrations; every suite then copies it in a moment. */
async function ensureTemplate(sources: readonly MigrationSource[]): Promise<string> {
  const name = `linli_template_${fingerprint([kernelMigrations, ...sources])}`
  await asAdmin(async (admin) => {
    await admin.query("select pg_advisory_lock(hashtext('linli-test-template'))")
    const { rowCount } = await admin.query('select 1 from pg_database where datname = $1', [name])
    if (rowCount) return
    const making = `${name}_making`
    await admin.query(`drop database if exists ${making} with (force)`)
    await admin.query(`create database ${making}`)
    await migrate({
      adminUrl: databaseUrl(adminUrlOf(), making),
      passwords: testConfig(making).passwords,
      sources,
    })
    await admin.query(`alter database ${making} rename to ${name}`)
  })
  return name
}

const testConfig = (database: string): KernelConfig =>
  readConfig({
    DATABASE_ADMIN_URL: databaseUrl(adminUrlOf(), database),
    LINLI_SECRET: secret,
    LINLI_LOG_LEVEL: process.env.LINLI_LOG_LEVEL ?? 'fatal',
    LINLI_DATA_DIR: `${process.env.TMPDIR ?? '/tmp'}/linli-test-${database}`,
    DATABASE_POOL: '10',
    LINLI_ACCOUNT_REQUESTS_PER_MINUTE: '1000000',
  })

/** A migrated database of its own; `drop` removes it. */
export async function createTestDatabase(
  sources: readonly MigrationSource[] = [],
): Promise<{ config: KernelConfig; drop(): Promise<void> }> {
  const template = await ensureTemplate(sources)
  const name = `linli_test_${process.pid}_${Math.random().toString(36).slice(2, 10)}`
  await asAdmin(async (admin) => {
    await admin.query("select pg_advisory_lock(hashtext('linli-test-template'))")
    await admin.query(`create database ${name} template ${template}`)
  })
  return {
    config: testConfig(name),
    drop: () =>
      asAdmin((admin) => admin.query(`drop database if exists ${name} with (force)`)).then(() => undefined),
  }
}
