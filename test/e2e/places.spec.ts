import { rowOf } from './console.ts'
import { expect, expectAccessible, password, test, world } from './journey.ts'

test('the platform makes a company, whose first administrator is invited, and puts it under an association', async ({
  open,
}, { project }) => {
  const phone = project.name === 'phone' ? '19700003902' : '19700003901'
  const company = `新城物业${project.name}`
  const association = await world.makePlace({ kind: 'association', name: `新城物协${project.name}` })
  const platform = await world.platform()
  const admin = await world.makePerson({ place: platform, roles: ['platform-admin'] })
  const page = await open(admin, `/console/t/${platform.id}/places`)
  await page.getByRole('button', { name: '新建组织' }).click()
  const dialog = page.getByRole('dialog')
  await expectAccessible(page)
  await dialog.getByLabel('名称').fill(company)
  await dialog.getByLabel('城市').fill('深圳')
  await dialog.getByLabel('第一位管理员').fill('高经理')
  await dialog.getByLabel('管理员手机号').fill(phone)
  await dialog.getByRole('button', { name: '新建组织' }).click()
  await expect(dialog).toHaveCount(0)
  await page.getByRole('searchbox', { name: '搜名称、拼音首字母' }).fill(company)
  await expect(rowOf(page, /./)).toHaveCount(1)
  await expectAccessible(page)

  await page.getByRole('link', { name: '监管关系' }).click()
  await page.getByRole('button', { name: '建立监管' }).click()
  await dialog.getByLabel('协会').selectOption({ label: association.name })
  await dialog.getByLabel('公司').selectOption({ label: company })
  await dialog.getByLabel('城市').fill('深圳')
  await dialog.getByRole('button', { name: '建立监管' }).click()
  await expect(dialog).toHaveCount(0)
  await expect(rowOf(page, company)).toContainText(association.name)
  await expectAccessible(page)
  await rowOf(page, company).getByRole('button', { name: '结束' }).click()
  await dialog.getByLabel('原因').fill('公司退出协会')
  await dialog.getByRole('button', { name: '结束' }).click()
  await expect(page.getByText('监管关系已结束')).toBeVisible()
  await expect(rowOf(page, company).getByRole('button', { name: '结束' })).toHaveCount(0)

  await expect.poll(() => world.caught({ phone }), { timeout: 30_000 }).not.toHaveLength(0)
  const [sms] = await world.caught({ phone })
  const link = /https?:\/\/\S+/.exec(`${sms?.body} ${sms?.url ?? ''}`)?.[0] ?? ''
  const theirs = await open(null, new URL(link).pathname)
  await expect(theirs.getByRole('heading', { name: `加入“${company}”` })).toBeVisible()
  await theirs.getByLabel('设一个密码').fill(password)
  await theirs.getByRole('button', { name: '接受邀请' }).click()
  await expect(theirs.getByRole('heading', { level: 1, name: /高经理/ })).toBeVisible()
})

test('a company makes a branch and an estate below it, renames it, closes it and opens it again', async ({
  open,
}) => {
  const company = await world.makePlace({ kind: 'group' })
  const admin = await world.makePerson({ place: company, roles: ['group-admin'] })
  const page = await open(admin, `/console/t/${company.id}/places`)
  await expect(page.getByText('还没有组织')).toBeVisible()
  const dialog = page.getByRole('dialog')
  const make = async (kind: string, name: string, branch?: string) => {
    await page.getByRole('button', { name: '新建组织' }).click()
    await dialog.getByLabel('类型').selectOption({ label: kind })
    if (branch) await dialog.getByLabel('归哪个分公司').selectOption({ label: branch })
    await dialog.getByLabel('名称').fill(name)
    await dialog.getByRole('button', { name: '新建组织' }).click()
    await expect(dialog).toHaveCount(0)
    await expect(rowOf(page, name)).toHaveCount(1)
  }
  await make('分公司', '福田分公司')
  await make('小区', '景田苑', '福田分公司')
  await rowOf(page, '景田苑').click()
  const panel = page.getByRole('complementary', { name: '景田苑' })
  await expect(panel).toContainText('福田分公司')
  await expectAccessible(page)
  await panel.getByRole('button', { name: '修改资料' }).click()
  await dialog.getByLabel('名称').fill('景田雅苑')
  await dialog.getByRole('button', { name: '保存' }).click()
  const renamed = page.getByRole('complementary', { name: '景田雅苑' })
  await renamed.getByRole('button', { name: '停用' }).click()
  await dialog.getByLabel('原因').fill('合同到期')
  await dialog.getByRole('button', { name: '停用' }).click()
  await expect(renamed.getByRole('link', { name: '进入这个小区' })).toHaveCount(0)
  await expect(renamed.getByText('已停用')).toBeVisible()
  await renamed.getByRole('button', { name: '恢复使用' }).click()
  await dialog.getByLabel('原因').fill('续约了')
  await dialog.getByRole('button', { name: '恢复使用' }).click()
  await renamed.getByRole('link', { name: '进入这个小区' }).click()
  await expect(page.getByRole('button', { name: /景田/ })).toBeVisible()
})
