import { named, pageOf } from './evaluation/campaign-cast.ts'
import { enterFigures } from './evaluation/campaign-facts.ts'
import { cityFacts, cityPoints, cityRubric } from './evaluation/city-rubric.ts'
import { confirmIn } from './evaluation/dialogs.ts'
import { expect, expectAccessible, test, world, type Page } from './journey.ts'

async function mintOffice() {
  const company = await world.makePlace({ kind: 'group', name: named('安居物业') })
  const estate = await world.makePlace({ kind: 'estate', name: named('云栖里'), parent: company })
  const [admin, operator, manager, branch] = await Promise.all([
    world.makePerson({ place: company, roles: ['group-admin'], name: '黄总' }),
    world.makePerson({ place: company, roles: ['group-operator'], name: '罗运营' }),
    world.makePerson({ place: estate, roles: ['estate-manager'], name: '周经理' }),
    world.makePerson({ place: estate, roles: ['party-secretary'], name: '陈书记' }),
  ])
  return { company, estate, admin, operator, manager, branch }
}

const checked = (page: Page) => page.getByRole('complementary', { name: '检查' })

/** The file as it came from the city becomes a draft. */
async function importCity(page: Page, label: string): Promise<string> {
  await page.getByRole('button', { name: '导入', exact: true }).first().click()
  await page
    .getByRole('dialog')
    .locator('input[type=file]')
    .setInputFiles({
      name: 'city.json',
      mimeType: 'application/json',
      buffer: Buffer.from(JSON.stringify(cityRubric(named('city.')))),
    })
  await confirmIn(page, '导入为草稿', async (dialog) => {
    await expect(dialog.getByText('《某市小区安全评价细则》：15 分，1 项，7 个评分点。')).toBeVisible()
    await expect(dialog.getByText(/检查发现 2 个问题/)).toBeVisible()
    await dialog.getByLabel(/^版本号/).fill(label)
    await expectAccessible(page)
  })
  await expect(page.getByRole('heading', { level: 1, name: '某市小区安全评价细则' })).toBeVisible()
  return /rubrics\/([0-9a-f-]{36})/.exec(page.url())?.[1] ?? ''
}

const save = async (page: Page): Promise<void> => {
  await page.getByRole('button', { name: '保存', exact: true }).click()
  await expect(page.getByText('已保存', { exact: true }).first()).toBeVisible()
}

async function step(page: Page, action: string, fill?: Parameters<typeof confirmIn>[2]): Promise<void> {
  await page.getByRole('button', { name: action, exact: true }).click()
  await confirmIn(page, action, fill)
}

test('a city’s rubric is imported, mended, frozen by a second person, scored by, and mapped to the next version', async ({
  open,
  api,
  troubles,
}) => {
  test.slow()
  const { company, estate, admin, operator, manager, branch } = await mintOffice()
  const page = await open(operator, pageOf(company, 'rubrics'))
  const rubricId = await importCity(page, '2026-r1')
  const pane = checked(page)
  await expect(pane.getByText('2 个问题').first()).toBeVisible()
  await pane.getByRole('button', { name: '检验样例', exact: true }).click()
  await expect(pane.getByText('共 6 个，不符 1 个')).toBeVisible()
  await expectAccessible(page)

  const tab = (name: string) =>
    page.getByRole('navigation', { name: '细则的各部分' }).getByRole('link', { name })
  await tab('评分依据').click()
  await page.getByRole('button', { name: /全年最少演练次数/ }).click()
  await page.getByLabel('值', { exact: true }).fill('4')
  await expectAccessible(page)
  await save(page)
  await tab('结构').click()
  await expect(pane.getByText('共 6 个，不符 0 个')).toBeVisible()

  await step(page, '送审', (dialog) => expect(dialog.getByText(/检查还有 1 个问题，可以送审/)).toBeVisible())
  const office = await open(admin, pageOf(company, `rubrics/${rubricId}`))
  troubles.announced.push(/^4\d\d POST .*\/freeze$/)
  await office.getByRole('button', { name: '定稿', exact: true }).click()
  const dialog = office.getByRole('dialog')
  await expect(dialog.getByText('检查还有 1 个问题，解决前不能定稿。请退回修改。')).toBeVisible()
  await dialog.getByRole('button', { name: '定稿', exact: true }).click()
  await expect(dialog.getByRole('alert')).toBeVisible()
  await expectAccessible(office)
  await dialog.getByRole('button', { name: '取消' }).click()
  await step(office, '退回', (asked) => asked.getByLabel(/^说明/).fill('总分与合计不符'))

  await page.reload()
  await expect(page.getByText('退回意见：总分与合计不符')).toBeVisible()
  await page
    .getByRole('navigation', { name: /类别、评价项/ })
    .getByRole('button', { name: /整套细则/ })
    .click()
  await page.getByRole('button', { name: '下级合计 14 分，改为这个数' }).click()
  await save(page)
  await expect(checked(page).getByText('没有问题')).toBeVisible()
  await step(page, '送审')
  await office.reload()
  await step(office, '定稿')
  await expect(office.getByText(/黄总 定稿于/)).toBeVisible()
  await expect(office.getByText('已定稿', { exact: true }).first()).toBeVisible()

  await enterFigures(await api(manager), await api(branch), cityFacts)
  const own = await open(manager, pageOf(estate, 'score'))
  await own.getByRole('button', { name: '更新数据' }).first().click()
  await expect(own.getByText(/依据：某市小区安全评价细则（2026-r1）/)).toBeVisible()
  await expect(own.getByRole('paragraph').filter({ hasText: '满分 14 · 已确定' })).toHaveText(
    new RegExp(`^${cityPoints} ?满分`),
  )

  await page.goto(pageOf(company, 'rubrics'))
  await page.getByRole('button', { name: '新版本' }).click()
  await confirmIn(page, '建立草稿', async (asked) => {
    await asked.getByRole('combobox', { name: /^以哪一版为底稿/ }).selectOption(rubricId)
    await asked.getByLabel(/^版本号/).fill('2026-r2')
  })
  await expect(page.getByText('版本 2026-r2')).toBeVisible()
  await tab('版本与对应').click()
  await page.getByRole('combobox', { name: /^与哪一版比较/ }).selectOption(rubricId)
  await expect(page.getByText('内容完全相同').first()).toBeVisible()
  await page.getByRole('button', { name: '按编号自动对应' }).click()
  await page.getByRole('button', { name: '保存对应' }).click()
  await expect(page.getByText('对应关系已保存').first()).toBeVisible()
  await expect(page.getByRole('region', { name: '评分点对应' }).getByText('已保存')).toBeVisible()
  await expectAccessible(page)
})
