import { expect, expectAccessible, test, world } from './journey.ts'
import { logIn } from './login-page.ts'

test('logs in with a password, comes back to where it was going, and logs out', async ({ open }) => {
  const estate = await world.makePlace({ kind: 'estate', name: '登录小区' })
  const manager = await world.makePerson({ place: estate, roles: ['estate-manager'], name: '李经理' })
  const page = await open(null, `/console/t/${estate.id}/registry`)
  await expect(page.getByRole('heading', { name: '登录' })).toBeVisible()
  await expectAccessible(page)
  await logIn(page, manager.phone)
  await expect(page.getByRole('heading', { level: 1, name: '房屋与人员' })).toBeVisible()
  expect(new URL(page.url()).pathname).toBe(`/console/t/${estate.id}/registry`)

  await page.getByRole('button', { name: '我的设置' }).click()
  await page.getByRole('button', { name: '退出登录' }).click()
  await expect(page.getByRole('heading', { name: '登录' })).toBeVisible()
  await page.goto(`/console/t/${estate.id}/registry`)
  await expect(page.getByRole('heading', { name: '登录' })).toBeVisible()
})
