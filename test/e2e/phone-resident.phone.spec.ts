import { expect, expectAccessible, test, world } from './journey.ts'
import { makeEstate, makeResident } from './phone-estate.ts'
import { picture } from './picture.ts'

test('a report in three taps, answered from an engineer’s phone, sent back once, and closed with stars', async ({
  open,
  api,
}) => {
  const estate = await makeEstate(api, '报事花园')
  const resident = await makeResident(api, estate, { units: [estate.units[1]!] })
  const engineer = await world.makePerson({ place: estate.place, roles: ['engineer'], name: '何志强' })

  const phone = await open(resident, '/m/')
  await expect(phone.getByRole('heading', { name: '报事花园' })).toBeVisible()
  await expect(phone.getByRole('button', { name: '1栋1单元102' })).toBeVisible()
  await expectAccessible(phone)
  // One: the picture. Two: what it is. Three: send.
  await phone.getByLabel('拍照报事').setInputFiles(picture('lamp.png'))
  await expect(phone.getByRole('heading', { name: '拍照报事' })).toBeVisible()
  await expect(phone.getByRole('img', { name: '第 1 张照片' })).toBeVisible()
  await phone.getByRole('button', { name: '供电照明' }).click()
  await expectAccessible(phone)
  await phone.getByRole('button', { name: '报给物业' }).click()
  await expect(phone.getByText('物业已收到')).toBeVisible()
  await expect(phone.getByText(/GD-\d{8}-0001/)).toBeVisible()
  await expect(phone.getByText('1栋1单元102').first()).toBeVisible()
  await expectAccessible(phone)

  const work = await open(engineer, '/m/')
  await work
    .getByRole('link', { name: /我的工单/ })
    .first()
    .click()
  await work.getByRole('tab', { name: /待接的/ }).click()
  await work.getByRole('link', { name: /供电照明/ }).click()
  await work.getByRole('button', { name: '我来接' }).click()
  await expect(work.getByText('何志强负责', { exact: true })).toBeVisible()
  // The app asked for no number: the register's is shown for a purpose.
  await work.getByRole('button', { name: /打电话/ }).click()
  await work.getByRole('dialog').getByRole('button', { name: '联系住户' }).click()
  await expect(work.getByRole('dialog').getByRole('link', { name: resident.phone })).toHaveAttribute(
    'href',
    `tel:${resident.phone}`,
  )
  await expectAccessible(work)
  await work.keyboard.press('Escape')
  await work.getByRole('button', { name: '开始处理' }).click()
  await work.getByRole('button', { name: '答复' }).click()
  const answer = work.getByRole('dialog')
  await answer.getByRole('radio', { name: '修好了' }).click()
  await answer.getByRole('button', { name: '已经修好，请您看看。' }).click()
  await answer.locator('input[capture]').setInputFiles(picture('done.png'))
  await expectAccessible(work)
  await answer.getByRole('button', { name: '发出答复' }).click()
  await expect(work.getByText('等报事人确认，不计时')).toBeVisible()
  await expectAccessible(work)

  await expect(phone.getByText('何志强已经答复，请您看看解决了没有')).toBeVisible()
  await phone.getByRole('button', { name: '没解决' }).click()
  await phone.getByRole('dialog').getByLabel('哪里没有解决').fill('还是一闪一闪')
  await phone.getByRole('dialog').getByRole('button', { name: '请物业再来' }).click()
  await expect(phone.getByText(/已派给何志强/)).toBeVisible()

  await expect(work.getByText('重开 1 次')).toBeVisible()
  await work.getByRole('button', { name: '答复' }).click()
  await work.getByRole('dialog').getByRole('radio', { name: '修好了' }).click()
  await work.getByRole('dialog').getByLabel('做了什么、结果怎样').fill('换了整流器')
  await work.getByRole('dialog').getByRole('button', { name: '发出答复' }).click()

  await phone.getByRole('button', { name: '解决了' }).click()
  await phone.getByRole('dialog').getByRole('radio', { name: '5 星' }).click()
  await expectAccessible(phone)
  await phone.getByRole('dialog').getByRole('button', { name: '确认解决' }).click()
  await expect(phone.getByText('已经解决')).toBeVisible()

  const [order] = (
    await (await api(resident)).get<{ rows: Record<string, unknown>[] }>('/p/smart-property/work-orders/mine')
  ).rows
  expect(order).toMatchObject({ state: 'closed', closeKind: 'confirmed', rating: 5, reopenCount: 1 })
})

