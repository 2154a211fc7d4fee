import { sql } from 'drizzle-orm'

import type { QueryCtx } from '../../action/context.ts'
import type { Comparison, StoredBatch } from '../../import/importer.ts'
import { maskName } from '../../personal/mask.rules.ts'
import type { HostCapability } from '../../plugins/host.capability.ts'
import { anyOf } from '../bulk.ts'
import { nameKeyOf } from '../person.rules.ts'
import { phoneScope, idScope, cipherOf } from '../personal-fields.ts'
import { unitConflicts } from './apply-units.ts'
import { foldFacts, relationTie, type Folded } from './fold-facts.rules.ts'
import type { LedgerChunk } from './ledger-chunk.ts'
import { personFinder, type KnownPerson } from './person-match.rules.ts'

/** At most so many rows carry a note; the counts are of all. */
const mostNotes = 5_000

const fieldLabels: Record<string, string> = {
  areaM2: '建筑面积',
  innerAreaM2: '套内面积',
  layout: '户型',
  useState: '使用状态',
  handedOverOn: '交付日期',
  note: '备注',
}

/** What a whole ledger would meet: cells that staff have edited otherwise, owners it no longer names. */
export async function compareLedger(
  ctx: QueryCtx & { host: HostCapability },
  batch: StoredBatch,
  rows: LedgerChunk['rows'],
): Promise<Comparison> {
  const folded = foldFacts(rows)
  const conflicts = await unitConflicts(ctx.tx, folded)
  const endings = await endingsOf(ctx, batch, folded)
  const notes = [
    ...conflicts.map(({ row, field, here, given }) => ({
      line: row,
      label: fieldLabels[field] ?? field,
      reason: 'edited_here',
      params: { here: shown(here), given: shown(given) },
    })),
    ...endings.map(({ row, owners }) => ({
      line: row,
      label: '产权人',
      reason: 'owner_changes',
      params: { owners: owners.map((owner) => maskName(owner.name)).join('、') },
    })),
  ]
  const ended = endings.reduce((sum, { owners }) => sum + owners.length, 0)
  return { notes: notes.slice(0, mostNotes), conflicts: conflicts.length, endings: ended }
}

const shown = (value: unknown): string | number =>
  typeof value === 'number' || typeof value === 'string' ? value : ''

interface Owner extends KnownPerson {
  unitKey: string
}

/** Standing owners of the units that the ledger names owners for, as `endPreviousOwners` would look at them. */
async function readOwners(ctx: QueryCtx, batch: StoredBatch, unitKeys: readonly string[]): Promise<Owner[]> {
  const { rows } = await ctx.tx.execute<Owner & Record<string, unknown>>(sql`
    select u.key as "unitKey", p.id, p.name, p.name_key as "nameKey", p.id_index as "idIndex",
      array(select f.number_index from kernel.person_phones f where f.person_id = p.id) as "phoneIndexes", array[u.id::text] as "unitIds"
    from kernel.units u join kernel.unit_relations r on r.unit_id = u.id join kernel.persons p on p.id = r.person_id
    left join kernel.import_batches b on b.tenant_id = r.tenant_id and b.id = r.source_batch_id
    where u.key = ${anyOf(unitKeys)} and u.status = 'active' and r.relation in ('owner', 'co_owner') and r.valid_to is null and r.source = 'import'
      and (r.valid_from is null or r.valid_from <= ${batch.ledgerDate}::date)
      and (b.id is null or (b.ledger_date, b.origin_id) < (${batch.ledgerDate}::date, ${batch.originId}::uuid))`)
  return rows
}

async function endingsOf(
  ctx: QueryCtx & { host: HostCapability },
  batch: StoredBatch,
  folded: Folded,
): Promise<{ row: number; owners: Owner[] }[]> {
  const owned = Map.groupBy(
    [...folded.relations.values()].filter(({ fact }) => relationTie(fact.relation) === 'ownership'),
    ({ fact }) => fact.unit,
  )
  if (owned.size === 0) return []
  const cipher = cipherOf(ctx.host.kernel)
  const [phones, documents] = [phoneScope(ctx.tenant.id), idScope(ctx.tenant.id)]
  const standing = Map.groupBy(await readOwners(ctx, batch, [...owned.keys()]), (owner) => owner.unitKey)
  return [...standing].flatMap(([unitKey, owners]) => {
    const finder = personFinder(owners)
    const relations = owned.get(unitKey)!
    const met = new Set(
      relations.flatMap(({ fact }) => {
        const person = folded.persons.get(fact.person)!.fact
        const known = finder.find({
          nameKey: nameKeyOf(person.name),
          idIndexes: person.identity ? cipher.blindIndexes(documents, person.identity.number) : [],
          phoneIndexes: person.phones.flatMap((number) => cipher.blindIndexes(phones, number)),
          unitIds: owners[0]!.unitIds,
        })
        return known ? [known.id] : []
      }),
    )
    const gone = owners.filter((owner) => !met.has(owner.id))
    return gone.length > 0 ? [{ row: relations[0]!.row, owners: gone }] : []
  })
}
