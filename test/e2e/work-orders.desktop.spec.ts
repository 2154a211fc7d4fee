import type { Route } from '@playwright/test'

import { isNarrow, rowOf } from './console.ts'
import { report } from './furnish.ts'
import { expect, expectAccessible, test, world, type Api, type Person, type Place } from './journey.ts'
import { downloadedSheet } from './workbook.ts'

const path = (estate: Place, query = '') => `/console/t/${estate.id}/p/smart-property/work-orders${query}`

async function estateWithOrders(api: (person: Person) => Promise<Api>, descriptions: readonly string[]) {
  const estate = await world.makePlace({ kind: 'estate' })
  const manager = await world.makePerson({ place: estate, roles: ['estate-manager'], name: '周经理' })
  const as = await api(manager)
  const orders = []
  for (const description of descriptions) orders.push(await report(as, description))
  return { estate, manager, as, orders }
}

test('filters stay in the address, are kept under a name, and the export holds what they show', async ({
  open,
  api,
}) => {
  const { estate, manager, as } = await estateWithOrders(api, [
    '二楼走廊灯不亮',
    '三楼水管漏水',
    '电梯按键失灵',
  ])
  await report(as, '希望多摆几张长椅', { kind: 'suggestion' })
  const page = await open(manager, path(estate))
  await expect(rowOf(page, '长椅')).toBeVisible()
  await page.getByRole('combobox', { name: '类别' }).selectOption({ label: '报修' })
  await expect(rowOf(page, '长椅')).toHaveCount(0)
  await page.getByRole('searchbox', { name: '工单号、标题、位置' }).fill('水管')
  await expect(rowOf(page, /./)).toHaveCount(1)
  await expect(page).toHaveURL(/kind=repair/)
  await page.getByRole('button', { name: '+ 保存此筛选' }).click()
  await page.getByLabel('给这个筛选起个名').fill('水管报修')
  await page.getByRole('button', { name: '保存', exact: true }).click()
  await expect(page.getByRole('button', { name: '水管报修', exact: true })).toBeVisible()

  const { name, rows } = await downloadedSheet(page, () => page.getByRole('link', { name: '导出' }).click())
  expect(name).toMatch(/\.xlsx$/)
  const text = rows.flat().join(' ')
  expect(text).toContain('三楼水管漏水')
  expect(text).not.toContain('走廊灯')
  expect(text).not.toContain('长椅')

  await page.goto(path(estate))
  await expect(rowOf(page, /./)).toHaveCount(4)
  await page.getByRole('button', { name: '水管报修', exact: true }).click()
  await expect(rowOf(page, /./)).toHaveCount(1)
  await expectAccessible(page)
})

test('the list and its panel work from the keyboard', async ({ open, api }) => {
  const { estate, manager } = await estateWithOrders(api, ['甲处漏水', '乙处断电', '丙处积水'])
  const page = await open(manager, path(estate))
  const rows = page.locator('main tbody tr')
  await expect(rows).toHaveCount(3)
  const titles = await rows.locator('b').allInnerTexts()
  const panel = page.getByRole('complementary')
  const opened = rows.first().getByRole('button').first()
  await opened.focus()
  await page.keyboard.press('Enter')
  await expect(panel.getByRole('heading', { level: 2 })).toHaveText(titles[0]!)
  await page.keyboard.press('Escape')
  await expect(panel).toHaveCount(0)
  await expect(opened).toBeFocused()

  await opened.blur()
  await page.keyboard.press('j')
  await page.keyboard.press('Enter')
  await expect(panel.getByRole('heading', { level: 2 })).toHaveText(titles[1]!)
  await page.keyboard.press('ArrowDown')
  await expect(panel.getByRole('heading', { level: 2 })).toHaveText(titles[2]!)
  await page.keyboard.press('k')
  await expect(panel.getByRole('heading', { level: 2 })).toHaveText(titles[1]!)
  await expectAccessible(page)
  await page.keyboard.press('Escape')
  await expect(panel).toHaveCount(0)
})

