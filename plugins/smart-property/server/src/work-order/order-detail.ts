import { canRow, type QueryCtx } from '@linli/kernel'
import {
  moves,
  possibleMoves,
  topicSubject,
  workOrderSubject,
  type MoveName,
  type OrderAct,
  type WorkOrderDetail,
  type WorkOrderStep,
} from '@linli/smart-property-contract'

import { levelsOf } from './escalation.rules.ts'
import { factsOf } from './facts.rules.ts'
import { shownFollower } from './follower-view.ts'
import type { detailColumns, RiskRecord } from './order-detail.sql.ts'
import { isRegisterShut } from './order-contact.ts'
import type { OrderRecord } from './order-record.ts'
import { shownReporter, toRow } from './order-row.ts'
import { shownStep, utc } from './step-view.ts'

type Hanging = {
  [K in keyof ReturnType<typeof detailColumns>]: ReturnType<typeof detailColumns>[K]['_']['type']
}
type DetailRecord = OrderRecord & Hanging

function revealOf(ctx: QueryCtx, order: DetailRecord) {
  const takenInBy = order.steps.find(({ kind }) => kind === 'reported')?.actorAccountId ?? null
  const mayCall = ctx.scope === 'tenant' && canRow(ctx.ability, 'reveal', workOrderSubject, order)
  const isOwnEntry = mayCall && isRegisterShut(ctx, order, takenInBy)
  return { canReveal: mayCall && !isOwnEntry, isOwnEntry }
}

/** What this person may do with the order now. In a group's scope nothing: writes happen in the estate. */
function movesFor(ctx: QueryCtx, order: OrderRecord): MoveName[] {
  if (ctx.scope !== 'tenant') return []
  return possibleMoves(factsOf(order), ctx.actor).filter((name) =>
    canRow(ctx.ability, moves[name].verb!, workOrderSubject, order),
  )
}

/** What may be done beside the moves, by right and by how things stand. */
function actsFor(ctx: QueryCtx, order: DetailRecord, isMine: boolean): OrderAct[] {
  if (ctx.scope !== 'tenant') return []
  const can = (verb: string) => canRow(ctx.ability, verb, workOrderSubject, order)
  const levels = levelsOf(ctx.actor.roles)
  const isAsked = order.escalationRecords.some(
    ({ level, endedAt, acknowledgedAt }) =>
      endedAt === null && acknowledgedAt === null && levels.includes(level),
  )
  const isAtRisk = order.risk === 'reported' || order.risk === 'planned'
  const acts: [OrderAct, boolean][] = [
    ['acknowledge', isAsked && can('acknowledge')],
    ['raise-risk', !isAtRisk && order.closedAt === null && can('raise-risk')],
    ['plan-risk', isAtRisk && can('plan-risk')],
    ['stand-down', isAtRisk && can('plan-risk')],
    ['follow', !isMine && !order.isFollowed && order.closedAt === null && can('follow')],
    ['link', can('link')],
    ['share', can('share')],
    ['propose-topic', order.closedAt === null && ctx.ability.can('propose', topicSubject)],
  ]
  return acts.filter(([, isPossible]) => isPossible).map(([act]) => act)
}

const signed = (text: string | null, at: string | null, byName: string | null) =>
  text !== null && at !== null ? { text, at: utc(at), byName: byName ?? '' } : null

function riskOf(order: OrderRecord, record: RiskRecord | null): WorkOrderDetail['riskRecord'] {
  if (!record || !order.risk) return null
  return {
    state: order.risk,
    facts: record.facts,
    reportedAt: utc(record.reportedAt),
    reportedByName: record.reportedByName,
    plan: signed(record.plan, record.plannedAt, record.plannedByName),
    standDown: signed(record.outcome, record.stoodDownAt, record.stoodDownByName),
  }
}

/** What only staff and the bodies that supervise them see of an order. */
function innerParts(
  ctx: QueryCtx,
  order: DetailRecord,
  reached: ReadonlySet<string>,
): Pick<WorkOrderDetail, 'escalations' | 'links' | 'riskRecord' | 'followedBy'> {
  return {
    followedBy: order.followedBy.map((follower) => shownFollower(ctx, follower, reached)),
    escalations: order.escalationRecords.map(
      ({ acknowledgedAt, acknowledgedName, acknowledgedText, ...row }) => ({
        ...row,
        raisedAt: utc(row.raisedAt),
        acknowledgeBy: utc(row.acknowledgeBy),
        endedAt: utc(row.endedAt),
        acknowledged: signed(acknowledgedText, acknowledgedAt, acknowledgedName),
      }),
    ),
    links: order.links.map((link) => ({ ...link, at: utc(link.at) })),
    riskRecord: riskOf(order, order.riskRecord),
  }
}

interface Beside {
  estates: ReadonlyMap<string, string>
  /** The reporter's number, masked. */
  phone: string
  /** Persons among the followers who get notices by an account that they have now. */
  reached: ReadonlySet<string>
}

/** An order as this person may see it: reporters see what is public, staff all of it, names masked where they are not theirs. */
export function toDetail(ctx: QueryCtx, order: DetailRecord, beside: Beside): WorkOrderDetail {
  const { accountId } = ctx.actor
  const { estates, phone, reached } = beside
  const isMine = order.reporterAccountId !== null && order.reporterAccountId === accountId
  const isStaff = ctx.ability.can('register', workOrderSubject) || !isMine
  const shown: WorkOrderStep[] = order.steps
    .filter((step) => isStaff || step.isPublic)
    .map((step) => shownStep(step, accountId))
  const reported = shown.filter((step) => step.kind === 'reported')
  const row = toRow(order, { accountId, now: ctx.now, estates })
  return {
    ...row,
    ...(isStaff
      ? innerParts(ctx, order, reached)
      : { escalations: [], links: [], followedBy: [], riskRecord: null, escalation: null, risk: null }),
    description: order.description,
    channel: order.channel,
    contact: {
      name: shownReporter(order, accountId),
      phone,
      personId: isStaff ? order.reporterPersonId : null,
      ...revealOf(ctx, order),
    },
    registeredBy: order.registeredByName,
    isMine,
    answer: order.answeredAt
      ? {
          text: order.answerText ?? '',
          at: order.answeredAt,
          byName: order.answeredByName ?? '',
          isSolved: order.claimedSolved ?? false,
        }
      : null,
    waitUntil: order.waitUntil,
    overdueCount: order.overdueCount,
    worked: {
      isAroundTheClock: order.clockCalendar === 'always',
      respondMinutes: order.respondedMinutes,
      solveMinutes: order.solvedMinutes,
    },
    photos: reported.flatMap((step) => step.photos),
    voices: reported.flatMap((step) => step.voices),
    items: order.items,
    amountFen: order.amountFen,
    settlement: order.settlement && { ...order.settlement, at: utc(order.settlement.at) },
    mergedInto: order.mergedInto,
    acts: actsFor(ctx, order, isMine),
    steps: shown,
    moves: movesFor(ctx, order),
  }
}
