import { day, instant } from '@linli/kernel'
import {
  channels,
  closeKinds,
  disputeOutcomes,
  escalationLevels,
  kinds,
  pauseReasons,
  riskStates,
  states,
  stepKinds,
  type Grade,
  type State,
} from '@linli/smart-property-contract'
import { sql } from 'drizzle-orm'
import { boolean, foreignKey, index, integer, jsonb, text, uniqueIndex, uuid } from 'drizzle-orm/pg-core'

import { pluginTable } from '../tables.ts'
import type { ClockTerms, PausedSpan } from './order-record.ts'

/** 工单. Its two clocks are columns: what a sweep, a list and a rate need without a join. */
export const workOrders = pluginTable(
  'work_orders',
  {
    number: text().notNull(),
    kind: text({ enum: kinds }).notNull(),
    categoryKey: text().notNull(),
    /** As it was called when the order was classed; company trees are not readable in a group's scope. */
    categoryName: text().notNull(),
    grade: integer().$type<Grade>().notNull(),
    title: text().notNull(),
    description: text().notNull(),
    unitId: uuid(),
    buildingId: uuid(),
    areaText: text(),
    locationLabel: text().notNull(),
    channel: text({ enum: channels }).notNull(),
    reporterAccountId: uuid(),
    reporterPersonId: uuid(),
    reporterName: text().notNull(),
    contactPhoneSealed: text(),
    contactPhoneMasked: text().notNull().default(''),
    contactPhoneTail: text().notNull().default(''),
    registeredByName: text(),
    state: text({ enum: states }).notNull(),
    assigneeAccountId: uuid(),
    assigneeName: text(),

    /** Limits of all grades and the share of them to warn at, as they held when the order was classed. */
    terms: jsonb().$type<ClockTerms>(),
    /** The calendar that the clocks run on. */
    clockCalendar: text({ enum: ['office', 'always'] })
      .notNull()
      .default('office'),
    respondMinutes: integer().notNull(),
    respondWarnAt: instant().notNull(),
    respondDueAt: instant().notNull(),
    respondedAt: instant(),
    /** 0 nothing said yet, 1 warned, 2 overdue. */
    respondStage: integer().notNull().default(0),
    /** Anew at each reopening. */
    solveStartedAt: instant().notNull(),
    solveMinutes: integer().notNull(),
    solveWarnAt: instant().notNull(),
    solveDueAt: instant().notNull(),
    solveStage: integer().notNull().default(0),
    /** Stretches in which the solution clock stood still. */
    solveSpans: jsonb().$type<PausedSpan[]>().notNull().default([]),
    pauseReason: text({ enum: pauseReasons }),
    resumeAt: instant(),
    /** Working minutes until the first response and until the answer, pauses left out. */
    respondedMinutes: integer(),
    solvedMinutes: integer(),
    /** The next deadline of the two; null once answered. */
    dueAt: instant(),
    overdueCount: integer().notNull().default(0),
    /** The highest level told since the last deadline was missed, and when the next one is. */
    escalation: text({ enum: escalationLevels }),
    escalateAt: instant(),
    risk: text({ enum: riskStates }),
    /** End of the wait for the reporter, then of the call-backs. */
    waitUntil: instant(),

    answeredAt: instant(),
    answeredBy: uuid(),
    answeredByName: text(),
    answerText: text(),
    /** What the fixer says; `solved` is what another found. */
    claimedSolved: boolean(),
    solved: boolean(),
    calledBackAt: instant(),
    rating: integer(),
    closedAt: instant(),
    closeKind: text({ enum: closeKinds }),
    reopenCount: integer().notNull().default(0),
    disputeOutcome: text({ enum: disputeOutcomes }),
    mergedIntoId: uuid(),
    /** Closed together with others by one batch: counts as solved for no figure. */
    isBulkClosed: boolean().notNull().default(false),
    amountFen: integer(),
    followers: integer().notNull().default(0),
    searchText: text()
      .notNull()
      .generatedAlwaysAs(
        sql`number || ' ' || title || ' ' || location_label || ' ' || reporter_name || ' ' || contact_phone_tail`,
      ),
  },
  (table) => [
    uniqueIndex('work_orders__number').on(table.tenantId, table.number),
    index('work_orders__newest').on(table.tenantId, table.createdAt, table.id),
    index('work_orders__due')
      .on(table.tenantId, table.dueAt, table.id)
      .where(sql`closed_at is null`),
    index('work_orders__open')
      .on(table.tenantId, table.createdAt, table.id)
      .where(sql`closed_at is null`),
    index('work_orders__assignee')
      .on(table.tenantId, table.assigneeAccountId, table.dueAt, table.id)
      .where(sql`closed_at is null`),
    index('work_orders__reporter')
      .on(table.tenantId, table.reporterAccountId, table.createdAt, table.id)
      .where(sql`reporter_account_id is not null`),
    index('work_orders__building')
      .on(table.tenantId, table.buildingId, table.createdAt, table.id)
      .where(sql`building_id is not null`),
    index('work_orders__unit')
      .on(table.tenantId, table.unitId, table.createdAt, table.id)
      .where(sql`unit_id is not null`),
    index('work_orders__category').on(table.tenantId, table.categoryKey, table.createdAt, table.id),
    index('work_orders__merged')
      .on(table.tenantId, table.mergedIntoId)
      .where(sql`merged_into_id is not null`),
    index('work_orders__closed')
      .on(table.tenantId, table.closedAt, table.id)
      .where(sql`closed_at is not null`),
  ],
)

