import { registerCapability } from '../action/capabilities.ts'
import type { Caller } from '../action/caller.ts'
import type { Kernel } from '../kernel/kernel.ts'

/** For the kernel's own operations only: the process they run in. No plugin's manifest can ask for it. */
export interface HostCapability {
  kernel: Kernel
  caller: Caller
}

declare module '../action/capabilities.ts' {
  interface Capabilities {
    host: HostCapability
  }
}

registerCapability('host', ({ kernel, caller }) => ({ kernel, caller }))
