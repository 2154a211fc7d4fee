import { rowOf } from './console.ts'
import { report } from './furnish.ts'
import { expect, expectAccessible, test } from './journey.ts'
import { move, order, pathOf, peopled } from './order-estate.ts'
import { panelOf, press, send } from './order-panel.ts'

test('a steward gives an order out by load, the engineer’s wait for parts stops the clock, and materials go within the published price', async ({
  open,
  api,
}) => {
  test.slow()
  const { estate, steward, engineer } = await peopled()
  const made = await report(await api(steward), '厨房角阀漏水', { categoryKey: 'water-leak' })
  const page = await open(steward, pathOf(estate))
  await rowOf(page, '厨房角阀漏水').click()
  const panel = panelOf(page, /厨房角阀漏水/)
  await press(page, panel, '派单')
  await page
    .getByRole('dialog')
    .getByRole('radio', { name: /按工作量/ })
    .check()
  await expectAccessible(page)
  await send(page, '派单')
  await expect(panel.getByText('郑工').first()).toBeVisible()

  const bench = await open(engineer, pathOf(estate, 'work-orders', `?open=${made.id}`))
  const own = panelOf(bench, /厨房角阀漏水/)
  await press(bench, own, '开始处理')
  await press(bench, own, '暂停计时')
  await bench.getByRole('dialog').getByRole('button', { name: '等配件' }).click()
  await bench.getByRole('dialog').getByRole('button', { name: '三天后' }).click()
  await expectAccessible(bench)
  await send(bench, '暂停计时')
  await expect(own.getByText(/等配件，.*自动继续/).first()).toBeVisible()
  expect((await order(api, engineer, made.id)).pause?.reason).toBe('parts')
  await expectAccessible(bench)

  await press(bench, own, '继续计时')
  const resume = bench.getByRole('dialog')
  if (await resume.isVisible()) await send(bench, '继续计时')
  await press(bench, own, '答复')
  const dialog = bench.getByRole('dialog')
  await dialog.getByLabel('给报事人的答复').fill('已更换角阀，试水不漏')
  await dialog.getByRole('button', { name: '添加一项' }).click()
  await expectAccessible(bench)
  const item = dialog.getByRole('combobox', { name: '项目', exact: true })
  await item.selectOption(await item.locator('option', { hasText: '角阀' }).first().getAttribute('value'))
  await dialog.getByLabel(/^数量/).fill('1')
  await dialog.getByLabel('单价（元）').fill('99999')
  await dialog.getByLabel('单价（元）').blur()
  await expect(dialog.getByText(/单价要在公示的 .*元之间/)).toBeVisible()
  await dialog.getByLabel('单价（元）').fill('25')
  await send(bench, '答复')
  await expect(own.getByText('材料与费用').first()).toBeVisible()
  await expect(panel.getByText('待确认').first()).toBeVisible()
})

test('a dispute is mediated, settled with its terms and called back by somebody else', async ({
  open,
  api,
}) => {
  const { estate, steward, desk } = await peopled()
  const made = await report(await api(steward), '楼上漏水两家争执', {
    kind: 'dispute',
    categoryKey: 'neighbour-leak',
  })
  await move(api, desk, made.id, 'assign', { assigneeAccountId: steward.accountId })
  const page = await open(steward, pathOf(estate, 'work-orders', `?open=${made.id}`))
  const panel = panelOf(page, /楼上漏水/)
  const fillParties = async () => {
    const dialog = page.getByRole('dialog')
    for (const [at, side, name] of [
      [1, '楼下住户', '李秀英'],
      [2, '楼上住户', '张小强'],
    ] as const) {
      await dialog.getByLabel(`参加人 ${at} 身份`).fill(side)
      await dialog.getByLabel(`参加人 ${at} 姓名`).fill(name)
    }
  }
  await press(page, panel, '组织调解')
  await fillParties()
  await page.getByRole('dialog').getByLabel('经过和各方说法').fill('双方各说了情况，愿意再谈')
  await expectAccessible(page)
  await send(page, '组织调解')
  await expect(panel.getByText('组织调解').first()).toBeVisible()

  await press(page, panel, '达成协议')
  await fillParties()
  await page.getByRole('dialog').getByLabel('协议内容').fill('楼上一周内修好防水，并负责楼下天花板')
  await expectAccessible(page)
  await send(page, '达成协议')
  await expect(panel.getByText('调解结果').first()).toBeVisible()
  const print = await page.request.get(`/api/t/${estate.id}/p/smart-property/print/settlement?id=${made.id}`)
  expect(print.headers()['content-type']).toBe('application/pdf')

  const call = await open(desk, pathOf(estate, 'work-orders', `?open=${made.id}`))
  const theirs = panelOf(call, /楼上漏水/)
  await press(call, theirs, '登记回访')
  await send(call, '登记回访')
  await expect(theirs.getByText('已办结').first()).toBeVisible()
  expect(await order(api, desk, made.id)).toMatchObject({ solved: true, closeKind: 'called-back' })
  await expectAccessible(call)
})

