import { accept, cellText, type CellValue, type Outcome } from '../../import/cell.rules.ts'
import type { RowReader } from '../../import/row-reader.rules.ts'
import { type Identity, normaliseIdentities } from '../../import/values/identity.rules.ts'
import { normaliseNames } from '../../import/values/person-name.rules.ts'
import { normalisePhones } from '../../import/values/phone.rules.ts'
import type { PersonDraft } from './ledger-people.rules.ts'

export interface PersonFields {
  name: string
  phone: string
  document: string
}

export const ownerColumns: PersonFields = {
  name: 'ownerName',
  phone: 'ownerPhone',
  document: 'ownerDocument',
}
export const tenantColumns: PersonFields = {
  name: 'tenantName',
  phone: 'tenantPhone',
  document: 'tenantDocument',
}
const emergencyColumns: PersonFields = { name: 'emergencyName', phone: 'emergencyPhone', document: '' }

/** Phones of a cell in the groups that its coarse separators make: A/B、C/D is two groups of two. */
function phoneGroups(cell: CellValue): Outcome<string[][]> {
  if (typeof cell !== 'string') {
    const one = normalisePhones(cell)
    return one.ok ? accept([one.value]) : one
  }
  const groups: string[][] = []
  for (const part of cellText(cell).split(/[、,;|\n]/)) {
    if (part.trim() === '') continue
    const read = normalisePhones(part)
    if (!read.ok) return read
    groups.push(read.value)
  }
  return groups.length > 0
    ? accept(groups)
    : normalisePhones(cell).ok
      ? accept([])
      : (normalisePhones(cell) as Outcome<never>)
}

function givePhones(people: PersonDraft[], groups: string[][], reader: RowReader, field: string) {
  const all = [...new Set(groups.flat())]
  if (people.length === 1 || all.length === 0) {
    if (people[0]) people[0].phones = all
    return
  }
  if (groups.length === people.length) for (const [i, person] of people.entries()) person.phones = groups[i]!
  else if (all.length === people.length) for (const [i, person] of people.entries()) person.phones = [all[i]!]
  else {
    people[0]!.phones = all
    reader.warn(field, 'phones_not_matched', { phones: all.length, names: people.length })
  }
}

function giveIdentities(people: PersonDraft[], identities: Identity[], reader: RowReader, field: string) {
  if (identities.length === 0) return
  if (identities.length !== people.length && (identities.length > 1 || people.length === 0)) {
    reader.error(field, 'ids_not_matched', { ids: identities.length, names: people.length })
    return
  }
  if (identities.length < people.length)
    reader.warn(field, 'ids_not_matched', { ids: identities.length, names: people.length })
  for (const [i, identity] of identities.entries()) people[i]!.identity = identity
}

/** The people of one kind in a row: names with their phones and documents, paired in their order. */
export function readPersons(reader: RowReader, fields: PersonFields): PersonDraft[] {
  const names = reader.readAll(fields.name, normaliseNames).flat()
  const groups = reader.readAll(fields.phone, phoneGroups).flat()
  const hint = reader.text('documentKind')
  const identities = reader.readAll(fields.document, (cell) => normaliseIdentities(cell, hint)).flat()
  const people = names.map((name): PersonDraft => ({ name, phones: [], identity: null }))
  const hasNameColumn = reader.cells(fields.name).length > 0
  if (names.length === 0 && !hasNameColumn && (groups.length > 0 || identities.length > 0)) {
    reader.error(fields.name, 'name_missing')
    return []
  }
  if (names.length === 0) return []
  givePhones(people, groups, reader, fields.phone)
  giveIdentities(people, identities, reader, fields.document)
  return people
}

const nameWithPhone = /^(\D{2,30}?)[\s:(,]*((?:\+?86[- ]?)?1[3-9]\d[\d -]{8,11}|0\d{2,3}-?\d{7,8})\)?$/

function splitNamePhone(text: string): PersonDraft | null {
  const parts = nameWithPhone.exec(text)
  const phones = parts ? normalisePhones(parts[2]!) : null
  const names = parts ? normaliseNames(parts[1]!.replace(/[:(]/g, ' ')) : null
  return phones?.ok && names?.ok ? { name: names.value[0]!, phones: phones.value, identity: null } : null
}

/** The emergency contact; name and phone may stand in one cell. */
export function readEmergency(reader: RowReader): PersonDraft[] {
  const [cell] = reader.cells('emergencyName')
  const together = cell ? splitNamePhone(cellText(cell.value)) : null
  return together ? [together] : readPersons(reader, emergencyColumns)
}

export interface KinDraft extends PersonDraft {
  kinship: string
}

/** Family members in one cell: 妻子：李四、儿子张五 13800000000; the kinship may be missing. */
export function readFamily(reader: RowReader): KinDraft[] {
  const members = reader.readAll(
    'family',
    (cell) => {
      const kin: KinDraft[] = []
      for (const part of cellText(cell).split(/[、,;|\n/]/)) {
        const labelled =
          /^(配偶|妻子?|丈夫|夫|儿子|女儿|子|女|父亲?|母亲?|爸爸|妈妈|孙子|孙女|岳父|岳母|公公|婆婆|wife|husband|son|daughter|father|mother)\s*[:-]?\s*(.+)$/i.exec(
            part.trim(),
          )
        const rest = labelled && (labelled[1]!.length > 1 || /[:-]/.test(part)) ? labelled[2]! : part.trim()
        const kinship = rest === part.trim() ? '' : labelled![1]!
        const person = splitNamePhone(rest)
        const names = person ? null : normaliseNames(rest)
        if (names && !names.ok) return part.trim() === '' ? accept(kin) : names
        if (person) kin.push({ ...person, kinship })
        else
          for (const name of names!.ok ? names!.value : [])
            kin.push({ name, phones: [], identity: null, kinship })
      }
      return accept(kin)
    },
    'warning',
  )
  return members.flat()
}

export type PersonRole = { role: 'owner' | 'co_owner' | 'tenant' | 'family'; kinship?: string }

/** What a row says the person in it is to the unit (与业主关系), the owner where it says nothing. */
export function readRole(reader: RowReader): PersonRole {
  const text = reader.text('relationship').toLowerCase().replace(/\s+/g, '')
  if (/共有|共同产权|co-?owner/.test(text) || /共有人|共有产权|co-?owner/i.test(reader.text('note')))
    return { role: 'co_owner' }
  if (text === '' || /^(本人|业主|户主|产权人|房主|业主本人|owner|self|proprietor)$/.test(text))
    return { role: 'owner' }
  if (/^(租|承租|使用人|tenant|lessee|renter)/.test(text)) return { role: 'tenant' }
  return { role: 'family', kinship: reader.text('relationship').slice(0, 40) }
}
