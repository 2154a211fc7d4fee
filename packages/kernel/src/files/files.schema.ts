import { bigint, foreignKey, index, integer, text, uniqueIndex, uuid } from 'drizzle-orm/pg-core'

import { bits64, instant } from '../db/columns.ts'
import { kernelTable } from '../db/kernel-table.ts'

/** Stored bytes, once per content and tenant. */
export const fileBlobs = kernelTable(
  'file_blobs',
  {
    /** SHA-256 of the bytes as they were sent, before an image was re-encoded. */
    checksum: text().notNull(),
    storageKey: text().notNull(),
    type: text().notNull(),
    /** Bytes as stored. */
    size: integer().notNull(),
    width: integer(),
    height: integer(),
    /** Widths in pixels of which a thumbnail is stored beside it. */
    thumbs: integer().array().notNull(),
    /** Of a picture: what it looks like, in 64 bits. */
    dhash: bits64(),
    /** When it was taken by the camera's clock, read in the tenant's zone. */
    takenAt: instant(),
  },
  (table) => [
    uniqueIndex('file_blobs__checksum').on(table.tenantId, table.checksum),
    index('file_blobs__oldest').on(table.tenantId, table.updatedAt),
  ],
)

/** One upload under its own name; it belongs to nothing until it is attached. */
export const files = kernelTable(
  'files',
  {
    blobId: uuid().notNull(),
    name: text().notNull(),
    uploadedBy: uuid(),
  },
  (table) => [
    foreignKey({
      name: 'files__blob',
      columns: [table.tenantId, table.blobId],
      foreignColumns: [fileBlobs.tenantId, fileBlobs.id],
    }),
    index('files__by_blob').on(table.tenantId, table.blobId),
    index('files__oldest').on(table.tenantId, table.createdAt, table.id),
  ],
)

/** What a file belongs to: whoever may read the record may read the file. */
export const fileAttachments = kernelTable(
  'file_attachments',
  {
    fileId: uuid().notNull(),
    subject: text().notNull(),
    subjectId: uuid().notNull(),
    /** What it is to the record (`before`, `after`, `minutes`); empty when the record has only one kind. */
    role: text().notNull().default(''),
    attachedBy: uuid(),
  },
  (table) => [
    foreignKey({
      name: 'file_attachments__file',
      columns: [table.tenantId, table.fileId],
      foreignColumns: [files.tenantId, files.id],
    }),
    uniqueIndex('file_attachments__file_subject').on(
      table.tenantId,
      table.fileId,
      table.subject,
      table.subjectId,
      table.role,
    ),
    index('file_attachments__subject').on(table.tenantId, table.subject, table.subjectId, table.id),
  ],
)

/** Bytes a tenant has stored, so that its quota costs one row and not a sum over all files. */
export const fileUsage = kernelTable('file_usage', { bytes: bigint({ mode: 'number' }).notNull() })
