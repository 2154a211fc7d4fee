import { mintCast, pageOf } from './evaluation/campaign-cast.ts'
import { partNames } from './evaluation/campaign-rubric.ts'
import { seatAs, stagesOf } from './evaluation/campaign-stages.ts'
import { confirmIn } from './evaluation/dialogs.ts'
import { rowOf } from './console.ts'
import { expect, expectAccessible, test } from './journey.ts'

/** Levels, points and answers of the first scorer's parts, by what stands on the keys. */
const apart = { 'A1.b': { points: 1, levelId: 'some' } }

test('a scorer does a whole place by keyboard alone, gives a reason where points differ, and hands in', async ({
  open,
  api,
}) => {
  const cast = await mintCast()
  const stages = stagesOf(api, cast)
  const seat = seatAs((await stages.drawn()).seats, 'first')
  const page = await open(seat.expert, pageOf(cast.association, 'desk'))
  await expect(rowOf(page, cast.estate.name)).toBeVisible()
  await page.keyboard.press('j')
  await page.keyboard.press('Enter')
  const heading = (name: string) => page.getByRole('heading', { level: 2, name })
  await expect(heading(partNames['A1.b'])).toBeVisible()
  await expectAccessible(page)

  await page.keyboard.press('2')
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('Enter')
  const reason = page.getByRole('textbox', { name: /^理由/ })
  await expect(reason).toBeFocused()
  await page.keyboard.type('阵地常年没有活动')
  await page.keyboard.press('Enter')

  await expect(heading(partNames['A1.c'])).toBeVisible()
  await page.keyboard.press('n')
  await expect(heading(partNames['B1.b'])).toBeVisible()
  await page.keyboard.press('1')
  await page.keyboard.press('Enter')

  await expect(heading(partNames['A1.c'])).toBeVisible()
  await page.keyboard.press('y')
  await page.keyboard.press('1')
  await page.keyboard.press('Enter')
  const dialog = page.getByRole('dialog', { name: '提交评分' })
  await expect(dialog.getByText(/3 个评分点，合计 4 ?分/)).toBeVisible()
  await expectAccessible(page)
  await dialog.getByRole('button', { name: '提交评分' }).focus()
  await page.keyboard.press('Enter')
  await expect(page.getByText('您已提交。等另一位评委提交后比对分数')).toBeVisible()
  expect(seatAs(await stages.seats(), 'first').state).toBe('submitted')
})

test('where two scorers lie apart both see it, one says why, the other thinks again, and they agree', async ({
  open,
  api,
}) => {
  const cast = await mintCast()
  const stages = stagesOf(api, cast)
  const { campaign, seats } = await stages.drawn()
  const [first, second, confirm] = [seatAs(seats, 'first'), seatAs(seats, 'second'), seatAs(seats, 'confirm')]
  await stages.handIn(first, apart)
  await stages.handIn(second)
  await stages.handIn(confirm)

  const theirs = await open(second.expert, pageOf(cast.association, `desk/${second.id}`))
  const discrepancies = theirs.getByRole('region', { name: '分歧' })
  await expect(discrepancies.getByText('您 3 分，对方 1 分')).toBeVisible()
  await discrepancies.getByRole('button', { name: '保持原分' }).click()
  await confirmIn(theirs, '发出', (dialog) => dialog.getByLabel('内容').fill('看过台账，活动确有六次'))
  await expect(discrepancies.getByText('保持原分：看过台账，活动确有六次')).toBeVisible()
  await expectAccessible(theirs)

  const page = await open(first.expert, pageOf(cast.association, `desk/${first.id}`))
  const own = page.getByRole('region', { name: '分歧' })
  await expect(own.getByText('看过台账，活动确有六次')).toBeVisible()
  await own.getByRole('button', { name: '复核改分' }).click()
  const anew = page.getByRole('region', { name: '复核这个评分点' })
  await anew.getByRole('button', { name: /作用明显 · 3 ?分/ }).click()
  await anew.getByRole('textbox', { name: /^理由/ }).fill('台账属实，改为作用明显')
  await expectAccessible(page)
  await anew.getByRole('button', { name: '提交复核' }).click()
  await anew.getByRole('button', { name: '确定提交' }).click()
  await expect(own.getByText('已一致')).toBeVisible()

  const office = await open(
    cast.officer,
    pageOf(cast.association, `campaigns/${campaign.id}?tab=discrepancies&state=agreed`),
  )
  await expect(rowOf(office, partNames['A1.b'])).toContainText('复核后一致')
})

test('an officer puts a discrepancy before a third scorer, whose points between the two count', async ({
  open,
  api,
}) => {
  const cast = await mintCast()
  const stages = stagesOf(api, cast)
  const { campaign, seats } = await stages.drawn()
  await stages.handIn(seatAs(seats, 'first'), apart)
  await stages.handIn(seatAs(seats, 'second'), { 'A1.b': { points: 4, levelId: 'strong' } })
  await stages.handIn(seatAs(seats, 'confirm'))
  const page = await open(
    cast.officer,
    pageOf(cast.association, `campaigns/${campaign.id}?tab=discrepancies`),
  )
  await rowOf(page, partNames['A1.b']).click()
  const panel = page.getByRole('complementary', { name: partNames['A1.b'] })
  await panel.getByRole('button', { name: '交第三人裁定' }).click()
  await confirmIn(page, '交第三人裁定', async (dialog) => {
    await expect(dialog.getByText('要评的评分点（1 个）')).toBeVisible()
    await expectAccessible(page)
  })
  await expect(panel.getByText('已分派第三位评委，要评 1 个评分点')).toBeVisible()

  const arbiter = seatAs(await stages.seats(), 'arbiter')
  expect([seatAs(seats, 'first'), seatAs(seats, 'second')].map(({ expert }) => expert)).not.toContain(
    arbiter.expert,
  )
  await stages.handIn(arbiter)
  await page.goto(pageOf(cast.association, `campaigns/${campaign.id}?tab=discrepancies&state=arbitrated`))
  await rowOf(page, partNames['A1.b']).click()
  await expect(panel.getByText('第三人已裁定').first()).toBeVisible()
  await expect(panel.locator('dl > div').filter({ hasText: '结果' })).toContainText('3 分')
  await expectAccessible(page)
})
