import { newId, type CheckRow } from '@linli/contract'
import type { Words } from '@linli/evaluation-contract'
import { and, eq, inArray, isNull, sql } from 'drizzle-orm'

import type { WriteCtx } from '../kit.ts'
import { flagChecks, flagDecisions, flags } from './flag.schema.ts'
import type { CheckAnswer } from './run-checks.ts'

/** What a check found, worded, with the parts it touches. */
export interface NewFlag {
  checkKey: string
  fingerprint: string
  title: Words
  summary: Words
  rows: readonly CheckRow[]
  records: number
  parts: readonly string[]
}

type Ctx = Pick<WriteCtx, 'tx' | 'tenant' | 'now'>

/** Whoever runs the checks of a tenant waits for whoever does so already. */
export const takeTurns = ({ tx, tenant }: Ctx): Promise<unknown> =>
  tx.execute(sql`select pg_advisory_xact_lock(hashtextextended(${`evaluation flags ${tenant.id}`}, 0))`)

interface Written extends Record<string, unknown> {
  added: number
  /** Ids of flags that are open again. */
  reopened: string[]
}

/**
 * Adds what is new and brings up to date what is known, all in one statement. A flag that was explained or decided is open
 * again once it has rows that nobody saw then: a decision covers what it was taken on. What changes for who looks at it
 * raises its version; being found again does not.
 */
export async function writeFlags(
  { tx, tenant, now }: Ctx,
  year: number,
  found: readonly NewFlag[],
): Promise<Written> {
  if (found.length === 0) return { added: 0, reopened: [] }
  const given = JSON.stringify(found.map((flag) => ({ id: newId(), ...flag })))
  const at = sql`${now.toISOString()}::timestamptz`
  const { rows } = await tx.execute<Written>(sql`
    with given as (
      select * from jsonb_to_recordset(${given}::jsonb) as g(id uuid, "checkKey" text, fingerprint text, title jsonb, summary jsonb,
        rows jsonb, records int, parts text[])
    ), known as (
      select f.id, f.check_key, f.fingerprint, f.state, f.rows, f.records from ${flags} f
      where f.tenant_id = ${tenant.id} and f.year = ${year} for update
    ), judged as (
      select g.*, k.id as known_id, k.state, coalesce(k.state <> 'open' and (g.records > k.records or exists (
        select 1 from jsonb_array_elements(g.rows) n where not exists (select 1 from jsonb_array_elements(k.rows) o
          where o->>'entity' = n->>'entity' and o->>'entityId' = n->>'entityId'))), false) as is_reopened
      from given g left join known k on k.check_key = g."checkKey" and k.fingerprint = g.fingerprint
    ), written as (
      insert into ${flags} as f (id, year, check_key, fingerprint, title, summary, rows, records, parts, state, found_at, last_seen_at)
      select id, ${year}::int, "checkKey", fingerprint, title, summary, rows, records, parts,
        case when is_reopened then 'open' else coalesce(state, 'open') end, ${at}, ${at}
      from judged
      on conflict (tenant_id, year, check_key, fingerprint) do update set title = excluded.title, summary = excluded.summary,
        rows = excluded.rows, records = excluded.records, parts = excluded.parts, state = excluded.state,
        last_seen_at = excluded.last_seen_at, gone_at = null, updated_at = now(),
        version = f.version + ((f.summary, f.rows, f.state) is distinct from (excluded.summary, excluded.rows, excluded.state)
          or f.gone_at is not null)::int
    ), opened as (
      insert into ${flagDecisions} (id, flag_id, move, reason, at)
      select gen_random_uuid(), known_id, 'reopened', '', ${at} from judged where is_reopened
    )
    select count(*) filter (where known_id is null)::int as added, coalesce(array_agg(known_id) filter (where is_reopened), '{}') as reopened
    from judged`)
  return rows[0] ?? { added: 0, reopened: [] }
}

/** Marks what checks that told all they found did not find again; answers how many. */
export async function markGone(
  { tx, tenant, now }: Ctx,
  year: number,
  answers: readonly CheckAnswer[],
): Promise<number> {
  const whole = answers.filter(({ reading }) => reading && !reading.isMore)
  if (whole.length === 0) return 0
  const still = whole.flatMap(({ key, reading }) =>
    (reading?.findings ?? []).map(({ fingerprint }) => ({ found_by: key, found: fingerprint })),
  )
  const gone = await tx
    .update(flags)
    .set({ goneAt: now.toISOString(), version: sql`${flags.version} + 1`, updatedAt: sql`now()` })
    .where(
      and(
        eq(flags.tenantId, tenant.id),
        eq(flags.year, year),
        inArray(
          flags.checkKey,
          whole.map(({ key }) => key),
        ),
        isNull(flags.goneAt),
        sql`not exists (select 1 from jsonb_to_recordset(${JSON.stringify(still)}::jsonb) as still(found_by text, found text)
          where found_by = ${flags.checkKey} and found = ${flags.fingerprint})`,
      ),
    )
    .returning({ id: flags.id })
  return gone.length
}

/** Notes that checks were run, also where nothing was found and where one could not answer. */
export async function writeFlagChecks(
  { tx, now }: Ctx,
  year: number,
  answers: readonly CheckAnswer[],
): Promise<void> {
  if (answers.length === 0) return
  const checkedAt = now.toISOString()
  await tx
    .insert(flagChecks)
    .values(
      answers.map(({ key, reading, failure }) => ({
        id: newId(),
        year,
        checkKey: key,
        checkedAt,
        failure,
        isMore: reading?.isMore ?? false,
      })),
    )
    .onConflictDoUpdate({
      target: [flagChecks.tenantId, flagChecks.year, flagChecks.checkKey],
      set: {
        checkedAt: sql`excluded.checked_at`,
        failure: sql`excluded.failure`,
        isMore: sql`excluded.is_more`,
        version: sql`${flagChecks.version} + 1`,
        updatedAt: sql`now()`,
      },
    })
}
