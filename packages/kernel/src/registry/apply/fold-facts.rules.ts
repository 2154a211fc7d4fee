import type {
  ParkingFact,
  PersonFact,
  PoliticalFact,
  RelationFact,
  UnitFact,
} from '../ledger/ledger-facts.rules.ts'
import type { LedgerChunk } from './ledger-chunk.ts'

export interface At<T> {
  fact: T
  row: number
}

export interface FoldedUnit extends At<UnitFact> {
  /** Named only in a co-owner's row: fills what is empty and overrules nothing. */
  isSupplement: boolean
}

/** What a chunk says, each thing once. */
export interface Folded {
  units: Map<string, FoldedUnit>
  parking: Map<string, At<ParkingFact>>
  persons: Map<string, At<PersonFact>>
  relations: Map<string, At<RelationFact>>
  political: Map<string, At<PoliticalFact>>
}

/** What the first row says stays; a later one adds what was missing. */
const supplement = <T extends object>(first: T, later: T): T => ({ ...later, ...first })

function foldUnit(units: Folded['units'], fact: UnitFact, row: number, isCoOwnerRow: boolean) {
  const known = units.get(fact.key)
  if (!known) units.set(fact.key, { fact, row, isSupplement: isCoOwnerRow })
  else
    known.fact =
      known.isSupplement && !isCoOwnerRow ? supplement(fact, known.fact) : supplement(known.fact, fact)
  if (known && !isCoOwnerRow) known.isSupplement = false
}

function foldPerson(persons: Folded['persons'], fact: PersonFact, row: number) {
  const known = persons.get(fact.ref)
  if (!known) {
    persons.set(fact.ref, { fact, row })
    return
  }
  const { name, identity } = known.fact
  const union = (one: readonly string[], other: readonly string[]) => [...new Set([...one, ...other])]
  known.fact = {
    ...fact,
    name,
    identity: identity ?? fact.identity,
    phones: union(known.fact.phones, fact.phones),
    aliases: union(known.fact.aliases, fact.aliases),
  }
}

const isOwnership = (relation: string) => relation === 'owner' || relation === 'co_owner'

/** Owner and co-owner are one tie, told apart only by the order of a ledger's rows. */
export const relationTie = (relation: string): string => (isOwnership(relation) ? 'ownership' : relation)

function foldParking(parking: Folded['parking'], fact: ParkingFact, row: number) {
  const known = parking.get(fact.key)
  if (!known) {
    parking.set(fact.key, { fact, row })
    return
  }
  known.fact = {
    ...known.fact,
    besideUnit: known.fact.besideUnit ?? fact.besideUnit,
    areaM2: known.fact.areaM2 ?? fact.areaM2,
  }
}

function foldRelation(relations: Folded['relations'], fact: RelationFact, row: number) {
  const key = `${fact.unit}|${fact.person}|${relationTie(fact.relation)}`
  const known = relations.get(key)
  if (known) known.fact = supplement(known.fact, fact)
  else relations.set(key, { fact, row })
}

/** Brings the facts of a chunk together, so that each unit, person and relation is stored once. */
export function foldFacts(rows: LedgerChunk['rows']): Folded {
  const folded: Folded = {
    units: new Map(),
    parking: new Map(),
    persons: new Map(),
    relations: new Map(),
    political: new Map(),
  }
  for (const { row, facts, restricted, isCoOwnerRow } of rows) {
    for (const fact of facts) {
      if (fact.fact === 'unit') foldUnit(folded.units, fact, row, isCoOwnerRow)
      else if (fact.fact === 'person') foldPerson(folded.persons, fact, row)
      else if (fact.fact === 'parking') foldParking(folded.parking, fact, row)
      else foldRelation(folded.relations, fact, row)
    }
    for (const fact of restricted)
      if (!folded.political.has(fact.person)) folded.political.set(fact.person, { fact, row })
  }
  return folded
}
