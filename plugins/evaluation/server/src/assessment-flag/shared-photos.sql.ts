import { campaignCheck, type PhotoPair } from '@linli/evaluation-contract/flag'
import { sql, type SQL } from 'drizzle-orm'

import { isAlike } from '../flag/checks/photo-checks.sql.ts'
import { assessmentFlags, assessmentPhotos } from '../flag/flag.schema.ts'
import type { WriteCtx } from '../kit.ts'

const [zh, en] = [campaignCheck.summary['zh-CN'], campaignCheck.summary.en]
/** Pairs that one flag lists at most. */
const mostPairs = 50

const day = (column: SQL): SQL => sql`to_char(${column}, 'YYYY-MM-DD')`
const pairOf: Record<keyof PhotoPair, SQL> = {
  fileId: sql`m.file_id`,
  evidenceId: sql`m.evidence_id`,
  title: sql`m.title`,
  eventDate: day(sql`m.event_from`),
  otherAssessmentId: sql`m.other_assessment`,
  otherTitle: sql`m.other_title`,
  otherEventDate: day(sql`m.other_event`),
  bits: sql`m.bits`,
}
const pairJson = sql`jsonb_build_object(${sql.join(
  Object.entries(pairOf).map(([key, value]) => sql`${key}::text, ${value}`),
  sql`, `,
)})`

/** What was decided covers the pairs that were there: with one more the flag is open again, as an estate's own is. */
const isMore = sql`exists (select 1 from jsonb_array_elements(excluded.pairs) pair where not f.pairs @> jsonb_build_array(pair))`
const decided = [
  { column: sql`state`, undecided: sql`'open'` },
  ...[sql`reason`, sql`decided_by_name`, sql`decided_at`].map((column) => ({ column, undecided: sql`null` })),
]

/**
 * Lays the pictures of one assessment beside those of all others of its campaign, and asks about each other estate that
 * has the same, on both sides. The company's own file behind several of its estates is one file and no copy. One
 * statement, whose cost goes with the pictures of the campaign.
 */
export async function flagSharedPhotos(
  { tx, tenant, now }: Pick<WriteCtx, 'tx' | 'tenant' | 'now'>,
  { id, campaignId }: { id: string; campaignId: string },
): Promise<number> {
  const { rows } = await tx.execute<{ id: string }>(sql`
    with mine as (
      select * from ${assessmentPhotos} p where p.tenant_id = ${tenant.id} and p.campaign_id = ${campaignId} and p.assessment_id = ${id}
    ), alike as (
      select a.assessment_id, a.evidence_id, a.file_id, a.title, a.event_from, a.parts,
        b.assessment_id as b_assessment, b.evidence_id as b_evidence, b.file_id as b_file, b.title as b_title, b.event_from as b_event, b.parts as b_parts,
        case when a.sha256 <> b.sha256 then bit_count((a.dhash # b.dhash)::bit(64))::int end as bits
      from mine a join ${assessmentPhotos} b on b.tenant_id = a.tenant_id and b.campaign_id = a.campaign_id
        and b.assessment_id <> a.assessment_id and b.file_id <> a.file_id and ${isAlike(sql`a`, sql`b`)}
    ), both_sides as (
      select assessment_id, evidence_id, file_id, title, event_from, parts, b_assessment as other_assessment, b_title as other_title,
        b_event as other_event, bits from alike
      union all
      select b_assessment, b_evidence, b_file, b_title, b_event, b_parts, assessment_id, title, event_from, bits from alike
    ), ranked as (
      select m.*, row_number() over (partition by assessment_id, other_assessment order by bits nulls first, file_id) as place from both_sides m
    ), found as (
      select m.assessment_id, m.other_assessment, count(distinct m.file_id)::int as n,
        jsonb_agg(${pairJson} order by m.place) filter (where m.place <= ${mostPairs}) as pairs,
        array(select distinct part from ranked r cross join unnest(r.parts) part
          where r.assessment_id = m.assessment_id and r.other_assessment = m.other_assessment order by part) as parts
      from ranked m group by 1, 2
    )
    insert into ${assessmentFlags} as f (id, campaign_id, assessment_id, check_key, fingerprint, title, summary, parts, pairs, found_at)
    select gen_random_uuid(), ${campaignId}, assessment_id, ${campaignCheck.key}, other_assessment::text,
      ${JSON.stringify(campaignCheck.title)}::jsonb,
      jsonb_build_object('zh-CN', replace(${zh}::text, '{n}', n::text), 'en', replace(${en}::text, '{n}', n::text)),
      parts, pairs, ${now.toISOString()}::timestamptz
    from found
    on conflict (tenant_id, assessment_id, check_key, fingerprint) do update set summary = excluded.summary, parts = excluded.parts,
      pairs = excluded.pairs, version = f.version + 1, updated_at = now(), ${sql.join(
        decided.map(
          ({ column, undecided }) =>
            sql`${column} = case when ${isMore} then ${undecided} else f.${column} end`,
        ),
        sql`, `,
      )}
    returning id`)
  return rows.length
}