test('switches language, theme and text size, and leaves the phone without a trace', async ({
  open,
  api,
}) => {
  const estate = await makeEstate(api, '切换花园')
  const resident = await makeResident(api, estate, { units: [estate.units[0]!], name: '欧阳若水长名' })
  const page = await open(resident, `/m/t/${estate.place.id}/me`)
  await expect(page.getByRole('heading', { name: '欧阳若水长名' })).toBeVisible()
  await expectAccessible(page)
  await page.getByRole('button', { name: 'English' }).click()
  await expect(page.getByRole('heading', { name: 'Me', exact: true })).toBeVisible()
  await expect(page.locator('html')).toHaveAttribute('lang', 'en')
  await page.getByRole('link', { name: 'Home' }).click()
  await expect(page.getByText('Report with a photo')).toBeVisible()
  await expectAccessible(page)
  await page.getByRole('link', { name: 'Me', exact: true }).click()
  await page.getByRole('button', { name: 'Dark' }).click()
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark')
  await page.getByRole('button', { name: '中文' }).click()
  await page.getByRole('switch', { name: /大字版/ }).click()
  await expect(page.locator('html')).toHaveAttribute('data-text', 'large')
  await page.reload()
  await expect(page.locator('html')).toHaveAttribute('data-text', 'large')
  const me = await (await api(resident)).get<{ account: object }>('/api/me')
  expect(me.account).toMatchObject({ locale: 'zh-CN', theme: 'dark', textSize: 'large' })

  await page.getByRole('button', { name: '退出登录' }).click()
  await page.getByRole('dialog').getByRole('button', { name: '退出登录' }).click()
  await expect(page.getByRole('button', { name: '进入' })).toBeVisible()
  await page.goto(`/m/t/${estate.place.id}/me`)
  await expect(page.getByRole('button', { name: '进入' })).toBeVisible()
})

test('acts for the one of two homes that was chosen, and goes to another estate', async ({ open, api }) => {
  const estate = await makeEstate(api, '两套花园')
  const other = await world.makePlace({ kind: 'estate', name: '另一个小区' })
  const owner = await makeResident(api, estate, {
    units: [estate.units[0]!, estate.units[2]!],
    name: '曹梅栋',
  })
  await world.makePerson({ place: other, roles: ['volunteer'], phone: owner.phone, name: owner.name })
  const page = await open(owner, `/m/t/${estate.place.id}`)
  await page.getByRole('button', { name: '1栋1单元101' }).click()
  const sheet = page.getByRole('dialog', { name: '我的房屋和单位' })
  await expect(sheet.getByRole('radio')).toHaveCount(2)
  await expectAccessible(page)
  await sheet.getByRole('radio', { name: /1栋1单元201/ }).click()
  await expect(page.getByRole('button', { name: '1栋1单元201' })).toBeVisible()
  await page.getByRole('link', { name: '不拍照，直接说' }).click()
  await page.getByLabel(/说一句/).fill('厨房水管漏水')
  await expect(page.getByRole('radio', { name: '我家 1栋1单元201' })).toBeChecked()
  await expect(page.getByRole('button', { name: '漏水' })).toHaveAttribute('aria-pressed', 'true')
  await page.getByRole('button', { name: '报给物业' }).click()
  await expect(page.getByText('物业已收到')).toBeVisible()
  await expect(page.getByText('1栋1单元201').first()).toBeVisible()

  await page.goto(`/m/t/${estate.place.id}/me`)
  await page.getByRole('button', { name: /更换/ }).click()
  await page
    .getByRole('dialog')
    .getByRole('button', { name: /另一个小区/ })
    .click()
  await expect(page.getByRole('heading', { name: '另一个小区' })).toBeVisible()
  await expect(page.getByRole('button', { name: '志愿者' })).toBeVisible()
})
