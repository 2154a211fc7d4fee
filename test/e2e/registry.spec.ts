import { furnish } from './furnish.ts'
import { expect, expectAccessible, test, world } from './journey.ts'

test('somebody registered twice becomes one person, with the homes and the history of both', async ({
  open,
  api,
}) => {
  const estate = await world.makePlace({ kind: 'estate' })
  const manager = await world.makePerson({ place: estate, roles: ['estate-manager'] })
  const [first, second] = await furnish(await api(manager), ['欧阳修文', '欧阳修闻'])
  const page = await open(manager, `/console/t/${estate.id}/registry?tab=persons`)
  const rows = page.locator('main tbody tr')
  await rows.filter({ hasText: '欧阳修闻' }).click()
  const twice = page.getByRole('complementary', { name: '欧阳修闻' })
  await twice.getByRole('button', { name: '并入另一人' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByLabel('并入哪一位').fill('oyxw')
  await page.getByText(`欧阳修文 · ${first!.code}`).click()
  await expectAccessible(page)
  await dialog.getByLabel('原因').fill('名字写错，登记了两次')
  await dialog.getByRole('button', { name: '并入另一人' }).click()

  const kept = page.getByRole('complementary', { name: '欧阳修文' })
  for (const home of [first!, second!])
    await expect(kept.getByRole('link', { name: home.code })).toBeVisible()
  await expect(kept.getByText(/名字写错，登记了两次/).first()).toBeVisible()
  await expectAccessible(page)
  await kept.getByRole('button', { name: '关闭' }).click()
  await expect(rows).toHaveCount(1)
})

test('an ownership ends on a day and stays in the history of the home', async ({ open, api }) => {
  const estate = await world.makePlace({ kind: 'estate' })
  const manager = await world.makePerson({ place: estate, roles: ['estate-manager'] })
  const as = await api(manager)
  const [home] = await furnish(as, ['罗小丽'])
  const page = await open(manager, `/console/t/${estate.id}/registry?open=${home!.unitId}`)
  const panel = page.getByRole('complementary', { name: home!.code })
  await panel.getByRole('button', { name: '结束 罗小丽 的关系' }).click()
  const dialog = page.getByRole('dialog')
  await expectAccessible(page)
  await dialog.getByLabel('原因').fill('房屋已过户')
  await dialog.getByRole('button', { name: '结束' }).click()
  await expect(dialog).toHaveCount(0)
  await panel.getByText('变更经过').click()
  await expect(panel.getByText(/房屋已过户/)).toBeVisible()
  await expectAccessible(page)
  const { relations } = await as.get<{ relations: { validTo: string | null }[] }>(`/units/${home!.unitId}`)
  expect(relations.map(({ validTo }) => validTo)).toEqual([expect.stringMatching(/^\d{4}-\d{2}-\d{2}$/)])
})
