import { appraisalOf, mintCrew } from './evaluation/appraisal-cast.ts'
import { dayIn, pageOf } from './evaluation/campaign-cast.ts'
import { confirmIn } from './evaluation/dialogs.ts'
import { rowOf } from './console.ts'
import { expect, expectAccessible, test, type Page } from './journey.ts'

/** A part that both say in the browser. */
const byHand = { id: 'S1.2.a', name: '按岗位标准做事' }

async function sayByHand(page: Page, label: string): Promise<void> {
  const part = page.getByRole('article', { name: byHand.name })
  await part.getByRole('radio', { name: /标准执行到位，能带别人做/ }).check()
  await part.getByRole('combobox', { name: label }).selectOption({ index: 1 })
  await part.getByRole('textbox', { name: '理由' }).fill('带教两名新人，巡查无扣分')
  await part.getByRole('button', { name: '保存这一项' }).click()
  await expect(part.getByText('带教两名新人，巡查无扣分').first()).toBeVisible()
}

test('a company drafts its rubric from a starter, and the people office of an estate opens a cycle by it', async ({
  open,
  api,
}) => {
  test.slow()
  const crew = await mintCrew()
  const office = await open(crew.operator, pageOf(crew.company, 'appraisal'))
  await office.getByRole('button', { name: '从范本起草细则' }).click()
  await confirmIn(office, '起草', async (dialog) => {
    await dialog.getByLabel(/^版本号/).fill('2026-r1')
    await expectAccessible(office)
  })
  await expect(office).toHaveURL(/rubrics\/[0-9a-f-]{36}/)
  const rubricId = /rubrics\/([0-9a-f-]{36})/.exec(office.url())?.[1] ?? ''
  await appraisalOf(api, crew).freeze(rubricId)

  const page = await open(crew.manager, pageOf(crew.estate, 'appraisal'))
  await page.getByRole('button', { name: '新建考核' }).first().click()
  await confirmIn(page, '保存', async (dialog) => {
    await dialog.getByLabel(/^考核名称/).fill('年度员工考核')
    await dialog.getByLabel(/^本期目标/).fill('工单按时办结率达到 95%')
    const rubric = dialog.getByRole('combobox', { name: /^考核细则/ })
    await rubric.selectOption({ value: rubricId })
    await dialog.getByLabel(/^自评截止/).fill(dayIn(1))
    await dialog.getByLabel(/^评价截止/).fill(dayIn(2))
    await dialog.getByLabel(/^申诉截止/).fill(dayIn(3))
    await dialog.getByRole('button', { name: '加一项荣誉' }).click()
    await dialog.getByLabel('第 1 项荣誉的名称').fill('优秀员工')
    await expectAccessible(page)
  })
  await expect(page.getByRole('heading', { level: 1, name: '年度员工考核' })).toBeVisible()
  await page.getByRole('button', { name: '选人' }).first().click()
  await confirmIn(page, '加入', async (dialog) => {
    await dialog.getByRole('checkbox', { name: /何强/ }).check()
    await dialog.getByRole('combobox', { name: /^上级/ }).selectOption(crew.leader.accountId)
    await expectAccessible(page)
  })
  await expect(rowOf(page, '何强')).toBeVisible()
  await page.getByRole('button', { name: '启动' }).click()
  await confirmIn(page, '启动')
  await expect(page.getByText('自评中').first()).toBeVisible()
  await expectAccessible(page)
})

