import { expect, expectAccessible, password, test, world } from './journey.ts'
import { makeEstate, messagesTo } from './phone-estate.ts'
import { totp } from './totp.ts'

const codeIn = ([latest = '']: string[]) => /\d{6}/.exec(latest)?.[0] ?? ''

test('logs in by a code, and sets a new password when the old one is forgotten', async ({
  open,
  api,
  troubles,
}) => {
  troubles.announced.push(/^401 /, /^400 POST \/api\/auth\/phone-number\//)
  const { place } = await makeEstate(api, '验证码花园')
  const person = await world.makePerson({ place, roles: ['resident'], name: '卢晓峰' })
  const page = await open(null, '/m/')
  await expectAccessible(page)
  await page.getByLabel('手机号').fill(person.phone)
  await page.getByRole('button', { name: '发验证码' }).click()
  await expect(page.getByText('验证码发出去了')).toBeVisible()
  await page.getByRole('textbox', { name: '验证码', exact: true }).fill('000000')
  await page.getByRole('button', { name: '进入' }).click()
  await expect(page.getByText(/验证码不正确/).first()).toBeVisible()
  await page
    .getByRole('textbox', { name: '验证码', exact: true })
    .fill(codeIn(await messagesTo(api, person.phone)))
  await page.getByRole('button', { name: '进入' }).click()
  await expect(page.getByRole('heading', { name: '验证码花园' })).toBeVisible()

  const other = await world.makePerson({ place, roles: ['resident'], name: '罗淑贤' })
  const forgetful = await open(null, '/m/login')
  await forgetful.getByRole('tab', { name: '密码登录' }).click()
  await forgetful.getByRole('button', { name: '忘记密码' }).click()
  await expectAccessible(forgetful)
  await forgetful.getByLabel('手机号').fill(other.phone)
  await forgetful.getByRole('button', { name: '发验证码' }).click()
  await expect(forgetful.getByText('验证码发出去了')).toBeVisible()
  await expect.poll(async () => codeIn(await messagesTo(api, other.phone))).toMatch(/^\d{6}$/)
  await forgetful
    .getByRole('textbox', { name: '验证码', exact: true })
    .fill(codeIn(await messagesTo(api, other.phone)))
  await forgetful.getByLabel('新密码').fill('xin-mi-ma-2026')
  await forgetful.getByRole('button', { name: '设好，进入' }).click()
  await expect(forgetful.getByRole('heading', { name: '验证码花园' })).toBeVisible()
})

test('asks for the second step once it is on, and refuses to go around it by a code', async ({
  open,
  api,
  troubles,
}) => {
  troubles.announced.push(/^401 /, /^403 POST \/api\/auth\/phone-number\/verify$/)
  const { place } = await makeEstate(api, '两步花园')
  const person = await world.makePerson({ place, roles: ['resident'], name: '江兰' })
  const page = await open(person, `/m/t/${place.id}/me/second-step`)
  await page.getByRole('textbox', { name: '密码', exact: true }).fill(password)
  await page.getByRole('button', { name: '下一步' }).click()
  await expect(page.getByRole('img', { name: '两步验证二维码' })).toBeVisible()
  await expectAccessible(page)
  const secret = (await page.locator('.lk-mono.key').first().textContent())!.trim()
  await page.getByLabel('六位数字').fill(totp(secret))
  await page.getByRole('button', { name: '打开两步验证' }).click()
  await expect(page.getByRole('link', { name: '两步验证 已打开' })).toBeVisible()

  const again = await open(null, '/m/login')
  await again.getByRole('tab', { name: '密码登录' }).click()
  await again.getByLabel('手机号').fill(person.phone)
  await again.getByRole('textbox', { name: '密码', exact: true }).fill(password)
  await again.getByRole('button', { name: '进入' }).click()
  await expect(again.getByRole('heading', { name: '再确认一步' })).toBeVisible()
  await expectAccessible(again)
  await again.getByLabel('验证码或备用码').fill(totp(secret))
  await again.getByRole('button', { name: '进入' }).click()
  await expect(again.getByRole('heading', { name: '两步花园' })).toBeVisible()

  const around = await open(null, '/m/login')
  await around.getByLabel('手机号').fill(person.phone)
  await around.getByRole('button', { name: '发验证码' }).click()
  await expect(around.getByText('验证码发出去了')).toBeVisible()
  await around
    .getByRole('textbox', { name: '验证码', exact: true })
    .fill(codeIn(await messagesTo(api, person.phone)))
  await around.getByRole('button', { name: '进入' }).click()
  await expect(around.getByText(/请用密码登录/).first()).toBeVisible()
})
