import { spawn } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { appendFileSync, chmodSync, chownSync, existsSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { type Account, makePrivateDir, passwordFile } from './account.ts'
import type { Binaries } from './binaries.ts'

/** The database that Linli lives in; the superuser is `postgres`. */
export const databaseName = 'linli'

/** Settings of every cluster that we make; 200 connections and 256 MB suit one machine with a few replicas. */
export const serverSettings = [
  'max_connections = 200',
  'shared_buffers = 256MB',
  'effective_cache_size = 1GB',
  'random_page_cost = 1.1',
  'jit = off',
  'max_wal_size = 2GB',
  'min_wal_size = 256MB',
  'wal_compression = on',
  'synchronous_commit = on',
  'huge_pages = off',
  "timezone = 'UTC'",
  "log_timezone = 'UTC'",
  "log_line_prefix = '%m [%p] '",
].join('\n')

/**
 * Makes a cluster with checksums in `dataDir`. It grows beside its place and moves in when it is whole, so a
 * killed start leaves no half cluster. The builtin C.UTF-8 locale sorts by code point, the same on every
 * machine, and built an index over Chinese text in two thirds of ICU's time; lists that sort by pinyin name
 * the collation zh-x-icu.
 */
export async function createCluster(
  dataDir: string,
  binaries: Binaries,
  account: Account | undefined,
): Promise<void> {
  const draft = `${dataDir}.draft-${process.pid}`
  const secret = `${draft}.password`
  rmSync(draft, { recursive: true, force: true })
  makePrivateDir(draft, account)
  writeFileSync(secret, randomBytes(24).toString('hex'), { mode: 0o600 })
  if (account) chownSync(secret, account.uid, account.gid)
  try {
    await run(binaries.initdb, initdbArgs(draft, secret), account)
    appendFileSync(`${draft}/postgresql.conf`, `\n# Linli\n${serverSettings}\n`)
    await run(
      binaries.postgres,
      ['--single', '-D', draft, 'postgres'],
      account,
      `create database ${databaseName}\n`,
    )
    renameSync(secret, passwordFile(draft))
    chmodSync(passwordFile(draft), 0o600)
    if (!existsSync(dataDir)) renameSync(draft, dataDir)
  } finally {
    rmSync(draft, { recursive: true, force: true })
    rmSync(secret, { force: true })
  }
}

function initdbArgs(dataDir: string, passwordPath: string): string[] {
  return [
    `--pgdata=${dataDir}`,
    '--username=postgres',
    `--pwfile=${passwordPath}`,
    '--auth=scram-sha-256',
    '--encoding=UTF8',
    '--locale=C',
    '--locale-provider=builtin',
    '--builtin-locale=C.UTF-8',
    '--data-checksums',
    '--no-instructions',
  ]
}

/** Runs a Postgres program to its end; its own words make the error. */
export function run(
  command: string,
  args: string[],
  account: Account | undefined,
  input = '',
): Promise<void> {
  return new Promise((done, fail) => {
    const child = spawn(command, args, { cwd: '/', env: serverEnvironment(), ...account })
    let said = ''
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (said += String(chunk)))
    child.once('error', fail)
    child.once('close', (code) => {
      if (code === 0) done()
      else fail(new Error(`${command} ended with ${code}: ${said.trim().split('\n').slice(-4).join(' ')}`))
    })
    child.stdin.on('error', () => {})
    child.stdin.end(input)
  })
}

/** Postgres reads PG* variables and the locale; it gets neither from our caller. */
export function serverEnvironment(): Record<string, string> {
  return { PATH: process.env['PATH'] ?? '/usr/bin:/bin', LC_ALL: 'C', TZ: 'UTC' }
}
