import type { Live, LiveMessage } from './live.ts'

/** Fan-out inside one process. */
export function createMemoryLive(): Live {
  const listeners = new Map<string, Set<{ accountId: string; listener: (message: LiveMessage) => void }>>()
  return {
    publish(message) {
      for (const { accountId, listener } of listeners.get(message.tenantId) ?? []) {
        if (!message.accountId || message.accountId === accountId) listener(message)
      }
    },
    subscribe(tenantId, accountId, listener) {
      const entry = { accountId, listener }
      const ofTenant = listeners.get(tenantId) ?? new Set()
      ofTenant.add(entry)
      listeners.set(tenantId, ofTenant)
      return () => {
        ofTenant.delete(entry)
        if (ofTenant.size === 0) listeners.delete(tenantId)
      }
    },
    close: async () => listeners.clear(),
  }
}
