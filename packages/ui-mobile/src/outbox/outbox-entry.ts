import type { ProblemBody } from '@linli/web-kit'

/** A picture on its way: kept as bytes, since not every phone keeps blobs in its database. */
export interface KeptPhoto {
  /** Also the Idempotency-Key of its upload. */
  id: string
  name: string
  type: string
  bytes: ArrayBuffer
  /** Id the server gave it; `null` until it is there. */
  fileId: string | null
}

export interface NewEntry {
  accountId: string
  tenantId: string
  pluginId: string
  /** What the plugin calls it, `report` or `answer`. */
  kind: string
  /** The record it is about; entries about one record are sent in their order. */
  subjectId: string | null
  /** One line for people. */
  label: string
  /** Path of the POST below `/api/t/{tenant}`. */
  path: string
  /** Without `fileIds`: those of `photos` are added when they are known. */
  body: Record<string, unknown>
  photos: KeptPhoto[]
}

/** `waiting` is sent when it can be; the others wait for the person. */
export type EntryState = 'waiting' | 'conflict' | 'refused'

export interface OutboxEntry extends NewEntry {
  id: string
  /** Idempotency-Key of the write: the same for every try of the same body. */
  key: string
  state: EntryState
  problem: ProblemBody | null
  createdAt: number
}
