import { existsSync, mkdirSync, rmSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { type Postgres, removePostgres, startPostgres } from '../postgres/cluster.ts'
import { isAlive } from '../postgres/processes.ts'
import { dataDir, dataPath } from './paths.ts'
import { Halt, say, text } from './say.ts'

export interface Database {
  adminUrl: string
  /** Changes when the data are other data; undefined for a database of the person's own. */
  identity: string | undefined
  stop(): Promise<void>
}

/** The person's own database when DATABASE_URL is set, else the embedded one, kept in the data folder. */
export async function openDatabase(): Promise<Database> {
  const own = process.env['DATABASE_ADMIN_URL'] || process.env['DATABASE_URL']
  if (own) return { adminUrl: own, identity: undefined, stop: async () => {} }
  say('启动数据库', 'starting Postgres')
  mkdirSync(dataPath('logs'), { recursive: true })
  const server = await startEmbedded()
  if (server.adopted) say('沿用仍在运行的数据库', 'the database still ran: taken over')
  const watch = setInterval(() => void revive(server), 1000)
  return {
    adminUrl: server.url,
    identity: identityOf(server.dataDir),
    async stop() {
      clearInterval(watch)
      await server.stop()
    },
  }
}

/** Drops the demo: the embedded database, files, accounts and stamps. The secret and logs stay. */
export async function resetDemo(): Promise<void> {
  if (process.env['DATABASE_ADMIN_URL'] || process.env['DATABASE_URL']) {
    throw new Halt(
      '--reset 只清空内置数据库；使用自己的数据库时请自行清空。',
      '--reset only drops the embedded database; empty your own database yourself.',
    )
  }
  say('清空演示数据', 'dropping the demo')
  await removePostgres(join(dataDir, 'postgres'))
  for (const name of ['files', 'demo-accounts.json', 'seeded', 'continued', 'migrated'])
    rmSync(join(dataDir, name), { recursive: true, force: true })
}

async function startEmbedded(): Promise<Postgres> {
  const place = dataPath('postgres')
  try {
    return await startPostgres({
      dataDir: place,
      port: 54180,
      logFile: dataPath('logs', 'postgres.log'),
      onStep: () => say('首次启动：创建数据库', 'first start: creating the database'),
    })
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    const hint = existsSync(place) ? text(`数据在 ${place}。`, `The data are in ${place}.`) : ''
    throw new Halt(`数据库无法启动：${reason} ${hint}`, `Postgres cannot start: ${reason} ${hint}`)
  }
}

function identityOf(place: string): string {
  const { ino, mtimeMs } = statSync(join(place, 'PG_VERSION'))
  return `${ino} ${mtimeMs}`
}

let isReviving = false

async function revive(server: Postgres): Promise<void> {
  if (isReviving || isAlive(server.pid)) return
  isReviving = true
  say('数据库意外停止，正在重启', 'Postgres died: starting it again')
  try {
    await server.restart()
  } catch (error) {
    console.error(error)
  } finally {
    isReviving = false
  }
}
