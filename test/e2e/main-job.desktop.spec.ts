import { goByMenu, rowOf } from './console.ts'
import { expect, expectAccessible, test, world, type Page } from './journey.ts'
import { good, runImport, uploadLedger, wrong } from './ledger.ts'
import { downloadedSheet } from './workbook.ts'

const figure = (page: Page, name: string) => page.locator('dl > div').filter({ hasText: name }).locator('dd')

test('a ledger as the company keeps it goes in, its wrong rows come back, and can be taken back', async ({
  open,
  api,
}) => {
  test.slow()
  const estate = await world.makePlace({ kind: 'estate', name: '景田花园' })
  const manager = await world.makePerson({ place: estate, roles: ['estate-manager'], name: '周经理' })
  const page = await open(manager, `/console/t/${estate.id}`)

  await uploadLedger(page)
  await page.getByRole('button', { name: '改列对应' }).click()
  const columns = page.getByRole('region', { name: '核对列' })
  await expect(columns.getByRole('combobox').first()).toBeVisible()
  await expectAccessible(page)
  const layout = columns.getByRole('combobox', { name: '户型' })
  await layout.selectOption({ label: '不导入' })
  await page.getByRole('button', { name: '就这样检查' }).click()
  await expect(page.getByRole('button', { name: `导入 ${good} 行正确的` })).toBeVisible({ timeout: 60_000 })

  await expect(page.getByRole('tab', { name: `有误 ${wrong}` })).toHaveAttribute('aria-selected', 'true')
  const marked = page.locator('td.bad')
  await expect(marked.first()).toBeVisible()
  await expect(page.locator('td.why p').first()).toHaveText(/[\u4e00-\u9fff]{3}/)
  await expectAccessible(page)

  const withoutConsent = page.getByRole('checkbox', { name: /政治面貌/ })
  await expect(withoutConsent).not.toBeChecked()
  await withoutConsent.check()
  await runImport(page)
  await expect(figure(page, '入库')).toHaveText(String(good))
  await expect(figure(page, '有误')).toHaveText(String(wrong))
  await expectAccessible(page)

  const { name, rows } = await downloadedSheet(page, () =>
    page.getByRole('main').getByRole('link', { name: '下载有误的行' }).first().click(),
  )
  expect(name).toMatch(/\.xlsx$/)
  const head = rows.findIndex((row) => row.includes('错误原因'))
  const reason = rows[head]?.indexOf('错误原因') ?? -1
  const reasons = rows.slice(head + 1).map((row) => row[reason] ?? '')
  expect(reasons.filter((text) => /[\u4e00-\u9fff]{3}/.test(text))).toHaveLength(wrong)

  await uploadLedger(page)
  await page.getByRole('checkbox', { name: /政治面貌/ }).check()
  await runImport(page)
  await expect(figure(page, '与原来一样')).toHaveText(String(good))

  const as = await api(manager)
  const before = await as.get<{ total?: number; rows: unknown[] }>('/units', { limit: 1, total: 1 })
  expect(before.rows).toHaveLength(1)
  await goByMenu(page, '导入')
  await rowOf(page, '已完成').last().getByRole('link').click()
  await page.getByRole('button', { name: '撤回这次导入' }).click()
  await page.getByRole('dialog').getByRole('button', { name: '撤回这次导入' }).click()
  await expect(page.getByRole('heading', { name: '已撤回，恢复到导入之前' })).toBeVisible({ timeout: 60_000 })
  const after = await as.get<{ rows: unknown[] }>('/units', { limit: 1 })
  expect(after.rows).toHaveLength(0)
})
