import type { EscalationRow, ItemRow, LinkRow, WorkOrderDetail } from '@linli/smart-property-contract'
import { sql } from 'drizzle-orm'

import type { FollowerRecord } from './follower-view.ts'
import { isFollowedBy } from './followers.sql.ts'
import type { StepRecord } from './step-view.ts'

/**
 * What hangs on an order, each in the same statement as the order: one round trip, one snapshot. What the order
 * itself says is not there is not looked for.
 */
const ofOrder = sql`x.tenant_id = work_orders.tenant_id and x.work_order_id = work_orders.id`

const files = (kind: 'photo' | 'voice') =>
  sql`(select coalesce(jsonb_agg(p.file_id order by p.position), '[]') from p_smart_property.work_order_photos p
      where p.tenant_id = s.tenant_id and p.work_order_id = s.work_order_id and p.step_id = s.id and p.kind = ${kind})`

const steps = sql<StepRecord[]>`(
  select coalesce(jsonb_agg(jsonb_build_object(
    'id', s.id, 'kind', s.kind, 'at', s.at, 'actorKind', s.actor_kind, 'actorAccountId', s.actor_account_id, 'actorName', s.actor_name, 'actorTitle', s.actor_title,
    'fromState', s.from_state, 'toState', s.to_state, 'isPublic', s.is_public, 'text', s.text, 'detail', s.detail,
    'photos', ${files('photo')}, 'voices', ${files('voice')}
  ) order by s.id), '[]')
  from p_smart_property.work_order_steps s
  where s.tenant_id = work_orders.tenant_id and s.work_order_id = work_orders.id)`

/** Lines of the answer that stands: the last one's. */
const items = sql<ItemRow[]>`case when work_orders.amount_fen is null then '[]'::jsonb else (
  select coalesce(jsonb_agg(jsonb_build_object('id', x.id, 'priceKey', x.price_key, 'name', x.name, 'unit', x.unit,
    'quantity', x.quantity, 'unitPriceFen', x.unit_price_fen, 'amountFen', x.amount_fen) order by x.position), '[]')
  from p_smart_property.work_order_items x
  where ${ofOrder} and x.step_id = (select l.step_id from p_smart_property.work_order_items l
    where l.tenant_id = work_orders.tenant_id and l.work_order_id = work_orders.id order by l.id desc limit 1)) end`

const escalations = sql<
  (Omit<EscalationRow, 'acknowledged'> & Acknowledged)[]
>`case when work_orders.overdue_count = 0 and work_orders.risk is null then '[]'::jsonb else (
  select coalesce(jsonb_agg(jsonb_build_object('id', x.id, 'level', x.level, 'cause', x.cause, 'raisedAt', x.raised_at,
    'acknowledgeBy', x.acknowledge_by, 'endedAt', x.ended_at, 'acknowledgedAt', x.acknowledged_at,
    'acknowledgedName', x.acknowledged_name, 'acknowledgedText', x.acknowledged_text) order by x.raised_at, x.id), '[]')
  from p_smart_property.work_order_escalations x where ${ofOrder}) end`

const links = sql<LinkRow[]>`(
  select coalesce(jsonb_agg(jsonb_build_object('id', x.id, 'orderId', x.work_order_id, 'relation', x.relation, 'subject', x.subject,
    'subjectId', x.subject_id, 'label', x.label, 'path', x.path, 'at', x.created_at, 'byName', x.by_name) order by x.id), '[]')
  from p_smart_property.work_order_links x where ${ofOrder})`

const settlement = sql<WorkOrderDetail['settlement']>`case when work_orders.kind = 'dispute' then (
  select jsonb_build_object('id', x.id, 'outcome', x.outcome, 'terms', x.terms, 'parties', x.parties, 'signedOn', x.signed_on,
    'referredTo', x.referred_to, 'at', x.created_at, 'byName', x.by_name)
  from p_smart_property.work_order_settlements x where ${ofOrder} order by x.id desc limit 1) end`

const risk = sql<RiskRecord | null>`case when work_orders.risk is not null then (
  select jsonb_build_object('facts', x.facts, 'reportedAt', x.reported_at, 'reportedByName', x.reported_by_name, 'plan', x.plan,
    'plannedAt', x.planned_at, 'plannedByName', x.planned_by_name, 'outcome', x.outcome, 'stoodDownAt', x.stood_down_at, 'stoodDownByName', x.stood_down_by_name)
  from p_smart_property.work_order_risks x where ${ofOrder} order by x.reported_at desc limit 1) end`

const mergedInto = sql<WorkOrderDetail['mergedInto']>`case when work_orders.merged_into_id is not null then (
  select jsonb_build_object('id', x.id, 'number', x.number) from p_smart_property.work_orders x
  where x.tenant_id = work_orders.tenant_id and x.id = work_orders.merged_into_id) end`

/** Accounts last: who has none may have to be called. */
const followedBy = sql<FollowerRecord[]>`case when work_orders.followers = 0 then '[]'::jsonb else (
  select coalesce(jsonb_agg(jsonb_build_object('id', f.id, 'name', f.name, 'via', f.via, 'text', f.text, 'at', f.created_at,
    'accountId', f.account_id, 'personId', f.person_id, 'from', case when m.id is not null then jsonb_build_object('id', m.id, 'number', m.number,
      'phone', m.contact_phone_masked, 'assigneeAccountId', m.assignee_account_id, 'reporterAccountId', m.reporter_account_id) end)
    order by f.account_id is not null, f.created_at, f.id), '[]')
  from (select x.* from p_smart_property.work_order_followers x where ${ofOrder}
    order by x.account_id is not null, x.created_at, x.id limit 200) f
  left join p_smart_property.work_orders m on m.tenant_id = f.tenant_id and m.id = f.from_order_id) end`

interface Acknowledged {
  acknowledgedAt: string | null
  acknowledgedName: string | null
  acknowledgedText: string | null
}

export interface RiskRecord {
  facts: string
  reportedAt: string
  reportedByName: string
  plan: string | null
  plannedAt: string | null
  plannedByName: string | null
  outcome: string | null
  stoodDownAt: string | null
  stoodDownByName: string | null
}

export const detailColumns = (accountId: string | null) => ({
  steps,
  items,
  escalationRecords: escalations,
  links,
  settlement,
  riskRecord: risk,
  mergedInto,
  followedBy,
  isFollowed: sql<boolean>`work_orders.followers > 0 and ${isFollowedBy(accountId)}`,
})
