import {
  appraisalLayers,
  cycleStates,
  objectionStates,
  sheetStates,
  subjectKinds,
  type CyclePolicies,
} from '@linli/evaluation-contract/appraisal'
import { day, decimal, instant } from '@linli/kernel'
import { sql } from 'drizzle-orm'
import {
  boolean,
  foreignKey,
  index,
  integer,
  jsonb,
  text,
  unique,
  uniqueIndex,
  uuid,
} from 'drizzle-orm/pg-core'

import { pluginTable } from '../tables.ts'
import type { StoredFacts } from './sheet-output.rules.ts'

/** 考核周期 of a company or an estate. From opening on its rubric, period and rules stay. */
export const appraisalCycles = pluginTable(
  'appraisal_cycles',
  {
    title: text().notNull(),
    goals: jsonb().$type<string[]>().notNull(),
    rubricId: uuid().notNull(),
    rubricHash: text().notNull(),
    subjectKind: text({ enum: subjectKinds }).notNull(),
    periodFrom: day().notNull(),
    periodTo: day().notNull(),
    selfBy: day().notNull(),
    reviewBy: day().notNull(),
    objectBy: day().notNull(),
    policies: jsonb().$type<CyclePolicies>().notNull(),
    state: text({ enum: cycleStates }).notNull().default('draft'),
    reason: text(),
  },
  (table) => [index('appraisal_cycles__list').on(table.tenantId, table.updatedAt, table.id)],
)

export interface TeamMember {
  accountId: string
  name: string
}

export interface StoredResult {
  total: number
  judged: number
  groups: Record<string, number>
}

/** 考核表 of a person or a team. Nobody but these people, their leader and the people office finds its row. */
export const appraisalSubjects = pluginTable(
  'appraisal_subjects',
  {
    cycleId: uuid().notNull(),
    kind: text({ enum: subjectKinds }).notNull(),
    /** The person appraised, or the members of the team. */
    persons: uuid().array().notNull(),
    name: text().notNull(),
    members: jsonb().$type<TeamMember[]>().notNull().default([]),
    leaderId: uuid(),
    leaderName: text(),
    place: text().notNull().default(''),
    state: text({ enum: sheetStates }).notNull().default('open'),
    facts: jsonb().$type<StoredFacts>().notNull().default({}),
    factsAt: instant(),
    /** As it was shown, or changed by an objection since; null before. */
    total: decimal(5, 1)(),
    result: jsonb().$type<StoredResult>(),
  },
  (table) => [
    foreignKey({
      name: 'appraisal_subjects__cycle',
      columns: [table.tenantId, table.cycleId],
      foreignColumns: [appraisalCycles.tenantId, appraisalCycles.id],
    }),
    index('appraisal_subjects__list').on(table.tenantId, table.cycleId, table.name, table.id),
    uniqueIndex('appraisal_subjects__person')
      .on(table.tenantId, table.cycleId, table.persons)
      .where(sql`kind = 'staff'`),
    index('appraisal_subjects__leader').on(table.tenantId, table.leaderId, table.id),
  ],
)

/** What was said of a part in a layer; a row is never changed, the one that none supersedes holds. */
export const appraisalOpinions = pluginTable(
  'appraisal_opinions',
  {
    cycleId: uuid().notNull(),
    subjectId: uuid().notNull(),
    part: text().notNull(),
    layer: text({ enum: appraisalLayers }).notNull(),
    points: decimal(5, 1)().notNull(),
    levelId: text(),
    judges: jsonb().$type<Record<string, boolean>>().notNull(),
    reason: text().notNull(),
    authorId: uuid(),
    authorName: text().notNull(),
    /** The opinion it takes the place of; two with the same one cannot both stand. */
    supersedesId: uuid(),
  },
  (table) => [
    foreignKey({
      name: 'appraisal_opinions__subject',
      columns: [table.tenantId, table.subjectId],
      foreignColumns: [appraisalSubjects.tenantId, appraisalSubjects.id],
    }),
    unique('appraisal_opinions__chain')
      .on(table.tenantId, table.subjectId, table.part, table.layer, table.supersedesId)
      .nullsNotDistinct(),
    index('appraisal_opinions__cycle').on(table.tenantId, table.cycleId, table.subjectId),
  ],
  { kind: 'append' },
)

/** 申诉 against a shown result, at most one open a sheet. */
export const appraisalObjections = pluginTable(
  'appraisal_objections',
  {
    cycleId: uuid().notNull(),
    subjectId: uuid().notNull(),
    part: text(),
    grounds: text().notNull(),
    state: text({ enum: objectionStates }).notNull().default('filed'),
    filedBy: uuid(),
    filedByName: text().notNull(),
    filedAt: instant().notNull(),
    answer: text(),
    answeredByName: text(),
    answeredAt: instant(),
  },
  (table) => [
    foreignKey({
      name: 'appraisal_objections__subject',
      columns: [table.tenantId, table.subjectId],
      foreignColumns: [appraisalSubjects.tenantId, appraisalSubjects.id],
    }),
    index('appraisal_objections__list').on(table.tenantId, table.cycleId, table.filedAt, table.id),
    uniqueIndex('appraisal_objections__open')
      .on(table.tenantId, table.subjectId)
      .where(sql`state = 'filed'`),
  ],
)

/** 表彰: everybody of the tenant reads it; it holds a name and a reason, and no points. */
export const appraisalHonours = pluginTable(
  'appraisal_honours',
  {
    cycleId: uuid().notNull(),
    subjectId: uuid().notNull(),
    kind: text({ enum: subjectKinds }).notNull(),
    name: text().notNull(),
    place: text().notNull(),
    title: text().notNull(),
    rank: integer().notNull(),
    reason: text().notNull(),
    /** Whether the cycle's rules proposed it. */
    isProposed: boolean().notNull(),
    givenBy: uuid(),
    givenByName: text().notNull(),
    givenAt: instant().notNull(),
    revokedAt: instant(),
    revokedReason: text(),
  },
  (table) => [
    foreignKey({
      name: 'appraisal_honours__subject',
      columns: [table.tenantId, table.subjectId],
      foreignColumns: [appraisalSubjects.tenantId, appraisalSubjects.id],
    }),
    index('appraisal_honours__newest').on(table.tenantId, table.givenAt, table.id),
    uniqueIndex('appraisal_honours__once')
      .on(table.tenantId, table.subjectId, table.title)
      .where(sql`revoked_at is null`),
  ],
)
