import { mkdirSync } from 'node:fs'
import { join, resolve } from 'node:path'

/** The checkout. */
export const root = resolve(import.meta.dirname, '../..')

/** Where a started Linli keeps what must outlive it; LINLI_DATA_DIR moves it. */
export const dataDir = resolve(root, process.env['LINLI_DATA_DIR'] ?? '.linli')

/** A path inside the data folder; the folder is made when it is missing. */
export function dataPath(...parts: string[]): string {
  mkdirSync(dataDir, { recursive: true })
  return join(dataDir, ...parts)
}

/**
 * How every program of ours runs: Node keeps what it made of our sources, so that the next one starts sooner,
 * and 16 MiB for what is young, a quarter of what it would take, which costs no time (infra/decisions/0013).
 */
export const nodeSettings = {
  NODE_COMPILE_CACHE: join(root, 'node_modules/.cache/linli/node'),
  NODE_OPTIONS: '--max-semi-space-size=16',
}
