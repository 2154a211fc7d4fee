import { randomUUID } from 'node:crypto'

import { dayIn, mintCast, pathIn } from './evaluation/campaign-cast.ts'
import { partNames } from './evaluation/campaign-rubric.ts'
import { stagesOf } from './evaluation/campaign-stages.ts'
import { expect, expectAccessible, test, type Page } from './journey.ts'
import { picture } from './picture.ts'

interface Visit {
  state: string
  version: number
  captures: { kind: string; points: number | null; flags: string[]; media: { isSame: boolean }[] }[]
}

const installed = (page: Page) =>
  page.waitForFunction(async () => {
    await navigator.serviceWorker.ready
    return navigator.serviceWorker.controller !== null
  })
/** Every page of a visit is on the phone, those never opened included. */
const pagesKept = (page: Page) =>
  page.waitForFunction(async () => {
    const kept = await (await caches.open('linli-remotes')).keys()
    return ['PartPage', 'SignPage', 'SignaturePad'].every((name) =>
      kept.some(({ url }) => url.includes('/evaluation/') && url.includes(name)),
    )
  })

/** The page dies without a word and is opened again by its address, as after a phone that ran empty. */
async function killed(page: Page): Promise<Page> {
  const [address, context] = [page.url(), page.context()]
  await page.close({ runBeforeUnload: false })
  const next = await context.newPage()
  await next.goto(address)
  return next
}

async function drawName(page: Page): Promise<void> {
  const board = page.getByRole('img', { name: '请在这里签名' })
  await board.scrollIntoViewIfNeeded()
  const box = await board.boundingBox()
  if (!box) throw new Error('no board to sign on')
  await page.mouse.move(box.x + 30, box.y + 60)
  await page.mouse.down()
  await page.mouse.move(box.x + 160, box.y + 120, { steps: 8 })
  await page.mouse.move(box.x + 220, box.y + 50, { steps: 8 })
  await page.mouse.up()
}

test('an inspector checks an estate without a network, on a phone that dies at every step, and hands it in once', async ({
  open,
  api,
}) => {
  const cast = await mintCast()
  const stages = stagesOf(api, cast)
  const { campaign, applicationId, seats } = await stages.scored({ checksOnSite: true })
  const seated = new Set(seats.map(({ expert }) => expert.accountId))
  const inspector = cast.experts.find(({ accountId }) => !seated.has(accountId))
  if (!inspector) throw new Error('every expert holds a place')
  const office = await api(cast.officer)
  const { inspectors } = await office.get<{ inspectors: { scorerId: string; name: string }[] }>(
    pathIn(`/campaigns/${campaign.id}/site-plan`),
  )
  const lead = inspectors.find(({ name }) => name === inspector.name)
  const id = randomUUID()
  const place = '小区北门物业服务中心'
  await office.send('POST', pathIn(`/campaigns/${campaign.id}/site-visits`), {
    visits: [{ id, assessmentId: applicationId, day: dayIn(0), place, inspectors: [lead?.scorerId] }],
  })
  const visit = () => office.get<Visit>(pathIn(`/site-visits/${id}`))

  let page = await open(inspector, `/m/t/${cast.association.id}/p/evaluation/site-visits`)
  await expect(page.getByRole('heading', { name: '我的现场核查' })).toBeVisible()
  await installed(page)
  await page.reload()
  await expectAccessible(page)
  await page.getByRole('link', { name: new RegExp(cast.estate.name) }).click()
  await page.getByRole('button', { name: '领取资料' }).click()
  await expect(page.getByRole('heading', { name: '评分点（已记录 0 / 1）' })).toBeVisible()
  await pagesKept(page)
  expect((await visit()).state).toBe('taken')

  await page.context().setOffline(true)
  page = await killed(page)
  await expect(page.getByText(place)).toBeVisible()
  await expectAccessible(page)
  await page.getByRole('link', { name: new RegExp(partNames['B1.b']) }).click()
  await page.getByRole('button', { name: '2', exact: true }).click()
  await page.getByLabel('说明').fill('楼道整洁，宣传栏有更新')
  await page.locator('input[type=file]').last().setInputFiles(picture('hall.png'))
  await expect(page.getByRole('img', { name: '第 1 张照片' })).toBeVisible()
  await expectAccessible(page)
  // Long enough for the words to have been kept: they wait for a pause in writing.
  await page.waitForTimeout(600)

  page = await killed(page)
  await expect(page.getByRole('img', { name: '第 1 张照片' })).toBeVisible()
  await expect(page.getByRole('button', { name: '2', exact: true })).toHaveAttribute('aria-pressed', 'true')
  await expect(page.getByLabel('说明')).toHaveValue('楼道整洁，宣传栏有更新')
  await page.getByRole('button', { name: '保存这一项' }).click()
  await expect(page.getByRole('heading', { name: '评分点（已记录 1 / 1）' })).toBeVisible()

  page = await killed(page)
  await expect(page.getByText('在手机上，待上传').first()).toBeVisible()
  expect((await visit()).captures).toEqual([])
  await page.getByRole('link', { name: '请小区代表签字，或记录拒签' }).click()
  await page.getByLabel('签字人的职务').fill('物业项目经理')
  await drawName(page)
  await expectAccessible(page)
  await page.getByRole('button', { name: '保存' }).click()
  await expect(page.getByText('小区代表已签字').first()).toBeVisible()

  page = await killed(page)
  await expect(page.getByText('小区代表已签字').first()).toBeVisible()
  await page.context().setOffline(false)
  await expect(page.getByText('全部记录协会已收到')).toBeVisible({ timeout: 60_000 })
  page = await killed(page)
  await page.getByRole('button', { name: '提交现场核查' }).click()
  await page.getByRole('dialog').getByRole('button', { name: '提交' }).click()
  await expect.poll(async () => (await visit()).state, { timeout: 30_000 }).toBe('handed_in')

  const { captures, version } = await visit()
  expect(captures.map(({ kind, points, flags }) => ({ kind, points, flags }))).toEqual([
    { kind: 'part', points: 2, flags: [] },
    { kind: 'signature', points: null, flags: [] },
  ])
  expect(captures.flatMap(({ media }) => media.map(({ isSame }) => isSame))).toEqual([true, true])
  await office.send('POST', pathIn(`/site-visits/${id}/settle`), { version })
  const ready = await office.get<{ ready: number; blocked: unknown[] }>(
    pathIn(`/campaigns/${campaign.id}/readiness`),
  )
  expect(ready).toMatchObject({ ready: 1, blocked: [] })
})
