import { goByMenu } from './console.ts'
import { mintCast, pageOf } from './evaluation/campaign-cast.ts'
import { stagesOf } from './evaluation/campaign-stages.ts'
import { expect, expectAccessible, test, world, type Page, type Person } from './journey.ts'

/** The evaluation's entries of each role, opened over a campaign whose preliminary result is out. */
const ofAssociation = ['评价活动', '评委', '疑点核查', '评价细则']
const ofCompany = ['评价得分', '小区得分', '评价数据', '疑点核查', '评价申报', '内部考核', '评价细则']
const ofEstate = ['评价得分', '评价数据', '疑点核查', '评价申报', '内部考核', '评价细则']

async function readsAll(page: Page, entries: readonly string[]): Promise<void> {
  for (const entry of entries) {
    await goByMenu(page, entry)
    await expect(page.locator('main .lk-skeleton')).toHaveCount(0)
    await expect(page.getByText('服务暂时没有答上来')).toHaveCount(0)
    await expectAccessible(page)
  }
}

type Open = (person: Person, path: string) => Promise<Page>
const asEach = async (open: Open, rows: readonly (readonly [Person, readonly string[]])[]) => {
  for (const [person, entries] of rows)
    await readsAll(await open(person, `/console/t/${person.place.id}`), entries)
}

test('secretary, officer and expert of an association read every page of the evaluation', async ({
  open,
  api,
}) => {
  test.slow()
  const cast = await mintCast()
  await stagesOf(api, cast).published()
  await asEach(open, [
    [cast.secretary, ofAssociation],
    [cast.officer, ofAssociation],
    [cast.experts[0]!, ['评价活动', '评分台', '评价细则']],
  ])
})

test('admin and operator of a company read every page of the evaluation', async ({ open, api }) => {
  test.slow()
  const cast = await mintCast()
  await stagesOf(api, cast).published()
  await asEach(open, [
    [cast.admin, ofCompany],
    [cast.operator, ofCompany],
  ])
})

test('manager, Party secretary, steward and committee director of an estate read every page of the evaluation', async ({
  open,
  api,
}) => {
  test.slow()
  const cast = await mintCast()
  await stagesOf(api, cast).published()
  const more = async (role: 'steward' | 'committee-director', name: string) =>
    world.makePerson({ place: cast.estate, roles: [role], name })
  await asEach(open, [
    [cast.manager, ofEstate],
    [cast.branch, ofEstate],
    [await more('steward', '林管家'), ofEstate],
    [await more('committee-director', '方主任'), ofEstate.filter((entry) => entry !== '内部考核')],
  ])
})

test('every tab of a campaign with a result is there for the officer, and the big screen', async ({
  open,
  api,
}) => {
  test.slow()
  const cast = await mintCast()
  const { campaign } = await stagesOf(api, cast).published()
  const page = await open(cast.officer, pageOf(cast.association, `campaigns/${campaign.id}`))
  const tabs = page.getByRole('navigation', { name: '活动内容' }).getByRole('link')
  await expect(tabs.first()).toBeVisible()
  for (const name of await tabs.allInnerTexts()) {
    await tabs.filter({ hasText: name }).click()
    await expect(tabs.filter({ hasText: name })).toHaveAttribute('aria-current', 'page')
    await expect(page.locator('main .lk-skeleton')).toHaveCount(0)
    await expectAccessible(page)
  }
  await page.goto(pageOf(cast.association, `campaigns/${campaign.id}/screen`))
  await expect(page.getByText('初步结果').first()).toBeVisible()
  await expectAccessible(page)
})
