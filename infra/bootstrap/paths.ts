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

/** Node keeps what it made of our sources there, so that the next program that loads them starts sooner. */
export const compileCache = { NODE_COMPILE_CACHE: join(root, 'node_modules/.cache/linli/node') }
