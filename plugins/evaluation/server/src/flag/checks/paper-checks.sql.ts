import type { MetricWindow } from '@linli/contract'
import { flagLimits } from '@linli/evaluation-contract/flag'
import { sql, type SQL } from 'drizzle-orm'

import { claimEntity } from '../../fact/claim-fact.ts'
import { readFindings, yearOfWindow, type Reader, type RunCheck } from './findings.sql.ts'

/** Papers that count or may come to count. */
const standing = ({ tenant }: Reader): SQL =>
  sql`c.tenant_id = ${tenant.id} and c.state not in ('refused', 'withdrawn')`

/**
 * A document number as it is written on papers, 深物协〔2025〕12号, with the last two characters of who issued it: brackets
 * and spaces are written in many ways and say nothing.
 */
const numberOf = (note: SQL): SQL => sql`translate(
  regexp_replace(substring(${note} from '(\\S{0,2}[〔[（(【]\\s*20\\d\\d\\s*[]〕）)】]\\s*第?\\s*\\d+\\s*号)'), '\\s', '', 'g'),
  '〔[（(【〕]）)】第', '((((()))))')`

/** The words of a note without spaces and signs; nothing where they are too few to mean anything. */
const wordsOf = (
  note: SQL,
): SQL => sql`(select w from lower(regexp_replace(${note}, '[[:space:][:punct:]，。；：、]', '', 'g')) w
  where length(w) >= ${flagLimits.noteLetters})`

const severalUses = sql`count(distinct (metric, year)) > 1`
/** One paper may carry many figures of a year, as a yearly compilation does; a commendation is one. */
const yearsOrCommendations = sql`(count(distinct year) > 1 or count(distinct metric) filter (where metric like 'award.%') > 1)`

/** Claims that share a key more than is usual, one of them this year's. */
const shared = (keyed: SQL, window: MetricWindow, isMuch: SQL): SQL => sql`
  with keyed as (${keyed}), repeated as (
    select key, count(distinct metric)::int as metrics, count(distinct year)::int as years from keyed
    group by key having ${isMuch} and bool_or(year = ${yearOfWindow(window)})
  )
  select md5(k.key) as fingerprint, jsonb_build_object('metrics', r.metrics, 'years', r.years) as params,
    k.issued_on as day, ${claimEntity}::text as entity, k.id::text as id
  from repeated r join keyed k on k.key = r.key`

/** The same document number, or the same words, behind two metrics or two years. */
export const noteRepeated: RunCheck = (ctx, window) =>
  readFindings(
    ctx,
    shared(
      sql`select * from (select c.id, c.metric, c.year, c.issued_on, coalesce(${numberOf(sql`c.note`)}, ${wordsOf(sql`c.note`)}) as key
        from p_evaluation.fact_claims c where ${standing(ctx)}) named where key is not null`,
      window,
      severalUses,
    ),
  )

/** The same file behind two years or two commendations, which have no field for a number: the paper stands for it. */
export const fileRepeated: RunCheck = (ctx, window) =>
  readFindings(
    ctx,
    shared(
      sql`select distinct c.id, c.metric, c.year, c.issued_on, p.sha256 as key
        from p_evaluation.fact_claims c
        join p_evaluation.evidence_prints p on p.tenant_id = c.tenant_id and p.owner = 'claim' and p.owner_id = c.id
        where ${standing(ctx)}`,
      window,
      yearsOrCommendations,
    ),
  )
