import { isNarrow, rowOf } from './console.ts'
import { furnish, report } from './furnish.ts'
import { expect, expectAccessible, password, test, world } from './journey.ts'
import { panelOf, press } from './order-panel.ts'

const path = (id: string) => `/console/t/${id}/p/smart-property/work-orders`

test('a session that ended in the middle of an answer loses none of its words', async ({
  open,
  api,
  troubles,
}) => {
  const estate = await world.makePlace({ kind: 'estate' })
  const manager = await world.makePerson({ place: estate, roles: ['estate-manager'] })
  await report(await api(manager), '地库积水')
  troubles.announced.push(/^401 /)
  const page = await open(manager, path(estate.id))
  await rowOf(page, '地库积水').click()
  const words = '已联系排水公司，预计今晚八点前抽干'
  const answer = async () => {
    const panel = panelOf(page, /地库积水/)
    await press(page, panel, '答复')
    return page.getByRole('dialog')
  }
  const dialog = await answer()
  await dialog.getByLabel('给报事人的答复').fill(words)
  await page.context().clearCookies()
  await dialog.getByRole('button', { name: '答复' }).click()
  await expect(page.getByRole('heading', { name: '登录' })).toBeVisible()
  await page.getByLabel('手机号').fill(manager.phone)
  await page.getByLabel('密码').fill(password)
  await page.getByRole('button', { name: '进入' }).click()
  await expect(page).toHaveURL(/\/work-orders/)
  const again = await answer()
  await expect(again.getByLabel('给报事人的答复')).toHaveValue(words)
  await again.getByRole('button', { name: '答复' }).click()
  await expect(page.getByRole('complementary').getByText(words).first()).toBeVisible()
})

test('without a network the console says so, keeps what was typed, and sends it once when asked again', async ({
  open,
  api,
}) => {
  const estate = await world.makePlace({ kind: 'estate' })
  const manager = await world.makePerson({ place: estate, roles: ['estate-manager'] })
  const as = await api(manager)
  await report(as, '路灯不亮')
  const page = await open(manager, path(estate.id))
  await rowOf(page, '路灯不亮').click()
  const panel = panelOf(page, /路灯不亮/)
  await press(page, panel, '答复')
  const dialog = page.getByRole('dialog')
  await dialog.getByLabel('给报事人的答复').fill('已换灯泡')
  await page.context().setOffline(true)
  await dialog.getByRole('button', { name: '答复' }).click()
  await expect(dialog.getByRole('alert')).toContainText('网络连不上')
  await expectAccessible(page)
  await expect(dialog.getByLabel('给报事人的答复')).toHaveValue('已换灯泡')
  await page.context().setOffline(false)
  await dialog.getByRole('button', { name: '答复' }).click()
  await expect(panel.getByText('已换灯泡').first()).toBeVisible()
  const { rows } = await as.get<{ rows: { id: string }[] }>('/p/smart-property/work-orders')
  const order = await as.get<{ steps: { text: string | null }[] }>(
    `/p/smart-property/work-orders/${rows[0]!.id}`,
  )
  expect(order.steps.filter(({ text }) => text === '已换灯泡')).toHaveLength(1)
})

test('an answer that broke down shows a sentence and a number to quote, and can be asked again', async ({
  open,
  api,
  troubles,
}) => {
  const estate = await world.makePlace({ kind: 'estate' })
  const manager = await world.makePerson({ place: estate, roles: ['estate-manager'] })
  await furnish(await api(manager), ['陈晓兰'])
  troubles.announced.push(/^500 GET \/api\/t\/[^/]+\/units$/)
  const page = await open(manager, `/console/t/${estate.id}`)
  const units = /\/api\/t\/[^/]+\/units(\?|$)/
  await page.route(units, (route) =>
    route.fulfill({
      status: 500,
      contentType: 'application/problem+json',
      body: JSON.stringify({
        type: 'urn:linli:error:internal',
        title: '服务出了点问题',
        detail: '已经记下，请稍后再试。',
        status: 500,
        code: 'internal',
        requestId: 'req-journey-500',
      }),
    }),
  )
  await page.goto(`/console/t/${estate.id}/registry`)
  const alert = page.getByRole('alert').filter({ hasText: 'req-journey-500' })
  await expect(alert).toContainText('编号 req-journey-500')
  await expect(alert).not.toContainText(/internal|500 |urn:/)
  await expectAccessible(page)
  await page.unroute(units)
  await alert.getByRole('button', { name: '再试一次' }).click()
  await expect(rowOf(page, '陈晓兰')).toBeVisible()
  expect(isNarrow(page)).toBe((page.viewportSize()?.width ?? 0) < 900)
})
