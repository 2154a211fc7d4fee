import { api, useList, type KernelAnswer, type Query } from '@linli/web-kit'

export type Precision = 'day' | 'month' | 'year' | null
export type UnitRow = KernelAnswer<'/units'>['rows'][number]
export type UnitDetail = KernelAnswer<'/units/{id}'>
export type PersonCard = Relation['person']
export type Relation = UnitDetail['relations'][number]
export type PersonRow = KernelAnswer<'/persons'>['rows'][number]
export type PersonDetail = KernelAnswer<'/persons/{id}'>
export type Consent = PersonDetail['consents'][number]
export type UnitTree = KernelAnswer<'/buildings/tree'>
export type Building = UnitTree['buildings'][number]

export const unitKinds = [
  'residence',
  'shop',
  'office',
  'storage',
  'parking',
  'other',
] as const satisfies UnitRow['kind'][]

/** How a unit is used, as ledgers say it. */
export const useStates = [
  'owner_occupied',
  'rented',
  'vacant',
  'decorating',
  'in_business',
  'unsold',
  'lent',
] as const satisfies NonNullable<UnitRow['useState']>[]

export const relationKinds = [
  'owner',
  'co_owner',
  'tenant',
  'family',
  'emergency_contact',
] as const satisfies Relation['relation'][]

export const politicalStatuses = [
  'party_member',
  'probationary_member',
  'league_member',
  'other_party',
  'no_party',
  'masses',
  'not_party_member',
] as const satisfies NonNullable<PersonRow['politicalStatus']>[]

export const identityKinds = [
  'cn_id',
  'hk_macao_permit',
  'taiwan_permit',
  'passport',
  'hk_id',
  'foreign_permit',
  'organisation',
] as const satisfies NonNullable<PersonDetail['idKind']>[]

export const consentKinds = [
  'political_status',
  'care_profile',
  'portrait',
  'contact_by_message',
  'health_data',
] as const satisfies Consent['kind'][]

export const consentChannels = ['paper', 'counter', 'app', 'phone'] as const satisfies Consent['channel'][]

export const useUnits = () =>
  useList<UnitRow>({
    key: 'kernel.units',
    subject: 'kernel.unit',
    limit: 40,
    fetchPage: ({ tab: _, ...query }, signal) => api.get('/units', { query, signal }),
  })

export const usePersons = () =>
  useList<PersonRow>({
    key: 'kernel.persons',
    subject: 'kernel.person',
    limit: 40,
    fetchPage: ({ tab: _, ...query }, signal) => api.get('/persons', { query, signal }),
  })

/** Shows a number in full; the purpose is kept in the log. `phoneId` none asks for the identity number. */
export async function reveal(personId: string, purpose: string, phoneId?: string): Promise<string> {
  const { values } = await api.post(`/persons/${personId}/reveal`, {
    field: phoneId ? 'phone' : 'idNumber',
    purpose,
  })
  return (phoneId ? values.find((each) => each.id === phoneId) : values[0])?.value ?? ''
}

export const exportLink = (list: 'units' | 'persons', query: Query): string =>
  api.link(`/${list}/export`, { ...query, tab: undefined, format: 'xlsx' })

/** What is left out of the body clears nothing; an emptied field is sent as what empty means for it. */
export const orNull = (value: unknown): unknown => value ?? null
