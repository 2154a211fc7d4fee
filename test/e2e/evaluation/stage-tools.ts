import { expect, type Api, type Person } from '../journey.ts'
import { pathIn, type Cast, type OpenApi } from './campaign-cast.ts'

export interface Versioned {
  id: string
  version: number
}
export interface Named extends Versioned {
  title: string
  state: string
}
export interface Campaign extends Named {
  invitations: { state: string }[]
}
export interface Rows<T> {
  rows: T[]
}

/** Letters between places come by the worker, a moment later. */
export const arrived = async <T>(read: () => Promise<T | undefined>): Promise<T> => {
  let found: T | undefined
  await expect
    .poll(async () => (found = await read()) !== undefined, { timeout: 60_000, intervals: [100, 250, 500] })
    .toBe(true)
  return found!
}

/** Everybody logs in once. */
function onceEach(openApi: OpenApi): OpenApi {
  const opened = new Map<Person, Promise<Api>>()
  return (person) => {
    const known = opened.get(person) ?? openApi(person)
    opened.set(person, known)
    return known
  }
}

/** What the steps of a campaign are made with. */
export function stageTools(given: OpenApi, cast: Cast) {
  const openApi = onceEach(given)
  return {
    cast,
    openApi,
    get: async <T>(person: Person, path: string): Promise<T> => (await openApi(person)).get<T>(path),
    post: async <T>(person: Person, path: string, body: object): Promise<T> =>
      (await openApi(person)).send<T>('POST', path, body),
    /** As its officer sees it now. */
    campaignOf: async (id: string): Promise<Campaign> =>
      (await openApi(cast.officer)).get<Campaign>(pathIn(`/campaigns/${id}`)),
  }
}
export type StageTools = ReturnType<typeof stageTools>
