import { createHash, randomBytes } from 'node:crypto'
import { existsSync, readdirSync, rmSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { type Account, reachableTemp, serverAccount } from './account.ts'
import { findBinaries } from './binaries.ts'
import { type Postgres, removePostgres, startPostgres } from './cluster.ts'
import { createCluster, run, serverSettings } from './create-cluster.ts'
import { isAlive, signal } from './processes.ts'

export interface ThrowawayPostgres extends Postgres {
  /** Stops it and removes its data; also done when this process ends. */
  destroy(): Promise<void>
}

const prefix = 'linli-throwaway-'

/**
 * A fresh cluster of its own in the temporary folder, ready in about a second: a template is made once and
 * copied. Not durable unless asked for; what a killed test run left behind is removed by the next.
 */
export async function startThrowawayPostgres(
  options: { durable?: boolean; port?: number } = {},
): Promise<ThrowawayPostgres> {
  const account = serverAccount(reachableTemp(undefined))
  const base = reachableTemp(account)
  await sweep(base)
  const template = await ensureTemplate(base, account)
  const dataDir = join(base, `${prefix}${process.pid}-${randomBytes(4).toString('hex')}`)
  await run('cp', ['-R', '-p', template, dataDir], account)
  const server = await startPostgres({
    dataDir,
    durable: options.durable ?? false,
    ...(options.port ? { port: options.port } : {}),
  })
  const atExit = () => {
    signal(server.pid, 'SIGQUIT')
    rmSync(dataDir, { recursive: true, force: true })
    rmSync(`${dataDir}.log`, { force: true })
  }
  process.once('exit', atExit)
  return Object.assign(server, {
    async destroy() {
      process.off('exit', atExit)
      await server.kill('SIGQUIT')
      await removePostgres(dataDir)
      rmSync(`${dataDir}.log`, { force: true })
    },
  })
}

async function ensureTemplate(base: string, account: Account | undefined): Promise<string> {
  const binaries = findBinaries(account)
  const owner = account?.uid ?? process.getuid?.()
  const key = createHash('sha256').update(`${binaries.version}\n${serverSettings}`).digest('hex').slice(0, 10)
  const template = join(base, `linli-template-${owner}-${key}`)
  if (!existsSync(join(template, 'PG_VERSION'))) await createCluster(template, binaries, account)
  // The name can be guessed and the temporary folder is everybody's.
  if (statSync(template).uid !== owner) throw new Error(`${template} belongs to another user: remove it.`)
  return template
}

async function sweep(base: string): Promise<void> {
  for (const name of readdirSync(base)) {
    const owner = new RegExp(`^${prefix}(\\d+)-[0-9a-f]{8}$`).exec(name)?.[1]
    if (!owner || isAlive(Number(owner)) || !isOurs(join(base, name))) continue
    await removePostgres(join(base, name))
    rmSync(join(base, `${name}.log`), { force: true })
  }
}

function isOurs(path: string): boolean {
  const own = process.getuid?.()
  return own === 0 || statSync(path).uid === own
}
