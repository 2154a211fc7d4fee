import { AsyncLocalStorage } from 'node:async_hooks'

import { createKernel, type Kernel, type KernelConfig } from '@linli/kernel/boot'
import { heldMark } from '@linli/kernel/demo'

import { installedPlugins } from '../plugins.ts'

const moment = new AsyncLocalStorage<Date>()

/** Nobody watches while the demo is made. */
const noLive = { publish: () => undefined, subscribe: () => () => undefined, close: async () => undefined }

/**
 * The pool's own settings, and commits that do not wait for the disk: a demo that was cut short is told
 * anew, and the mark that says it is finished waits for everything before it.
 */
const connectionOptions =
  '-c timezone=UTC -c statement_timeout=60000 -c lock_timeout=15000 -c synchronous_commit=off'

function hasty(appUrl: string): string {
  const url = new URL(appUrl)
  url.searchParams.set('options', connectionOptions)
  return url.href
}

/** A kernel whose clock shows the moment of the demo's story that is being told, in each strand its own. */
export function openDemoKernel(config: KernelConfig): Kernel {
  return createKernel({
    // What the demo says to invented people never leaves for a real gateway.
    config: {
      ...config,
      appUrl: hasty(config.appUrl),
      SMS_WEBHOOK_URL: undefined,
      WECHAT_WEBHOOK_URL: undefined,
    },
    plugins: installedPlugins.map(({ server }) => server),
    live: noLive,
    clock: () => moment.getStore() ?? new Date(),
  })
}

/** Runs `work` at another time, as far as actions can tell. */
export const atTime = <T>(time: Date, work: () => Promise<T>): Promise<T> => moment.run(time, work)

const mark = 'demo:'

/** Request id of what happens at `time`: the log keeps it, and `backdate` reads it from there. */
export const requestIdAt = (time: Date): string => mark + time.toISOString()

/** The same of what is told beside a running server, whose relay leaves it alone. */
export const heldRequestIdAt = (time: Date): string => heldMark + requestIdAt(time)

/** The prefixes of request ids that carry a time. */
export const requestIdPrefix = mark
export const heldRequestIdPrefix = heldMark + mark
