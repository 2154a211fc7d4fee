import { dayIn, named, pageOf } from './evaluation/campaign-cast.ts'
import { smallPdf } from './evaluation/campaign-facts.ts'
import { confirmIn } from './evaluation/dialogs.ts'
import { rowOf } from './console.ts'
import { expect, expectAccessible, test, world, type Page } from './journey.ts'

/** What the first part of item 2 counts; no plugin of this release provides it. */
const ledger = { key: 'party.member_ledger_entries', name: '台账登记的党员户数' }

/** What is certain of the year. */
const certainOf = (page: Page) => page.getByRole('paragraph').filter({ hasText: /^\d+ ?满分 100 · 已确定$/ })

test('a steward enters a figure that nothing provides with its paper, the manager verifies it, and the score moves', async ({
  open,
}) => {
  const estate = await world.makePlace({ kind: 'estate', name: named('云栖里') })
  const steward = await world.makePerson({ place: estate, roles: ['steward'], name: '林管家' })
  const manager = await world.makePerson({ place: estate, roles: ['estate-manager'], name: '周经理' })
  const score = await open(manager, pageOf(estate, 'score'))
  await score.getByRole('button', { name: '更新数据' }).first().click()
  await expect(score.getByText(/读取了 \d+ 项数据/)).toBeVisible()
  await expect(certainOf(score)).toHaveText(/^0 ?满分/)

  const page = await open(steward, pageOf(estate, 'facts'))
  await page.getByRole('searchbox').fill('台账登记')
  await expect(rowOf(page, ledger.name)).toContainText('还没有')
  await expectAccessible(page)
  await rowOf(page, ledger.name).click()
  const panel = page.getByRole('complementary', { name: ledger.name })
  await expect(panel.getByText('由“党建共治”提供，尚未启用')).toBeVisible()
  await panel.getByRole('button', { name: '凭材料登记' }).click()
  await confirmIn(page, '提交登记', async (dialog) => {
    await dialog.getByLabel(/^数值/).fill('26')
    await dialog.getByLabel(/^材料日期/).fill(dayIn(0))
    await dialog.getByLabel(/^说明/).fill('党员业主台账第 3 页合计')
    const paper = { name: '党员台账.pdf', mimeType: 'application/pdf', buffer: smallPdf('党员台账') }
    await dialog.locator('input[type=file]').setInputFiles(paper)
    await expect(dialog.getByRole('button', { name: '去掉 党员台账.pdf' })).toBeVisible()
    await expectAccessible(page)
  })
  await expect(panel.getByText('党员业主台账第 3 页合计')).toBeVisible()
  await expect(panel.getByRole('button', { name: '核实通过' })).toHaveCount(0)

  await score.goto(pageOf(estate, 'facts?tab=claims&state=entered'))
  await rowOf(score, ledger.name).click()
  const claim = score.getByRole('complementary', { name: ledger.name })
  await expect(claim.getByRole('link', { name: '党员台账.pdf' })).toBeVisible()
  await expectAccessible(score)
  await claim.getByRole('button', { name: '核实通过' }).click()
  await confirmIn(score, '核实通过', async (dialog) => {
    await expect(dialog.getByText(`确认“${ledger.name}”确为 26`)).toBeVisible()
    await expectAccessible(score)
  })
  await expect(score.getByText('没有待核实的登记')).toBeVisible()
  await score.goto(pageOf(estate, 'score?part=A02.a'))
  await expect(certainOf(score)).toHaveText(/^1 ?满分/)
  await expect(score.getByRole('complementary').getByText('凭材料登记').first()).toBeVisible()

  await page.reload()
  await expect(panel.getByText(/周经理 于 .* 核实/)).toBeVisible()
})

test('the catalogue says which figures nothing provides yet and what hangs on them', async ({ open }) => {
  const estate = await world.makePlace({ kind: 'estate', name: named('云栖里') })
  const manager = await world.makePerson({ place: estate, roles: ['estate-manager'], name: '周经理' })
  const page = await open(manager, pageOf(estate, 'facts'))
  await page.getByRole('button', { name: /^还没有 \d+$/ }).click()
  await expect(page).toHaveURL(/states=missing/)
  await expect(rowOf(page, ledger.name)).toContainText('还没有')
  await expect(rowOf(page, '自动取数')).toHaveCount(0)
  await rowOf(page, ledger.name).click()
  const panel = page.getByRole('complementary', { name: ledger.name })
  await expect(panel.getByText('没有它，1 分定不下来')).toBeVisible()
  await expectAccessible(page)
})
