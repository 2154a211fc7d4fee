import { newId } from '@linli/contract'
import { sql } from 'drizzle-orm'

import { anyOf, type BulkRow } from '../bulk.ts'
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
  status: string | null
}

/**
 * Political statuses, each with the consent that whoever imports attests. A person who has withdrawn theirs
 * is left out: an old ledger does not speak against what they said since.
 */
export async function applyPolitical(
  { tx, journal, counts }: Stage,
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
  const { rows } = await tx.execute(sql`
    select p.id as "personId", (select c.id from kernel.consents c where c.person_id = p.id and c.kind = 'political_status' and c.withdrawn_at is null) as "consentId",
      exists (select 1 from kernel.consents c where c.person_id = p.id and c.kind = 'political_status' and c.withdrawn_at is not null) as "isWithdrawn", s.id as "recordId", s.status
    from kernel.persons p left join kernel.political_records s on s.tenant_id = p.tenant_id and s.person_id = p.id
    where p.id = ${anyOf(
      [...folded.political.keys()].flatMap((ref) => personIds.get(ref) ?? []),
      'uuid',
    )}`)
  const held = new Map((rows as unknown as Held[]).map((row) => [row.personId, row]))
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
    else if (person.status !== fact.status)
      changes.push({
        id: person.recordId,
        row,
        before: { status: person.status },
        after: { status: fact.status },
      })
    counts.political[
      person.recordId === null ? 'created' : person.status === fact.status ? 'unchanged' : 'updated'
    ]++
  }
  await journal.insert(consents, given)
  await journal.insert(politicalRecords, made)
  await journal.update(politicalRecords, changes)
}
