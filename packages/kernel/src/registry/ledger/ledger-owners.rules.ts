import { cellText, type CellValue } from '../../import/cell.rules.ts'
import type { RowReader } from '../../import/row-reader.rules.ts'
import { normaliseDay } from '../../import/values/day.rules.ts'
import type { PoliticalFact, Relation, RelationFact } from './ledger-facts.rules.ts'
import {
  type KinDraft,
  ownerColumns,
  type PersonRole,
  readEmergency,
  readFamily,
  readPersons,
  tenantColumns,
} from './ledger-persons-cell.rules.ts'
import type { Met, PersonDraft, RowPeople } from './ledger-people.rules.ts'
import { normalisePolitical, type PoliticalStatus } from './political-status.rules.ts'
import { normaliseShares, type Share } from './share.rules.ts'

type MetPerson = Extract<Met, { ok: true }>['fact']

/** The people of a row with what each is to the unit, in the order in which they are to be stored. */
export interface RowPersons {
  persons: MetPerson[]
  relations: Omit<RelationFact, 'fact' | 'unit'>[]
  political: PoliticalFact[]
}

interface Meeting {
  reader: RowReader
  people: RowPeople
  unit: string | null
  out: RowPersons
}

function meet(meeting: Meeting, draft: PersonDraft, field: string): MetPerson | null {
  const met = meeting.people.meet(draft, meeting.unit)
  if (!met.ok) {
    meeting.reader.error(field === 'ownerName' ? 'ownerDocument' : field, met.error, met.params)
    return null
  }
  if (met.otherIdentityRow !== null)
    meeting.reader.warn(field, 'name_phone_two_ids', { name: draft.name, otherRow: met.otherIdentityRow })
  meeting.out.persons.push(met.fact)
  return met.fact
}

function sharesFor(reader: RowReader, count: number): (Share | undefined)[] {
  const [cell] = reader.cells('share')
  const shares = reader.readAll('share', normaliseShares).flat()
  if (shares.length === count) return shares
  const [one] = shares
  if (one && shares.length === 1 && (/各|均/.test(cellText(cell?.value)) || one.kind === 'joint'))
    return Array.from({ length: count }, () => one)
  if (shares.length > 0 && count > 0)
    reader.warn('share', 'shares_not_matched', { shares: shares.length, names: count })
  return []
}

function politicalFor(reader: RowReader, count: number): (PoliticalStatus | undefined)[] {
  const statuses = reader
    .readAll(
      'political',
      (cell: CellValue) => {
        const read: PoliticalStatus[] = []
        for (const part of cellText(cell).split(/[、,;|\n]/)) {
          const one = normalisePolitical(part)
          if (!one.ok) return one
          read.push(one.value)
        }
        return { ok: true, value: read }
      },
      'warning',
    )
    .flat()
  if (statuses.length === count || count <= 1) return statuses
  if (statuses.length > 0) reader.warn('political', 'political_not_matched', { names: count })
  return []
}

function meetOwners(meeting: Meeting, role: PersonRole, hasOwner: boolean) {
  const { reader, out } = meeting
  const drafts = readPersons(reader, ownerColumns)
  const shares = role.role === 'owner' || role.role === 'co_owner' ? sharesFor(reader, drafts.length) : []
  const political = politicalFor(reader, drafts.length)
  for (const [i, draft] of drafts.entries()) {
    const person = meet(meeting, draft, 'ownerName')
    if (!person) continue
    const isFurther = role.role === 'owner' && (i > 0 || hasOwner)
    const relation: Relation = isFurther ? 'co_owner' : role.role
    const share = shares[i]
    out.relations.push({
      person: person.ref,
      relation,
      ...(share ? { share } : {}),
      ...(role.kinship ? { kinship: role.kinship } : {}),
    })
    const status = political[i]
    if (status) out.political.push({ fact: 'political', person: person.ref, status })
  }
}

function meetOthers(meeting: Meeting) {
  const { reader, out } = meeting
  const from = reader.read('leaseFrom', normaliseDay, 'warning')
  const until = reader.read('leaseUntil', normaliseDay, 'warning')
  const add = (
    drafts: readonly (PersonDraft | KinDraft)[],
    relation: Relation,
    field: string,
    more: Partial<RelationFact> = {},
  ) => {
    for (const draft of drafts) {
      const person = meet(meeting, draft, field)
      if (!person) continue
      const kinship = 'kinship' in draft && draft.kinship !== '' ? { kinship: draft.kinship } : {}
      out.relations.push({ person: person.ref, relation, ...kinship, ...more })
    }
  }
  add(readPersons(reader, tenantColumns), 'tenant', 'tenantName', {
    ...(from ? { from } : {}),
    ...(until ? { until } : {}),
  })
  add(readFamily(reader), 'family', 'family')
  add(readEmergency(reader), 'emergency_contact', 'emergencyName')
}

/** Reads every person a row names. `hasOwner` tells that an earlier row already gave the unit its owner. */
export function readRowPersons(
  reader: RowReader,
  people: RowPeople,
  unit: string | null,
  role: PersonRole,
  hasOwner: boolean,
): RowPersons {
  const meeting: Meeting = { reader, people, unit, out: { persons: [], relations: [], political: [] } }
  meetOwners(meeting, role, hasOwner)
  meetOthers(meeting)
  return meeting.out
}
