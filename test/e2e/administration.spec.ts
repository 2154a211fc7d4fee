import { furnish } from './furnish.ts'
import { expect, expectAccessible, test, world } from './journey.ts'
import { downloadedSheet } from './workbook.ts'

test('an estate follows its company’s setting until it departs from it, and can go back', async ({
  open,
  api,
}) => {
  const company = await world.makePlace({ kind: 'group' })
  const estate = await world.makePlace({ kind: 'estate', parent: company })
  const admin = await world.makePerson({ place: company, roles: ['group-admin'] })
  const manager = await world.makePerson({ place: estate, roles: ['estate-manager'] })
  const above = await open(admin, `/console/t/${company.id}/settings`)
  const line = (page: typeof above) => page.locator('form').filter({ hasText: '等报事人确认多久' })
  const value = (page: typeof above) => line(page).getByRole('spinbutton')
  await value(above).fill('36')
  await line(above).getByRole('button', { name: '保存' }).click()
  await expect(line(above)).toContainText('这里自己定的')

  const page = await open(manager, `/console/t/${estate.id}/settings`)
  await expect(value(page)).toHaveValue('36')
  await expect(line(page)).toContainText(`沿用 ${company.name}`)
  await value(page).fill('12')
  await line(page).getByRole('button', { name: '保存' }).click()
  await expect(line(page)).toContainText('这里自己定的')
  await expect(line(page)).toContainText('上级为 36 小时')
  // A field half under the top bar is no small target.
  await page.evaluate(() => scrollTo(0, 0))
  await expectAccessible(page)
  await line(page).getByRole('button', { name: '恢复继承' }).click()
  await expect(value(page)).toHaveValue('36')
  const log = await (await api(manager)).get<{ rows: unknown[] }>('/audit', { limit: 10 })
  expect(log.rows.length).toBeGreaterThanOrEqual(2)
})

test('a day off entered in the calendar stays', async ({ open }) => {
  const estate = await world.makePlace({ kind: 'estate' })
  const manager = await world.makePerson({ place: estate, roles: ['estate-manager'] })
  const page = await open(manager, `/console/t/${estate.id}/calendar`)
  const march = page.getByRole('region', { name: '三月' })
  const day = march.getByRole('button', { name: /3月12日/ })
  await day.click()
  const dialog = page.getByRole('dialog')
  await dialog.getByLabel('这一天').selectOption({ label: '休息' })
  await dialog.getByLabel('说明').fill('园区停电检修')
  await dialog.getByRole('button', { name: '保存' }).click()
  await expect(dialog).toHaveCount(0)
  await expect(day).toHaveClass(/rest/)
  await page.reload()
  await expect(day).toHaveClass(/rest/)
  await expectAccessible(page)
})

test('a plugin turned off leaves open consoles at once and comes back', async ({ open, troubles }) => {
  const estate = await world.makePlace({ kind: 'estate' })
  const manager = await world.makePerson({ place: estate, roles: ['estate-manager'] })
  const steward = await world.makePerson({ place: estate, roles: ['steward'] })
  const theirs = await open(steward, `/console/t/${estate.id}/p/smart-property/work-orders`)
  await expect(theirs.getByRole('heading', { level: 1, name: '工单' })).toBeVisible()
  const page = await open(manager, `/console/t/${estate.id}/plugins`)
  troubles.announced.push(/^40[34] \w+ \/api\/t\/[^/]+\/p\/smart-property\//)
  const card = page.getByRole('article').filter({ hasText: '智慧物业' })
  await card.getByRole('button', { name: '停用' }).click()
  await expectAccessible(page)
  await page.getByRole('dialog').getByRole('button', { name: '停用' }).click()
  await expect(card.getByRole('button', { name: '启用' })).toBeVisible()
  const entry = theirs.getByRole('navigation', { name: '菜单' }).getByText('工单', { exact: true })
  await expect(entry).toHaveCount(0)
  await theirs.reload()
  await expect(theirs.getByRole('heading', { name: /没有启用/ })).toBeVisible()
  await card.getByRole('button', { name: '启用' }).click()
  await page.getByRole('dialog').getByRole('button', { name: '启用' }).click()
  await expect(card.getByRole('button', { name: '停用' })).toBeVisible()
  await theirs.reload()
  await expect(theirs.getByRole('heading', { level: 1, name: '工单' })).toBeVisible()
})

test('the registry is searched, opened beside the list and exported as it is filtered', async ({
  open,
  api,
}) => {
  const estate = await world.makePlace({ kind: 'estate' })
  const manager = await world.makePerson({ place: estate, roles: ['estate-manager'] })
  const homes = await furnish(await api(manager), ['陈晓兰', '欧阳修文', '罗小丽'])
  const page = await open(manager, `/console/t/${estate.id}/registry`)
  await page.getByRole('searchbox').first().fill('oyxw')
  const rows = page.locator('main tbody tr')
  await expect(rows).toHaveCount(1)
  const { rows: cells } = await downloadedSheet(page, () => page.getByRole('link', { name: '导出' }).click())
  expect(cells.flat().join(' ')).toContain('欧阳修文')
  expect(cells.flat().join(' ')).not.toContain('陈晓兰')
  await rows.first().click()
  const panel = page.getByRole('complementary', { name: homes[1]!.code })
  await expect(panel.getByText('欧阳修文').first()).toBeVisible()
  await expectAccessible(page)
})
