import type { MetricWindow } from '@linli/contract'
import { isJudged } from '@linli/evaluation-contract/campaign'
import { flagLimits } from '@linli/evaluation-contract/flag'
import { sql, type SQL } from 'drizzle-orm'

import { claimEntity } from '../../fact/claim-fact.ts'
import { dayIn } from '../../rubric/days.rules.ts'
import { rubricInForce } from '../../rubric/rubric-in-force.ts'
import { companyIndex } from '../../score/company-parts.rules.ts'
import { dayOf, readFindings, seenTenants, yearOfWindow, type Reader, type RunCheck } from './findings.sql.ts'

/** Days on which declarations of the year were or are to be handed over; the year's last one where no campaign is. */
const cutOffs = (ctx: Reader, window: MetricWindow): SQL => sql`
  with named as (
    select coalesce(${dayOf(ctx, sql`a.locked_at`)}, (c.dates->>'lockBy')::date) as day
    from p_evaluation.received_campaigns c
    left join p_evaluation.applications a on a.tenant_id = ${ctx.tenant.id} and a.campaign_id = c.id
    where c.tenant_id = ${seenTenants(ctx)} and c.year = ${yearOfWindow(window)} and c.state <> 'cancelled'
      and c.response <> 'declined'
  )
  select day from named union select ${window.to}::date where not exists (select 1 from named)`

/** Evidence and papers as they came in, each with who entered it; what was carried over came in a year before. */
const entries = ({ tenant }: Reader, window: MetricWindow): SQL => sql`
  select 'evidence' as entity, e.id, e.added_by as who, e.received_at as at from p_evaluation.evidence e
  where e.tenant_id = ${tenant.id} and e.year = ${yearOfWindow(window)} and e.removed_at is null and e.purpose = 'score'
    and e.added_by is not null and e.carried_from_id is null
  union all
  select ${claimEntity}::text, c.id, c.entered_by, c.created_at from p_evaluation.fact_claims c
  where c.tenant_id = ${tenant.id} and c.year = ${yearOfWindow(window)} and c.state not in ('refused', 'withdrawn')
    and c.entered_by is not null`

/**
 * Many records entered by one person within the hour, shortly before a cut-off. Rows of full hours that follow each other
 * within one are a sitting, called after its first record.
 */
export const oneSitting: RunCheck = (ctx, window) => {
  const span = sql`make_interval(mins => ${flagLimits.sittingMinutes}::int)`
  return readFindings(
    ctx,
    sql`
    with entered as (
      select e.*, c.day as cut_off from (${entries(ctx, window)}) e
      cross join lateral (
        select min(c.day) as day from (${cutOffs(ctx, window)}) c
        where ${dayOf(ctx, sql`e.at`)} between c.day - ${flagLimits.sittingDays}::int and c.day
      ) c where c.day is not null
    ), counted as (
      select e.*, count(*) over (partition by who, cut_off order by at range between ${span} preceding and current row)
        >= ${flagLimits.sittingRecords} as is_full from entered e
    ), crowded as (
      select * from (select c.*, bool_or(is_full) over (partition by who, cut_off order by at range between current row and ${span} following)
        as is_in from counted c) marked where is_in
    ), stepped as (
      select c.*, coalesce(at - lag(at) over (partition by who, cut_off order by at, id) > ${span}, true) as is_first from crowded c
    ), sittings as (
      select s.*, count(*) filter (where is_first) over (partition by who, cut_off order by at, id) as sitting from stepped s
    ), named as (
      select s.*, first_value(id) over same as first_id, first_value(at) over same as first_at
      from sittings s window same as (partition by who, cut_off, sitting order by at, id)
    )
    select first_id::text as fingerprint,
      jsonb_build_object('cutOff', cut_off, 'day', ${dayOf(ctx, sql`first_at`)}) as params,
      ${dayOf(ctx, sql`at`)} as day, entity, id::text as id
    from named`,
  )
}

async function judgedParts(ctx: Reader, { to }: MetricWindow): Promise<string[]> {
  const now = dayIn(ctx.tenant.timezone, ctx.now)
  const rubric = await rubricInForce(ctx, { purpose: 'evaluation', day: now < to ? now : to })
  if (!rubric) return []
  const { parts } = ctx.tenant.kind === 'estate' ? rubric.index : companyIndex(rubric.index)
  return [...parts.values()].filter(isJudged).map(({ id }) => id)
}

/** One piece of evidence behind more judged parts than the limit of which each has no other; its rows are the parts. */
export const soleSupport: RunCheck = async (ctx, window) => {
  const judged = sql.param(await judgedParts(ctx, window))
  return readFindings(
    ctx,
    sql`
    with links as (
      select l.tenant_id, l.evidence_id, l.part, e.event_from, count(*) over (partition by l.part) as pieces
      from p_evaluation.evidence_links l
      join p_evaluation.evidence e on e.tenant_id = l.tenant_id and e.id = l.evidence_id and e.removed_at is null
        and e.purpose = 'score'
      where l.tenant_id = ${seenTenants(ctx)} and l.year = ${yearOfWindow(window)} and l.state = 'confirmed' and l.part = any(${judged}::text[])
    ), alone as (
      select evidence_id, event_from, count(*)::int as parts, array_agg(part) as which
      from links where tenant_id = ${ctx.tenant.id} and pieces = 1
      group by evidence_id, event_from having count(*) > ${flagLimits.soleParts}
    )
    select evidence_id::text as fingerprint, jsonb_build_object('parts', parts) as params, event_from as day, behind.entity, behind.id
    from alone cross join lateral (
      select 'evidence' as entity, evidence_id::text as id union all select 'part', part from unnest(which) part
    ) behind`,
  )
}
