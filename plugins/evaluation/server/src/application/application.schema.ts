import {
  appealStates,
  assessmentStates,
  campaignStates,
  type ApplicationResult,
  type CampaignDates,
  type CampaignPolicies,
  type Dossier,
  type GateLine,
  type HandedParts,
} from '@linli/evaluation-contract/campaign'
import { day, decimal, instant } from '@linli/kernel'
import { foreignKey, index, integer, jsonb, text, uniqueIndex, uuid } from 'drizzle-orm/pg-core'

import { pluginTable } from '../tables.ts'

/** A campaign as the association wrote it to this company; its estates read it. */
export const receivedCampaigns = pluginTable(
  'received_campaigns',
  {
    associationId: uuid().notNull(),
    associationName: text().notNull(),
    title: text().notNull(),
    intro: text().notNull(),
    year: integer().notNull(),
    windowFrom: day().notNull(),
    windowTo: day().notNull(),
    state: text({ enum: campaignStates }).notNull(),
    dates: jsonb().$type<CampaignDates>().notNull(),
    policies: jsonb().$type<CampaignPolicies>().notNull(),
    policiesHash: text().notNull(),
    drawCommitment: text().notNull(),
    /** This tenant's copy of the rubric, found by its hash. */
    rubricId: uuid().notNull(),
    rubricHash: text().notNull(),
    response: text({ enum: ['open', 'accepted', 'declined'] })
      .notNull()
      .default('open'),
  },
  (table) => [index('received_campaigns__list').on(table.tenantId, table.createdAt, table.id)],
  { kind: 'inherited' },
)

/** An estate's application; its id is the assessment's id at the association. Points live in `opinions`. */
export const applications = pluginTable(
  'applications',
  {
    campaignId: uuid().notNull(),
    associationId: uuid().notNull(),
    year: integer().notNull(),
    state: text({ enum: assessmentStates }).notNull().default('applied'),
    /** One more each time a withdrawn application is made anew; letters of an earlier one have no effect. */
    attempt: integer().notNull().default(1),
    gates: jsonb().$type<GateLine[]>().notNull(),
    reason: text(),
    declaredTotal: decimal(5, 1)(),
    lockedAt: instant(),
    lockedByName: text(),
    dossierHash: text(),
    /** What was handed over, by part; null before, and of applications from before it was kept. */
    handed: jsonb().$type<HandedParts>(),
    grantUntil: day(),
    grantEndedAt: instant(),
    grantEndedByName: text(),
    result: jsonb().$type<ApplicationResult>(),
    appliedByName: text().notNull(),
  },
  (table) => [
    uniqueIndex('applications__campaign').on(table.tenantId, table.campaignId),
    index('applications__list').on(table.tenantId, table.year, table.id),
  ],
)

/** How often the association opened this estate's dossier, a row a day. */
export const grantReadings = pluginTable(
  'grant_readings',
  {
    applicationId: uuid().notNull(),
    day: day().notNull(),
    readers: integer().notNull(),
    readings: integer().notNull(),
  },
  (table) => [
    foreignKey({
      name: 'grant_readings__application',
      columns: [table.tenantId, table.applicationId],
      foreignColumns: [applications.tenantId, applications.id],
    }),
    uniqueIndex('grant_readings__day').on(table.tenantId, table.applicationId, table.day),
  ],
)

/** An estate's own copy of what it objects to, and of the answer; its id is the appeal's id at the association. */
export const filedAppeals = pluginTable(
  'filed_appeals',
  {
    applicationId: uuid().notNull(),
    part: text().notNull(),
    grounds: text().notNull(),
    evidence: jsonb().$type<Dossier['evidence']>().notNull(),
    state: text({ enum: appealStates }).notNull().default('filed'),
    filedAt: instant().notNull(),
    filedByName: text().notNull(),
    decidedAt: instant(),
    points: decimal(5, 1)(),
    publicReason: text(),
  },
  (table) => [
    foreignKey({
      name: 'filed_appeals__application',
      columns: [table.tenantId, table.applicationId],
      foreignColumns: [applications.tenantId, applications.id],
    }),
    uniqueIndex('filed_appeals__part').on(table.tenantId, table.applicationId, table.part),
  ],
)
