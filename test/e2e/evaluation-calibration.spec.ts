import { randomUUID } from 'node:crypto'

import { mintCast, pageOf, pathIn } from './evaluation/campaign-cast.ts'
import { partNames } from './evaluation/campaign-rubric.ts'
import { seatAs, stagesOf } from './evaluation/campaign-stages.ts'
import { confirmIn } from './evaluation/dialogs.ts'
import { rowOf } from './console.ts'
import { expect, expectAccessible, test, type Page } from './journey.ts'

/** What stands on the keys for the reference of each case, by its title. */
const cases = {
  '案例一：活动多、记录全': { part: 'A1.b', points: 3, keys: ['1', 'ArrowRight', 'Enter'] },
  '案例二：会议有纪要': { part: 'A1.c', points: 1, keys: ['y', '1', 'Enter'] },
  '案例三：园区整洁': { part: 'B1.b', points: 2, keys: ['1', 'Enter'] },
} as const
type Title = keyof typeof cases
const titles = Object.keys(cases) as [Title, Title, Title]
const why = '台账、照片与现场一致'

/** The first case, written in the editor. */
async function writeCase(page: Page): Promise<void> {
  await page.getByRole('button', { name: '新建案例' }).first().click()
  await page.getByLabel(/^案例名称/).fill(titles[0])
  await page.getByRole('combobox', { name: /^评价细则/ }).selectOption({ label: '试行评价细则 r1' })
  await page.getByRole('combobox', { name: '添加一个评分点' }).selectOption('A1.b')
  const part = page.getByRole('region', { name: new RegExp(partNames['A1.b']) })
  await part.getByRole('button', { name: '再加一项数据' }).click()
  await part.getByLabel('第 1 项数据的名称').fill('党员活动次数')
  await part.getByLabel('第 1 项数据的数值').fill('6 次')
  await part.getByLabel(/^说明/).fill('每次活动都有签到和照片')
  await part.getByRole('combobox', { name: /^参考分/ }).selectOption('3')
  await part.getByLabel(/^为什么是这个分/).fill(why)
  await expectAccessible(page)
  await page.getByRole('button', { name: '保存并启用' }).click()
  await expect(page.getByRole('complementary', { name: titles[0] }).getByText('使用中')).toBeVisible()
}

/** The case on screen, by keyboard, and handed in. */
async function sit(page: Page): Promise<void> {
  const heading = page.getByRole('heading', { level: 1 })
  await expect(heading).toHaveText(/^案例/)
  const { part, keys } = cases[(await heading.innerText()) as Title]
  await expect(page.getByRole('heading', { level: 2, name: partNames[part] })).toBeVisible()
  for (const key of keys) await page.keyboard.press(key)
  const dialog = page.getByRole('dialog', { name: '提交案例' })
  await dialog.getByRole('button', { name: '提交案例' }).click()
  await expect(page.getByRole('heading', { name: '平均差距 0 分' })).toBeVisible()
  await expect(page.getByText(why)).toBeVisible()
}

test('the association writes cases and declares a conflict, and who is drawn scores only after the cases', async ({
  open,
  api,
  troubles,
}) => {
  test.slow()
  const cast = await mintCast()
  const stages = stagesOf(api, cast)
  const { campaign } = await stages.locked({ calibrationBound: 0.5 })
  await stages.scorers()
  const office = await open(cast.officer, pageOf(cast.association, 'calibration'))
  await expect(office.getByText('还没有试评案例')).toBeVisible()
  await writeCase(office)
  const clerk = await api(cast.officer)
  const { rubricId } = await clerk.get<{ rubricId: string }>(pathIn(`/campaigns/${campaign.id}`))
  for (const title of titles.slice(1)) {
    const { part, points } = cases[title]
    const id = randomUUID()
    const parts = [{ part, trace: ['现场看过'], reference: { points, why } }]
    const { version } = await clerk.send<{ version: number }>('POST', pathIn('/calibration-cases'), {
      id,
      rubricId,
      title,
      parts,
    })
    await clerk.send('PUT', pathIn(`/calibration-cases/${id}`), { version, title, parts, state: 'active' })
  }

  const kin = cast.experts[3]!
  await office.goto(pageOf(cast.association, 'scorers'))
  await rowOf(office, kin.name).click()
  const panel = office.getByRole('complementary', { name: kin.name })
  await panel.getByRole('button', { name: '登记回避' }).click()
  await confirmIn(office, '登记回避', async (dialog) => {
    await dialog.getByRole('searchbox', { name: /^查找公司/ }).fill(cast.company.name)
    await dialog.getByRole('radio', { name: new RegExp(cast.company.name) }).check()
    await dialog.getByRole('combobox', { name: /^原因/ }).selectOption({ label: '曾在该公司任职' })
    await expectAccessible(office)
  })
  await expect(panel.getByText('曾在该公司任职')).toBeVisible()
  await office.goto(pageOf(cast.association, `campaigns/${campaign.id}?tab=panel`))
  await office.getByRole('button', { name: '抽签', exact: true }).click()
  await confirmIn(office, '确认抽签')
  const seats = await stages.seats()
  expect(seats.map(({ expert }) => expert.name)).not.toContain(kin.name)

  const seat = seatAs(seats, 'first')
  troubles.announced.push(/^4\d\d (GET|POST|PUT) .*\/desk\//)
  const page = await open(seat.expert, pageOf(cast.association, 'desk'))
  await expect(
    page.getByText('先完成 3 个试评案例，平均差距在 0.5 分以内即可开始正式评分').first(),
  ).toBeVisible()
  await expectAccessible(page)
  await page.getByRole('region', { name: '试评案例' }).getByRole('link').first().click()
  await sit(page)
  await expectAccessible(page)
  for (let left = titles.length - 1; left > 0; left--) {
    await page.getByRole('link', { name: '下一个案例' }).click()
    await sit(page)
  }
  await expect(page.getByText('通过了：平均差距 0 分，在 0.5 分以内，可以开始正式评分。')).toBeVisible()
  await page.getByRole('link', { name: '返回评分台' }).first().click()
  await rowOf(page, cast.estate.name).click()
  await expect(page.getByRole('heading', { level: 2, name: partNames['A1.b'] })).toBeVisible()
  await page.keyboard.press('1')
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 2, name: partNames['A1.c'] })).toBeVisible()

  await office.reload()
  const standing = office.getByRole('region', { name: '试评校准' })
  await expect(standing.getByRole('row').filter({ hasText: seat.expert.name })).toContainText('已通过')
  await expectAccessible(office)
})
