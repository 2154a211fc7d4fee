import { smartProperty } from '@linli/smart-property-server'
import { tally } from '@linli/tally-server'
import { testKernel, type TestKernel, type TestMember, type TestTenant } from '@linli/kernel/testing'

import { startApiProcess, type ApiOptions, type ApiProcess } from './api-process.ts'
import { until } from './until.ts'

export interface FaultWorld extends TestKernel {
  estate: TestTenant
  manager: TestMember
  start(role: ApiOptions['role'], options?: Partial<ApiOptions>): Promise<ApiProcess>
  /** Rows of a statement, as the superuser sees them. */
  rows<T = Record<string, unknown>>(sql: string, values?: unknown[]): Promise<T[]>
  /** The one number that a statement answers. */
  count(sql: string, values?: unknown[]): Promise<number>
  /** Ends every process that was started. */
  end(): Promise<void>
}

/** A database of its own, an estate in it, and real processes on it. */
export async function faultWorld(): Promise<FaultWorld> {
  const test = await testKernel({ plugins: [smartProperty, tally] })
  const estate = await test.mintTenant({ name: '景田花园' })
  const manager = await test.mintMember(estate, ['estate-manager'])
  const started: ApiProcess[] = []
  const { adminUrl, LINLI_SECRET, dataDir, LINLI_ACCOUNT_REQUESTS_PER_MINUTE } = test.kernel.config
  const rows: FaultWorld['rows'] = async <T>(sql: string, values?: unknown[]) =>
    (await test.admin.query(sql, values)).rows as T[]
  return {
    ...test,
    estate,
    manager,
    rows,
    async count(sql, values) {
      const [row] = await rows(sql, values)
      return Number(Object.values(row!)[0])
    },
    async start(role, { env = {}, program = 'product', preload } = {}) {
      const api = await startApiProcess({
        program,
        role,
        preload,
        env: {
          DATABASE_URL: adminUrl,
          LINLI_SECRET,
          LINLI_DATA_DIR: dataDir,
          LINLI_ACCOUNT_REQUESTS_PER_MINUTE: String(LINLI_ACCOUNT_REQUESTS_PER_MINUTE),
          ...env,
        },
      })
      started.push(api)
      return api
    },
    async end() {
      await Promise.all(started.map((api) => api.kill()))
      await test.close()
    },
  }
}

/** Resolves when the process says it can serve. */
export const untilReady = (api: ApiProcess) =>
  until('the process is ready', async () => {
    if (!api.isAlive()) throw new Error(`it ended:\n${api.log.slice(-20).join('\n')}`)
    return (await fetch(`${api.url}/readyz`).catch(() => null))?.ok
  })
