import { expect, expectAccessible, test, type Page } from './journey.ts'
import { makeEstate, makeResident } from './phone-estate.ts'

const entry = '**/remotes/smart-property/**'

/** The shell goes on: its tabs, its own pages and the message list work beside the card. */
async function expectShellAlive(page: Page): Promise<void> {
  await page.getByRole('link', { name: '我的', exact: true }).click()
  await expect(page.getByRole('heading', { name: '我的', exact: true })).toBeVisible()
  await page.getByRole('link', { name: '首页' }).click()
}

const ways = {
  'is dead': {
    card: /暂时打不开/,
    arrange: (page: Page) => page.route(entry, (route) => route.fulfill({ status: 404, body: 'not found' })),
  },
  'is broken': {
    card: /出了错/,
    arrange: (page: Page) =>
      page.route(entry, (route) =>
        route.fulfill({ contentType: 'text/javascript', body: 'throw new Error("made broken")' }),
      ),
  },
  'never answers': {
    card: /加载太慢/,
    arrange: (page: Page) => page.route(entry, () => undefined),
  },
  'is made for another engine': {
    card: /版本不合/,
    arrange: (page: Page) =>
      page.route('**/ui/plugins*', async (route) => {
        const response = await route.fetch()
        const text = (await response.text()).replaceAll('"engine":"^1.0.0"', '"engine":"^9.0.0"')
        await route.fulfill({ response, body: text })
      }),
  },
} as const

for (const [what, { card, arrange }] of Object.entries(ways)) {
  test(`a remote that ${what} shows a card and hurts nothing`, async ({ open, api, troubles }) => {
    troubles.announced.push(/^404 GET \/remotes\//, /^console: /, /^page error: /)
    const estate = await makeEstate(api, '远程花园')
    const resident = await makeResident(api, estate, { units: [estate.units[0]!] })
    const page = await open(resident, '/m/login', { serviceWorkers: 'block', isPatient: false })
    await arrange(page)
    await page.goto('/m/')
    await expect(page.getByRole('alert').filter({ hasText: card })).toBeVisible({ timeout: 20_000 })
    await expectAccessible(page)
    await expectShellAlive(page)
    await expect(page.getByRole('heading', { name: '远程花园' })).toBeVisible()
  })
}

test('comes back by itself on a second try once the remote is there again', async ({
  open,
  api,
  troubles,
}) => {
  troubles.announced.push(/^404 GET \/remotes\//, /^console: /, /^page error: /)
  const estate = await makeEstate(api, '恢复花园')
  const resident = await makeResident(api, estate, { units: [estate.units[0]!] })
  const page = await open(resident, '/m/login', { serviceWorkers: 'block' })
  await page.route(entry, (route) => route.fulfill({ status: 404, body: 'not found' }))
  await page.goto('/m/')
  await expect(page.getByRole('alert')).toBeVisible({ timeout: 20_000 })
  await page.unroute(entry)
  await page.getByRole('alert').getByRole('button', { name: '再试一次' }).click()
  await expect(page.getByText('报修、投诉、建议，三步就好')).toBeVisible()
})
