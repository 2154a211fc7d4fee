import type { PhoneDatabase } from './phone-database.ts'

const keptMs = 14 * 86_400_000

/** Work half done, with its pictures, under account and tenant; older than two weeks it is gone. */
export function createDrafts(
  open: () => Promise<PhoneDatabase>,
  owner: () => { accountId: string; tenantId: string },
  now: () => number = Date.now,
) {
  const keyOf = (name: string) => `${owner().accountId} ${owner().tenantId} ${name}`
  return {
    async load<T>(name: string): Promise<T | null> {
      const kept = await (await open()).get('drafts', keyOf(name))
      return kept && now() - kept.at < keptMs ? (kept.values as T) : null
    },
    async save(name: string, values: unknown): Promise<void> {
      await (
        await open()
      ).put('drafts', { key: keyOf(name), accountId: owner().accountId, at: now(), values })
    },
    async drop(name: string): Promise<void> {
      await (await open()).delete('drafts', keyOf(name))
    },
  }
}

/** Takes everything of an account off this phone: its drafts and what it has not sent. */
export async function forgetAccount(accountId: string, open: () => Promise<PhoneDatabase>): Promise<void> {
  const transaction = (await open()).transaction(['entries', 'drafts'], 'readwrite')
  for (const store of ['entries', 'drafts'] as const) {
    for (const key of await transaction.objectStore(store).index('account').getAllKeys(accountId))
      await transaction.objectStore(store).delete(key)
  }
  await transaction.done
}
