import { expect, expectAccessible, test } from './journey.ts'
import { makeEstate, makeResident } from './phone-estate.ts'

test('what a neighbour reported is followed instead of reported again, and shown to anybody behind its short link', async ({
  open,
  api,
}) => {
  const estate = await makeEstate(api, '邻里花园')
  const first = await makeResident(api, estate, { units: [estate.units[0]!], name: '欧阳若水' })
  const second = await makeResident(api, estate, { units: [estate.units[2]!], name: '雷敏梅' })
  const order = await (
    await api(first)
  ).send<{ id: string }>('POST', '/p/smart-property/work-orders', {
    kind: 'repair',
    categoryKey: 'power-lighting',
    description: '1栋大堂的灯一闪一闪',
    location: { areaText: '1栋 1单元大堂' },
  })

  const phone = await open(second, `/m/t/${estate.place.id}/p/smart-property/report`)
  await phone.getByLabel('说一句（有照片或录音可以不写）').fill('大堂的灯一闪一闪')
  await phone.getByRole('button', { name: '供电照明' }).click()
  await phone.getByRole('radio', { name: '公共地方' }).click()
  await phone.getByLabel('地点').fill('1栋 1单元大堂')
  await phone.getByRole('button', { name: '报给物业' }).click()
  const sheet = phone.getByRole('dialog', { name: '邻居已经反映过' })
  await expect(sheet).toBeVisible()
  await expectAccessible(phone)
  await expect(sheet).not.toContainText('欧阳')
  await sheet.getByRole('button', { name: /^我也遇到/ }).click()
  await expect(phone.getByText('已经跟进，有进展会告诉您').first()).toBeVisible()

  // The desk answers; the neighbour's notice leads to what they follow.
  await (
    await api(estate.manager)
  ).send('POST', `/p/smart-property/work-orders/${order.id}/answer`, {
    version: 1,
    text: '换了灯管',
    isSolved: true,
  })
  await phone.goto(`/m/t/${estate.place.id}`)
  await phone.getByRole('link', { name: /您也遇到的事有答复了/ }).click()
  await phone.getByRole('button', { name: /您也遇到的事有答复了/ }).click()
  await expect(phone.getByRole('tab', { name: '我也遇到' })).toHaveAttribute('aria-selected', 'true')
  await expect(phone.getByText('公共照明').first()).toBeVisible()

  const own = await open(first, `/m/t/${estate.place.id}/p/smart-property/work-orders/${order.id}`)
  await own.getByRole('button', { name: '给邻居看进度' }).click()
  const share = own.getByRole('dialog', { name: '给邻居看进度' })
  await expect(share.getByRole('img', { name: '进度二维码' })).toBeVisible()
  const link = await share.locator('.url').innerText()
  await expectAccessible(own)

  const guest = await open(null, new URL(link).pathname)
  await expect(guest.getByRole('heading', { name: '报修：公共照明' })).toBeVisible()
  await expect(guest.getByText('待确认').first()).toBeVisible()
  await expectAccessible(guest)
  await expect(guest.locator('body')).not.toContainText('欧阳')
  await expect(guest.locator('body')).not.toContainText('一闪一闪')
})
