import { rowOf } from './console.ts'
import { report } from './furnish.ts'
import { expect, expectAccessible, test, world } from './journey.ts'
import { move, pathOf, peopled } from './order-estate.ts'
import { panelOf, send } from './order-panel.ts'

test('a manager closes several at once, sees why one stays, publishes what recurs and holds the month', async ({
  open,
  api,
}) => {
  test.slow()
  const { estate, manager, secretary } = await peopled()
  const as = await api(manager)
  const areas = { location: { areaText: '2 栋大堂' }, categoryKey: 'lift-stopped' }
  for (const text of ['电梯停运第一次', '电梯停运第二次', '电梯停运第三次']) await report(as, text, areas)
  await report(as, '门岗态度差', { kind: 'complaint' })
  const held = await report(as, '东门灯不亮')
  await move(api, manager, held.id, 'assign', { assigneeAccountId: manager.accountId })
  const page = await open(manager, pathOf(estate))
  for (const text of ['电梯停运第一次', '东门灯不亮']) await rowOf(page, text).getByRole('checkbox').check()
  await expectAccessible(page)
  const bar = page.getByRole('button', { name: '说明原因后关闭', exact: true })
  if (await bar.isVisible()) await bar.click()
  else {
    await page.locator('.list__bulk').getByRole('button', { name: '更多', exact: true }).click()
    await page.locator('.n-dropdown-option').filter({ hasText: '说明原因后关闭' }).click()
  }
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('textbox').first().fill('同一故障，合并到一张处理')
  await expectAccessible(page)
  await dialog.getByRole('button', { name: /关闭 \d 件/ }).click()
  await expect(page.getByText(/1 件办好了/)).toBeVisible()
  await expect(page.getByText(/1 件没有办成/)).toBeVisible()
  await expectAccessible(page)

  await page.goto(pathOf(estate, 'problems'))
  await page.getByRole('button', { name: '公示', exact: true }).first().click()
  await page.getByRole('dialog').getByLabel('做了什么').fill('更换了 2 栋电梯门机，维保单位每周复查')
  await expectAccessible(page)
  await send(page, '公示')
  await expect(rowOf(page, '停运')).toBeVisible()

  await page.goto(pathOf(estate, 'review'))
  await expect(page.getByText('按时办结率').first()).toBeVisible()
  await page.getByRole('button', { name: '填写评审' }).click()
  await page.getByRole('dialog').getByLabel('发现的问题').fill('电梯停运反复')
  await page.getByRole('dialog').getByLabel('改进措施').fill('更换门机，加密维保')
  await send(page, '保存')
  await expect(page.getByText('更换门机，加密维保')).toBeVisible()
  await expectAccessible(page)
  const pdf = await page.request.get(
    (await page.getByRole('link', { name: 'PDF' }).getAttribute('href')) ?? '',
  )
  expect([pdf.status(), pdf.headers()['content-type']]).toEqual([200, 'application/pdf'])

  const branch = await open(secretary, pathOf(estate, 'review'))
  await branch.getByRole('button', { name: '提意见' }).click()
  await branch.getByRole('dialog').getByLabel('党支部意见').fill('同意，下月看效果')
  await send(branch, '保存')
  await expect(branch.getByText('同意，下月看效果')).toBeVisible()
  await branch.goto(pathOf(estate, 'review', '?tab=metrics'))
  await expect(branch.getByText('投诉按时办结率')).toBeVisible()
  await branch.getByRole('button', { name: '投诉按时办结率明细' }).click()
  await expect(branch.getByRole('link', { name: '门岗态度差' })).toBeVisible()
  await expectAccessible(branch)
})

test('a company compares its estates and opens the month of the weakest', async ({ open, api }) => {
  const company = await world.makePlace({ kind: 'group' })
  const viewer = await world.makePerson({ place: company, roles: ['group-viewer'] })
  for (const name of ['海云台', '翠竹园']) {
    const estate = await world.makePlace({ kind: 'estate', name, parent: company })
    const manager = await world.makePerson({ place: estate, roles: ['estate-manager'] })
    const as = await api(manager)
    await report(as, `${name}水泵房报警`)
    await report(as, `${name}门禁失灵`)
  }
  const now = new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Shanghai' }).format(new Date()).slice(0, 7)
  const page = await open(viewer, `/console/t/${company.id}/p/smart-property/review?month=${now}`)
  await expect(page.getByRole('heading', { name: '各小区对比' })).toBeVisible()
  await expect(page.getByRole('button', { name: '海云台' })).toBeVisible()
  await expectAccessible(page)
  await page.getByRole('button', { name: '翠竹园' }).click()
  await expect(page.getByRole('button', { name: '翠竹园' })).toHaveCount(0)
  // The address alone says whose month it is, also to the paper.
  await page.reload()
  await expect(page.getByText('· 翠竹园 ·')).toBeVisible()
  const pdf = await page.request.get(
    (await page.getByRole('link', { name: 'PDF' }).getAttribute('href')) ?? '',
  )
  expect([pdf.status(), pdf.headers()['content-type']]).toEqual([200, 'application/pdf'])
  await expect(page.getByRole('button', { name: '看全部小区' })).toBeVisible()
  await page.goto(`/console/t/${company.id}/p/smart-property/work-orders?tab=board`)
  await expect(page.getByText('海云台水泵房报警').first()).toBeVisible()
  await expectAccessible(page)
})

test('a manager sees what a limit means on the calendar before it is saved, and who may do what as a picture', async ({
  open,
}) => {
  const { estate, manager } = await peopled()
  const page = await open(manager, pathOf(estate, 'categories'))
  await rowOf(page, '漏水渗水').click()
  const panel = panelOf(page, /漏水渗水/)
  await expect(panel.getByText(/现在报/).first()).toBeVisible()
  await expect(panel.getByText(/节前报|周五下班前报/).first()).toBeVisible()
  await expectAccessible(page)
  await page.goto(pathOf(estate, 'flow'))
  await expect(page.getByRole('heading', { name: '工单流转图' })).toBeVisible()
  await page.getByRole('combobox', { name: '谁来办' }).selectOption({ label: '工程师' })
  await expect(page.getByText('开始处理').first()).toBeVisible()
  await expectAccessible(page)
})
