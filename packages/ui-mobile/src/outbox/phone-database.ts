import { openDB, type DBSchema, type IDBPDatabase } from 'idb'

import type { OutboxEntry } from './outbox-entry.ts'

/** Something half done, kept until it is sent or thrown away. */
export interface KeptDraft {
  /** `<account> <tenant> <name>` */
  key: string
  accountId: string
  at: number
  values: unknown
}

interface PhoneSchema extends DBSchema {
  entries: { key: string; value: OutboxEntry; indexes: { account: string } }
  drafts: { key: string; value: KeptDraft; indexes: { account: string } }
}

export type PhoneDatabase = IDBPDatabase<PhoneSchema>

/** Database of this phone: drafts and what waits to be sent, each under the account it belongs to. */
export function openPhoneDatabase(name = 'linli-phone'): Promise<PhoneDatabase> {
  return openDB<PhoneSchema>(name, 1, {
    upgrade(database) {
      database.createObjectStore('entries', { keyPath: 'id' }).createIndex('account', 'accountId')
      database.createObjectStore('drafts', { keyPath: 'key' }).createIndex('account', 'accountId')
    },
  })
}

let opened: Promise<PhoneDatabase> | undefined

/** The one connection of this page; a failed opening is tried again. */
export function phoneDatabase(): Promise<PhoneDatabase> {
  opened ??= openPhoneDatabase().catch((error: unknown) => {
    opened = undefined
    throw error
  })
  return opened
}
