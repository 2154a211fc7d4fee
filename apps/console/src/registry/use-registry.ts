import { api, useList, type KernelAnswer } from '@linli/web-kit'

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

/** The keys in this order; one that the server knows and we do not, or the other way round, does not compile. */
const everyOne = <Key extends string>(keys: Record<Key, 1>): Key[] => Object.keys(keys) as Key[]

export const unitKinds = everyOne<UnitRow['kind']>({
  residence: 1,
  shop: 1,
  office: 1,
  storage: 1,
  parking: 1,
  other: 1,
})

/** How a unit is used, as ledgers say it. */
export const useStates = everyOne<NonNullable<UnitRow['useState']>>({
  owner_occupied: 1,
  rented: 1,
  vacant: 1,
  decorating: 1,
  in_business: 1,
  unsold: 1,
  lent: 1,
})

export const relationKinds = everyOne<Relation['relation']>({
  owner: 1,
  co_owner: 1,
  tenant: 1,
  family: 1,
  emergency_contact: 1,
  parking_holder: 1,
})

export const politicalStatuses = everyOne<NonNullable<PersonRow['politicalStatus']>>({
  party_member: 1,
  probationary_member: 1,
  league_member: 1,
  other_party: 1,
  no_party: 1,
  masses: 1,
  not_party_member: 1,
})

export const identityKinds = everyOne<NonNullable<PersonDetail['idKind']>>({
  cn_id: 1,
  hk_macao_permit: 1,
  taiwan_permit: 1,
  passport: 1,
  hk_id: 1,
  foreign_permit: 1,
  organisation: 1,
})

export const consentKinds = everyOne<Consent['kind']>({
  political_status: 1,
  care_profile: 1,
  portrait: 1,
  contact_by_message: 1,
  health_data: 1,
})

export const consentChannels = everyOne<Exclude<Consent['channel'], 'import'>>({
  paper: 1,
  counter: 1,
  app: 1,
  phone: 1,
})

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

/** What is left out of the body clears nothing; an emptied field is sent as what empty means for it. */
export const orNull = (value: unknown): unknown => value ?? null