/** 日结: what was closed on a day of the estate. Kept by triggers of the orders' table, never written otherwise. */
export const workOrderDays = pluginTable(
  'work_order_days',
  {
    day: day().notNull(),
    /** Reported on an earlier day. */
    carried: integer().notNull(),
    /** Unanswered past their limit when the month began. */
    lateBefore: integer().notNull().default(0),
    /** All but the withdrawn and the merged; of those: */
    counted: integer().notNull(),
    /** By the guards of the review. */
    onTime: integer().notNull(),
    reopened: integer().notNull(),
    ratingSum: integer().notNull(),
    ratings: integer().notNull(),
  },
  (table) => [uniqueIndex('work_order_days__day').on(table.tenantId, table.day)],
)

/** The order's timeline: every move and what the system noticed. Never changed. */
export const workOrderSteps = pluginTable(
  'work_order_steps',
  {
    workOrderId: uuid().notNull(),
    kind: text({ enum: stepKinds }).notNull(),
    at: instant().notNull(),
    actorKind: text({ enum: ['reporter', 'staff', 'system'] }).notNull(),
    actorAccountId: uuid(),
    actorName: text().notNull(),
    actorTitle: text().notNull(),
    fromState: text({ enum: states }).$type<State>(),
    toState: text({ enum: states }).$type<State>().notNull(),
    /** Whether the reporter sees it. */
    isPublic: boolean().notNull(),
    text: text().notNull(),
    detail: jsonb().$type<StepDetail>().notNull(),
  },
  (table) => [
    foreignKey({
      name: 'work_order_steps__order',
      columns: [table.tenantId, table.workOrderId],
      foreignColumns: [workOrders.tenantId, workOrders.id],
    }),
    index('work_order_steps__timeline').on(table.tenantId, table.workOrderId, table.id),
  ],
  { kind: 'append' },
)

export type StepDetail = Record<string, string | number | boolean | null>

/** Photos, spoken notes and documents by the step they came with. */
export const workOrderPhotos = pluginTable(
  'work_order_photos',
  {
    workOrderId: uuid().notNull(),
    stepId: uuid().notNull(),
    fileId: uuid().notNull(),
    kind: text({ enum: ['photo', 'voice'] })
      .notNull()
      .default('photo'),
    position: integer().notNull(),
  },
  (table) => [
    foreignKey({
      name: 'work_order_photos__order',
      columns: [table.tenantId, table.workOrderId],
      foreignColumns: [workOrders.tenantId, workOrders.id],
    }),
    uniqueIndex('work_order_photos__file').on(table.tenantId, table.workOrderId, table.fileId),
    index('work_order_photos__step').on(table.tenantId, table.workOrderId, table.stepId, table.position),
  ],
)
