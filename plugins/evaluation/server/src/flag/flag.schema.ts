import type { CheckRow } from '@linli/contract'
import type { Words } from '@linli/evaluation-contract'
import {
  assessmentFlagStates,
  flagMoves,
  flagStates,
  type HandedFlag,
  type PhotoPair,
} from '@linli/evaluation-contract/flag'
import { bits64, day, instant } from '@linli/kernel'
import { boolean, foreignKey, index, integer, jsonb, text, uniqueIndex, uuid } from 'drizzle-orm/pg-core'

import { assessments } from '../panel/panel.schema.ts'
import { pluginTable } from '../tables.ts'

/** 疑点: what a check found in a year, as a question to people; a company's are read by its estates. It takes no points. */
export const flags = pluginTable(
  'flags',
  {
    year: integer().notNull(),
    checkKey: text().notNull(),
    fingerprint: text().notNull(),
    /** Words of the check as it found it: they stay when its plugin goes. */
    title: jsonb().$type<Words>().notNull(),
    summary: jsonb().$type<Words>().notNull(),
    rows: jsonb().$type<CheckRow[]>().notNull(),
    /** Rows behind it, those beyond the bound included. */
    records: integer().notNull(),
    /** Parts of the rubric that it touches. */
    parts: text().array().notNull(),
    state: text({ enum: flagStates }).notNull().default('open'),
    foundAt: instant().notNull(),
    lastSeenAt: instant().notNull(),
    /** No longer found since then. */
    goneAt: instant(),
  },
  (table) => [
    uniqueIndex('flags__finding').on(table.tenantId, table.year, table.checkKey, table.fingerprint),
    index('flags__list').on(table.tenantId, table.year, table.foundAt, table.id),
  ],
  { kind: 'inherited' },
)

/** What people said of a flag, and that the system opened one again; never changed, the latest holds. */
export const flagDecisions = pluginTable(
  'flag_decisions',
  {
    flagId: uuid().notNull(),
    move: text({ enum: flagMoves }).notNull(),
    reason: text().notNull(),
    /** Evidence an explanation points to. */
    evidenceId: uuid(),
    byId: uuid(),
    byName: text(),
    at: instant().notNull(),
  },
  (table) => [
    foreignKey({
      name: 'flag_decisions__flag',
      columns: [table.tenantId, table.flagId],
      foreignColumns: [flags.tenantId, flags.id],
    }),
    index('flag_decisions__latest').on(table.tenantId, table.flagId, table.at, table.id),
  ],
  { kind: 'inherited-append' },
)

/** When checks were last run, a row a check and year. */
export const flagChecks = pluginTable(
  'flag_checks',
  {
    year: integer().notNull(),
    checkKey: text().notNull(),
    checkedAt: instant().notNull(),
    /** Why it could not answer; null when it did. */
    failure: text(),
    isMore: boolean().notNull(),
  },
  (table) => [uniqueIndex('flag_checks__check').on(table.tenantId, table.year, table.checkKey)],
)

/** By what files behind evidence and papers are known again. */
export const evidencePrints = pluginTable(
  'evidence_prints',
  {
    owner: text({ enum: ['evidence', 'claim'] }).notNull(),
    ownerId: uuid().notNull(),
    fileId: uuid().notNull(),
    sha256: text().notNull(),
    /** What a picture looks like; null for any other file. */
    dhash: bits64(),
    /** By the camera's clock. */
    takenAt: instant(),
  },
  (table) => [
    uniqueIndex('evidence_prints__file').on(table.tenantId, table.owner, table.ownerId, table.fileId),
    index('evidence_prints__same').on(table.tenantId, table.sha256),
  ],
  { kind: 'inherited' },
)

/** Down to which record files were looked at whose prints had not been kept when they were added, by kind of record. */
export const printProgress = pluginTable(
  'print_progress',
  {
    owner: text({ enum: ['evidence', 'claim'] }).notNull(),
    /** What is older waits; the least of all ids once nothing does. */
    beforeId: uuid().notNull(),
  },
  (table) => [uniqueIndex('print_progress__owner').on(table.tenantId, table.owner)],
)

/** An association's copy of the flags an estate handed over, and what it found itself across estates; decided here. */
export const assessmentFlags = pluginTable(
  'assessment_flags',
  {
    campaignId: uuid().notNull(),
    assessmentId: uuid().notNull(),
    checkKey: text().notNull(),
    /** The estate's flag, or the other estate's assessment. */
    fingerprint: text().notNull(),
    title: jsonb().$type<Words>().notNull(),
    summary: jsonb().$type<Words>().notNull(),
    parts: text().array().notNull(),
    /** What was handed over said of it; null for what the association found. */
    handed: jsonb().$type<Pick<HandedFlag, 'state' | 'decision'>>(),
    pairs: jsonb().$type<PhotoPair[]>().notNull(),
    state: text({ enum: assessmentFlagStates }).notNull().default('open'),
    reason: text(),
    decidedByName: text(),
    decidedAt: instant(),
    foundAt: instant().notNull(),
  },
  (table) => [
    foreignKey({
      name: 'assessment_flags__assessment',
      columns: [table.tenantId, table.assessmentId],
      foreignColumns: [assessments.tenantId, assessments.id],
    }),
    uniqueIndex('assessment_flags__finding').on(
      table.tenantId,
      table.assessmentId,
      table.checkKey,
      table.fingerprint,
    ),
    index('assessment_flags__list').on(table.tenantId, table.campaignId, table.foundAt, table.id),
  ],
)

/** Pictures behind the dossiers of a campaign by their prints, no picture itself; gone with the dossier. */
export const assessmentPhotos = pluginTable(
  'assessment_photos',
  {
    campaignId: uuid().notNull(),
    assessmentId: uuid().notNull(),
    evidenceId: uuid().notNull(),
    fileId: uuid().notNull(),
    title: text().notNull(),
    eventFrom: day().notNull(),
    parts: text().array().notNull(),
    sha256: text().notNull(),
    dhash: bits64(),
  },
  (table) => [
    foreignKey({
      name: 'assessment_photos__assessment',
      columns: [table.tenantId, table.assessmentId],
      foreignColumns: [assessments.tenantId, assessments.id],
    }),
    uniqueIndex('assessment_photos__file').on(
      table.tenantId,
      table.assessmentId,
      table.evidenceId,
      table.fileId,
    ),
    index('assessment_photos__campaign').on(table.tenantId, table.campaignId),
    index('assessment_photos__same').on(table.tenantId, table.campaignId, table.sha256),
  ],
)
