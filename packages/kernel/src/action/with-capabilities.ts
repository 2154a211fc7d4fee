import { AppError } from '@linli/contract'

import type { Kernel } from '../kernel/kernel.ts'
import type { Caller } from './caller.ts'
import { capabilityFactory, capabilityKeys, type Capabilities } from './capabilities.ts'
import type { ActionCtx } from './context.ts'
import type { Operation } from './define-action.ts'

interface Holder {
  kernel: Kernel
  caller: Caller
  pluginId: string
}
const holder = Symbol('holder')
type Held = ActionCtx & { [holder]: Holder }

/** One shape for each set of capabilities, so that making a context costs no definition of properties. */
const shapes = new Map<string, object>()

function shapeOf(operation: Operation, granted: readonly string[]): object {
  const keys = operation.capabilities.filter((key) => granted.includes(key))
  const known = shapes.get(keys.join())
  if (known) return known
  const shape = {}
  for (const key of capabilityKeys()) {
    const isHeld = keys.includes(key)
    Object.defineProperty(shape, key, {
      get(this: Held) {
        const factory = capabilityFactory(key)
        const { kernel, caller, pluginId } = this[holder]
        if (!isHeld || !factory)
          throw new AppError('capability_refused', { params: { capability: key, plugin: pluginId } })
        const value = factory({ kernel, caller, pluginId, ctx: this })
        Object.defineProperty(this, key, { value })
        return value
      },
    })
  }
  shapes.set(keys.join(), shape)
  return shape
}

/** Puts the declared and granted capabilities on the context, made when first touched; others refuse. */
export function withCapabilities(
  kernel: Kernel,
  caller: Caller,
  operation: Operation,
  ctx: ActionCtx,
): ActionCtx & Capabilities {
  const { pluginId } = operation
  const granted =
    pluginId === 'kernel' ? operation.capabilities : (caller.plugins[pluginId]?.capabilities ?? [])
  const held = Object.assign(Object.create(shapeOf(operation, granted)) as Held, ctx)
  Object.defineProperty(held, holder, { value: { kernel, caller, pluginId } satisfies Holder })
  return held as unknown as ActionCtx & Capabilities
}
