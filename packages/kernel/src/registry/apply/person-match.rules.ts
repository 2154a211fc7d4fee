/** A person as the registry knows them, as far as recognising needs it. */
export interface KnownPerson {
  id: string
  name: string
  nameKey: string
  idIndex: string | null
  phoneIndexes: readonly string[]
  unitIds: readonly string[]
}

/** A person of the ledger with the same things, already sealed. */
export interface LedgerPerson {
  nameKey: string
  /** The index under every key of the ring; none without a document. */
  idIndexes: readonly string[]
  phoneIndexes: readonly string[]
  unitIds: readonly string[]
}

export interface PersonFinder {
  find(person: LedgerPerson): KnownPerson | null
}

const pair = (one: string, other: string) => `${one}|${other}`

/**
 * Recognises people the way a ledger's own parser does: by document, by name and phone, by name within a
 * unit. Two different documents are two people, whatever else they share (father and son).
 */
export function personFinder(known: readonly KnownPerson[]): PersonFinder {
  const byDocument = new Map<string, KnownPerson>()
  const byPhone = new Map<string, KnownPerson[]>()
  const byUnit = new Map<string, KnownPerson[]>()
  const add = (map: Map<string, KnownPerson[]>, key: string, person: KnownPerson) =>
    map.set(key, [...(map.get(key) ?? []), person])
  for (const person of known) {
    if (person.idIndex) byDocument.set(person.idIndex, person)
    for (const phone of person.phoneIndexes) add(byPhone, pair(person.nameKey, phone), person)
    for (const unit of person.unitIds) add(byUnit, pair(person.nameKey, unit), person)
  }
  return {
    find({ nameKey, idIndexes, phoneIndexes, unitIds }) {
      const document = idIndexes.map((index) => byDocument.get(index)).find((person) => person !== undefined)
      if (document) return document
      const fits = (person: KnownPerson) => idIndexes.length === 0 || person.idIndex === null
      const candidates = [
        ...phoneIndexes.flatMap((phone) => byPhone.get(pair(nameKey, phone)) ?? []),
        ...unitIds.flatMap((unit) => byUnit.get(pair(nameKey, unit)) ?? []),
      ]
      return candidates.find(fits) ?? null
    },
  }
}
