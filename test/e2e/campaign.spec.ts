import { mintCast, pageOf } from './evaluation/campaign-cast.ts'
import { enterFacts } from './evaluation/campaign-facts.ts'
import { stagesOf } from './evaluation/campaign-stages.ts'
import { confirmIn } from './evaluation/dialogs.ts'
import { rowOf } from './console.ts'
import { expect, expectAccessible, test } from './journey.ts'

test('an officer drafts a campaign in the form, opens it knowing what is fixed, and invites the company', async ({
  open,
  api,
}) => {
  const cast = await mintCast()
  await stagesOf(api, cast).rubric()
  const page = await open(cast.officer, pageOf(cast.association, 'campaigns'))
  await page.getByRole('link', { name: '新建评价活动' }).first().click()
  await page.getByLabel(/^活动名称/).fill('试行年度评价')
  await page.getByRole('combobox', { name: /^评价细则/ }).selectOption({ label: '试行评价细则 r1' })
  await page.getByLabel(/^活动说明/).fill('先在一家公司试行')
  await expectAccessible(page)
  await page.getByRole('button', { name: '保存草稿' }).click()

  await expect(page.getByRole('heading', { level: 1, name: '试行年度评价' })).toBeVisible()
  await page.getByRole('button', { name: '启动活动' }).click()
  await confirmIn(page, '启动活动', async (dialog) => {
    await expect(dialog).toContainText('谁也不能再改')
    await expectAccessible(page)
  })
  await page.getByRole('link', { name: '邀请与申报' }).first().click()
  await page.getByRole('button', { name: '邀请公司' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('checkbox', { name: new RegExp(cast.company.name) }).check()
  await expectAccessible(page)
  await dialog.getByRole('button', { name: '邀请 1 家' }).click()
  await expect(dialog.getByText('1 家已收到邀请。')).toBeVisible()
  await dialog.getByRole('button', { name: '关闭' }).last().click()
  await expect(page.getByRole('list', { name: '受邀公司' }).getByText(cast.company.name)).toBeVisible()
})

test('a company accepts with a remark, and the estate applies once the condition that it lacked is met', async ({
  open,
  api,
}) => {
  const cast = await mintCast()
  const stages = stagesOf(api, cast)
  const campaign = await stages.invited()
  const office = await open(cast.admin, pageOf(cast.company, 'received'))
  await rowOf(office, campaign.title).click()
  const panel = office.getByRole('complementary', { name: campaign.title })
  await panel.getByRole('button', { name: '确认参加' }).click()
  await confirmIn(office, '确认参加', (dialog) => dialog.getByLabel(/附言/).fill('按时完成'))
  await expect(panel.getByText('公司已确认参加，所属小区可以申报')).toBeVisible()
  await expectAccessible(office)

  await stages.heard(campaign.id)
  const page = await open(cast.manager, pageOf(cast.estate, 'received'))
  const card = page.getByRole('article', { name: campaign.title })
  await card.getByRole('button', { name: '申报', exact: true }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('button', { name: '申报', exact: true }).click()
  await expect(dialog.getByText('申报条件还没有达到，申报没有发出')).toBeVisible()
  await expect(dialog.getByText('已成立党组织').first()).toBeVisible()
  await expectAccessible(page)

  await enterFacts(api, cast)
  await confirmIn(page, '再试一次')
  await expect(page.getByText('已符合').first()).toBeVisible()
  await expect(page.getByRole('heading', { name: '申报条件（党组织）' })).toBeVisible()
  await expectAccessible(page)
})

test('a company reviews and hands over what its estate declared, and the estate sees who may read it until when', async ({
  open,
  api,
}) => {
  const cast = await mintCast()
  const { applicationId } = await stagesOf(api, cast).declared()
  const page = await open(cast.admin, pageOf(cast.estate, `applications/${applicationId}`))
  await expect(page.getByText('每个评分点都有自评，或记录已能定分。')).toBeVisible()
  await page.getByRole('button', { name: '审定并提交' }).first().click()
  await confirmIn(page, '审定并提交', async (dialog) => {
    await expect(dialog).toContainText('文件原件留在小区')
    await expect(dialog.getByLabel(/协会可以查阅到哪一天/)).not.toHaveValue('')
    await expectAccessible(page)
  })
  await expect(page.getByText('资料已提交').first()).toBeVisible()

  const own = await open(cast.manager, pageOf(cast.estate, `applications/${applicationId}`))
  await expect(own.getByRole('heading', { name: '资料授权' })).toBeVisible()
  await expect(own.getByText('生效中')).toBeVisible()
  await expect(
    own.getByText(new RegExp(`${cast.association.name}”可以查阅提交的资料，到 .*为止`)),
  ).toBeVisible()
  await expect(own.getByText('协会还没有查阅过。')).toBeVisible()
  await expectAccessible(own)
})

test('an officer draws the scorers, reads the record, and this browser draws the same again', async ({
  open,
  api,
}) => {
  const cast = await mintCast()
  const stages = stagesOf(api, cast)
  const { campaign } = await stages.locked()
  await stages.scorers()
  const page = await open(cast.officer, pageOf(cast.association, `campaigns/${campaign.id}?tab=panel`))
  await page.getByRole('button', { name: '抽签', exact: true }).click()
  await confirmIn(page, '确认抽签', async () => expectAccessible(page))
  await expect(page.getByText('抽签完成：1 个小区，3 个席位')).toBeVisible()
  await expect(page.getByText('每个席位都有评委。')).toBeVisible()

  await page.getByRole('button', { name: '查看抽签记录' }).click()
  await expect(page.getByText('种子和盐值与承诺值相符')).toBeVisible()
  await page.getByRole('button', { name: '在本机重算' }).click()
  await expect(page.getByText('一致：承诺值相符，3 个席位全部相同')).toBeVisible()
  await expectAccessible(page)
  expect(await stages.seats()).toHaveLength(3)
})
