import { randomUUID } from 'node:crypto'

import type { APIRequestContext, PlaywrightWorkerArgs } from '@playwright/test'

import { signIn } from './sign-in.ts'
import { worldAddress } from './world/start-world.ts'
import type { Person } from './world/world.ts'

type Query = Record<string, string | number>

export interface Api {
  /** Paths below `/api/t/{the person's place}`; a path that begins with `/api/` is taken whole. */
  get<T>(path: string, query?: Query): Promise<T>
  send<T>(method: 'POST' | 'PUT' | 'PATCH', path: string, body?: object): Promise<T>
  request: APIRequestContext
  pathOf(path: string): string
  close(): Promise<void>
}

/** The HTTP API as one person, in the person's own place. */
export async function apiOf(playwright: PlaywrightWorkerArgs['playwright'], person: Person): Promise<Api> {
  const request = await playwright.request.newContext({
    baseURL: worldAddress().url,
    extraHTTPHeaders: { 'accept-language': 'zh-CN' },
  })
  await signIn(request, person)
  const pathOf = (path: string) => (path.startsWith('/api/') ? path : `/api/t/${person.place.id}${path}`)
  const read = async (answer: Awaited<ReturnType<APIRequestContext['get']>>) => {
    if (!answer.ok()) throw new Error(`${answer.status()} ${answer.url()}: ${await answer.text()}`)
    return (await answer.json()) as never
  }
  return {
    request,
    pathOf,
    get: async (path, params) => read(await request.get(pathOf(path), params ? { params } : {})),
    send: async (method, path, data = {}) =>
      read(await request.fetch(pathOf(path), { method, data, headers: { 'idempotency-key': randomUUID() } })),
    close: () => request.dispose(),
  }
}
