import { expect, expectAccessible, password, test, world, type Page } from './journey.ts'
import { logIn } from './login-page.ts'
import { totp } from './totp.ts'

async function fillSentCode(page: Page, phone: string): Promise<void> {
  await page.getByLabel('手机号').fill(phone)
  await page.getByRole('button', { name: '发送验证码' }).click()
  await expect(page.getByText('验证码已发送')).toBeVisible()
  await expectAccessible(page)
  await page.getByLabel('验证码').fill(await world.caughtCode({ phone }))
}

test('logs in with the code that came by SMS', async ({ open }) => {
  const estate = await world.makePlace({ kind: 'estate' })
  const desk = await world.makePerson({
    place: estate,
    roles: ['front-desk'],
    name: '前台小吴',
    hasPassword: false,
  })
  const page = await open(null, '/console/')
  await page.getByRole('tab', { name: '短信验证码' }).click()
  await fillSentCode(page, desk.phone)
  await page.getByRole('button', { name: '进入' }).click()
  await expect(page.getByRole('heading', { level: 1, name: /前台小吴/ })).toBeVisible()
})

test('turns on the second step with an authenticator and needs it from then on', async ({ open }) => {
  const estate = await world.makePlace({ kind: 'estate' })
  const manager = await world.makePerson({ place: estate, roles: ['estate-manager'], name: '周经理' })
  const page = await open(manager, `/console/t/${estate.id}/account`)
  await page.getByRole('button', { name: '打开两步验证' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByLabel('密码').fill(password)
  const answer = page.waitForResponse(/two-factor\/enable/)
  await dialog.getByRole('button', { name: '下一步' }).click()
  const { totpURI } = (await (await answer).json()) as { totpURI: string }
  const secret = new URL(totpURI).searchParams.get('secret') ?? ''
  await expect(dialog.getByRole('img', { name: '两步验证二维码' })).toBeVisible()
  await expectAccessible(page)
  await dialog.getByLabel('六位验证码').fill(totp(secret))
  await dialog.getByRole('button', { name: '打开两步验证' }).click()
  await expect(page.getByText('两步验证已打开').last()).toBeVisible()

  const elsewhere = await open(null, '/console/')
  await logIn(elsewhere, manager.phone)
  await expect(elsewhere.getByRole('heading', { name: '再确认一步' })).toBeVisible()
  await expectAccessible(elsewhere)
  await elsewhere.getByLabel('六位验证码').fill(totp(secret))
  await elsewhere.getByRole('button', { name: '进入' }).click()
  await expect(elsewhere.getByRole('heading', { level: 1, name: /周经理/ })).toBeVisible()
})

test('says how long to wait after too many wrong passwords, and lets nobody in meanwhile', async ({
  open,
  troubles,
  request,
}) => {
  const estate = await world.makePlace({ kind: 'estate' })
  const steward = await world.makePerson({ place: estate, roles: ['steward'] })
  troubles.announced.push(/^4(01|29|23) POST \/api\/auth\/sign-in/)
  const page = await open(null, '/console/')
  await logIn(page, steward.phone, 'not the password')
  await expect(page.getByRole('alert')).toContainText(/不对|不正确|有误/)
  const { origin } = new URL(page.url())
  for (let tries = 0; tries < 10; tries++)
    await request.post(`${origin}/api/auth/sign-in/phone-number`, {
      data: { phoneNumber: steward.phone, password: 'wrong' },
      headers: { origin },
    })
  await logIn(page, steward.phone)
  await expect(page.getByRole('alert')).toContainText(/分钟/)
  await expectAccessible(page)
  expect(new URL(page.url()).pathname).toContain('/login')
})

test('sets a new password by a code when the old one is forgotten, and is in with it', async ({ open }) => {
  const estate = await world.makePlace({ kind: 'estate' })
  const desk = await world.makePerson({ place: estate, roles: ['front-desk'], name: '前台小郑' })
  const page = await open(null, '/console/')
  await page.getByRole('button', { name: '忘记密码' }).click()
  await fillSentCode(page, desk.phone)
  await page.getByLabel('新密码').fill('xin-mi-ma-2026')
  await page.getByRole('button', { name: '设好并登录' }).click()
  await expect(page.getByRole('heading', { level: 1, name: /前台小郑/ })).toBeVisible()
})
