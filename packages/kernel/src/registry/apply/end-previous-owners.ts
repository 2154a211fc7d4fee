import { newId } from '@linli/contract'
import { eq, sql } from 'drizzle-orm'

import type { Tx } from '../../db/handle.ts'
import { importSeen } from '../../import/import.schema.ts'
import { insertMany } from '../bulk.ts'
import { dayBefore } from '../registry-day.ts'
import { relationEnded } from '../registry.events.ts'
import { householdMembers, unitRelations } from '../relations.schema.ts'
import type { LedgerCtx } from './apply-ledger-facts.ts'
import { openJournal } from './journal.ts'

/** `end_reason` of an ownership that a newer ledger no longer names. */
export const endedByLedger = 'ledger'

/** Keeps which ownerships a chunk met, so that the end of the import knows the others; once each is enough. */
export const rememberSeen = (tx: Tx, batchId: string, relationIds: readonly string[]) =>
  insertMany(
    tx,
    importSeen,
    ['batchId', 'relationId'],
    relationIds.map((relationId) => ({ id: newId(), batchId, relationId })),
  )

export interface ReadLedger {
  id: string
  ledgerDate: string
  originId: string
  overrulesStaff: boolean
}

interface Previous extends Record<string, unknown> {
  id: string
  unitId: string
  personId: string
  relation: string
  validFrom: string | null
  source: string
  /** First day of an owner whom this ledger brought, when it says one. */
  nextFrom: string | null
}

/**
 * Owners of the units that a ledger named, whom it did not name and an older one did. What staff or residents
 * entered stays, unless the ledger overrules them.
 *
 * One pass over the open relations, and no join of two large sets: a first import meets tables of which
 * Postgres has no statistics yet, and nested loops over 6,000 rows each took longer than a statement may.
 */
const readPrevious = async (tx: Tx, { id, ledgerDate, originId, overrulesStaff }: ReadLedger) =>
  (
    await tx.execute<Previous>(sql`
    with open as (
      select r.*, r.id in (select relation_id from kernel.import_seen where batch_id = ${id}::uuid) as is_met
      from kernel.unit_relations r where r.valid_to is null
    ), named as (
      select o.*, bool_or(o.is_met) over in_unit as is_named,
        min(o.valid_from) filter (where o.is_met and o.source_batch_id = ${id}::uuid) over in_unit as next_from
      from open o window in_unit as (partition by o.unit_id)
    )
    select r.id, r.unit_id as "unitId", r.person_id as "personId", r.relation, r.valid_from::text as "validFrom", r.source,
      r.next_from::text as "nextFrom"
    from named r
    left join kernel.import_batches b on b.tenant_id = r.tenant_id and b.id = r.source_batch_id
    where r.is_named and not r.is_met and r.relation in ('owner', 'co_owner')
      and (r.source = 'import' or ${overrulesStaff}) and (r.valid_from is null or r.valid_from <= ${ledgerDate}::date)
      and (b.id is null or (b.ledger_date, b.origin_id) < (${ledgerDate}::date, ${originId}::uuid))
    order by r.unit_id, r.id`)
  ).rows

/**
 * Ends the ownerships that a newer ledger no longer names: on the day before the new owner's first day where
 * the ledger gives one, else on the ledger's day. The rows stay as history; undoing the import opens them again.
 */
export async function endPreviousOwners(ctx: LedgerCtx, ledger: ReadLedger): Promise<number> {
  const { tx } = ctx
  const previous = await readPrevious(tx, ledger)
  const journal = openJournal(tx, ledger.id)
  const ended = previous.map((row) => ({ ...row, validTo: lastDayOf(row, ledger.ledgerDate) }))
  await journal.update(
    unitRelations,
    ended.map(({ id, validTo }) => ({
      id,
      row: 0,
      before: { validTo: null, endReason: null },
      after: { validTo, endReason: endedByLedger },
    })),
  )
  const { rows: leaving } = await tx.execute<{ id: string; leftOn: string }>(sql`
    select m.id, max(r.valid_to)::text as "leftOn" from kernel.household_members m
    join kernel.households h on h.tenant_id = m.tenant_id and h.id = m.household_id and h.ended_on is null
    join kernel.unit_relations r on r.unit_id = h.unit_id and r.person_id = m.person_id
    where m.left_on is null and r.id = any (${sql.param(ended.map(({ id }) => id))}::uuid[])
      and not exists (select 1 from kernel.unit_relations o where o.unit_id = h.unit_id and o.person_id = m.person_id
        and o.relation in ('owner', 'co_owner', 'tenant', 'family') and o.valid_to is null)
    group by m.id`)
  await journal.update(
    householdMembers,
    leaving.map(({ id, leftOn }) => ({ id, row: 0, before: { leftOn: null }, after: { leftOn } })),
  )
  for (const { id: relationId, unitId, personId, relation, validTo } of ended) {
    ctx.audit({
      subject: 'kernel.unit',
      id: unitId,
      before: { relation, personId, validTo: null },
      after: { relation, personId, validTo },
      reason: ctx.actor.locale === 'en' ? 'A newer ledger names another owner' : '新台账登记了新的产权人',
    })
    ctx.emit(relationEnded, unitId, { relationId, unitId, personId, relation, validTo })
  }
  await tx.delete(importSeen).where(eq(importSeen.batchId, ledger.id))
  return ended.length
}

function lastDayOf({ validFrom, nextFrom }: Previous, ledgerDate: string): string {
  const before = nextFrom === null ? null : dayBefore(nextFrom)
  return before !== null && before <= ledgerDate && (validFrom === null || before >= validFrom)
    ? before
    : ledgerDate
}
