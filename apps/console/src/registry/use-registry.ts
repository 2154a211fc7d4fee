import { tenantHttp, useList, type Query } from '@linli/web-kit'

export type Precision = 'day' | 'month' | 'year' | null

export interface PhoneOut {
  id: string
  masked: string
}

export interface UnitRow {
  id: string
  version: number
  code: string
  kind: 'residential' | 'shop' | 'parking' | string
  buildingId: string | null
  building: string | null
  entrance: string | null
  floorLabel: string | null
  room: string
  areaM2: number | null
  layout: string | null
  useState: string | null
  owners: { id: string; name: string }[]
  tenantCount: number
  updatedAt: string
}

/** How a unit is used, as ledgers say it. */
export const useStates = ['owner_occupied', 'rented', 'vacant', 'decorating', 'in_business', 'unsold', 'lent']

export interface PersonCard {
  id: string
  name: string
  phones: PhoneOut[]
}

export interface Relation {
  id: string
  version: number
  relation: string
  share: { numerator: number; denominator: number } | null
  isJoint: boolean
  kinship: string | null
  validFrom: string | null
  validFromPrecision: Precision
  validTo: string | null
  isLive: boolean
  person: PersonCard
}

export interface UnitDetail extends Omit<UnitRow, 'owners' | 'tenantCount'> {
  status: string
  mergedFromId: string | null
  innerAreaM2: number | null
  handedOverOn: string | null
  handedOverPrecision: Precision
  note: string
  relations: Relation[]
  household: { id: string; headPersonId: string | null; note: string; members: { id: string; kinship: string | null; person: PersonCard }[] } | null
  parking: { id: string; code: string }[]
  formerNames: { key: string; name: string; cause: 'rename' | 'merge'; until: string }[]
}

export interface PersonRow {
  id: string
  version: number
  name: string
  phones: PhoneOut[]
  relations: { relation: string; unitId: string; code: string }[]
  politicalStatus: string | null
}

export interface TreeNode {
  id: string
  version: number
  name: string
  units: number
  households: number
  entrances?: TreeNode[]
}

export interface UnitTree {
  buildings: (TreeNode & { entrances: TreeNode[] })[]
  parking: number
}

export const useUnits = () =>
  useList<UnitRow>({ key: 'kernel.units', subject: 'kernel.unit', limit: 40, fetchPage: ({ tab: _, ...query }, signal) => tenantHttp.get('/units', { query, signal }) })

export const usePersons = () =>
  useList<PersonRow>({ key: 'kernel.persons', subject: 'kernel.person', limit: 40, fetchPage: ({ tab: _, ...query }, signal) => tenantHttp.get('/persons', { query, signal }) })

/** Shows a phone in full; the purpose is kept in the log. */
export async function revealPhone(personId: string, phoneId: string, purpose: string): Promise<string> {
  const { values } = await tenantHttp.post<{ values: { id: string; value: string }[] }>(`/persons/${personId}/reveal`, { field: 'phone', purpose })
  return values.find((each) => each.id === phoneId)?.value ?? ''
}

export const exportLink = (list: 'units' | 'persons', query: Query): string => tenantHttp.link(`/${list}/export`, { ...query, tab: undefined, format: 'xlsx' })
