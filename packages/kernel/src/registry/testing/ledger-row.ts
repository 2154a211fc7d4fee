import type { LedgerChunk } from '../apply/ledger-chunk.ts'
import type { PersonFact, RelationFact, UnitFact } from '../ledger/ledger-facts.rules.ts'

export const unitFact = (room: string, more: Partial<UnitFact> = {}): UnitFact => ({
  fact: 'unit',
  key: `3/1/${room}`,
  kind: 'residence',
  building: { key: '3', display: '3栋' },
  entrance: { key: '1', display: '1单元' },
  floor: { level: 1, label: '1' },
  room: { key: room, display: room, kind: 'residence' },
  ...more,
})

export const personFact = (name: string, phones: string[], more: Partial<PersonFact> = {}): PersonFact => ({
  fact: 'person',
  ref: `np:${name}|${phones[0] ?? ''}`,
  aliases: [],
  name,
  phones,
  identity: null,
  ...more,
})

export const relationFact = (
  unit: UnitFact,
  person: PersonFact,
  relation: RelationFact['relation'],
  more: Partial<RelationFact> = {},
): RelationFact => ({ fact: 'relation', unit: unit.key, person: person.ref, relation, ...more })

export const row = (
  number: number,
  ...facts: LedgerChunk['rows'][number]['facts']
): LedgerChunk['rows'][number] => ({ row: number, facts, restricted: [], isCoOwnerRow: false })
