import { currentTenantId, useSession } from '@linli/web-kit'

import { createDrafts, forgetAccount as forget } from './draft-store.ts'
import { createExclusive } from './exclusive.ts'
import type { KeptFile, OutboxEntry } from './outbox-entry.ts'
import { createOutbox } from './outbox.ts'
import { createOutboxStore } from './outbox-store.ts'
import { phoneDatabase } from './phone-database.ts'
import { noteWork } from './outbox-mark.ts'
import { showProgress } from './outbox-state.ts'
import { postEntry, uploadFile } from './send-entry.ts'

/** The outbox of this page; everything with the database arrives after the first screen. */
export const outbox = createOutbox({
  store: createOutboxStore(phoneDatabase),
  exclusive: createExclusive('linli.outbox'),
  post: postEntry,
  upload(entry: OutboxEntry, file: KeptFile) {
    const index = entry.photos.indexOf(file)
    // Only pictures are large enough to be counted on screen.
    const show = (share: number) => index >= 0 && showProgress(entry.id, index, share)
    show(0)
    return uploadFile(entry.tenantId, file, show)
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
