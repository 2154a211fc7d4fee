import { appealStates, snapshotKinds, type Dossier } from '@linli/evaluation-contract/campaign'
import { decimal, instant } from '@linli/kernel'
import { foreignKey, index, integer, jsonb, text, uniqueIndex, uuid } from 'drizzle-orm/pg-core'

import { campaigns } from '../campaign/campaign.schema.ts'
import { assessments } from '../panel/panel.schema.ts'
import { pluginTable } from '../tables.ts'

/** A publication as it was signed; a correction is another one. */
export const snapshots = pluginTable(
  'snapshots',
  {
    campaignId: uuid().notNull(),
    seq: integer().notNull(),
    kind: text({ enum: snapshotKinds }).notNull(),
    manifest: jsonb().$type<Record<string, unknown>>().notNull(),
    manifestHash: text().notNull(),
    root: text().notNull(),
    signature: text().notNull(),
    publicKey: text().notNull(),
    publishedAt: instant().notNull(),
    publishedByName: text().notNull(),
  },
  (table) => [
    foreignKey({
      name: 'snapshots__campaign',
      columns: [table.tenantId, table.campaignId],
      foreignColumns: [campaigns.tenantId, campaigns.id],
    }),
    uniqueIndex('snapshots__seq').on(table.tenantId, table.campaignId, table.seq),
  ],
  { kind: 'append' },
)

export const snapshotLeaves = pluginTable(
  'snapshot_leaves',
  {
    snapshotId: uuid().notNull(),
    assessmentId: uuid().notNull(),
    payload: jsonb().$type<Record<string, unknown>>().notNull(),
    salt: text().notNull(),
    leafHash: text().notNull(),
    proof: jsonb().$type<Record<string, unknown>>().notNull(),
    total: decimal(5, 1)().notNull(),
    rank: integer(),
  },
  (table) => [
    foreignKey({
      name: 'snapshot_leaves__snapshot',
      columns: [table.tenantId, table.snapshotId],
      foreignColumns: [snapshots.tenantId, snapshots.id],
    }),
    uniqueIndex('snapshot_leaves__assessment').on(table.tenantId, table.snapshotId, table.assessmentId),
    index('snapshot_leaves__rank').on(table.tenantId, table.snapshotId, table.rank, table.id),
  ],
  { kind: 'append' },
)

export const appeals = pluginTable(
  'appeals',
  {
    campaignId: uuid().notNull(),
    assessmentId: uuid().notNull(),
    part: text().notNull(),
    grounds: text().notNull(),
    evidence: jsonb().$type<Dossier['evidence']>().notNull(),
    state: text({ enum: appealStates }).notNull().default('filed'),
    filedAt: instant().notNull(),
    decidedByName: text(),
    decidedAt: instant(),
    points: decimal(5, 1)(),
    publicReason: text(),
  },
  (table) => [
    foreignKey({
      name: 'appeals__assessment',
      columns: [table.tenantId, table.assessmentId],
      foreignColumns: [assessments.tenantId, assessments.id],
    }),
    uniqueIndex('appeals__part').on(table.tenantId, table.assessmentId, table.part),
    index('appeals__list').on(table.tenantId, table.campaignId, table.state, table.id),
  ],
)

export const awards = pluginTable(
  'awards',
  {
    snapshotId: uuid().notNull(),
    assessmentId: uuid().notNull(),
    key: text().notNull(),
    rank: integer().notNull(),
    reason: text().notNull(),
  },
  (table) => [
    foreignKey({
      name: 'awards__snapshot',
      columns: [table.tenantId, table.snapshotId],
      foreignColumns: [snapshots.tenantId, snapshots.id],
    }),
    uniqueIndex('awards__one').on(table.tenantId, table.snapshotId, table.key, table.assessmentId),
  ],
  { kind: 'append' },
)

/** The association's key for its publications: one pair, whose private half is sealed and never leaves the server. */
export const signingKeys = pluginTable(
  'signing_keys',
  {
    publicKey: text().notNull(),
    privateSealed: text().notNull(),
  },
  (table) => [uniqueIndex('signing_keys__one').on(table.tenantId)],
)
