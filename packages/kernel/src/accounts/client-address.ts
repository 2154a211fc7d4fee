import type { KernelConfig } from '../kernel/config.ts'
import type { AppContext } from '../http/context.ts'

interface NodeBindings {
  incoming?: { socket?: { remoteAddress?: string } }
}

/**
 * The address a request came from. Behind a proxy that we were told to trust it is the last entry of
 * `X-Forwarded-For`, the one that proxy added itself; anything before it is the client's own claim.
 */
export function clientAddress(c: AppContext, config: Pick<KernelConfig, 'LINLI_TRUST_PROXY'>): string {
  if (config.LINLI_TRUST_PROXY === '1') {
    const last = c.req.header('x-forwarded-for')?.split(',').at(-1)?.trim()
    if (last) return last.slice(0, 64)
  }
  const bindings = c.env as NodeBindings | undefined
  return bindings?.incoming?.socket?.remoteAddress ?? 'unknown'
}
