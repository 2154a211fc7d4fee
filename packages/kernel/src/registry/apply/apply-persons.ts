import { newId } from '@linli/contract'
import { sql } from 'drizzle-orm'

import type { Tx } from '../../db/handle.ts'
import type { FieldCipher } from '../../personal/field-cipher.ts'
import { anyOf } from '../bulk.ts'
import { nameKeyOf, personSortKey } from '../person.rules.ts'
import { idScope, phoneScope, sealIdentity, sealPhone } from '../personal-fields.ts'
import { personPhones, persons } from '../persons.schema.ts'
import { personWords } from '../search-words.rules.ts'
import { addWords, replaceWords } from '../search-words.ts'
import type { Stage } from './apply-places.ts'
import type { Folded } from './fold-facts.rules.ts'
import type { RowChange } from './journal.ts'
import { personFinder, type KnownPerson, type LedgerPerson } from './person-match.rules.ts'
import type { PersonFact } from '../ledger/ledger-facts.rules.ts'

interface Indexed extends LedgerPerson {
  ref: string
  fact: PersonFact
  row: number
  /** The index under the newest key, by number: what is stored. */
  phones: Map<string, { number: string; indexes: readonly string[] }>
}

interface Sealing {
  cipher: FieldCipher
  tenantId: string
}

function indexPersons(
  { cipher, tenantId }: Sealing,
  folded: Folded,
  unitIds: ReadonlyMap<string, string>,
): Indexed[] {
  const unitsOf = new Map<string, string[]>()
  for (const { fact } of folded.relations.values())
    unitsOf.set(fact.person, [
      ...(unitsOf.get(fact.person) ?? []),
      ...(unitIds.get(fact.unit) ? [unitIds.get(fact.unit)!] : []),
    ])
  return [...folded.persons].map(([ref, { fact, row }]) => {
    const phones = new Map(
      fact.phones.map((number) => [
        cipher.blindIndex(phoneScope(tenantId), number),
        { number, indexes: cipher.blindIndexes(phoneScope(tenantId), number) },
      ]),
    )
    return {
      ref,
      fact,
      row,
      phones,
      nameKey: nameKeyOf(fact.name),
      idIndexes: fact.identity ? cipher.blindIndexes(idScope(tenantId), fact.identity.number) : [],
      phoneIndexes: [...phones.values()].flatMap((phone) => phone.indexes),
      unitIds: unitsOf.get(ref) ?? [],
    }
  })
}

interface KnownRow extends KnownPerson {
  lastPosition: number
  editedFields: string[]
}

/** Everyone the chunk could mean: by document, by phone, or related to one of its units. */
async function readKnown(tx: Tx, people: readonly Indexed[]): Promise<KnownRow[]> {
  const all = (key: 'idIndexes' | 'phoneIndexes' | 'unitIds') => [
    ...new Set(people.flatMap((person) => person[key])),
  ]
  const { rows } = await tx.execute(sql`
    with candidates as (
      select p.id from kernel.persons p where p.id_index = ${anyOf(all('idIndexes'))}
      union select f.person_id from kernel.person_phones f where f.number_index = ${anyOf(all('phoneIndexes'))}
      union select r.person_id from kernel.unit_relations r where r.unit_id = ${anyOf(all('unitIds'), 'uuid')}
    ), phones as materialized (
      select f.person_id, array_agg(f.number_index) as indexes, max(f.position) as last from kernel.person_phones f
      where f.person_id in (select id from candidates) group by f.person_id
    ), places as materialized (
      select r.person_id, array_agg(distinct r.unit_id) as units from kernel.unit_relations r
      where r.person_id in (select id from candidates) group by r.person_id
    )
    select p.id, p.name, p.name_key as "nameKey", p.id_index as "idIndex", p.edited_fields as "editedFields", coalesce(f.indexes, '{}') as "phoneIndexes", coalesce(f.last, 0) as "lastPosition",
      coalesce(r.units, '{}') as "unitIds"
    from kernel.persons p left join phones f on f.person_id = p.id left join places r on r.person_id = p.id
    where p.id in (select id from candidates) and p.status = 'active' order by p.id`)
  return rows as unknown as KnownRow[]
}

