import type { APIRequestContext, Browser } from '@playwright/test'

import { worldAddress } from './world/start-world.ts'
import { password } from './world/password.ts'
import type { Person } from './world/world.ts'

type StorageState = Awaited<ReturnType<APIRequestContext['storageState']>>

const states = new Map<string, Promise<StorageState>>()

/** Logs in by the request that the login page makes. */
export async function signIn(request: APIRequestContext, { phone }: Pick<Person, 'phone'>): Promise<void> {
  const { url } = worldAddress()
  const answer = await request.post(`${url}/api/auth/sign-in/phone-number`, {
    data: { phoneNumber: phone, password },
    headers: { origin: url },
  })
  if (!answer.ok()) throw new Error(`login of ${phone}: ${answer.status()} ${await answer.text()}`)
}

/** The cookies of a person who has logged in once; each worker logs in once a person. */
export function storageStateOf(browser: Browser, person: Person): Promise<StorageState> {
  const known = states.get(person.accountId)
  if (known) return known
  const state = (async () => {
    const context = await browser.newContext({ storageState: { cookies: [], origins: [] } })
    try {
      await signIn(context.request, person)
      return await context.storageState()
    } finally {
      await context.close()
    }
  })()
  states.set(person.accountId, state)
  return state
}
