import { existsSync, mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { freePort } from '../postgres/free-port.ts'
import type { Database } from './database.ts'
import { dataDir, dataPath, root } from './paths.ts'
import { Halt, say } from './say.ts'
import { linliSecret } from './secret.ts'

export interface Arguments {
  reset: boolean
  port: number
}

/** `--reset` and `--port`; PORT works as well. */
export function readArguments(): Arguments {
  try {
    const { values } = parseArgs({
      options: { reset: { type: 'boolean', default: false }, port: { type: 'string' } },
    })
    const port = Number(values.port ?? process.env['PORT'] ?? 4180)
    if (!Number.isInteger(port) || port < 1 || port > 65_535) throw new Error(`--port ${values.port}`)
    return { reset: values.reset, port }
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    throw new Halt(
      `参数有误：${reason}。可用：--reset、--port <端口>`,
      `Wrong argument: ${reason}. Known: --reset, --port <port>`,
    )
  }
}

/** The wanted port, or the next free one above it. */
export async function choosePort(wanted: number): Promise<number> {
  for (let port = wanted; port < wanted + 20; port++) {
    if ((await freePort(port)) !== port) continue
    if (port !== wanted)
      say(`端口 ${wanted} 已被占用，改用 ${port}`, `port ${wanted} is taken, using ${port}`)
    return port
  }
  return freePort()
}

/** What the API, the migration and the seed get from us. */
export function apiSettings(database: Database, port: number): Record<string, string> {
  mkdirSync(dataPath('logs'), { recursive: true })
  return {
    DATABASE_ADMIN_URL: database.adminUrl,
    LINLI_SECRET: linliSecret(),
    LINLI_DATA_DIR: dataDir,
    LINLI_ROLE: process.env['LINLI_ROLE'] ?? 'all',
    LINLI_PUBLIC_URL: process.env['LINLI_PUBLIC_URL'] ?? `http://127.0.0.1:${port}`,
    HOST: process.env['HOST'] ?? '127.0.0.1',
    PORT: String(port),
  }
}

/** Refuses early and in words when a part of the product is not there. */
export function assertApiThere(): void {
  for (const file of ['main.ts', 'migrate.ts', 'seed.ts']) {
    const path = join(root, 'apps/api/src', file)
    if (!existsSync(path)) throw new Halt(`缺少 ${path}`, `${path} is missing`)
  }
}
