import { http } from '@linli/web-kit'

export interface Choice {
  id: string
  name: string
  /** What tells two of the same name apart: city, district, street. */
  aside?: string
}

export interface UnitChoice extends Choice {
  /** As people say it: 3栋1单元1204. */
  code: string
  entrance: string | null
}

export const relations = ['owner', 'family', 'tenant'] as const
export type Relation = (typeof relations)[number]

export interface RegistrationWish {
  tenantId: string
  unitId: string
  name: string
  relation: Relation
}

/** `matched` is bound at once by the phone number; `waiting` is with the staff. */
export type RegistrationState = 'matched' | 'waiting' | 'approved' | 'refused'

export interface Registration {
  id: string
  state: RegistrationState
  tenantId: string
  tenantName: string
  unitCode: string
  reason: string | null
  createdAt: string
}

interface Rows<T> {
  rows: T[]
}

interface Estate {
  id: string
  name: string
  city: string
  district: string
  address: string
}

const below = (estateId: string) => `/api/public/estates/${estateId}`

/** Everything self-registration asks the server; before the login it is public and gives no person's data. */
export const registrationApi = {
  async estates(q: string, city: string, signal?: AbortSignal): Promise<Choice[]> {
    const { rows } = await http.get<Rows<Estate>>('/api/public/estates', {
      query: { q, city },
      ...(signal ? { signal } : {}),
    })
    return rows.map((estate) => ({
      id: estate.id,
      name: estate.name,
      aside: [`${estate.city}${estate.district}`, estate.address].filter(Boolean).join(' · '),
    }))
  },
  buildings: async (estateId: string): Promise<Choice[]> =>
    (await http.get<Rows<Choice>>(`${below(estateId)}/buildings`)).rows,
  async units(estateId: string, buildingId: string): Promise<UnitChoice[]> {
    const { rows } = await http.get<
      Rows<{ id: string; room: string; code: string; entrance: string | null }>
    >(`${below(estateId)}/buildings/${buildingId}/units`)
    return rows.map(({ id, room, code, entrance }) => ({ id, name: room, code, entrance }))
  },
  register: (wish: RegistrationWish) =>
    http.post<{ id: string; state: RegistrationState }>('/api/me/registrations', wish),
  mine: async (): Promise<Registration[]> =>
    (await http.get<Rows<Registration>>('/api/me/registrations')).rows,
}

export type RegistrationApi = typeof registrationApi
