import { newId } from '@linli/contract'
import { sql } from 'drizzle-orm'

import type { Tx } from '../../db/handle.ts'
import { anyOf, type BulkRow } from '../bulk.ts'
import { politicalStatuses, type PoliticalStatus } from '../ledger/political-status.rules.ts'
import { consents, politicalRecords } from '../persons.schema.ts'
import type { Stage } from './apply-places.ts'
import type { Folded } from './fold-facts.rules.ts'
import type { RowChange } from './journal.ts'
import type { ImportedConsent } from './ledger-chunk.ts'

interface Held {
  personId: string
  consentId: string | null
  isWithdrawn: boolean
  recordId: string | null
  status: PoliticalStatus | null
  sourceBatchId: string | null
  sourceRow: number | null
  /** What is held came with this file, or with the same one before. */
  isOfThisLedger: boolean
}

/** The columns of a record that say what it is and where it came from. */
const said = (status: PoliticalStatus | null, sourceBatchId: string | null, sourceRow: number | null) => ({
  status,
  sourceBatchId,
  sourceRow,
})

const rankOf = (status: PoliticalStatus) => politicalStatuses.indexOf(status)

/**
 * Whether the row leaves what is held as it is. A ledger that contradicts itself about one person counts with
 * the first of `politicalStatuses` it says, so that its rows give the same result in any order and as often as
 * they come.
 */
const isSettled = ({ status, isOfThisLedger }: Held, told: PoliticalStatus): boolean =>
  status === told || (status !== null && isOfThisLedger && rankOf(status) < rankOf(told))

async function readHeld(tx: Tx, batchId: string, personIds: readonly string[]): Promise<Map<string, Held>> {
  const { rows } = await tx.execute(sql`
    select p.id as "personId", (select c.id from kernel.consents c where c.person_id = p.id and c.kind = 'political_status' and c.withdrawn_at is null) as "consentId",
      exists (select 1 from kernel.consents c where c.person_id = p.id and c.kind = 'political_status' and c.withdrawn_at is not null) as "isWithdrawn", s.id as "recordId", s.status, s.source_batch_id as "sourceBatchId", s.source_row as "sourceRow",
      coalesce(s.source_batch_id = ${batchId}::uuid or b.origin_id = here.origin_id, false) as "isOfThisLedger"
    from kernel.persons p left join kernel.political_records s on s.tenant_id = p.tenant_id and s.person_id = p.id
    left join kernel.import_batches b on b.tenant_id = s.tenant_id and b.id = s.source_batch_id
    left join kernel.import_batches here on here.tenant_id = p.tenant_id and here.id = ${batchId}::uuid
    where p.id = ${anyOf(personIds, 'uuid')}`)
  return new Map((rows as unknown as Held[]).map((row) => [row.personId, row]))
}

/**
 * Political statuses, each with the consent that whoever imports attests. A person who has withdrawn theirs
 * is left out: an old ledger does not speak against what they said since.
 */
export async function applyPolitical(
  { tx, journal, counts }: Stage,
  batchId: string,
  folded: Folded,
  personIds: ReadonlyMap<string, string>,
  consent: ImportedConsent | undefined,
  now: string,
): Promise<void> {
  if (folded.political.size === 0) return
  if (!consent) {
    counts.withoutConsent += folded.political.size
    return
  }
  const held = await readHeld(
    tx,
    batchId,
    [...folded.political.keys()].flatMap((ref) => personIds.get(ref) ?? []),
  )
  const given: BulkRow[] = []
  const made: BulkRow[] = []
  const changes: RowChange[] = []
  const done = new Set<string>()
  for (const [ref, { fact, row }] of folded.political) {
    const person = held.get(personIds.get(ref) ?? '')
    if (!person || done.has(person.personId)) continue
    done.add(person.personId)
    if (person.consentId === null && person.isWithdrawn) {
      counts.withoutConsent++
      continue
    }
    const consentId = person.consentId ?? newId()
    if (person.consentId === null)
      given.push({
        id: consentId,
        personId: person.personId,
        kind: 'political_status',
        channel: 'import',
        ...consent,
        givenAt: now,
        sourceRow: row,
      })
    if (person.recordId === null)
      made.push({ id: newId(), personId: person.personId, status: fact.status, consentId, sourceRow: row })
    else if (!isSettled(person, fact.status))
      changes.push({
        id: person.recordId,
        row,
        before: said(person.status, person.sourceBatchId, person.sourceRow),
        after: said(fact.status, batchId, row),
      })
    counts.political[
      person.recordId === null ? 'created' : isSettled(person, fact.status) ? 'unchanged' : 'updated'
    ]++
  }
  await journal.insert(consents, given)
  await journal.insert(politicalRecords, made)
  await journal.update(politicalRecords, changes)
}
