import { expect, expectAccessible, test, world, type Page } from './journey.ts'
import { makeEstate, messagesTo, writeDown } from './phone-estate.ts'

async function chooseHome(page: Page, estate: string, room: string): Promise<void> {
  await page.getByRole('searchbox', { name: /小区名称/ }).fill(estate)
  await page.getByRole('button', { name: new RegExp(estate) }).click()
  await page.getByRole('button', { name: '1栋' }).click()
  await page.getByRole('button', { name: room }).click()
}

async function proveNumber(page: Page, phone: string, codeOf: () => Promise<string>): Promise<void> {
  await page.getByLabel('手机号').fill(phone)
  await page.getByRole('button', { name: '发验证码' }).click()
  await expect(page.getByText('验证码发出去了')).toBeVisible()
  await page.getByRole('textbox', { name: '验证码', exact: true }).fill(await codeOf())
  await page.getByRole('button', { name: '完成登记' }).click()
}

test('a number that the company knows is bound to its home at once', async ({ open, api, troubles }) => {
  troubles.announced.push(/^401 /)
  const estate = await makeEstate(api, '登记一号花园')
  const phone = '19870001001'
  await writeDown(api, estate, { unit: estate.units[1]!, name: '周秀英', phone })
  const page = await open(null, '/m/login')
  await page.getByRole('link', { name: /登记我的房屋/ }).click()
  await expectAccessible(page)
  await chooseHome(page, '登记一号花园', '102')
  await page.getByLabel('姓名').fill('周秀英')
  await page.getByRole('radio', { name: '我是业主' }).click()
  await expectAccessible(page)
  await page.getByRole('button', { name: '下一步' }).click()
  await proveNumber(page, phone, () => codeTo(api, phone))
  await expect(page.getByRole('heading', { name: '1栋1单元102 登记好了' })).toBeVisible()
  await expectAccessible(page)
  await page.getByRole('button', { name: '进入小区' }).click()
  await expect(page.getByRole('heading', { name: '登记一号花园' })).toBeVisible()
  await expect(page.getByRole('button', { name: '1栋1单元102' })).toBeVisible()
  await page.getByRole('link', { name: '我的', exact: true }).click()
  await expect(page.getByRole('heading', { name: '周秀英' })).toBeVisible()
})

test('an unknown number waits until the front desk lets it in from a phone', async ({
  open,
  api,
  troubles,
}) => {
  troubles.announced.push(/^401 /)
  const estate = await makeEstate(api, '登记二号花园')
  const desk = await world.makePerson({ place: estate.place, roles: ['front-desk'], name: '王小丽' })
  const phone = '19870001002'
  const page = await open(null, '/m/register')
  await chooseHome(page, '登记二号花园', '201')
  await page.getByLabel('姓名').fill('骆子谦')
  await page.getByRole('radio', { name: '租住' }).click()
  await page.getByRole('button', { name: '下一步' }).click()
  await proveNumber(page, phone, () => codeTo(api, phone))
  await expect(page.getByRole('heading', { name: '1栋1单元201 已提交，等物业核实' })).toBeVisible()
  await page.getByRole('button', { name: '看进度' }).click()
  await expect(page.getByText('物业正在核实，结果会发短信告诉您')).toBeVisible()
  await expectAccessible(page)

  const staff = await open(desk, `/m/t/${estate.place.id}/services`)
  await staff.getByRole('button', { name: /核实住户：1栋1单元201 骆子谦/ }).click()
  await expect(staff.getByText('等您核实')).toBeVisible()
  await expectAccessible(staff)
  await staff.getByRole('button', { name: '通过', exact: true }).click()
  await staff.getByRole('dialog').getByRole('button', { name: '通过' }).click()
  await expect(staff.getByText('都办完了')).toBeVisible()

  await expect.poll(async () => (await messagesTo(api, phone)).join()).toContain('已通过')
  await page.goto('/m/')
  await expect(page.getByRole('heading', { name: '登记二号花园' })).toBeVisible()
  await expect(page.getByRole('button', { name: '1栋1单元201' })).toBeVisible()
})

async function codeTo(api: Parameters<typeof messagesTo>[0], phone: string): Promise<string> {
  const [latest = ''] = await messagesTo(api, phone)
  return /\d{6}/.exec(latest)?.[0] ?? ''
}
