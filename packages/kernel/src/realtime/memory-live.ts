import type { Live, LiveMessage } from './live.ts'

interface Entry {
  accountId: string
  listener: (message: LiveMessage) => void
  onEnd?: () => void
}

/** Fan-out inside one process. */
export function createMemoryLive(): Live {
  const listeners = new Map<string, Set<Entry>>()
  return {
    publish(message) {
      for (const { accountId, listener } of listeners.get(message.tenantId) ?? []) {
        if (!message.accountId || message.accountId === accountId) listener(message)
      }
    },
    subscribe(tenantId, accountId, listener, onEnd) {
      const entry = { accountId, listener, onEnd }
      const ofTenant = listeners.get(tenantId) ?? new Set()
      ofTenant.add(entry)
      listeners.set(tenantId, ofTenant)
      return () => {
        ofTenant.delete(entry)
        if (ofTenant.size === 0 && listeners.get(tenantId) === ofTenant) listeners.delete(tenantId)
      }
    },
    async close() {
      const open = [...listeners.values()].flatMap((ofTenant) => [...ofTenant])
      listeners.clear()
      for (const { onEnd } of open) onEnd?.()
    },
  }
}
