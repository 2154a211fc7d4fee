import { calibrationCaseStates, sittingKinds, type CaseMaterial } from '@linli/evaluation-contract/campaign'
import { decimal, instant } from '@linli/kernel'
import { boolean, foreignKey, index, integer, jsonb, text, uniqueIndex, uuid } from 'drizzle-orm/pg-core'

import { campaigns } from '../campaign/campaign.schema.ts'
import { scorers } from '../panel/panel.schema.ts'
import { pluginTable } from '../tables.ts'

/** 试评案例: what was found in words, for every rubric of one content. Drawn once it stays as it was (000N_calibration_guards). */
export const calibrationCases = pluginTable(
  'calibration_cases',
  {
    rubricHash: text().notNull(),
    title: text().notNull(),
    state: text({ enum: calibrationCaseStates }).notNull().default('draft'),
    material: jsonb().$type<CaseMaterial[]>().notNull(),
    /** Who wrote it knows its reference, and is never drawn for it. */
    authorIds: uuid().array().notNull(),
    isUsed: boolean().notNull().default(false),
  },
  (table) => [
    index('calibration_cases__list').on(table.tenantId, table.updatedAt, table.id),
    index('calibration_cases__active').on(table.tenantId, table.rubricHash, table.state, table.id),
  ],
)

/** Reference points of a case, apart from it: an active scorer reads them only once he or she has answered it. */
export const calibrationReferences = pluginTable(
  'calibration_references',
  {
    caseId: uuid().notNull(),
    part: text().notNull(),
    points: decimal(5, 1)().notNull(),
    why: text().notNull(),
  },
  (table) => [
    foreignKey({
      name: 'calibration_references__case',
      columns: [table.tenantId, table.caseId],
      foreignColumns: [calibrationCases.tenantId, calibrationCases.id],
    }),
    uniqueIndex('calibration_references__part').on(table.tenantId, table.caseId, table.part),
  ],
)

/** One scorer before one case, in one campaign; a scorer never meets a case twice there. */
export const calibrationSittings = pluginTable(
  'calibration_sittings',
  {
    campaignId: uuid().notNull(),
    scorerId: uuid().notNull(),
    accountId: uuid().notNull(),
    caseId: uuid().notNull(),
    kind: text({ enum: sittingKinds }).notNull(),
    /** From 1; of a drift case the number of places handed in before it. */
    round: integer().notNull(),
    submittedAt: instant(),
    /** Parts answered, and the sum of the distances from their references; null while it is open. */
    answered: integer(),
    distance: decimal(7, 1)(),
  },
  (table) => [
    foreignKey({
      name: 'calibration_sittings__campaign',
      columns: [table.tenantId, table.campaignId],
      foreignColumns: [campaigns.tenantId, campaigns.id],
    }),
    foreignKey({
      name: 'calibration_sittings__scorer',
      columns: [table.tenantId, table.scorerId],
      foreignColumns: [scorers.tenantId, scorers.id],
    }),
    foreignKey({
      name: 'calibration_sittings__case',
      columns: [table.tenantId, table.caseId],
      foreignColumns: [calibrationCases.tenantId, calibrationCases.id],
    }),
    uniqueIndex('calibration_sittings__once').on(
      table.tenantId,
      table.campaignId,
      table.scorerId,
      table.caseId,
    ),
    index('calibration_sittings__account').on(table.tenantId, table.accountId, table.id),
    index('calibration_sittings__known').on(table.tenantId, table.caseId, table.accountId),
  ],
)

export const calibrationAnswers = pluginTable(
  'calibration_answers',
  {
    sittingId: uuid().notNull(),
    accountId: uuid().notNull(),
    part: text().notNull(),
    points: decimal(5, 1)().notNull(),
    reason: text().notNull().default(''),
  },
  (table) => [
    foreignKey({
      name: 'calibration_answers__sitting',
      columns: [table.tenantId, table.sittingId],
      foreignColumns: [calibrationSittings.tenantId, calibrationSittings.id],
    }),
    uniqueIndex('calibration_answers__part').on(table.tenantId, table.sittingId, table.part),
  ],
)

/** A scorer whom the secretary lets score although the bound was not met. */
export const calibrationAdmissions = pluginTable(
  'calibration_admissions',
  {
    campaignId: uuid().notNull(),
    scorerId: uuid().notNull(),
    reason: text().notNull(),
    admittedByName: text().notNull(),
  },
  (table) => [
    foreignKey({
      name: 'calibration_admissions__campaign',
      columns: [table.tenantId, table.campaignId],
      foreignColumns: [campaigns.tenantId, campaigns.id],
    }),
    uniqueIndex('calibration_admissions__one').on(table.tenantId, table.campaignId, table.scorerId),
  ],
  { kind: 'append' },
)
