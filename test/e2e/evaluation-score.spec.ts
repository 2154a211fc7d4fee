import { named, pageOf } from './evaluation/campaign-cast.ts'
import { smallPdf } from './evaluation/campaign-facts.ts'
import { confirmIn } from './evaluation/dialogs.ts'
import { report } from './furnish.ts'
import { expect, expectAccessible, test, world, type Locator, type Page } from './journey.ts'

/** A part whose level a person chooses, and one that orders of the property service decide. */
const levelled = { id: 'A26.a', name: '志愿队伍和经常性服务' }
const counted = { id: 'A22.b', name: '投诉渠道畅通，诉求有人接' }

async function mintEstate() {
  const company = await world.makePlace({ kind: 'group', name: named('安居物业') })
  const estate = await world.makePlace({ kind: 'estate', name: named('云栖里'), parent: company })
  const [operator, manager, branch] = await Promise.all([
    world.makePerson({ place: company, roles: ['group-operator'], name: '罗运营' }),
    world.makePerson({ place: estate, roles: ['estate-manager'], name: '周经理' }),
    world.makePerson({ place: estate, roles: ['party-secretary'], name: '陈书记' }),
  ])
  return { estate, operator, manager, branch }
}

async function freshFigures(page: Page): Promise<void> {
  await page.getByRole('button', { name: '更新数据' }).first().click()
  await expect(page.getByText(/读取了 \d+ 项数据/)).toBeVisible()
}

const panelOf = (page: Page, name: string): Locator => page.getByRole('complementary', { name })

/** The page behind it, of 73 parts, is read once and not again with every dialog. */
const dialogAlone = { include: '[role=dialog]' }

test('a manager declares a part with a paper and a reason, the Party secretary reads it, and the company changes it', async ({
  open,
}) => {
  const { estate, operator, manager, branch } = await mintEstate()
  const page = await open(manager, pageOf(estate, 'score'))
  await freshFigures(page)
  await page.goto(pageOf(estate, `score?part=${levelled.id}`))
  const panel = panelOf(page, levelled.name)
  await panel.getByRole('button', { name: '添加佐证' }).click()
  await confirmIn(page, '添加佐证', async (dialog) => {
    await dialog.getByLabel(/^名称/).fill('6 月志愿服务签到表')
    const paper = { name: '签到表.pdf', mimeType: 'application/pdf', buffer: smallPdf('签到表') }
    await dialog.locator('input[type=file]').setInputFiles(paper)
    await expect(dialog.getByRole('button', { name: '去掉 签到表.pdf' })).toBeVisible()
    await expectAccessible(page, dialogAlone)
  })
  await expect(panel.getByRole('link', { name: '签到表.pdf' })).toBeVisible()
  await panel.getByRole('button', { name: '填自评分' }).click()
  await confirmIn(page, '提交', async (dialog) => {
    await dialog.getByRole('radio', { name: /有队伍，间或服务，成效一般/ }).check()
    await dialog.getByLabel(/^理由/).fill('队伍十二人，上半年服务三次')
    await expectAccessible(page, dialogAlone)
  })
  await expect(panel.getByText('自评 2 分').first()).toBeVisible()

  const theirs = await open(branch, pageOf(estate, `score?part=${levelled.id}`))
  const read = panelOf(theirs, levelled.name)
  await expect(read.getByText('队伍十二人，上半年服务三次')).toBeVisible()
  await expect(read.getByRole('link', { name: '签到表.pdf' })).toBeVisible()
  await expectAccessible(theirs)

  const office = await open(operator, pageOf(estate, `score?part=${levelled.id}`))
  const own = panelOf(office, levelled.name)
  await own.getByRole('button', { name: '公司确认' }).click()
  await confirmIn(office, '提交', async (dialog) => {
    await expect(dialog.getByText('自评分').first()).toBeVisible()
    await dialog.getByRole('radio', { name: /有队伍，服务很少，成效差/ }).check()
    await dialog.getByLabel(/^理由/).fill('签到表只有一次服务')
    await expectAccessible(office, dialogAlone)
  })
  await expect(own.getByText('公司确认 1 分').first()).toBeVisible()
  await page.reload()
  await expect(panel.getByText('签到表只有一次服务')).toBeVisible()
})

test('a manager marks the hours of a step and tries another in the sandbox, which changes no point', async ({
  open,
}) => {
  const { estate, manager } = await mintEstate()
  const page = await open(manager, pageOf(estate, 'score'))
  await freshFigures(page)
  const tab = (name: string) => page.getByRole('navigation', { name: '得分内容' }).getByRole('link', { name })
  await tab('怎么提分').click()
  await page.getByRole('button', { name: '估工时，或标为拿不到 建有党员业主台账' }).click()
  await confirmIn(page, '保存', (dialog) => dialog.getByLabel(/^大约要多少小时/).fill('3'))
  const step = page.getByRole('listitem').filter({ hasText: '建有党员业主台账' }).first()
  await expect(step.getByText('约 3 小时')).toBeVisible()
  await expectAccessible(page)

  await tab('沙盘推演').click()
  const figure = (name: string) =>
    page.locator('dl > div').filter({ has: page.getByText(name, { exact: true }) })
  const before = await figure('现在').locator('dd').innerText()
  await page.getByRole('searchbox', { name: '搜索数据或问题' }).fill('台账登记')
  await page.getByRole('spinbutton', { name: '台账登记的党员户数，假设为' }).fill('20')
  await page.keyboard.press('Enter')
  await expect(figure('变化').locator('dd')).toHaveText('+1')
  await page.getByRole('button', { name: '留存方案' }).click()
  await confirmIn(page, '保存', (dialog) => dialog.getByLabel(/^方案名称/).fill('补齐台账'))
  await expect(page.getByRole('button', { name: '补齐台账', exact: true })).toBeVisible()
  // What stands half below the bar at the top is no target of that size.
  await page.evaluate(() => scrollTo(0, 0))
  await expectAccessible(page)
  await page.getByRole('button', { name: '全部恢复' }).click()
  await expect(figure('变化').locator('dd')).toHaveText('没有变化')
  await expect(figure('现在').locator('dd')).toHaveText(before)
})

test('from a part a manager comes to the order that its figure counts', async ({ open, api }) => {
  const { estate, manager } = await mintEstate()
  const order = await report(await api(manager), '电梯噪声投诉', { kind: 'complaint' })
  const page = await open(manager, pageOf(estate, 'score'))
  await freshFigures(page)
  await page.goto(pageOf(estate, `score?part=${counted.id}`))
  const panel = panelOf(page, counted.name)
  await panel
    .getByRole('link', { name: /投诉渠道/ })
    .first()
    .click()
  await expect(page).toHaveURL(/\/facts\?.*open=comp\.channels_active/)
  const record = page.getByRole('complementary').getByRole('link', { name: new RegExp(order.number) })
  await expect(record).toBeVisible()
  await expectAccessible(page)
  await record.click()
  await expect(page).toHaveURL(new RegExp(order.id))
  await expect(page.getByText('电梯噪声投诉').first()).toBeVisible()
})
