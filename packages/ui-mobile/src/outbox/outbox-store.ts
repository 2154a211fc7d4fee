import type { OutboxEntry } from './outbox-entry.ts'
import type { PhoneDatabase } from './phone-database.ts'

export interface OutboxStore {
  /** Oldest first. */
  list(accountId: string): Promise<OutboxEntry[]>
  get(id: string): Promise<OutboxEntry | undefined>
  put(entry: OutboxEntry): Promise<void>
  remove(id: string): Promise<void>
}

export function createOutboxStore(open: () => Promise<PhoneDatabase>): OutboxStore {
  return {
    async list(accountId) {
      const found = await (await open()).getAllFromIndex('entries', 'account', accountId)
      return found.sort((a, b) => a.createdAt - b.createdAt || a.id.localeCompare(b.id))
    },
    get: async (id) => (await open()).get('entries', id),
    put: async (entry) => void (await (await open()).put('entries', entry)),
    remove: async (id) => (await open()).delete('entries', id),
  }
}
