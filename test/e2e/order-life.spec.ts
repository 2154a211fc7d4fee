import { rowOf } from './console.ts'
import { report } from './furnish.ts'
import { expect, expectAccessible, test, world, type Api, type Person, type Place } from './journey.ts'
import { panelOf, press, send } from './order-panel.ts'

type OpenApi = (person: Person) => Promise<Api>
interface Detail {
  id: string
  version: number
  state: string
  pause: { reason: string } | null
  solved: boolean | null
  closeKind: string | null
}

const orders = '/p/smart-property/work-orders'
const pathOf = (estate: Place, page = 'work-orders', query = '') =>
  `/console/t/${estate.id}/p/smart-property/${page}${query}`

/** An estate with everybody who has to do with an order. */
async function peopled() {
  const estate = await world.makePlace({ kind: 'estate', name: `和顺里${Date.now() % 100_000}` })
  const person = (role: Parameters<typeof world.makePerson>[0]['roles'][number], name: string) =>
    world.makePerson({ place: estate, roles: [role], name })
  return {
    estate,
    manager: await person('estate-manager', '周经理'),
    steward: await person('steward', '林管家'),
    engineer: await person('engineer', '郑工'),
    desk: await person('front-desk', '王前台'),
    secretary: await person('party-secretary', '陈书记'),
    community: await person('community-worker', '孙社工'),
  }
}

const order = async (api: OpenApi, who: Person, id: string) => (await api(who)).get<Detail>(`${orders}/${id}`)

async function move(api: OpenApi, who: Person, id: string, name: string, body: object = {}): Promise<Detail> {
  const as = await api(who)
  const { version } = await as.get<Detail>(`${orders}/${id}`)
  await as.send('POST', `${orders}/${id}/${name}`, { version, ...body })
  return as.get<Detail>(`${orders}/${id}`)
}

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
  await page
    .getByRole('combobox', { name: '谁来办' })
    .selectOption({ label: '维修工程师' })
    .catch(() => undefined)
  await expect(page.getByText('开始处理').first()).toBeVisible()
  await expectAccessible(page)
})
