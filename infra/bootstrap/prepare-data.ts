import { createHash } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { dataPath, root } from './paths.ts'
import { runStep } from './run-step.ts'
import { say } from './say.ts'

/** Brings the schema up to date. */
export async function migrate(env: Record<string, string>, signal: AbortSignal): Promise<void> {
  say('更新数据库结构', 'migrating the database')
  await runStep({ name: 'migrate', args: [join(root, 'apps/api/src/migrate.ts')], env, signal })
}

/** Fills a database with the demo once. */
export async function seedOnce(env: Record<string, string>, signal: AbortSignal): Promise<void> {
  const stamp = dataPath('seeded')
  const database = createHash('sha256')
    .update(env['DATABASE_ADMIN_URL'] ?? '')
    .digest('hex')
  const key = isEmbeddedUrl(env) ? 'embedded' : database
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === key) return
  say('写入演示数据（仅首次）', 'seeding the demo (once)')
  await runStep({
    name: 'seed',
    args: [join(root, 'apps/api/src/seed.ts')],
    env,
    signal,
    onLine: (line) => console.log(`  ${line}`),
  })
  writeFileSync(stamp, key)
}

/** The embedded server's port may change between starts; its data are the same. */
function isEmbeddedUrl(env: Record<string, string>): boolean {
  return (
    !process.env['DATABASE_URL'] &&
    !process.env['DATABASE_ADMIN_URL'] &&
    env['DATABASE_ADMIN_URL'] !== undefined
  )
}
