import { expect, it } from 'vitest'
import { createApp, type WritableComputedRef } from 'vue'
import { createMemoryHistory, createRouter } from 'vue-router'

import { usePageTab } from './use-page-tab.ts'

async function at(path: string) {
  const router = createRouter({
    history: createMemoryHistory(),
    routes: [{ path: '/:all(.*)', component: {} }],
  })
  await router.push(path)
  const app = createApp({}).use(router)
  const tab: WritableComputedRef<string> = app.runWithContext(() =>
    usePageTab('tab', ['problems', 'months', 'years']),
  )
  const choose = async (next: string) => {
    tab.value = next
    // The address follows after the router's guards.
    await new Promise((resolve) => setTimeout(resolve))
    return router.currentRoute.value.fullPath
  }
  return { tab, choose }
}

it.each([
  ['/page', 'problems'],
  ['/page?tab=months', 'months'],
  ['/page?tab=nonsense', 'problems'],
  ['/page?tab=months&tab=years', 'problems'],
  ['/page?view=months', 'problems'],
])('%s opens %s', async (path, open) => expect((await at(path)).tab.value).toBe(open))

it('keeps the choice in the address, which stays bare for the first', async () => {
  const { tab, choose } = await at('/page?open=1')
  expect(await choose('years')).toBe('/page?tab=years')
  expect(tab.value).toBe('years')
  expect(await choose('problems')).toBe('/page')
  expect(tab.value).toBe('problems')
})