test('a risk to stability reaches Party branch and community at once, and the branch’s decision comes back to the order', async ({
  open,
  api,
}) => {
  test.slow()
  const { estate, steward, secretary, community, manager } = await peopled()
  const made = await report(await api(steward), '停水三天居民聚集', { kind: 'complaint' })
  const page = await open(steward, pathOf(estate, 'work-orders', `?open=${made.id}`))
  const panel = panelOf(page, /停水三天/)
  await press(page, panel, '上报维稳风险')
  await page.getByRole('dialog').getByLabel('为什么可能影响稳定').fill('三栋居民约二十人在大门口聚集')
  await expectAccessible(page)
  await send(page, '上报维稳风险')
  await press(page, panel, '建议上会')
  await page.getByRole('dialog').getByLabel('为什么要研究').fill('水泵老化，要动用维修资金')
  await send(page, '建议上会')

  const street = await open(community, `/console/t/${estate.id}`)
  await expect(street.getByText(/维稳风险：停水三天/).first()).toBeVisible()
  await street
    .getByText(/维稳风险：停水三天/)
    .first()
    .click()
  const theirs = panelOf(street, /停水三天/)
  await press(street, theirs, '定处置方案')
  await street.getByRole('dialog').getByLabel('处置方案').fill('今晚八点前送水到楼，明早联合说明会')
  await send(street, '定处置方案')
  await expect(theirs.getByText('今晚八点前送水到楼').first()).toBeVisible()
  await expectAccessible(street)

  const branch = await open(secretary, pathOf(estate, 'topics'))
  await rowOf(branch, '停水三天居民聚集').click()
  const topic = panelOf(branch, /停水三天/)
  await topic.getByRole('button', { name: '作出决议' }).click()
  const dialog = branch.getByRole('dialog')
  await dialog.getByLabel('支部决议').fill('同意更换水泵，由项目经理组织报价')
  await dialog.getByRole('button', { name: '加一项任务' }).click()
  await dialog.getByLabel('要做什么').fill('三家报价并公示')
  await dialog.getByLabel('由谁办').selectOption({ label: '项目经理' })
  await expectAccessible(branch)
  await send(branch, '作出决议')
  await expect(topic.getByText('三家报价并公示')).toBeVisible()

  const office = await open(manager, `/console/t/${estate.id}/tasks`)
  await expect(office.getByText(/三家报价并公示/).first()).toBeVisible()
  await office
    .getByText(/三家报价并公示/)
    .first()
    .click()
  const task = panelOf(office, /停水三天/)
  await task.getByRole('button', { name: '办结' }).click()
  await office.getByRole('dialog').getByLabel('办理结果').fill('已公示三家报价')
  await send(office, '办结')
  await expect(task.getByText('已公示三家报价')).toBeVisible()
  await expectAccessible(office)

  await expect(panel.getByText('党支部决议').first()).toBeVisible()
  await expect(panel.getByText('决议事项办结').first()).toBeVisible()
  await page.reload()
  await expect(
    panelOf(page, /停水三天/)
      .getByText('已公示三家报价')
      .first(),
  ).toBeVisible()
})
