import type { CaptureReceipt } from '@linli/evaluation-contract/site'

import { isComplete } from './receipt.rules.ts'
import type { KeptKey, KeptMedium, KeptRecord, KeptVisit, SiteDatabase } from './site-database.ts'

export const visitKeyOf = (accountId: string, visitId: string): string => `${accountId} ${visitId}`

type VisitChanges = Partial<Pick<KeptVisit, 'takenAt' | 'offsetMs' | 'handedInAt'>>

export interface SiteStore {
  findKey(accountId: string): Promise<KeptKey | null>
  /** The first one stays: what it signed must be verified by it. */
  keepKey(key: KeptKey): Promise<void>
  findVisit(key: string): Promise<KeptVisit | null>
  listVisits(accountId: string): Promise<KeptVisit[]>
  keepVisit(visit: KeptVisit): Promise<void>
  /** Changes what is not the chain; the chain moves by `addRecord` alone. */
  changeVisit(key: string, changes: VisitChanges): Promise<void>
  /** By number. */
  listRecords(visitKey: string): Promise<KeptRecord[]>
  listMedia(captureId: string): Promise<KeptMedium[]>
  listVisitMedia(visitKey: string): Promise<KeptMedium[]>
  /** The record with its media and the chain's new head, all or nothing; false when another tab added one before. */
  addRecord(record: KeptRecord, media: readonly KeptMedium[]): Promise<boolean>
  markTried(id: string): Promise<void>
  /** Keeps the receipt and lets go of the media that it names as the same, in one step. */
  keepReceipt(receipt: CaptureReceipt): Promise<void>
  /** Takes a visit off the phone; false while a record of it has no whole receipt. */
  dropVisit(key: string): Promise<boolean>
}

type Open = () => Promise<SiteDatabase>

const visitsIn = (open: Open) => ({
  findKey: async (accountId: string) => (await (await open()).get('keys', accountId)) ?? null,
  async keepKey(key: KeptKey) {
    const transaction = (await open()).transaction('keys', 'readwrite')
    if (!(await transaction.store.get(key.accountId))) await transaction.store.put(key)
    await transaction.done
  },
  findVisit: async (key: string) => (await (await open()).get('visits', key)) ?? null,
  listVisits: async (accountId: string) => (await open()).getAllFromIndex('visits', 'account', accountId),
  keepVisit: async (visit: KeptVisit) => void (await (await open()).put('visits', visit)),
  async changeVisit(key: string, changes: VisitChanges) {
    const transaction = (await open()).transaction('visits', 'readwrite')
    const visit = await transaction.store.get(key)
    if (visit) await transaction.store.put({ ...visit, ...changes })
    await transaction.done
  },
  async dropVisit(key: string) {
    const transaction = (await open()).transaction(['visits', 'records', 'media'], 'readwrite')
    const records = await transaction.objectStore('records').index('visit').getAll(key)
    const mayDrop = records.every(({ receipt }) => isComplete(receipt))
    if (mayDrop) {
      for (const { id } of records) await transaction.objectStore('records').delete(id)
      await transaction.objectStore('visits').delete(key)
    }
    await transaction.done
    return mayDrop
  },
})

const recordsIn = (open: Open) => ({
  async listRecords(visitKey: string) {
    const records = await (await open()).getAllFromIndex('records', 'visit', visitKey)
    return records.sort((a, b) => a.seq - b.seq)
  },
  listMedia: async (captureId: string) => (await open()).getAllFromIndex('media', 'capture', captureId),
  listVisitMedia: async (visitKey: string) => (await open()).getAllFromIndex('media', 'visit', visitKey),
  async addRecord(record: KeptRecord, media: readonly KeptMedium[]) {
    const transaction = (await open()).transaction(['visits', 'records', 'media'], 'readwrite')
    const visits = transaction.objectStore('visits')
    const visit = await visits.get(record.visitKey)
    const isNext = visit?.head.seq === record.seq - 1 && visit.head.hash === record.capture.prev
    if (visit && isNext) {
      await transaction.objectStore('records').add(record)
      for (const medium of media) await transaction.objectStore('media').put(medium)
      await visits.put({ ...visit, head: { seq: record.seq, hash: record.hash } })
    }
    await transaction.done
    return isNext
  },
  async markTried(id: string) {
    const transaction = (await open()).transaction('records', 'readwrite')
    const record = await transaction.store.get(id)
    if (record) await transaction.store.put({ ...record, isTried: true })
    await transaction.done
  },
  async keepReceipt(receipt: CaptureReceipt) {
    const transaction = (await open()).transaction(['records', 'media'], 'readwrite')
    const records = transaction.objectStore('records')
    const record = await records.get(receipt.id)
    // A receipt for other content than was kept here is none.
    if (record?.hash === receipt.hash) {
      await records.put({ ...record, receipt })
      for (const { sha256, isSame } of receipt.media)
        if (isSame) await transaction.objectStore('media').delete(`${receipt.id} ${sha256}`)
    }
    await transaction.done
  },
})

export const createSiteStore = (open: Open): SiteStore => ({ ...visitsIn(open), ...recordsIn(open) })
