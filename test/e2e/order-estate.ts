import { world, type Api, type Person, type Place } from './journey.ts'

type OpenApi = (person: Person) => Promise<Api>
interface Detail {
  id: string
  version: number
  state: string
  pause: { reason: string } | null
  solved: boolean | null
  closeKind: string | null
}

const orders = '/p/smart-property/work-orders'

/** A page of the estate's console, the list of orders when none is named. */
export const pathOf = (estate: Place, page = 'work-orders', query = '') =>
  `/console/t/${estate.id}/p/smart-property/${page}${query}`

/** An estate with everybody who has to do with an order. */
export async function peopled() {
  const estate = await world.makePlace({ kind: 'estate', name: `和顺里${Date.now() % 100_000}` })
  const person = (role: Parameters<typeof world.makePerson>[0]['roles'][number], name: string) =>
    world.makePerson({ place: estate, roles: [role], name })
  return {
    estate,
    manager: await person('estate-manager', '周经理'),
    steward: await person('steward', '林管家'),
    engineer: await person('engineer', '郑工'),
    desk: await person('front-desk', '王前台'),
    secretary: await person('party-secretary', '陈书记'),
    community: await person('community-worker', '孙社工'),
  }
}

/** The order as it is now. */
export const order = async (api: OpenApi, who: Person, id: string) =>
  (await api(who)).get<Detail>(`${orders}/${id}`)

/** A move by the API, on the order as it is now. */
export async function move(
  api: OpenApi,
  who: Person,
  id: string,
  name: string,
  body: object = {},
): Promise<Detail> {
  const as = await api(who)
  const { version } = await as.get<Detail>(`${orders}/${id}`)
  await as.send('POST', `${orders}/${id}/${name}`, { version, ...body })
  return as.get<Detail>(`${orders}/${id}`)
}
