import { and, asc, eq, isNull, sql, type SQL } from 'drizzle-orm'
import type { PgTable } from 'drizzle-orm/pg-core'

import type { ActionCtx } from '../../action/context.ts'
import type { Tx } from '../../db/handle.ts'
import { anyOf, bulkTable, updateMany } from '../bulk.ts'
import { registryChanges } from '../history.schema.ts'
import { consents, personPhones, persons, politicalRecords } from '../persons.schema.ts'
import { buildings, entrances, units } from '../places.schema.ts'
import { householdMembers, households, unitRelations } from '../relations.schema.ts'
import { personWords } from '../search-words.rules.ts'
import { removeWords, replaceWords } from '../search-words.ts'
import { lockRegistry } from './apply-ledger-facts.ts'
import { planUndo, type JournalEntry, type RowUndo } from './undo-plan.rules.ts'

export interface KeptRow {
  table: string
  rowId: string
  /** `changed`: somebody has changed it since. `in_use`: something that is not of this import needs it. */
  reason: 'changed' | 'in_use'
  sourceRow: number | null
}

export interface UndoneBatch {
  removed: Record<string, number>
  restored: Record<string, number>
  keptCount: number
  /** The first thousand of them. */
  kept: KeptRow[]
}

interface UndoStep {
  table: PgTable
  /** Places are only put out of sight: what points at their id must still find it. */
  isKeptAsRemoved?: boolean
  /** True for a row that something else needs; the row's alias is `t`. */
  inUse?: SQL
}

const refers = (table: string, column: string, more = sql``) =>
  sql`exists (select 1 from kernel.${sql.raw(table)} o where o.tenant_id = t.tenant_id and o.${sql.raw(column)} = t.id ${more})`
const anyRefers = (...parts: SQL[]) => sql.join(parts, sql` or `)

/** From what depends to what it depends on, so that a batch's own rows never hold each other. */
const steps: readonly UndoStep[] = [
  { table: politicalRecords },
  { table: consents, inUse: refers('political_records', 'consent_id') },
  { table: householdMembers },
  { table: households, inUse: refers('household_members', 'household_id') },
  { table: unitRelations },
  { table: personPhones },
  {
    table: persons,
    inUse: anyRefers(
      ...[
        'unit_relations',
        'person_phones',
        'household_members',
        'consents',
        'political_records',
        'building_heads',
        'memberships',
        'registrations',
        'invitations',
      ].map((table) => refers(table, 'person_id')),
    ),
  },
  {
    table: units,
    isKeptAsRemoved: true,
    inUse: anyRefers(
      refers('unit_relations', 'unit_id'),
      refers('households', 'unit_id', sql`and o.ended_on is null`),
    ),
  },
  {
    table: entrances,
    isKeptAsRemoved: true,
    inUse: refers('units', 'entrance_id', sql`and o.status = 'active'`),
  },
  {
    table: buildings,
    isKeptAsRemoved: true,
    inUse: refers('units', 'building_id', sql`and o.status = 'active'`),
  },
]

const readJournal = (tx: Tx, batchId: string, tableName: string) =>
  tx
    .select({
      id: registryChanges.id,
      rowId: registryChanges.rowId,
      op: registryChanges.op,
      before: registryChanges.before,
      rowVersion: registryChanges.rowVersion,
      sourceRow: registryChanges.sourceRow,
    })
    .from(registryChanges)
    .where(
      and(
        eq(registryChanges.batchId, batchId),
        eq(registryChanges.tableName, tableName),
        isNull(registryChanges.undoneAt),
      ),
    )
    .orderBy(asc(registryChanges.id))

/** Takes new rows away and answers the ids that went. */
async function takeAway(
  tx: Tx,
  { table, isKeptAsRemoved, inUse }: UndoStep,
  plans: readonly RowUndo[],
): Promise<Set<string>> {
  if (plans.length === 0) return new Set()
  const { qualified } = bulkTable(table)
  const json = JSON.stringify(plans.map((plan) => ({ id: plan.rowId, version: plan.rowVersion })))
  const free = sql`t.id = x.id and t.version = x.version ${inUse ? sql`and not (${inUse})` : sql``}`
  const asked = sql`jsonb_to_recordset(${json}::jsonb) as x(id uuid, version integer)`
  const statement = isKeptAsRemoved
    ? sql`update ${sql.raw(qualified)} t set status = 'removed', version = t.version + 1, updated_at = now() from ${asked} where ${free} and t.status = 'active' returning t.id`
    : sql`delete from ${sql.raw(qualified)} t using ${asked} where ${free} returning t.id`
  const { rows } = await tx.execute(statement)
  return new Set((rows as { id: string }[]).map((row) => row.id))
}

