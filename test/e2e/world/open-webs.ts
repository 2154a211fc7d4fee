import { join } from 'node:path'

import { freePort } from '../../../infra/postgres/free-port.ts'
import { type ApiProcess, type Environment, startApi } from './api-process.ts'

export interface Webs {
  open(options: { role: 'all' | 'web'; env?: Environment }): Promise<ApiProcess>
  close(): Promise<void>
}

/** The API processes of one world, all on its database and files. */
export function openWebs(env: Environment): Webs {
  const running: ApiProcess[] = []
  return {
    async open({ role, env: more = {} }) {
      const port = await freePort()
      const logFile = join(env['LINLI_DATA_DIR']!, `api-${port}.log`)
      const process = await startApi({ ...env, ...more, LINLI_ROLE: role }, port, logFile)
      running.push(process)
      return process
    },
    async close() {
      await Promise.all(running.map((process) => process.close()))
    },
  }
}
