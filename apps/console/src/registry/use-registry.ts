import { tenantHttp, useList, type Query, type KernelAnswer } from '@linli/web-kit'

export type Precision = 'day' | 'month' | 'year' | null

export type PhoneOut = PersonCard['phones'][number]

export type UnitRow = KernelAnswer<'/units'>['rows'][number]

/** How a unit is used, as ledgers say it. */
export const useStates = ['owner_occupied', 'rented', 'vacant', 'decorating', 'in_business', 'unsold', 'lent']

export type PersonCard = Relation['person']

export type Relation = UnitDetail['relations'][number]

export type UnitDetail = KernelAnswer<'/units/{id}'>

export type PersonRow = KernelAnswer<'/persons'>['rows'][number]

export type TreeNode = UnitTree['buildings'][number]

export type UnitTree = KernelAnswer<'/buildings/tree'>

export const useUnits = () =>
  useList<UnitRow>({
    key: 'kernel.units',
    subject: 'kernel.unit',
    limit: 40,
    fetchPage: ({ tab: _, ...query }, signal) => tenantHttp.get('/units', { query, signal }),
  })

export const usePersons = () =>
  useList<PersonRow>({
    key: 'kernel.persons',
    subject: 'kernel.person',
    limit: 40,
    fetchPage: ({ tab: _, ...query }, signal) => tenantHttp.get('/persons', { query, signal }),
  })

/** Shows a phone in full; the purpose is kept in the log. */
export async function revealPhone(personId: string, phoneId: string, purpose: string): Promise<string> {
  const { values } = await tenantHttp.post<{ values: { id: string; value: string }[] }>(
    `/persons/${personId}/reveal`,
    { field: 'phone', purpose },
  )
  return values.find((each) => each.id === phoneId)?.value ?? ''
}

export const exportLink = (list: 'units' | 'persons', query: Query): string =>
  tenantHttp.link(`/${list}/export`, { ...query, tab: undefined, format: 'xlsx' })