test('a change that somebody else overtook is refused with the order as it is now', async ({
  open,
  api,
  troubles,
}) => {
  const { estate, manager, as, orders } = await estateWithOrders(api, ['车库道闸不抬杆'])
  const engineer = await world.makePerson({ place: estate, roles: ['engineer'], name: '郑工' })
  await world.makePerson({ place: estate, roles: ['steward'], name: '林管家' })
  const order = orders[0]!
  troubles.announced.push(/^409 POST .*\/assign$/)
  const page = await open(manager, path(estate, `?open=${order.id}`))
  if (!(await page.getByRole('complementary').isVisible())) await rowOf(page, '道闸').click()
  const panel = page.getByRole('complementary', { name: /道闸/ })
  await panel.getByRole('button', { name: '派单' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('radio', { name: /林管家/ }).check()
  // The panel follows the server by itself; what this request carries is what the person saw.
  const overtake = async (route: Route) => {
    await as.send('POST', `/p/smart-property/work-orders/${order.id}/assign`, {
      id: order.id,
      version: order.version,
      assigneeAccountId: engineer.accountId,
    })
    await route.continue()
  }
  await page.route('**/assign', overtake, { times: 1 })
  await dialog.getByRole('button', { name: '派单' }).click()
  await expect(dialog.getByRole('alert')).toContainText('刚')
  await expectAccessible(page)
  await page.keyboard.press('Escape')
  await expect(panel.getByText('郑工').first()).toBeVisible()
})

test('a phone number shows for a stated purpose only, and the record says so', async ({ open, api }) => {
  const { estate, manager, as } = await estateWithOrders(api, [])
  const order = await report(as, '楼下噪音扰民', {
    kind: 'complaint',
    onBehalf: { name: '陈晓兰', phone: '13800138001' },
  })
  const page = await open(manager, path(estate))
  await rowOf(page, '噪音').click()
  const panel = page.getByRole('complementary', { name: /噪音/ })
  await expect(panel.getByText('138****8001')).toBeVisible()
  await expect(panel.getByText('13800138001')).toHaveCount(0)
  await panel.getByRole('button', { name: '查看', exact: true }).click()
  await panel.getByRole('button', { name: '处理诉求' }).click()
  await expect(panel.getByText('13800138001')).toBeVisible()
  await expectAccessible(page)
  const log = await as.get<{ rows: { title: string; text: string | null; subjectId?: string }[] }>('/audit', {
    limit: 20,
  })
  expect(JSON.stringify(log.rows)).toContain('处理诉求')
  expect(JSON.stringify(log.rows)).not.toContain('13800138001')
  await page.goto(`/console/t/${estate.id}/audit`)
  await rowOf(page, '处理诉求').first().click()
  await expect(page.getByRole('complementary').getByText('周经理').first()).toBeVisible()
  await expectAccessible(page)
  expect(order.number).toBeTruthy()
})

test('staff register an order at the desk', async ({ open, api }) => {
  const { estate, manager, as } = await estateWithOrders(api, [])
  const page = await open(manager, path(estate))
  await expect(page.getByText('现在没有在办的工单')).toBeVisible()
  await expectAccessible(page)
  await page.getByRole('button', { name: '登记工单' }).first().click()
  const dialog = page.getByRole('dialog')
  await dialog.getByLabel('一句话说清').fill('3 栋 1 单元电梯异响')
  await dialog.getByLabel('位置').fill('3 栋 1 单元')
  await expectAccessible(page)
  await dialog.getByRole('button', { name: '登记', exact: true }).click()
  await expect(page.getByRole('complementary', { name: /电梯异响/ })).toBeVisible()
  const { rows } = await as.get<{ rows: { title: string }[] }>('/p/smart-property/work-orders')
  expect(rows.map(({ title }) => title)).toEqual(['3 栋 1 单元电梯异响'])
  if (!isNarrow(page)) await expect(rowOf(page, '电梯异响')).toBeVisible()
})
