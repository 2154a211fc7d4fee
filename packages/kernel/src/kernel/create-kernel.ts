import { pino, type Logger } from 'pino'

import { openDatabase } from '../db/pool.ts'
import { traceFields } from '../ops/in-span.ts'
import { kernelParts } from '../kernel-parts.ts'
import { joinKernelParts } from '../plugins/kernel-parts.ts'
import { createPluginRegistry } from '../plugins/registry.ts'
import type { FindRemote } from '../plugins/remotes.ts'
import type { ServerPlugin } from '../plugins/server-plugin.ts'
import type { Live } from '../realtime/live.ts'
import type { KernelConfig } from './config.ts'
import type { Kernel } from './kernel.ts'
import '../capabilities.ts'

export interface CreateKernelOptions {
  config: KernelConfig
  plugins: readonly ServerPlugin[]
  live: Live
  log?: Logger
  clock?: () => Date
  findRemote?: FindRemote
}

/** One structured line an event; secrets and personal fields never reach the log. */
export const createLogger = (config: Pick<KernelConfig, 'LINLI_LOG_LEVEL' | 'LINLI_ROLE'>): Logger =>
  pino({
    level: config.LINLI_LOG_LEVEL,
    base: { role: config.LINLI_ROLE },
    mixin: traceFields,
    redact: {
      paths: ['*.password', '*.phone', '*.idNumber', '*.token', 'req.headers.cookie', '*.secret'],
      censor: '[hidden]',
    },
  })

/** Joins what one process needs. Nothing is connected to until the first query. */
export function createKernel({
  config,
  plugins,
  live,
  log = createLogger(config),
  clock = () => new Date(),
  findRemote = () => null,
}: CreateKernelOptions): Kernel {
  return {
    config,
    database: openDatabase({
      connectionString: config.appUrl,
      max: config.DATABASE_POOL,
      applicationName: `linli-${config.LINLI_ROLE}`,
    }),
    plugins: createPluginRegistry(joinKernelParts(kernelParts), plugins),
    live,
    log,
    clock,
    findRemote,
    observeRequest: () => undefined,
    wakeRelay: () => undefined,
  }
}
