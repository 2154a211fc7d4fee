import { expect, expectAccessible, test, world } from './journey.ts'
import { makeEstate, makeResident } from './phone-estate.ts'

for (const [role, sees] of [
  ['merchant', '拍照报事'],
  ['volunteer', '拍照报事'],
  ['building-head', '拍照报事'],
  ['social-organisation', '拍照报事'],
  ['steward', '我的工单'],
  ['engineer', '我的工单'],
  ['front-desk', '我的工单'],
] as const) {
  test(`${role} has a home on the phone`, async ({ open, api }) => {
    const { place } = await makeEstate(api, '角色花园')
    const person = await world.makePerson({ place, roles: [role], name: '老周便民超市负责人' })
    const page = await open(person, '/m/')
    await expect(page.getByRole('heading', { name: '角色花园' })).toBeVisible()
    await expect(page.getByText(sees).first()).toBeVisible()
    await expect(page.locator('[aria-busy=true]')).toHaveCount(0)
    await expectAccessible(page)
    await page.getByRole('link', { name: '办事' }).click()
    await expect(page.getByRole('heading', { name: '办事' })).toBeVisible()
    await expect(page.getByText('智慧物业')).toBeVisible()
    await expectAccessible(page)
  })
}

test('a steward finds a resident and a home, takes an order and is told of new ones', async ({
  open,
  api,
}) => {
  const estate = await makeEstate(api, '管家花园')
  const resident = await makeResident(api, estate, { units: [estate.units[0]!], name: '陈志远' })
  const steward = await world.makePerson({ place: estate.place, roles: ['steward'], name: '林晓雯' })
  const page = await open(steward, '/m/')
  await expect(page.getByText('我的工单').first()).toBeVisible()
  const own = await api(resident)
  await own.send('POST', '/p/smart-property/work-orders', {
    id: crypto.randomUUID(),
    kind: 'repair',
    description: '单元门关不上',
    location: { unitId: estate.units[0]!.id },
  })
  await page.getByRole('link', { name: '办事' }).click()
  await page.getByRole('link', { name: /找房号/ }).click()
  await page.getByRole('searchbox').fill('101')
  await expect(page.getByText('1栋1单元101').first()).toBeVisible()
  await expect(page.getByRole('link', { name: /单元门关不上/ })).toBeVisible()
  await expectAccessible(page)
  await page.getByRole('link', { name: /单元门关不上/ }).click()
  await page.getByRole('button', { name: '我来接' }).click()
  await expect(page.getByText('林晓雯负责', { exact: true })).toBeVisible()

  const phone = await open(resident, `/m/t/${estate.place.id}/inbox`)
  await expect(phone.getByRole('button', { name: /林晓雯/ }).first()).toBeVisible({ timeout: 20_000 })
  await expectAccessible(phone)
  await phone
    .getByRole('button', { name: /林晓雯/ })
    .first()
    .click()
  await expect(phone.getByRole('heading', { name: '单元门关不上' })).toBeVisible()
})
