import type { Api } from './api.ts'
import { world, type Person, type Place } from './journey.ts'

interface Unit {
  id: string
  code: string
}

export interface Estate {
  place: Place
  manager: Person
  /** 1栋1单元101, 102 and 201 */
  units: Unit[]
}

type OpenApi = (person: Person) => Promise<Api>

/** An estate with a building of three homes, and who runs it. */
export async function makeEstate(api: OpenApi, name: string): Promise<Estate> {
  const place = await world.makePlace({ kind: 'estate', name })
  const manager = await world.makePerson({ place, roles: ['estate-manager'], name: '周经理' })
  const desk = await api(manager)
  const building = await desk.send<{ id: string }>('POST', '/buildings', { name: '1栋' })
  const units: Unit[] = []
  for (const room of ['101', '102', '201'])
    units.push(await desk.send<Unit>('POST', '/units', { buildingId: building.id, entrance: '1单元', room }))
  return { place, manager, units }
}

/** Puts somebody into the register, as the company knows them. */
export async function writeDown(
  api: OpenApi,
  { manager }: Estate,
  { unit, name, phone }: { unit: Unit; name: string; phone: string },
): Promise<void> {
  const desk = await api(manager)
  const person = await desk.send<{ id: string }>('POST', '/persons', { name, phones: [phone] })
  await desk.send('POST', `/units/${unit.id}/relations`, { personId: person.id, relation: 'owner' })
}

/** A resident with an account who lives in the units. */
export async function makeResident(
  api: OpenApi,
  estate: Estate,
  { units, name = '雷敏梅' }: { units: Unit[]; name?: string },
): Promise<Person> {
  const resident = await world.makePerson({ place: estate.place, roles: ['resident'], name })
  const desk = await api(estate.manager)
  const person = await desk.send<{ id: string }>('POST', '/persons', {
    name,
    phones: [resident.phone],
  })
  for (const unit of units)
    await desk.send('POST', `/units/${unit.id}/relations`, { personId: person.id, relation: 'owner' })
  const own = await api(resident)
  await own.send('POST', '/api/me/registrations', {
    tenantId: estate.place.id,
    unitId: units[0]!.id,
    name,
    relation: 'owner',
  })
  return resident
}

/** What went to a phone number by SMS, the newest first; read as the platform's own people may. */
export async function messagesTo(api: OpenApi, phone: string): Promise<string[]> {
  const place = await world.platform()
  const admin = await api(await world.makePerson({ place, roles: ['platform-admin'], name: '平台管理员' }))
  const { rows } = await admin.get<{ rows: { to: string; body: string }[] }>('/operations/messages/caught')
  return rows.filter((row) => row.to.endsWith(phone)).map((row) => row.body)
}
