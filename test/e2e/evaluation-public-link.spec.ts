import { mintCast, pageOf } from './evaluation/campaign-cast.ts'
import { stagesOf } from './evaluation/campaign-stages.ts'
import { expect, expectAccessible, test } from './journey.ts'

test('a published ranking is shared, read and searched without an account on a phone, and is gone once taken back', async ({
  open,
  api,
  troubles,
}) => {
  troubles.announced.push(/^404 GET \/api\/public\/links\//)
  const cast = await mintCast()
  const { campaign } = await stagesOf(api, cast).published()
  const page = await open(cast.secretary, pageOf(cast.association, `campaigns/${campaign.id}?tab=results`))
  await page.getByRole('button', { name: '公开链接' }).click()
  const dialog = page.getByRole('dialog', { name: '公开链接' })
  await dialog.getByRole('button', { name: '生成链接' }).click()
  await expect(dialog.getByRole('img', { name: '第 1 次公布的二维码' })).toBeVisible()
  await expectAccessible(page)
  const address = (await dialog.getByText(/\/l\/[\w-]+$/).innerText()).trim()
  const { pathname } = new URL(address)

  const phone = await open(null, pathname, { viewport: { width: 390, height: 844 }, isMobile: true })
  await expect(phone).toHaveURL(/\/m\/link/)
  await expect(phone.getByText(cast.association.name)).toBeVisible()
  await expect(phone.getByText('初步结果').first()).toBeVisible()
  const entry = phone.getByRole('row').filter({ hasText: cast.estate.name })
  await expect(entry).toContainText('21')
  await expect(entry).toContainText(cast.company.name)
  await entry.getByText('明细').click()
  await expect(entry.getByText('党建引领')).toBeVisible()
  await expectAccessible(phone)
  const search = phone.getByRole('searchbox', { name: '按小区查找' })
  await search.fill('没有的小区')
  await expect(phone.getByText('没有找到')).toBeVisible()
  await search.fill(cast.estate.name.slice(0, 2))
  await expect(entry).toBeVisible()
  for (const { name } of cast.experts) await expect(phone.getByText(name)).toHaveCount(0)

  await dialog.getByRole('button', { name: '收回链接' }).click()
  await expect(dialog.getByText(/所有拿到这个链接或二维码的人都打不开/)).toBeVisible()
  await dialog.getByRole('button', { name: '确认收回' }).click()
  await expect(dialog.getByRole('button', { name: '生成链接' })).toBeVisible()
  await phone.reload()
  await expect(phone.getByText('这个二维码或链接已经失效')).toBeVisible()
  await expect(phone.getByText(cast.estate.name)).toHaveCount(0)
  await expectAccessible(phone)
})
