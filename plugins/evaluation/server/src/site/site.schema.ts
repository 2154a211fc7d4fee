import {
  announcedStates,
  captureKinds,
  inspectorPosts,
  mediaKinds,
  siteConflictStates,
  visitStates,
  type CaptureFlag,
  type CaptureMedia,
  type CapturePlace,
} from '@linli/evaluation-contract/site'
import { day, decimal, instant } from '@linli/kernel'
import {
  bigint,
  boolean,
  foreignKey,
  index,
  integer,
  jsonb,
  text,
  uniqueIndex,
  uuid,
} from 'drizzle-orm/pg-core'

import { applications } from '../application/application.schema.ts'
import { assessments } from '../panel/panel.schema.ts'
import { pluginTable } from '../tables.ts'

/** 现场核查: one visit to one estate of a campaign; the association's own rule. */
export const siteVisits = pluginTable(
  'site_visits',
  {
    campaignId: uuid().notNull(),
    assessmentId: uuid().notNull(),
    day: day().notNull(),
    place: text().notNull(),
    parts: text().array().notNull(),
    state: text({ enum: visitStates }).notNull().default('planned'),
    /** Why it was cancelled. */
    reason: text(),
    handedInAt: instant(),
    settledAt: instant(),
  },
  (table) => [
    foreignKey({
      name: 'site_visits__assessment',
      columns: [table.tenantId, table.assessmentId],
      foreignColumns: [assessments.tenantId, assessments.id],
    }),
    index('site_visits__campaign_key').on(table.tenantId, table.campaignId, table.id),
    index('site_visits__assessment_key').on(table.tenantId, table.assessmentId, table.state),
  ],
)

export const siteInspectors = pluginTable(
  'site_inspectors',
  {
    visitId: uuid().notNull(),
    scorerId: uuid().notNull(),
    accountId: uuid().notNull(),
    isLead: boolean().notNull(),
  },
  (table) => [
    foreignKey({
      name: 'site_inspectors__visit',
      columns: [table.tenantId, table.visitId],
      foreignColumns: [siteVisits.tenantId, siteVisits.id],
    }),
    uniqueIndex('site_inspectors__once').on(table.tenantId, table.visitId, table.scorerId),
    index('site_inspectors__account').on(table.tenantId, table.accountId, table.visitId),
  ],
)

/** A device that took a visit's package, with the public half of its key; the private half never leaves it. */
export const siteDevices = pluginTable(
  'site_devices',
  {
    visitId: uuid().notNull(),
    accountId: uuid().notNull(),
    deviceKey: text().notNull(),
    publicKey: text().notNull(),
    packageHash: text().notNull(),
    takenAt: instant().notNull(),
  },
  (table) => [
    foreignKey({
      name: 'site_devices__visit',
      columns: [table.tenantId, table.visitId],
      foreignColumns: [siteVisits.tenantId, siteVisits.id],
    }),
    uniqueIndex('site_devices__visit_key').on(table.tenantId, table.visitId, table.deviceKey),
    index('site_devices__key').on(table.tenantId, table.deviceKey),
  ],
)

/** What a device signed, exactly as it did: with these columns anybody can make the signed text again. */
export const siteCaptures = pluginTable(
  'site_captures',
  {
    visitId: uuid().notNull(),
    accountId: uuid().notNull(),
    deviceKey: text().notNull(),
    seq: integer().notNull(),
    prev: text().notNull(),
    hash: text().notNull(),
    signature: text().notNull(),
    kind: text({ enum: captureKinds }).notNull(),
    part: text(),
    points: decimal(5, 1)(),
    levelId: text(),
    judges: jsonb().$type<Record<string, boolean>>().notNull(),
    note: text().notNull(),
    /** As the device wrote it, since it is signed. */
    capturedAt: text().notNull(),
    /** Server's clock less the device's, as the device last measured it; one that lost the date is decades off. */
    clockOffsetMs: bigint({ mode: 'number' }),
    place: jsonb().$type<CapturePlace>(),
    media: jsonb().$type<CaptureMedia[]>().notNull(),
    receivedAt: instant().notNull(),
    /** What could be told at receipt; the chain's flags come from all of the device's captures. */
    flags: text().array().$type<CaptureFlag[]>().notNull(),
  },
  (table) => [
    foreignKey({
      name: 'site_captures__visit',
      columns: [table.tenantId, table.visitId],
      foreignColumns: [siteVisits.tenantId, siteVisits.id],
    }),
    index('site_captures__visit_key').on(table.tenantId, table.visitId, table.deviceKey, table.seq),
  ],
  { kind: 'append' },
)

/** A medium that a capture names, and the file that proved to be it. */
export const siteMedia = pluginTable(
  'site_media',
  {
    visitId: uuid().notNull(),
    captureId: uuid().notNull(),
    sha256: text().notNull(),
    kind: text({ enum: mediaKinds }).notNull(),
    fileId: uuid(),
    receivedAt: instant(),
  },
  (table) => [
    foreignKey({
      name: 'site_media__capture',
      columns: [table.tenantId, table.captureId],
      foreignColumns: [siteCaptures.tenantId, siteCaptures.id],
    }),
    uniqueIndex('site_media__once').on(table.tenantId, table.captureId, table.sha256),
    index('site_media__visit').on(table.tenantId, table.visitId),
  ],
)

/** A part of which there are several versions; all of them stay, a person chooses. */
export const siteConflicts = pluginTable(
  'site_conflicts',
  {
    visitId: uuid().notNull(),
    part: text().notNull(),
    versions: uuid().array().notNull(),
    state: text({ enum: siteConflictStates }).notNull().default('open'),
    chosenId: uuid(),
    reason: text(),
    decidedByName: text(),
    decidedAt: instant(),
  },
  (table) => [
    foreignKey({
      name: 'site_conflicts__visit',
      columns: [table.tenantId, table.visitId],
      foreignColumns: [siteVisits.tenantId, siteVisits.id],
    }),
    uniqueIndex('site_conflicts__part').on(table.tenantId, table.visitId, table.part),
  ],
)

/** At an estate: the visits that the association announced to it, by the visit's id. */
export const announcedVisits = pluginTable(
  'announced_visits',
  {
    applicationId: uuid().notNull(),
    day: day().notNull(),
    place: text().notNull(),
    inspectors: text({ enum: inspectorPosts }).array().notNull(),
    state: text({ enum: announcedStates }).notNull(),
    reason: text(),
  },
  (table) => [
    foreignKey({
      name: 'announced_visits__application',
      columns: [table.tenantId, table.applicationId],
      foreignColumns: [applications.tenantId, applications.id],
    }),
    index('announced_visits__of').on(table.tenantId, table.applicationId, table.day),
  ],
)
