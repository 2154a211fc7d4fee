import { randomBytes } from 'node:crypto'
import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { startThrowawayPostgres } from '../../../infra/bootstrap/postgres.mjs'
import { migrate, type ApiProcess } from './api-process.ts'
import { openWebs } from './open-webs.ts'
import { servingMints } from './mint-server.ts'
import { openWorld } from './world.ts'

const prefix = 'linli-e2e-'
const stops: (() => Promise<unknown>)[] = []
let isStopping = false

async function stop(code: number): Promise<void> {
  if (isStopping) return
  isStopping = true
  for (const end of stops.toReversed()) await end().catch((error: unknown) => console.error(error))
  process.exit(code)
}
process.once('disconnect', () => void stop(0))
for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(name, () => void stop(1))

/** What a killed run left behind. */
function sweep(): void {
  for (const name of readdirSync(tmpdir())) {
    const pid = new RegExp(`^${prefix}(\\d+)-`).exec(name)?.[1]
    if (pid && !existsSync(`/proc/${pid}`)) rmSync(join(tmpdir(), name), { recursive: true, force: true })
  }
}

async function serve(): Promise<void> {
  sweep()
  const dataDir = mkdtempSync(join(tmpdir(), `${prefix}${process.pid}-`))
  stops.push(async () => rmSync(dataDir, { recursive: true, force: true }))
  const postgres = await startThrowawayPostgres()
  stops.push(() => postgres.destroy())
  const env = {
    DATABASE_ADMIN_URL: postgres.url,
    LINLI_SECRET: randomBytes(32).toString('base64url'),
    LINLI_DATA_DIR: dataDir,
    LINLI_LOG_LEVEL: 'warn',
    LINLI_ACCOUNT_REQUESTS_PER_MINUTE: '100000',
  }
  await migrate(env)
  const webs = openWebs(env)
  stops.push(() => webs.close())
  const main: ApiProcess = await webs.open({ role: 'all' })
  const world = await openWorld({ env, url: main.url, webs })
  stops.push(() => world.close())
  const mints = await servingMints(world)
  stops.push(() => mints.close())
  process.send?.({ url: main.url, world: mints.url, token: mints.token })
}

await serve().catch(async (error: unknown) => {
  console.error(error)
  await stop(1)
})
