import type { MetricWindow } from '@linli/contract'
import { flagLimits } from '@linli/evaluation-contract/flag'
import { sql, type SQL } from 'drizzle-orm'

import { dayOf, readFindings, seenTenants, yearOfWindow, type Reader, type RunCheck } from './findings.sql.ts'

/** Pictures behind evidence that stands, of all years and of the company too. */
const photos = (ctx: Reader): SQL => sql`
  select p.tenant_id, p.owner_id as evidence_id, p.file_id, p.sha256, p.dhash, p.taken_at, e.year, e.event_from, e.event_to
  from p_evaluation.evidence_prints p
  join p_evaluation.evidence e on e.tenant_id = p.tenant_id and e.id = p.owner_id and e.removed_at is null
  where p.tenant_id = ${seenTenants(ctx)} and p.owner = 'evidence' and p.dhash is not null`

const ownOfYear = (ctx: Reader, window: MetricWindow): SQL =>
  sql`p.tenant_id = ${ctx.tenant.id} and p.year = ${yearOfWindow(window)}`

/** The same bytes, or pictures of enough detail that differ in few bits. */
export const isAlike = (a: SQL, b: SQL): SQL => sql`(${a}.sha256 = ${b}.sha256 or (
  bit_count((${a}.dhash # ${b}.dhash)::bit(64)) <= ${flagLimits.nearBits}
  and bit_count(${a}.dhash::bit(64)) between ${flagLimits.leastBits} and ${64 - flagLimits.leastBits}))`

/**
 * Two pieces of evidence whose days do not overlap and that show the same picture: a finding a pair. Last year's pictures
 * are looked at too, since they are the ones at hand.
 */
export const photoRepeated: RunCheck = (ctx, window) =>
  readFindings(
    ctx,
    sql`
    with photos as materialized (${photos(ctx)}), alike as (
      select least(a.evidence_id, b.evidence_id) as one, greatest(a.evidence_id, b.evidence_id) as other,
        count(distinct case when a.evidence_id < b.evidence_id then a.file_id else b.file_id end)::int as n,
        min(least(a.event_from, b.event_from)) as first, max(greatest(a.event_from, b.event_from)) as second
      from (select * from photos p where ${ownOfYear(ctx, window)}) a
      join photos b on b.evidence_id <> a.evidence_id and (b.event_from > a.event_to or b.event_to < a.event_from)
        and ${isAlike(sql`a`, sql`b`)}
      group by 1, 2
    )
    select one || ' ' || other as fingerprint, jsonb_build_object('n', a.n, 'first', a.first, 'second', a.second) as params,
      e.event_from as day, 'evidence' as entity, e.id::text as id
    from alike a join p_evaluation.evidence e on e.tenant_id = ${seenTenants(ctx)} and e.id in (a.one, a.other)`,
  )

/** Pictures that a camera dates before their event began; a day is left for clocks that are off. */
export const photoBeforeEvent: RunCheck = (ctx, window) =>
  readFindings(
    ctx,
    sql`
    select evidence_id::text as fingerprint,
      jsonb_build_object('n', count(*)::int, 'taken', min(${dayOf(ctx, sql`taken_at`)}), 'event', event_from) as params,
      event_from as day, 'evidence' as entity, evidence_id::text as id
    from (${photos(ctx)}) p
    where ${ownOfYear(ctx, window)} and ${dayOf(ctx, sql`taken_at`)} < event_from - ${flagLimits.clockDays}::int
    group by evidence_id, event_from`,
  )

/** Pictures that a camera dates after their event was over. */
export const photoAfterEvent: RunCheck = (ctx, window) =>
  readFindings(
    ctx,
    sql`
    select evidence_id::text as fingerprint,
      jsonb_build_object('n', count(*)::int, 'taken', max(${dayOf(ctx, sql`taken_at`)}), 'event', event_to) as params,
      event_to as day, 'evidence' as entity, evidence_id::text as id
    from (${photos(ctx)}) p
    where ${ownOfYear(ctx, window)} and ${dayOf(ctx, sql`taken_at`)} > event_to + ${flagLimits.clockDays}::int
    group by evidence_id, event_to`,
  )
