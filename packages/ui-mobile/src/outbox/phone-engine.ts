import { currentTenantId, useSession } from '@linli/web-kit'

import { createDrafts, forgetAccount as forget } from './draft-store.ts'
import { createExclusive } from './exclusive.ts'
import type { OutboxEntry } from './outbox-entry.ts'
import { createOutbox } from './outbox.ts'
import { createOutboxStore } from './outbox-store.ts'
import { phoneDatabase } from './phone-database.ts'
import { noteWork } from './outbox-mark.ts'
import { showProgress } from './outbox-state.ts'
import { postEntry, uploadPhoto } from './send-entry.ts'

/** The outbox of this page; everything with the database arrives after the first screen. */
export const outbox = createOutbox({
  store: createOutboxStore(phoneDatabase),
  exclusive: createExclusive('linli.outbox'),
  post: postEntry,
  upload(entry: OutboxEntry, index: number) {
    showProgress(entry.id, index, 0)
    return uploadPhoto(entry, index, (share) => showProgress(entry.id, index, share))
  },
})

export const drafts = createDrafts(phoneDatabase, () => ({
  accountId: useSession().account?.id ?? '',
  tenantId: currentTenantId(),
}))

export async function forgetAccount(accountId: string): Promise<void> {
  await forget(accountId, phoneDatabase)
  noteWork(accountId, false)
}
