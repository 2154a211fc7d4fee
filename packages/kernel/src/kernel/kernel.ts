import type { Logger } from 'pino'

import type { Database } from '../db/pool.ts'
import type { PluginRegistry } from '../plugins/registry.ts'
import type { FindRemote } from '../plugins/remotes.ts'
import type { KernelConfig } from './config.ts'
import type { Live } from '../realtime/live.ts'

/** What one process holds: passed explicitly, never a global. */
export interface Kernel {
  config: KernelConfig
  database: Database
  plugins: PluginRegistry
  live: Live
  log: Logger
  clock: () => Date
  findRemote: FindRemote
  /** Told of every API request, for metrics and traces. */
  observeRequest: (request: ObservedRequest) => void
  /** Tells the relay of this process that events may be waiting; other processes find them by polling. */
  wakeRelay: () => void
}

export interface ObservedRequest {
  requestId: string
  /** Absent where the request named no tenant, or none that its account belongs to. */
  tenantId: string | undefined
  method: string
  /** Pattern, without ids. */
  route: string
  status: number
  ms: number
}
