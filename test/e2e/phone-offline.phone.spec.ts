import { expect, expectAccessible, test, type Page } from './journey.ts'
import { makeEstate, makeResident } from './phone-estate.ts'
import { picture } from './picture.ts'

/** The shell is on the phone: the worker runs and holds the page. */
const installed = (page: Page) =>
  page.waitForFunction(async () => {
    await navigator.serviceWorker.ready
    return navigator.serviceWorker.controller !== null
  })

const descriptions = async (rows: Promise<{ rows: { title: string }[] }>) =>
  (await rows).rows.map((row) => row.title)

test('a report made without a network outlives a reload and is sent once when the network is back', async ({
  open,
  api,
}) => {
  const estate = await makeEstate(api, '断网花园')
  const resident = await makeResident(api, estate, { units: [estate.units[0]!] })
  const own = await api(resident)
  const mine = () => descriptions(own.get('/p/smart-property/work-orders/mine'))
  const page = await open(resident, '/m/')
  await expect(page.getByText('拍照报事').first()).toBeVisible()
  await installed(page)
  // Once more, so that what the pages read is kept.
  await page.getByRole('link', { name: '不拍照，直接说' }).click()
  await expect(page.getByRole('button', { name: '电梯' })).toBeVisible()

  await page.context().setOffline(true)
  await page.getByLabel(/说一句/).fill('车库的灯不亮了')
  await page.locator('input[type=file]').last().setInputFiles(picture('lamp.png'))
  await expect(page.getByRole('img', { name: '第 1 张照片' })).toBeVisible()
  await page.getByRole('button', { name: '报给物业' }).click()
  await expect(page.getByText('没有网络，1 件已存在手机里，有网会自动发出')).toBeVisible({ timeout: 30_000 })
  await page.reload()
  await expect(page.getByText('没有网络，1 件已存在手机里，有网会自动发出')).toBeVisible()
  await page.getByText('没有网络，1 件已存在手机里').click()
  await expect(page.getByRole('heading', { name: '车库的灯不亮了' })).toBeVisible()
  await expectAccessible(page)
  expect(await mine()).toEqual([])

  await page.context().setOffline(false)
  await expect.poll(mine, { timeout: 30_000 }).toEqual(['车库的灯不亮了'])
  await expect(page.getByText('都发出去了')).toBeVisible()
  await page.reload()
  await expect(page.getByText('都发出去了')).toBeVisible()
  expect(await mine()).toEqual(['车库的灯不亮了'])
})

test('opens without a network, and says so', async ({ open, api }) => {
  const estate = await makeEstate(api, '离线花园')
  const resident = await makeResident(api, estate, { units: [estate.units[0]!] })
  const page = await open(resident, '/m/')
  await expect(page.getByText('拍照报事').first()).toBeVisible()
  await installed(page)
  // The first page load was not through the worker: the second one is.
  await page.reload()
  await expect(page.getByText('拍照报事').first()).toBeVisible()
  await page.context().setOffline(true)
  await page.reload()
  await expect(page.getByRole('heading', { name: '离线花园' })).toBeVisible()
  await expect(page.getByText('拍照报事').first()).toBeVisible()
  await expect(page.getByText('现在没有网络，看到的可能不是最新的')).toBeVisible()
  await expectAccessible(page)
})

test('can be installed: manifest, icons and a worker that answers without a network', async ({ open }) => {
  const page = await open(null, '/m/login')
  await installed(page)
  const session = await page.context().newCDPSession(page)
  const { installabilityErrors } = await session.send('Page.getInstallabilityErrors')
  expect(installabilityErrors.filter(({ errorId }) => errorId !== 'in-incognito')).toEqual([])
  const { data, errors } = await session.send('Page.getAppManifest')
  expect(errors).toEqual([])
  const { icons } = JSON.parse(data ?? '{}') as { icons: { src: string }[] }
  for (const { src } of icons) expect((await page.request.get(src)).status(), src).toBe(200)
})

test('an expired session keeps the report that was being written', async ({ open, api, troubles }) => {
  troubles.announced.push(/^401 /)
  const estate = await makeEstate(api, '过期花园')
  const resident = await makeResident(api, estate, { units: [estate.units[0]!] })
  const page = await open(resident, `/m/t/${estate.place.id}/p/smart-property/report`)
  await expect(page.getByRole('button', { name: '电梯' })).toBeVisible()
  await page.getByLabel(/说一句/).fill('楼道里有一股焦味')
  await page.waitForTimeout(1_000)
  await page.context().clearCookies()
  await page.getByRole('button', { name: '报给物业' }).click()
  await expect(page.getByRole('button', { name: '进入' })).toBeVisible()
  await expectAccessible(page)
  await page.getByRole('tab', { name: '密码登录' }).click()
  await page.getByLabel('手机号').fill(resident.phone)
  await page.getByRole('textbox', { name: '密码', exact: true }).fill('lin-li-e2e-2026')
  await page.getByRole('button', { name: '进入' }).click()
  const own = await api(resident)
  await expect
    .poll(async () => descriptions(own.get('/p/smart-property/work-orders/mine')), { timeout: 40_000 })
    .toEqual(['楼道里有一股焦味'])
})
