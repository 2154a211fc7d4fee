import { expect, expectAccessible, test } from './journey.ts'
import { makeEstate, messagesTo } from './phone-estate.ts'

const android =
  'Mozilla/5.0 (Linux; Android 14; Pixel 8) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/130.0 Mobile Safari/537.36'

test('a link that came by SMS makes the account and opens the estate on the phone', async ({
  open,
  api,
  troubles,
}) => {
  troubles.announced.push(/^401 /)
  const estate = await makeEstate(api, '邀请花园')
  const phone = '19870002001'
  const desk = await api(estate.manager)
  await desk.send('POST', '/invitations', {
    name: '秦小满',
    title: '楼道热心人',
    roles: ['volunteer'],
    phone,
  })
  await expect.poll(async () => (await messagesTo(api, phone)).join()).toContain('/invite/')
  const [sms = ''] = await messagesTo(api, phone)
  const link = /https?:\/\/\S+\/invite\/\S+/.exec(sms)![0]

  const page = await open(null, new URL(link).pathname, { userAgent: android })
  await expect(page).toHaveURL(/\/m\/invite\//)
  await expect(page.getByRole('heading', { name: '加入“邀请花园”' })).toBeVisible()
  await expect(page.getByText('志愿者', { exact: true })).toBeVisible()
  await expectAccessible(page)
  await expect(page.getByLabel('姓名')).toHaveValue('秦小满')
  await page.getByLabel('设一个密码').fill('12345')
  troubles.announced.push(/^400 POST .*\/accept$/)
  await page.getByRole('button', { name: '接受邀请' }).click()
  await expect(page.getByText(/至少|位/).first()).toBeVisible()
  await page.getByLabel('设一个密码').fill('qin-xiao-man-2026')
  await page.getByRole('button', { name: '接受邀请' }).click()
  await expect(page.getByRole('heading', { name: '邀请花园' })).toBeVisible()
  await expect(page.getByRole('button', { name: '志愿者' })).toBeVisible()

  const again = await open(null, new URL(link).pathname, { userAgent: android })
  await expect(again.getByText('这份邀请已经用过了')).toBeVisible()
  await expectAccessible(again)
})
