import type { ProblemBody } from '@linli/web-kit'

/** A file on its way: kept as bytes, since not every phone keeps blobs in its database. */
export interface KeptFile {
  /** Also the Idempotency-Key of its upload. */
  id: string
  name: string
  type: string
  bytes: ArrayBuffer
  /** Id the server gave it; `null` until it is there. */
  fileId: string | null
}

export type KeptPhoto = KeptFile

/** A spoken note on its way. */
export interface KeptVoice extends KeptFile {
  /** How long it is, in whole seconds. */
  seconds: number
}

/** A file that is no picture of the entry, but has a name of its own in the body. */
export interface Attachment {
  /** Name under which the body carries its file id, `voiceFileId`. */
  field: string
  file: KeptFile
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
  /** Sent like the pictures, each under its own field; missing in entries of older versions. */
  attachments?: Attachment[]
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
