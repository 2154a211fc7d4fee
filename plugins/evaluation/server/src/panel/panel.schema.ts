import {
  assessmentStates,
  assignmentRoles,
  assignmentStates,
  conflictKinds,
  discrepancyStates,
  conflictSigns,
  scoreLayers,
  type Dossier,
  type GateLine,
} from '@linli/evaluation-contract/campaign'
import { day, decimal, instant } from '@linli/kernel'
import { boolean, foreignKey, index, integer, jsonb, text, uniqueIndex, uuid } from 'drizzle-orm/pg-core'

import { campaigns } from '../campaign/campaign.schema.ts'
import { pluginTable } from '../tables.ts'

/** One estate in one campaign, at the association. */
export const assessments = pluginTable(
  'assessments',
  {
    campaignId: uuid().notNull(),
    estateId: uuid().notNull(),
    estateName: text().notNull(),
    companyId: uuid().notNull(),
    companyName: text().notNull(),
    state: text({ enum: assessmentStates }).notNull().default('applied'),
    /** The part of the city it lies in, as it said when it applied; empty where it said none. */
    district: text().notNull().default(''),
    /** What scorers see instead of the name where the campaign hides it. */
    blindCode: text().notNull(),
    gates: jsonb().$type<GateLine[]>().notNull(),
    /** The estate’s own count of its applications to the campaign: a withdrawn one may be made anew. */
    attempt: integer().notNull().default(1),
    declaredTotal: decimal(5, 1)(),
    dossierHash: text(),
    receivedAt: instant(),
    grantUntil: day(),
    grantEndedAt: instant(),
    reason: text(),
  },
  (table) => [
    foreignKey({
      name: 'assessments__campaign',
      columns: [table.tenantId, table.campaignId],
      foreignColumns: [campaigns.tenantId, campaigns.id],
    }),
    uniqueIndex('assessments__estate').on(table.tenantId, table.campaignId, table.estateId),
    uniqueIndex('assessments__code').on(table.tenantId, table.campaignId, table.blindCode),
    index('assessments__state').on(table.tenantId, table.campaignId, table.state, table.id),
  ],
)

/** What an estate handed over, deleted when its grant ends; after its last day a restrictive policy hides it (0003_campaign_guards). */
export const dossiers = pluginTable(
  'dossiers',
  {
    assessmentId: uuid().notNull(),
    doc: jsonb().$type<Dossier>().notNull(),
    hash: text().notNull(),
    grantUntil: day().notNull(),
  },
  (table) => [
    foreignKey({
      name: 'dossiers__assessment',
      columns: [table.tenantId, table.assessmentId],
      foreignColumns: [assessments.tenantId, assessments.id],
    }),
    uniqueIndex('dossiers__one').on(table.tenantId, table.assessmentId),
  ],
)

export const scorers = pluginTable(
  'scorers',
  {
    accountId: uuid().notNull(),
    name: text().notNull(),
    employer: text().notNull().default(''),
    /** Groups of the rubric he or she knows best. */
    expertise: text().array().notNull(),
    certifiedUntil: day(),
    isActive: boolean().notNull().default(true),
  },
  (table) => [
    uniqueIndex('scorers__account').on(table.tenantId, table.accountId),
    index('scorers__list').on(table.tenantId, table.name, table.id),
  ],
)

/** Why a scorer does not judge a company's estates, or one of them. */
export const scorerConflicts = pluginTable(
  'scorer_conflicts',
  {
    scorerId: uuid().notNull(),
    companyId: uuid(),
    estateId: uuid(),
    label: text().notNull(),
    kind: text({ enum: conflictKinds }).notNull(),
    isDetected: boolean().notNull(),
    /** Null of a detected one means its employer's name: there was nothing else to find it by. */
    detectedBy: text({ enum: conflictSigns }),
    note: text().notNull().default(''),
    endedAt: instant(),
  },
  (table) => [
    foreignKey({
      name: 'scorer_conflicts__scorer',
      columns: [table.tenantId, table.scorerId],
      foreignColumns: [scorers.tenantId, scorers.id],
    }),
    index('scorer_conflicts__scorer_key').on(table.tenantId, table.scorerId, table.id),
  ],
)