test('a member of staff says their own points, the leader says theirs, and the result is shown to the one it is about', async ({
  open,
  api,
  troubles,
}) => {
  test.slow()
  troubles.announced.push(/^404 GET .*\/appraisal-sheets\//)
  const crew = await mintCrew()
  const steps = appraisalOf(api, crew)
  const { id, sheetId } = await steps.opened()
  await steps.say(crew.worker, sheetId, 'self', [byHand.id])
  const own = await open(crew.worker, pageOf(crew.estate, 'appraisal'))
  await rowOf(own, '何强').click()
  await sayByHand(own, '自评分')
  await expectAccessible(own)
  await own.getByRole('button', { name: '提交自评' }).click()
  await confirmIn(own, '提交自评')
  await expect(own.getByText('待上级评价').first()).toBeVisible()

  await steps.move(id, 'review')
  await steps.say(crew.leader, sheetId, 'leader', [byHand.id])
  const theirs = await open(crew.leader, pageOf(crew.estate, `appraisal/sheets/${sheetId}`))
  await sayByHand(theirs, '评分')
  await theirs.getByRole('button', { name: '提交评价' }).click()
  await confirmIn(theirs, '提交评价')
  await expect(theirs.getByText('上级已评').first()).toBeVisible()
  await expectAccessible(theirs)
  // Until the result is out, who it is about reads none of it.
  await own.reload()
  await expect(own.getByText('自评', { exact: true }).first()).toBeVisible()
  await expect(own.getByText('上级评价', { exact: true })).toHaveCount(0)

  const office = await open(crew.manager, pageOf(crew.estate, `appraisal/${id}`))
  await office.getByRole('button', { name: '告知结果' }).click()
  await confirmIn(office, '告知结果', async () => expectAccessible(office))
  await expect(office.getByText('结果已告知').first()).toBeVisible()
  await own.reload()
  await expect(own.getByText('已出结果').first()).toBeVisible()
  await expect(own.getByText('上级评价', { exact: true }).first()).toBeVisible()
  await expectAccessible(own)

  const colleague = await open(crew.colleague, pageOf(crew.estate, `appraisal/sheets/${sheetId}`))
  await expect(colleague.getByText('没有这张考核表，或者与您无关')).toBeVisible()
  await colleague.goto(pageOf(crew.estate, 'appraisal'))
  await expect(colleague.getByText('还没有您的考核')).toBeVisible()
  await colleague.goto(pageOf(crew.estate, `appraisal/${id}`))
  await expect(colleague.getByText('工单按时办结率达到 95%')).toBeVisible()
  await expect(colleague.getByText('何强')).toHaveCount(0)
  await expectAccessible(colleague)
})

test('once nobody can object any more the office honours who is proposed, and everybody reads why, without points', async ({
  open,
  api,
}) => {
  const crew = await mintCrew()
  const { id } = await appraisalOf(api, crew).closed()
  const page = await open(crew.manager, pageOf(crew.estate, `appraisal/${id}?tab=honours`))
  await page.getByRole('button', { name: '授予何强“优秀员工”' }).click()
  await confirmIn(page, '授予', async (dialog) => {
    await dialog.getByLabel(/^事由/).fill('抢修及时，住户好评最多')
    await expectAccessible(page)
  })
  await expect(rowOf(page, '何强')).toContainText('抢修及时，住户好评最多')
  await expectAccessible(page)

  const colleague = await open(crew.colleague, pageOf(crew.estate, 'appraisal?tab=honours'))
  const row = rowOf(colleague, '何强')
  await expect(row).toContainText('抢修及时，住户好评最多')
  await expect(row).not.toContainText(/\d 分/)
  await expectAccessible(colleague)
  const certificate = await colleague.request.get(
    (await row.getByRole('link', { name: /打印证书：何强/ }).getAttribute('href')) ?? '',
  )
  expect(certificate.headers()['content-type']).toBe('application/pdf')
})

test('a team is appraised on one sheet, a member objects to a part, and the office mends the points and answers', async ({
  open,
  api,
}) => {
  test.slow()
  const crew = await mintCrew()
  const steps = appraisalOf(api, crew)
  const id = await steps.drafted('team')
  const office = await open(crew.manager, pageOf(crew.estate, `appraisal/${id}`))
  await office.getByRole('button', { name: '加班组' }).first().click()
  await confirmIn(office, '加入', async (dialog) => {
    await dialog.getByLabel(/^班组名称/).fill('党员先锋队')
    await dialog.getByRole('checkbox', { name: /何强/ }).check()
    await dialog.getByRole('checkbox', { name: /孙莉/ }).check()
    await dialog.getByRole('combobox', { name: /^上级/ }).selectOption(crew.leader.accountId)
    await expectAccessible(office)
  })
  await expect(rowOf(office, '党员先锋队')).toBeVisible()
  await rowOf(office, '党员先锋队').click()
  await expect(office).toHaveURL(/appraisal\/sheets\/[0-9a-f-]{36}/)
  const sheetId = /sheets\/([0-9a-f-]{36})/.exec(office.url())?.[1] ?? ''
  await steps.move(id, 'open')
  await steps.shown({ id, sheetId })

  const own = await open(crew.worker, pageOf(crew.estate, `appraisal/sheets/${sheetId}`))
  await expect(own.getByText(/^成员：.*何强/)).toContainText('孙莉')
  const part = '重点任务、攻坚项目的成效'
  await own.getByRole('button', { name: '提出申诉' }).click()
  await confirmIn(own, '提出申诉', async (dialog) => {
    await dialog.getByRole('combobox', { name: /^哪一项/ }).selectOption({ label: part })
    await dialog.getByLabel(/^理由/).fill('水泵房改造延期是因为停电，不应算按期完成')
    await expectAccessible(own)
  })
  const theirs = own.getByRole('region', { name: '申诉' })
  await expect(theirs.getByText('待答复')).toBeVisible()
  await expectAccessible(own)

  await office.goto(pageOf(crew.estate, `appraisal/${id}?tab=objections`))
  await rowOf(office, '党员先锋队').click()
  const card = office.getByRole('article', { name: part })
  await card.getByRole('radio', { name: /基本完成，有遗留问题/ }).check()
  await card.getByRole('combobox', { name: '最终评分' }).selectOption('5')
  await card.getByRole('textbox', { name: '理由' }).fill('停电有通知，按基本完成计')
  await card.getByRole('button', { name: '保存这一项' }).click()
  await expect(card.getByText('停电有通知，按基本完成计').first()).toBeVisible()
  await office.getByRole('button', { name: '答复' }).click()
  await confirmIn(office, '答复', async (dialog) => {
    await dialog.getByLabel(/^答复内容/).fill('情况属实，该项改为 5 分')
    await expectAccessible(office)
  })
  await expect(office.getByRole('region', { name: '申诉' }).getByText('已答复')).toBeVisible()

  const mate = await open(crew.colleague, pageOf(crew.estate, `appraisal/sheets/${sheetId}`))
  await expect(mate.getByText('情况属实，该项改为 5 分')).toBeVisible()
  await expect(mate.getByRole('article', { name: part }).getByText('考核组评分').first()).toBeVisible()
  await expectAccessible(mate)
})
