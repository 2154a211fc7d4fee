import { mintCast, pageOf, pathIn } from './evaluation/campaign-cast.ts'
import { partNames } from './evaluation/campaign-rubric.ts'
import { seatAs, stagesOf, type Seat } from './evaluation/campaign-stages.ts'
import { expect, expectAccessible, test, type Api, type Page } from './journey.ts'

const part = 'B1.b'
interface Desk {
  groups: { parts: { id: string; own: { id: string; points: number } | null }[] }[]
}
/** The scorer's own word on the part as the server has it. */
async function ownOf(api: Api, seat: Seat) {
  const { groups } = await api.get<Desk>(pathIn(`/desk/${seat.id}`))
  return groups.flatMap(({ parts }) => parts).find(({ id }) => id === part)?.own ?? null
}

/** Answers to saves of points that reached the server. */
function savesOf(page: Page): number[] {
  const answers: number[] = []
  page.on('response', (answer) => {
    if (answer.request().method() === 'PUT' && answer.url().includes('/parts/')) answers.push(answer.status())
  })
  return answers
}

const choose = (page: Page, name: RegExp) =>
  page.getByRole('group', { name: '选分数' }).getByRole('button', { name }).click()

async function atDesk(stages: ReturnType<typeof stagesOf>) {
  const seat = seatAs((await stages.drawn()).seats, 'first')
  return { seat, path: pageOf(seat.expert.place, `desk/${seat.id}?part=${part}`) }
}

test('points given without a network stay on the device and are sent once when it is back', async ({
  open,
  api,
}) => {
  const { seat, path } = await atDesk(stagesOf(api, await mintCast()))
  const page = await open(seat.expert, path)
  const saves = savesOf(page)
  await expect(page.getByRole('heading', { level: 2, name: partNames[part] })).toBeVisible()
  await page.context().setOffline(true)
  await choose(page, /^整洁/)
  await expect(page.locator('footer').getByText('已存在本机，等网络')).toBeVisible()
  await expect(page.getByText('1 个分数没能送出，已存在本机')).toBeVisible()
  // Thought again before the network is back: only the last word is sent.
  await choose(page, /^一般/)
  await expectAccessible(page)
  await page.getByRole('button', { name: '提交评分' }).click()
  const dialog = page.getByRole('dialog', { name: '提交评分' })
  await expect(dialog.getByRole('button', { name: '提交评分' })).toBeDisabled()
  await dialog.getByRole('button', { name: '取消' }).click()
  expect(saves).toEqual([])

  await page.context().setOffline(false)
  await expect(page.getByText(/^已保存 1 ?分/)).toBeVisible()
  await expect(page.getByText('没能送出')).toHaveCount(0)
  expect(saves).toEqual([200])
  expect(await ownOf(await api(seat.expert), seat)).toMatchObject({ points: 1 })
})

test('points that a closed window could not send are sent by the next one', async ({ open, api }) => {
  const { seat, path } = await atDesk(stagesOf(api, await mintCast()))
  const page = await open(seat.expert, path)
  const context = page.context()
  await expect(page.getByRole('heading', { level: 2, name: partNames[part] })).toBeVisible()
  await context.setOffline(true)
  await choose(page, /^整洁/)
  await expect(page.locator('footer').getByText('已存在本机，等网络')).toBeVisible()
  await page.close()
  await context.setOffline(false)

  const next = await context.newPage()
  const saves = savesOf(next)
  await next.goto(path)
  await expect(next.getByText(/^已保存 2 ?分/)).toBeVisible()
  expect(saves).toEqual([200])
  expect(await ownOf(await api(seat.expert), seat)).toMatchObject({ points: 2 })
})

test('a part scored in two windows shows both points, and the scorer says which one stays', async ({
  open,
  api,
  troubles,
}) => {
  troubles.announced.push(/^409 PUT .*\/parts\//)
  const { seat, path } = await atDesk(stagesOf(api, await mintCast()))
  const page = await open(seat.expert, path)
  const other = await page.context().newPage()
  await other.goto(path)
  for (const each of [page, other])
    await expect(each.getByRole('heading', { level: 2, name: partNames[part] })).toBeVisible()
  await choose(other, /^一般/)
  await expect(other.getByText(/^已保存 1 ?分/)).toBeVisible()

  await page.bringToFront()
  await choose(page, /^整洁/)
  const question = page.getByRole('alert').filter({ hasText: '您在另一个窗口也打过分' })
  await expect(question).toContainText('整洁')
  await expect(question).toContainText('一般')
  await expectAccessible(page)
  expect(await ownOf(await api(seat.expert), seat)).toMatchObject({ points: 1 })
  await question.getByRole('button', { name: '用这个窗口的' }).click()
  await expect(page.getByText(/^已保存 2 ?分/)).toBeVisible()
  await expect(question).toHaveCount(0)
  expect(await ownOf(await api(seat.expert), seat)).toMatchObject({ points: 2 })
})