/** Who scores what. Which person it is lies in its own rows, so that nobody who reads places reads names. */
export const assignments = pluginTable(
  'assignments',
  {
    campaignId: uuid().notNull(),
    assessmentId: uuid().notNull(),
    role: text({ enum: assignmentRoles }).notNull(),
    state: text({ enum: assignmentStates }).notNull().default('offered'),
    parts: text().array().notNull(),
    startedAt: instant(),
    submittedAt: instant(),
    reason: text(),
  },
  (table) => [
    foreignKey({
      name: 'assignments__assessment',
      columns: [table.tenantId, table.assessmentId],
      foreignColumns: [assessments.tenantId, assessments.id],
    }),
    index('assignments__assessment_key').on(table.tenantId, table.assessmentId, table.role),
    index('assignments__campaign_state').on(table.tenantId, table.campaignId, table.state, table.id),
  ],
)

export const assignmentHolders = pluginTable(
  'assignment_holders',
  {
    assignmentId: uuid().notNull(),
    assessmentId: uuid().notNull(),
    scorerId: uuid().notNull(),
    accountId: uuid().notNull(),
  },
  (table) => [
    foreignKey({
      name: 'assignment_holders__assignment',
      columns: [table.tenantId, table.assignmentId],
      foreignColumns: [assignments.tenantId, assignments.id],
    }),
    uniqueIndex('assignment_holders__one').on(table.tenantId, table.assignmentId),
    uniqueIndex('assignment_holders__once').on(table.tenantId, table.assessmentId, table.scorerId),
    index('assignment_holders__account').on(table.tenantId, table.accountId, table.assignmentId),
  ],
)

/** Said once both scorers of an assessment have submitted: from then on their scores may be seen. */
export const unblindings = pluginTable(
  'unblindings',
  { assessmentId: uuid().notNull() },
  (table) => [uniqueIndex('unblindings__one').on(table.tenantId, table.assessmentId)],
  { kind: 'append' },
)

/** Points of an assessment by layer; never changed, the latest of a layer and place holds. */
export const layerScores = pluginTable(
  'layer_scores',
  {
    campaignId: uuid().notNull(),
    assessmentId: uuid().notNull(),
    /** Of the layer `scorer`; null for the others. */
    assignmentId: uuid(),
    part: text().notNull(),
    layer: text({ enum: scoreLayers }).notNull(),
    points: decimal(5, 1)().notNull(),
    levelId: text(),
    judges: jsonb().$type<Record<string, boolean>>().notNull(),
    reason: text().notNull().default(''),
    authorId: uuid(),
    supersedesId: uuid(),
  },
  (table) => [
    foreignKey({
      name: 'layer_scores__assessment',
      columns: [table.tenantId, table.assessmentId],
      foreignColumns: [assessments.tenantId, assessments.id],
    }),
    index('layer_scores__part').on(table.tenantId, table.assessmentId, table.part, table.layer, table.id),
    index('layer_scores__campaign').on(table.tenantId, table.campaignId, table.layer),
  ],
  { kind: 'append' },
)

/** Two scores that lie too far apart, until people agreed or a third decided. */
export const discrepancies = pluginTable(
  'discrepancies',
  {
    campaignId: uuid().notNull(),
    assessmentId: uuid().notNull(),
    scope: text({ enum: ['part', 'group', 'total'] }).notNull(),
    node: text().notNull(),
    first: decimal(5, 1)().notNull(),
    second: decimal(5, 1)().notNull(),
    limitPoints: decimal(5, 1)().notNull(),
    state: text({ enum: discrepancyStates }).notNull().default('open'),
    result: decimal(5, 1)(),
    decidedByName: text(),
    decidedAt: instant(),
  },
  (table) => [
    foreignKey({
      name: 'discrepancies__assessment',
      columns: [table.tenantId, table.assessmentId],
      foreignColumns: [assessments.tenantId, assessments.id],
    }),
    uniqueIndex('discrepancies__node').on(table.tenantId, table.assessmentId, table.scope, table.node),
    index('discrepancies__open').on(table.tenantId, table.campaignId, table.state, table.id),
  ],
)

export const discrepancyNotes = pluginTable(
  'discrepancy_notes',
  {
    discrepancyId: uuid().notNull(),
    authorId: uuid(),
    /** Scorers are called by their place: names stay hidden among themselves. */
    author: text().notNull(),
    text: text().notNull(),
    seq: integer().notNull(),
  },
  (table) => [
    foreignKey({
      name: 'discrepancy_notes__discrepancy',
      columns: [table.tenantId, table.discrepancyId],
      foreignColumns: [discrepancies.tenantId, discrepancies.id],
    }),
    uniqueIndex('discrepancy_notes__seq').on(table.tenantId, table.discrepancyId, table.seq),
  ],
  { kind: 'append' },
)
