import type { Api } from './api.ts'

export interface Home {
  unitId: string
  code: string
  owner: string
  phone: string
}

interface Written {
  id: string
  version: number
}

let made = 0

/** A building with flats and their owners, as staff enter them one by one. */
export async function furnish(api: Api, owners: readonly string[], building = '1栋'): Promise<Home[]> {
  const { id: buildingId } = await api.send<Written>('POST', '/buildings', { name: building })
  const homes: Home[] = []
  for (const [at, owner] of owners.entries()) {
    made += 1
    const room = `${Math.floor(at / 4) + 1}0${(at % 4) + 1}`
    const phone = `138${String(process.pid % 10_000).padStart(4, '0')}${String(made).padStart(4, '0')}`
    const place = { buildingId, entrance: '1', room, kind: 'residence', areaM2: 80 + at }
    const { id: unitId, code } = await api.send<Written & { code: string }>('POST', '/units', place)
    const { id: personId } = await api.send<Written>('POST', '/persons', { name: owner, phones: [phone] })
    await api.send('POST', `/units/${unitId}/relations`, {
      unitId,
      personId,
      relation: 'owner',
      livesHere: true,
    })
    homes.push({ unitId, code, owner, phone })
  }
  return homes
}

export interface Order {
  id: string
  number: string
  version: number
}

/** An order as somebody reports it. */
export const report = (api: Api, description: string, more: object = {}): Promise<Order> =>
  api.send('POST', '/p/smart-property/work-orders', {
    kind: 'repair',
    description,
    location: { areaText: '东门' },
    ...more,
  })
