import { goByMenu, isNarrow, rowOf } from './console.ts'
import { furnish, report } from './furnish.ts'
import { expect, expectAccessible, test, world } from './journey.ts'

test('goes to another place by the initials of its name', async ({ open }) => {
  const company = await world.makePlace({ kind: 'group', name: `昌泰物业${Date.now() % 100_000}` })
  const first = await world.makePlace({ kind: 'estate', name: '翠竹园', parent: company })
  const second = await world.makePlace({ kind: 'estate', name: '海云台', parent: company })
  const admin = await world.makePerson({ place: company, roles: ['group-admin'], name: '方总' })
  const page = await open(admin, `/console/t/${company.id}`)
  await page.getByRole('button', { name: new RegExp(company.name) }).click()
  const search = page.getByRole('combobox', { name: '搜名称或拼音首字母' })
  await search.fill('hyt')
  await expect(page.getByRole('option')).toHaveCount(1)
  await expect(page.getByRole('option', { name: /海云台/ })).toBeVisible()
  await expectAccessible(page)
  await search.press('Enter')
  await expect(page).toHaveURL(new RegExp(`/console/t/${second.id}`))
  await expect(page.getByRole('button', { name: /海云台/ })).toBeVisible()

  await page.getByRole('button', { name: /海云台/ }).click()
  await page.getByRole('combobox', { name: '搜名称或拼音首字母' }).fill('翠竹')
  await page.getByRole('option', { name: /翠竹园/ }).click()
  await expect(page).toHaveURL(new RegExp(`/console/t/${first.id}`))
})

test('finds a room, a name by its initials and a phone by its tail from anywhere', async ({ open, api }) => {
  const estate = await world.makePlace({ kind: 'estate' })
  const manager = await world.makePerson({ place: estate, roles: ['estate-manager'] })
  const [home] = await furnish(await api(manager), ['欧阳修文', '陈晓兰'], '3栋')
  const page = await open(manager, `/console/t/${estate.id}`)
  const find = async (q: string, found: RegExp) => {
    await page.keyboard.press('Control+k')
    const box = page.getByRole('dialog').getByRole('combobox')
    await expect(box).toBeFocused()
    await page.keyboard.type(q)
    await expect(page.getByRole('option', { name: found }).first()).toBeVisible()
  }
  await find('oyxw', /欧阳修文/)
  await expectAccessible(page)
  await page.keyboard.press('Escape')
  await find(home!.phone.slice(-4), /欧阳修文/)
  await page.keyboard.press('Escape')
  await find('3-1-101', /101/)
  await page.keyboard.press('Enter')
  await expect(page.getByRole('complementary', { name: /101/ })).toBeVisible()
  await expect(page.getByRole('complementary').getByText('欧阳修文').first()).toBeVisible()
})

test('keeps the chosen language and theme with the account', async ({ open }) => {
  const estate = await world.makePlace({ kind: 'estate' })
  const manager = await world.makePerson({ place: estate, roles: ['estate-manager'] })
  const page = await open(manager, `/console/t/${estate.id}`)
  await page.getByRole('button', { name: '我的设置' }).click()
  await page.getByRole('button', { name: '深色' }).click()
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark')
  await expectAccessible(page)
  await page.getByRole('button', { name: 'English' }).click()
  await expect(page.locator('html')).toHaveAttribute('lang', 'en')
  await expect(page.getByRole('button', { name: 'Log out' })).toBeVisible()
  await page.keyboard.press('Escape')

  const elsewhere = await open(manager, `/console/t/${estate.id}/p/smart-property/work-orders`)
  await expect(elsewhere.locator('html')).toHaveAttribute('lang', 'en')
  await expect(elsewhere.locator('html')).toHaveAttribute('data-theme', 'dark')
  await expect(elsewhere.getByRole('heading', { level: 1, name: 'Work orders' })).toBeVisible()
  for (const path of [
    '',
    '/registry',
    '/imports',
    '/members',
    '/plugins',
    '/settings',
    '/calendar',
    '/audit',
    '/jobs',
  ]) {
    await elsewhere.goto(`/console/t/${estate.id}${path}`)
    await expect(elsewhere.getByRole('heading', { level: 1 })).toBeVisible()
    const words = await elsewhere.locator('main').innerText()
    expect(words.replaceAll(/测试[^\s]*/g, ''), path).not.toMatch(/[\u4e00-\u9fff]/)
  }
})

test('tells what was assigned, at once, and lets it be read', async ({ open, api }) => {
  const estate = await world.makePlace({ kind: 'estate' })
  const steward = await world.makePerson({ place: estate, roles: ['steward'], name: '林管家' })
  const desk = await world.makePerson({ place: estate, roles: ['front-desk'], name: '前台小吴' })
  const page = await open(steward, `/console/t/${estate.id}`)
  await expect(page.getByRole('heading', { level: 1, name: /林管家/ })).toBeVisible()
  const as = await api(desk)
  const order = await report(as, '大堂玻璃门关不上')
  await as.send('POST', `/p/smart-property/work-orders/${order.id}/assign`, {
    id: order.id,
    version: order.version,
    assigneeAccountId: steward.accountId,
  })
  await page
    .getByRole('button', { name: /条未读/ })
    .or(page.getByRole('link', { name: /条未读/ }))
    .first()
    .click()
  if (!(await page.getByRole('heading', { level: 1, name: '消息' }).isVisible()))
    await page.goto(`/console/t/${estate.id}/inbox`)
  const row = rowOf(page, /大堂玻璃门/).first()
  await expect(row.getByText('未读')).toHaveCount(1)
  await expectAccessible(page)
  await page.getByRole('button', { name: '全部标为已读' }).click()
  await expect(page.locator('main tbody').getByText('未读')).toHaveCount(0)
  await row.getByRole('button', { name: /大堂玻璃门/ }).click()
  await expect(page.getByRole('complementary', { name: /大堂玻璃门/ })).toBeVisible()
  if (!isNarrow(page)) await goByMenu(page, '待办')
})
