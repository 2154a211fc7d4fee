import { randomBytes } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { dataPath } from './paths.ts'
import { Halt } from './say.ts'

/** The secret that all keys and the application login's password derive from: given, kept, or made now. */
export function linliSecret(): string {
  const given = process.env['LINLI_SECRET']
  if (given !== undefined) {
    if (given.length >= 32) return given
    throw new Halt('LINLI_SECRET 至少需要 32 个字符。', 'LINLI_SECRET needs at least 32 characters.')
  }
  const file = dataPath('secret')
  if (!existsSync(file)) writeFileSync(file, randomBytes(32).toString('base64url'), { mode: 0o600 })
  return readFileSync(file, 'utf8').trim()
}
