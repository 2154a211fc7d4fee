import { test as base, expect, type Browser, type BrowserContext, type Page } from '@playwright/test'

import { apiOf, type Api } from './api.ts'
import { storageStateOf } from './sign-in.ts'
import { watchContext, type Troubles } from './troubles.ts'
import { worldAddress } from './world/start-world.ts'
import { worldClient } from './world/world-client.ts'
import type { Person } from './world/world.ts'

export { expect } from '@playwright/test'
export type { Locator, Page } from '@playwright/test'
export { expectAccessible } from './accessible.ts'
export type { Api } from './api.ts'
export type { Person, Place } from './world/world.ts'
export { password } from './world/password.ts'

/** Makes places and people. */
export const world = worldClient()

type ContextOptions = NonNullable<Parameters<Browser['newContext']>[0]> & {
  /** Whether a remote that takes longer than eight seconds is asked for again, as a person would; true when absent. */
  isPatient?: boolean
}

/** On a busy machine a remote can take its eight seconds and more. */
const tryAgainWhenSlow = (page: Page) =>
  page.addLocatorHandler(page.getByRole('heading', { name: /加载太慢|takes too long/ }).first(), async () => {
    await page
      .getByRole('button', { name: /^(再试一次|Try again)$/ })
      .first()
      .click()
  })

interface Journey {
  browsers: Browsers
  /** A page of a logged-in person in a browser of their own; without a person a guest's. */
  open: Browsers['open']
  /** Fails the test on console and page errors, on 5xx, and on 4xx that the test did not announce. */
  troubles: Troubles
  /** The API as the person, for what a test looks up or prepares. */
  api(person: Person): Promise<Api>
}

interface Browsers {
  open(person: Person | null, path: string, options?: ContextOptions): Promise<Page>
  troubles: Troubles
}

export const test = base.extend<Journey>({
  browsers: async ({ browser }, use) => {
    const contexts: BrowserContext[] = []
    const troubles: Troubles = { found: [], announced: [] }
    const open: Browsers['open'] = async (person, path, { isPatient = true, ...options } = {}) => {
      const storageState = person ? await storageStateOf(browser, person) : { cookies: [], origins: [] }
      const context = await browser.newContext({ baseURL: worldAddress().url, storageState, ...options })
      contexts.push(context)
      watchContext(context, troubles)
      const page = await context.newPage()
      if (isPatient) await tryAgainWhenSlow(page)
      await page.goto(path)
      // A machine that is busy with everything else still gets a page up; from here on people wait less.
      await page.locator('#app > *').first().waitFor({ timeout: 90_000 })
      return page
    }
    await use({ open, troubles })
    await Promise.all(contexts.map((context) => context.close()))
    const left = troubles.found.filter((line) => !troubles.announced.some((pattern) => pattern.test(line)))
    expect(left, 'console errors, page errors and refused requests').toEqual([])
  },
  open: async ({ browsers }, use) => use(browsers.open),
  troubles: async ({ browsers }, use) => use(browsers.troubles),
  api: async ({ playwright }, use) => {
    const opened: Api[] = []
    await use(async (person) => {
      const api = await apiOf(playwright, person)
      opened.push(api)
      return api
    })
    await Promise.all(opened.map((api) => api.close()))
  },
})
