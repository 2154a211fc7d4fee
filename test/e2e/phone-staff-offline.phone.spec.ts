import { expect, expectAccessible, test, world, type Api, type Page } from './journey.ts'
import { makeEstate, makeResident, type Estate } from './phone-estate.ts'
import { picture } from './picture.ts'

type OpenApi = Parameters<typeof makeEstate>[0]

const installed = (page: Page) =>
  page.waitForFunction(async () => {
    await navigator.serviceWorker.ready
    return navigator.serviceWorker.controller !== null
  })

/** An order that the engineer took up, and the engineer's phone with the order open and kept. */
async function onSite(api: OpenApi, open: (order: string) => Promise<Page>, estate: Estate, own: Api) {
  const resident = await makeResident(api, estate, { units: [estate.units[0]!] })
  const id = crypto.randomUUID()
  await (
    await api(resident)
  ).send('POST', '/p/smart-property/work-orders', {
    id,
    kind: 'repair',
    description: '厨房水管漏水',
    location: { unitId: estate.units[0]!.id },
  })
  await own.send('POST', `/p/smart-property/work-orders/${id}/claim`, { id, version: 1 })
  const page = await open(id)
  await expect(page.getByRole('heading', { name: /厨房水管漏水/ })).toBeVisible()
  await installed(page)
  // The first load was not through the worker: the second one is, and what it reads is kept.
  await page.reload()
  await expect(page.getByRole('button', { name: '开始处理' })).toBeVisible()
  return { id, page }
}

async function answerWithoutNetwork(page: Page, words: string) {
  await page.context().setOffline(true)
  await page.getByRole('button', { name: '开始处理' }).click()
  await expect(page.getByText('等有网时自动发出：开始处理')).toBeVisible()
  await page.getByRole('button', { name: '答复' }).click()
  const sheet = page.getByRole('dialog')
  await sheet.getByRole('radio', { name: '修好了' }).click()
  await sheet.getByLabel('做了什么、结果怎样').fill(words)
  await sheet.locator('input[capture]').setInputFiles(picture('done.png'))
  await sheet.getByRole('button', { name: '发出答复' }).click()
  await expect(page.getByText(/等有网时自动发出：.*答复|前一步没发出去/).first()).toBeVisible()
}

interface Order {
  state: string
  photos: string[]
  steps: { kind: string; text: string; photos: string[] }[]
}

test('what an engineer did in a cellar without a network is kept over a reload and sent once', async ({
  open,
  api,
}) => {
  const estate = await makeEstate(api, '地库花园')
  const engineer = await world.makePerson({ place: estate.place, roles: ['engineer'], name: '何志强' })
  const own = await api(engineer)
  const at = (id: string) => open(engineer, `/m/t/${estate.place.id}/p/smart-property/work-orders/${id}`)
  const { id, page } = await onSite(api, at, estate, own)
  const order = () => own.get<Order>(`/p/smart-property/work-orders/${id}`)

  await answerWithoutNetwork(page, '换了软管接头')
  await expectAccessible(page)
  await page.reload()
  await expect(page.getByRole('heading', { name: /厨房水管漏水/ })).toBeVisible()
  await expect(page.getByRole('status').getByText('换了软管接头')).toBeVisible()
  expect((await order()).state).toBe('assigned')

  await page.context().setOffline(false)
  await expect.poll(async () => (await order()).state, { timeout: 30_000 }).toBe('answered')
  await expect(page.getByText('等报事人确认，不计时')).toBeVisible()
  await page.reload()
  await expect(page.getByText('等报事人确认，不计时')).toBeVisible()
  const { steps } = await order()
  const said = steps.filter(({ text }) => text === '换了软管接头')
  expect(said).toHaveLength(1)
  expect(said[0]!.photos).toHaveLength(1)
  await expect(page.getByText(/等有网时自动发出/)).toHaveCount(0)
})

test('what somebody else did meanwhile is shown beside what could not be sent, and the engineer decides', async ({
  open,
  api,
  troubles,
}) => {
  troubles.announced.push(/^(403|409) /)
  const estate = await makeEstate(api, '冲突花园')
  const engineer = await world.makePerson({ place: estate.place, roles: ['engineer'], name: '何志强' })
  const other = await world.makePerson({ place: estate.place, roles: ['engineer'], name: '梁伟雄' })
  const own = await api(engineer)
  const at = (id: string) => open(engineer, `/m/t/${estate.place.id}/p/smart-property/work-orders/${id}`)
  const { id, page } = await onSite(api, at, estate, own)

  await answerWithoutNetwork(page, '换了软管接头')
  const desk = await api(estate.manager)
  const { version } = await desk.get<{ version: number }>(`/p/smart-property/work-orders/${id}`)
  await desk.send('POST', `/p/smart-property/work-orders/${id}/transfer`, {
    id,
    version,
    assigneeAccountId: other.accountId,
    reason: '何师傅在地库联系不上',
  })

  await page.context().setOffline(false)
  await expect(page.getByText(/发出之前有了变化：开始处理|没有被接受：开始处理/)).toBeVisible({
    timeout: 30_000,
  })
  await expect(page.getByText(/现在：.*梁伟雄/).first()).toBeVisible()
  await expect(page.getByText(/前一步没发出去，先不发/)).toBeVisible()
  await expect(page.getByText('换了软管接头')).toBeVisible()
  await expectAccessible(page)
  const { steps } = await desk.get<Order>(`/p/smart-property/work-orders/${id}`)
  expect(steps.filter(({ text }) => text === '换了软管接头')).toEqual([])

  for (const _ of ['start', 'answer']) {
    await page.getByRole('button', { name: '不发了' }).first().click()
    await page.getByRole('dialog').getByRole('button', { name: '不发了' }).click()
    await expect(page.getByRole('dialog')).toHaveCount(0)
  }
  await expect(page.getByText('换了软管接头')).toHaveCount(0)
  await expect(page.getByText('梁伟雄负责', { exact: true })).toBeVisible()
})
