import { openMenu, rowOf } from './console.ts'
import { expect, expectAccessible, password, test, world } from './journey.ts'

test('somebody invited by link makes an account and sees the place that invited them', async ({ open }) => {
  const estate = await world.makePlace({ kind: 'estate', name: '翠竹园' })
  const manager = await world.makePerson({ place: estate, roles: ['estate-manager'], name: '周经理' })
  const page = await open(manager, `/console/t/${estate.id}/members`)
  await page.getByRole('button', { name: '邀请成员' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByLabel('姓名').fill('郑工')
  await dialog.getByLabel('角色').selectOption({ label: '工程师' })
  await expectAccessible(page)
  await dialog.getByLabel('手机').fill('19700001234')
  await dialog.getByRole('button', { name: '邀请', exact: true }).click()
  await expect(dialog).toHaveCount(0)
  await expect(async () => expect(await world.caught({ phone: '19700001234' })).not.toHaveLength(0)).toPass({
    timeout: 30_000,
  })
  const [sms] = await world.caught({ phone: '19700001234' })
  const link = /https?:\/\/\S+/.exec(`${sms?.body} ${sms?.url ?? ''}`)?.[0] ?? ''
  const { pathname } = new URL(link)

  const guest = await open(null, pathname)
  await expect(guest.getByRole('heading', { name: '加入“翠竹园”' })).toBeVisible()
  await expectAccessible(guest)
  await expect(guest.getByLabel('姓名')).toHaveValue('郑工')
  await guest.getByLabel('设一个密码').fill(password)
  await guest.getByRole('button', { name: '接受邀请' }).click()
  await expect(guest.getByRole('heading', { level: 1, name: /郑工/ })).toBeVisible()
  await expect(guest.getByRole('button', { name: /翠竹园/ })).toBeVisible()

  await page.reload()
  await expect(rowOf(page, '郑工')).toContainText('工程师')
  const again = await open(null, pathname)
  await expect(again.getByRole('heading', { name: '这份邀请已经用过了' })).toBeVisible()
})

test('a member whose access ends is out at the next click', async ({ open, api, troubles }) => {
  const estate = await world.makePlace({ kind: 'estate' })
  const manager = await world.makePerson({ place: estate, roles: ['estate-manager'] })
  const steward = await world.makePerson({ place: estate, roles: ['steward'], name: '林管家' })
  const theirs = await open(steward, `/console/t/${estate.id}`)
  await expect(theirs.getByRole('heading', { level: 1, name: /林管家/ })).toBeVisible()
  const page = await open(manager, `/console/t/${estate.id}/members`)
  await rowOf(page, '林管家').getByRole('button', { name: '停用' }).click()
  await page.getByRole('dialog').getByLabel('原因').fill('已离职')
  await page.getByRole('dialog').getByRole('button', { name: '停用' }).click()
  await expect(rowOf(page, '林管家')).toContainText('已停用')
  troubles.announced.push(/^40[134] GET \/api\/t\//, /^40[134] POST \/api\/t\//)
  await theirs.reload()
  await expect(theirs.getByRole('heading', { name: '这里没有您的位置' })).toBeVisible()
  await expectAccessible(theirs)
  const log = await (await api(manager)).get<{ rows: { text: string | null }[] }>('/audit', { limit: 5 })
  expect(JSON.stringify(log.rows)).toContain('已离职')
})

test('the role matrix says who may do what, and a manager can look through a role’s eyes', async ({
  open,
}) => {
  const estate = await world.makePlace({ kind: 'estate' })
  const manager = await world.makePerson({ place: estate, roles: ['estate-manager'] })
  const page = await open(manager, `/console/t/${estate.id}/members?tab=matrix`)
  const matrix = page.getByRole('region', { name: '角色权限' })
  await expect(matrix.getByRole('columnheader', { name: '工程师' })).toBeVisible()
  await expectAccessible(page)
  await page.getByRole('combobox', { name: '以此身份查看' }).selectOption({ label: '工程师' })
  await page.getByRole('button', { name: '以此身份查看' }).click()
  await expect(page.getByText('正在以“工程师”的身份查看，只能看，不能改。')).toBeVisible()
  await expect((await openMenu(page)).getByText('工单', { exact: true })).toBeVisible()
  await expect(page.getByRole('navigation', { name: '菜单' }).getByText('成员与角色')).toHaveCount(0)
  await expectAccessible(page)
  await page.reload()
  await page.getByRole('button', { name: '结束查看' }).click()
  await expect((await openMenu(page)).getByText('成员与角色')).toBeVisible()
})
