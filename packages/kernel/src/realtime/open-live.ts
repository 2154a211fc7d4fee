import { createLogger } from '../kernel/create-kernel.ts'
import type { KernelConfig } from '../kernel/config.ts'
import { createLive, type ConnectedLive } from './create-live.ts'

/** The realtime of one process, as its configuration says. */
export const openLive = (config: KernelConfig): ConnectedLive =>
  createLive({ connectionString: config.appUrl, log: createLogger(config) })
