import type { CaptureReceipt, SignedCapture, SitePackage } from '@linli/evaluation-contract/site'
import { openDB, type DBSchema, type IDBPDatabase } from 'idb'

/** An account's key on this phone; its private half cannot be read out, not even by us. */
export interface KeptKey {
  accountId: string
  keys: CryptoKeyPair
  publicKey: string
  deviceKey: string
}

/** A visit's package as it lies on this phone, and where the chain of its captures has got to. */
export interface KeptVisit {
  /** `<account> <visit>` */
  key: string
  accountId: string
  tenantId: string
  visitId: string
  content: SitePackage
  hash: string
  deviceKey: string
  /** When the server heard that the package is here; before that nothing is captured. */
  takenAt: string | null
  /** Server's clock less this phone's, in ms, as last measured. */
  offsetMs: number | null
  head: { seq: number; hash: string }
  handedInAt: string | null
}

/** A capture until its visit is handed in. */
export interface KeptRecord {
  id: string
  visitKey: string
  seq: number
  capture: SignedCapture
  hash: string
  /** Was on its way once: the server may have it though no receipt came. */
  isTried: boolean
  receipt: CaptureReceipt | null
}

/** The bytes of a picture or signature until the server has said that it has the same. */
export interface KeptMedium {
  /** `<capture> <sha256>` */
  key: string
  captureId: string
  visitKey: string
  sha256: string
  kind: 'photo' | 'signature'
  name: string
  type: string
  bytes: ArrayBuffer
}

interface SiteSchema extends DBSchema {
  keys: { key: string; value: KeptKey }
  visits: { key: string; value: KeptVisit; indexes: { account: string } }
  records: { key: string; value: KeptRecord; indexes: { visit: string } }
  media: { key: string; value: KeptMedium; indexes: { visit: string; capture: string } }
}
export type SiteDatabase = IDBPDatabase<SiteSchema>

/** Everything of site visits on this phone, each row under the account it belongs to. */
export function openSiteDatabase(name = 'linli-site'): Promise<SiteDatabase> {
  return openDB<SiteSchema>(name, 1, {
    upgrade(database) {
      database.createObjectStore('keys', { keyPath: 'accountId' })
      database.createObjectStore('visits', { keyPath: 'key' }).createIndex('account', 'accountId')
      database.createObjectStore('records', { keyPath: 'id' }).createIndex('visit', 'visitKey')
      const media = database.createObjectStore('media', { keyPath: 'key' })
      media.createIndex('visit', 'visitKey')
      media.createIndex('capture', 'captureId')
    },
  })
}

let opened: Promise<SiteDatabase> | undefined

/** The one connection of this page; a failed opening is tried again. */
export function siteDatabase(): Promise<SiteDatabase> {
  opened ??= openSiteDatabase().catch((error: unknown) => {
    opened = undefined
    throw error
  })
  return opened
}
