import { createHash } from 'node:crypto'
import { existsSync, globSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Database } from './database.ts'
import { dataPath, root } from './paths.ts'
import { runStep } from './run-step.ts'
import { say } from './say.ts'

interface Preparation {
  database: Database
  env: Record<string, string>
  signal: AbortSignal
}

/**
 * Brings the schema up to date and fills a new database with the demo. An embedded database that this code has
 * brought up to date already is left alone: loading the server only to find that out would take seconds.
 */
export async function prepareData({ database, env, signal }: Preparation): Promise<void> {
  const identity = database.identity ?? env['DATABASE_ADMIN_URL'] ?? ''
  const migrated = digest([identity, env['LINLI_SECRET'] ?? '', ...schemaFiles()])
  if (!database.identity || !isStamped('migrated', migrated)) {
    say('更新数据库结构', 'migrating the database')
    await runStep({ name: 'migrate', args: [join(root, 'apps/api/src/migrate.ts')], env, signal })
    writeFileSync(dataPath('migrated'), migrated)
  }
  const seeded = digest([identity])
  if (isStamped('seeded', seeded)) return
  say('写入演示数据（仅首次）', 'seeding the demo (once)')
  const onLine = (line: string) => console.log(`  ${line}`)
  await runStep({ name: 'seed', args: [join(root, 'apps/api/src/seed.ts')], env, signal, onLine })
  writeFileSync(dataPath('seeded'), seeded)
}

/**
 * Tells the rest of the demo while people are in it already: it takes minutes, which nobody is to wait for. Gives way
 * to the server; what was cut short stays as far as it came.
 */
export async function continueDemo({ database, env, signal }: Preparation): Promise<void> {
  const told = digest([database.identity ?? env['DATABASE_ADMIN_URL'] ?? ''])
  if (isStamped('continued', told)) return
  say(
    '演示数据继续写入：去年与今年的评价活动（约三分钟，可先登录）',
    'telling two campaigns meanwhile, about 3 minutes',
  )
  const args = [join(root, 'apps/api/src/seed-campaigns.ts')]
  const onLine = (line: string) => console.log(`  ${line}`)
  await runStep({ name: 'seed-campaigns', args, env, signal, onLine, niceness: 10 })
  writeFileSync(dataPath('continued'), told)
}

function isStamped(name: string, content: string): boolean {
  return existsSync(dataPath(name)) && readFileSync(dataPath(name), 'utf8') === content
}

/** Everything that decides what a migration does. */
function schemaFiles(): string[] {
  const places = [
    'packages/kernel/migrations/**/*.*',
    'plugins/*/server/migrations/**/*.*',
    'packages/kernel/src/db/*.ts',
    'apps/api/src/*.ts',
  ]
  return globSync(places, { cwd: root })
    .toSorted()
    .flatMap((file) => [file, readFileSync(join(root, file), 'utf8')])
}

function digest(parts: string[]): string {
  const hash = createHash('sha256')
  for (const part of parts) hash.update(`${part.length}:${part}`)
  return hash.digest('hex')
}