/** What the ledger adds to a known person: a document where there was none, and the name the document bears now. */
function changeOf(
  known: KnownRow,
  person: Indexed,
  { cipher, tenantId }: Sealing,
  { counts, overrulesStaff }: Stage,
): RowChange | null {
  const change: RowChange = { id: known.id, row: person.row, before: {}, after: {} }
  if (person.fact.identity && known.idIndex === null) {
    change.after = { ...sealIdentity(cipher, tenantId, person.fact.identity) }
    change.before = { ...noDocument }
  }
  const isConflict = person.nameKey !== known.nameKey && known.editedFields.includes('name')
  if (isConflict) counts.conflict[overrulesStaff ? 'updated' : 'unchanged']++
  if (person.nameKey !== known.nameKey && (!isConflict || overrulesStaff)) {
    const { sortKey } = personSortKey(known.name)
    change.after = { ...change.after, name: person.fact.name, ...personSortKey(person.fact.name) }
    change.before = { ...change.before, name: known.name, nameKey: known.nameKey, sortKey }
    if (isConflict) {
      change.before.editedFields = known.editedFields
      change.after.editedFields = known.editedFields.filter((field) => field !== 'name')
    }
  }
  return Object.keys(change.after).length > 0 ? change : null
}

const noDocument = { idKind: null, idSealed: null, idIndex: null, idMasked: null }

const documentOf = ({ cipher, tenantId }: Sealing, { identity }: PersonFact) =>
  identity ? sealIdentity(cipher, tenantId, identity) : noDocument

/** Persons and their phones; answers the person each of the ledger's references means. */
export async function applyPersons(
  stage: Stage,
  sealing: Sealing,
  folded: Folded,
  unitIds: ReadonlyMap<string, string>,
): Promise<Map<string, string>> {
  const { tx, journal, counts } = stage
  const people = indexPersons(sealing, folded, unitIds)
  const known = await readKnown(tx, people)
  const finder = personFinder(known)
  const ids = new Map<string, string>()
  const [made, phones, changes]: [
    Parameters<typeof journal.insert>[1][number][],
    Parameters<typeof journal.insert>[1][number][],
    RowChange[],
  ] = [[], [], []]
  const [newWords, changedWords] = [new Map<string, string[]>(), new Map<string, string[]>()]
  for (const person of people) {
    const found = finder.find(person) as KnownRow | null
    const id = found?.id ?? newId()
    ids.set(person.ref, id)
    const change = found ? changeOf(found, person, sealing, stage) : null
    if (change) changes.push(change)
    if (change?.after.name) changedWords.set(id, personWords(person.fact.name))
    if (!found) {
      made.push({
        id,
        name: person.fact.name,
        ...personSortKey(person.fact.name),
        ...documentOf(sealing, person.fact),
        sourceRow: person.row,
      })
      newWords.set(id, personWords(person.fact.name))
    }
    const held = new Set(found?.phoneIndexes)
    let position = found?.lastPosition ?? 0
    const added = [...person.phones.values()].filter(
      (phone) => !phone.indexes.some((index) => held.has(index)),
    )
    for (const { number } of added)
      phones.push({
        id: newId(),
        personId: id,
        ...sealPhone(sealing.cipher, sealing.tenantId, number),
        position: ++position,
        sourceRow: person.row,
      })
    counts.person[!found ? 'created' : change || added.length > 0 ? 'updated' : 'unchanged']++
    counts.phone.unchanged += person.phones.size - added.length
  }
  await journal.insert(persons, made)
  await journal.update(persons, changes)
  await journal.insert(personPhones, phones)
  await addWords(tx, 'person', newWords)
  await replaceWords(tx, 'person', changedWords)
  counts.phone.created += phones.length
  return ids
}