/** Puts changed rows back as they were, where nobody has changed them since. */
async function restore(tx: Tx, table: PgTable, plans: readonly RowUndo[]): Promise<Set<string>> {
  if (plans.length === 0) return new Set()
  const { qualified } = bulkTable(table)
  const { rows } = await tx.execute(
    sql`select t.id, t.version from ${sql.raw(qualified)} t where t.id = ${anyOf(
      plans.map((plan) => plan.rowId),
      'uuid',
    )} for update`,
  )
  const versions = new Map((rows as { id: string; version: number }[]).map((row) => [row.id, row.version]))
  const unchanged = plans.filter((plan) => versions.get(plan.rowId) === plan.rowVersion)
  for (const [columns, group] of Map.groupBy(unchanged, (plan) =>
    Object.keys(plan.before).sort().join(' '),
  )) {
    await updateMany(
      tx,
      table,
      columns.split(' '),
      group.map((plan) => ({ id: plan.rowId, ...plan.before })),
    )
  }
  return new Set(unchanged.map((plan) => plan.rowId))
}

async function bringWordsInLine(
  tx: Tx,
  table: PgTable,
  removed: ReadonlySet<string>,
  restored: readonly RowUndo[],
) {
  if (table !== persons && table !== units) return
  await removeWords(tx, table === persons ? 'person' : 'unit', [...removed])
  const renamed = table === persons ? restored.filter((plan) => typeof plan.before.name === 'string') : []
  await replaceWords(
    tx,
    'person',
    new Map(renamed.map((plan) => [plan.rowId, personWords(String(plan.before.name))])),
  )
}

const mostNamed = 1_000

/**
 * Takes back what an import did: new rows go, changed ones are as before. A row that was changed since, or
 * that something else needs, stays and is named. Running it again tries the rest again.
 */
export async function undoBatch(
  ctx: Pick<ActionCtx, 'tx' | 'tenant' | 'now'>,
  batchId: string,
): Promise<UndoneBatch> {
  const { tx } = ctx
  await lockRegistry(ctx)
  const result: UndoneBatch = { removed: {}, restored: {}, keptCount: 0, kept: [] }
  for (const step of steps) {
    const { name } = bulkTable(step.table)
    const entries = (await readJournal(tx, batchId, name)) as JournalEntry[]
    if (entries.length === 0) continue
    const plans = planUndo(entries)
    // What an earlier undo had hidden and this batch brought back is hidden again, unless it is in use now.
    const isGuest = (plan: RowUndo) => plan.isNew || plan.before.status === 'removed'
    const removed = await takeAway(tx, step, plans.filter(isGuest))
    const restored = await restore(
      tx,
      step.table,
      plans.filter((plan) => !isGuest(plan)),
    )
    await bringWordsInLine(
      tx,
      step.table,
      removed,
      plans.filter((plan) => restored.has(plan.rowId)),
    )
    const isDone = (rowId: string) => removed.has(rowId) || restored.has(rowId)
    const done = entries.filter((entry) => isDone(entry.rowId)).map((entry) => entry.id)
    await tx
      .update(registryChanges)
      .set({ undoneAt: ctx.now.toISOString() })
      .where(sql`${registryChanges.id} = ${anyOf(done, 'uuid')}`)
    const kept = await reasonsFor(
      tx,
      step.table,
      plans.filter((plan) => !isDone(plan.rowId)),
    )
    result.removed[name] = removed.size
    result.restored[name] = restored.size
    result.keptCount += kept.length
    result.kept.push(...kept.slice(0, mostNamed - result.kept.length))
  }
  return result
}

async function reasonsFor(tx: Tx, table: PgTable, plans: readonly RowUndo[]): Promise<KeptRow[]> {
  if (plans.length === 0) return []
  const { name, qualified } = bulkTable(table)
  const { rows } = await tx.execute(
    sql`select t.id, t.version from ${sql.raw(qualified)} t where t.id = ${anyOf(
      plans.map((plan) => plan.rowId),
      'uuid',
    )}`,
  )
  const versions = new Map((rows as { id: string; version: number }[]).map((row) => [row.id, row.version]))
  return plans.map((plan) => ({
    table: name,
    rowId: plan.rowId,
    sourceRow: plan.sourceRow,
    reason: versions.get(plan.rowId) === plan.rowVersion ? 'in_use' : 'changed',
  }))
}
