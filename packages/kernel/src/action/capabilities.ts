import type { Kernel } from '../kernel/kernel.ts'
import type { Caller } from './caller.ts'
import type { ActionCtx } from './context.ts'

/**
 * What a plugin's context carries for each declared capability. Each feature of the kernel adds its own
 * entry by declaration merging and registers its factory beside it.
 */
export interface Capabilities {}

export interface CapabilityHost {
  kernel: Kernel
  caller: Caller
  pluginId: string
  /** Queries pass a context whose `emit` and `audit` refuse. */
  ctx: ActionCtx
}

type Factories = { [K in keyof Capabilities]?: (host: CapabilityHost) => Capabilities[K] }

const factories: Factories = {}

/** Called once by each feature when it is loaded. */
export function registerCapability<K extends keyof Capabilities>(
  key: K,
  factory: (host: CapabilityHost) => Capabilities[K],
): void {
  factories[key] = factory as never
}

export const capabilityFactory = (key: keyof Capabilities) =>
  factories[key] as ((host: CapabilityHost) => unknown) | undefined

/** Every capability there is, for the context to answer or refuse. */
export const capabilityKeys = (): (keyof Capabilities)[] => Object.keys(factories) as (keyof Capabilities)[]
