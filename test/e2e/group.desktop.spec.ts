import { fileURLToPath } from 'node:url'

import { goByMenu, rowOf } from './console.ts'
import { report } from './furnish.ts'
import { expect, expectAccessible, test, world } from './journey.ts'

const estates = fileURLToPath(new URL('../../packages/kernel/test-data/group-estates.xlsx', import.meta.url))

test('a company makes its estates from one workbook', async ({ open, api }) => {
  const company = await world.makePlace({ kind: 'group' })
  const admin = await world.makePerson({ place: company, roles: ['group-admin'] })
  const page = await open(admin, `/console/t/${company.id}/estates`)
  await expect(page.getByText('还没有小区')).toBeVisible()
  await expectAccessible(page)
  await page.getByRole('link', { name: '批量建小区' }).first().click()
  await page.locator('input[type=file]').setInputFiles(estates)
  const run = page.getByRole('button', { name: /^导入 \d+ 行/ })
  await expect(run).toBeVisible({ timeout: 60_000 })
  await expectAccessible(page)
  const count = Number(/\d+/.exec(await run.innerText())?.[0])
  await run.click()
  await expect(page.getByRole('heading', { name: /已入库|全部入库/ })).toBeVisible({ timeout: 60_000 })
  await goByMenu(page, '小区')
  await expect(rowOf(page, /./).first()).toBeVisible()
  const made = await (await api(admin)).get<{ total: number }>('/registry/estates')
  expect(made.total).toBe(count)
})

test('a company sees the orders of all its estates and changes none of them', async ({ open, api }) => {
  const company = await world.makePlace({ kind: 'group' })
  const viewer = await world.makePerson({ place: company, roles: ['group-viewer'] })
  for (const name of ['海云台', '翠竹园']) {
    const estate = await world.makePlace({ kind: 'estate', name, parent: company })
    const manager = await world.makePerson({ place: estate, roles: ['estate-manager'] })
    await report(await api(manager), `${name}水泵房报警`)
  }
  const stranger = await world.makePlace({ kind: 'estate', name: '别家小区' })
  await report(await api(await world.makePerson({ place: stranger, roles: ['estate-manager'] })), '别家的事')
  const page = await open(viewer, `/console/t/${company.id}/p/smart-property/work-orders`)
  await expect(rowOf(page, /./)).toHaveCount(2)
  await expect(rowOf(page, '海云台水泵房报警')).toContainText('海云台')
  await expect(page.getByText('别家')).toHaveCount(0)
  await rowOf(page, '海云台水泵房报警').click()
  const panel = page.getByRole('complementary', { name: /海云台/ })
  await expect(panel.getByText('报事').first()).toBeVisible()
  await expect(panel.locator('footer')).toHaveCount(0)
  await expectAccessible(page)
})
