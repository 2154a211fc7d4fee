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
