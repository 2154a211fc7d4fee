import type { RoleKey } from '@linli/contract'

import { isNarrow, openMenu } from './console.ts'
import { expect, expectAccessible, password, test, world, type Page, type Place } from './journey.ts'

type Kind = Place['kind']

const operation = ['操作记录', '短信与微信', '后台任务']
const office = ['成员与角色', '设置', '工作日历']
/** The plugin's entries for who supervises or hands out orders, who runs the estate, and a company. */
const orders = {
  followed: ['工单', '月度评审', '提请党支部'],
  managed: ['工单', '月度评审', '提请党支部', '共性问题公示', '答复模板与收费', '工单类别与时限'],
  ofCompany: ['工单', '月度评审', '答复模板与收费', '工单类别与时限'],
}
/** The evaluation's entries, after the day's work. */
const evaluation = {
  ofEstate: ['评价得分', '评价数据', '疑点核查', '评价申报', '评价细则'],
  /** And appraised by the company, or its judge. */
  ofStaff: ['评价得分', '评价数据', '疑点核查', '评价申报', '内部考核', '评价细则'],
  ofCompany: ['评价得分', '小区得分', '评价数据', '疑点核查', '评价申报', '内部考核', '评价细则'],
  ofBranch: ['小区得分', '评价细则'],
  ofAssociation: ['评价活动', '评委', '疑点核查', '评价细则'],
}
const everything = ['导入', '成员与角色', '对协会开放', '插件', '设置', '工作日历', ...operation]
const platform = ['组织', '成员与角色', '插件', '设置', '工作日历', ...operation]

/** What each role finds in its menu: the plugin's entries, then the platform's. */
const rows: { role: RoleKey; at: Kind; menu: string[] }[] = [
  {
    role: 'estate-manager',
    at: 'estate',
    menu: [...orders.managed, ...evaluation.ofStaff, '房屋与人员', ...everything],
  },
  {
    role: 'steward',
    at: 'estate',
    menu: [...orders.followed, ...evaluation.ofStaff, '房屋与人员', ...office],
  },
  {
    role: 'front-desk',
    at: 'estate',
    menu: [...orders.followed, '内部考核', '房屋与人员', '导入', ...office],
  },
  { role: 'engineer', at: 'estate', menu: ['工单', '提请党支部', '内部考核', '房屋与人员'] },
  {
    role: 'party-secretary',
    at: 'estate',
    menu: [
      ...orders.followed,
      '共性问题公示',
      ...evaluation.ofStaff,
      '房屋与人员',
      '成员与角色',
      '对协会开放',
      '操作记录',
    ],
  },
  {
    role: 'committee-director',
    at: 'estate',
    menu: [...orders.followed, ...evaluation.ofEstate, '房屋与人员', '成员与角色', '对协会开放', '操作记录'],
  },
  {
    role: 'supervisor',
    at: 'estate',
    menu: [...orders.followed, ...evaluation.ofEstate, '房屋与人员', '对协会开放', '操作记录'],
  },
  {
    role: 'community-worker',
    at: 'estate',
    menu: [...orders.followed, ...evaluation.ofEstate, '房屋与人员'],
  },
  { role: 'party-member', at: 'estate', menu: ['工单', ...evaluation.ofStaff] },
  { role: 'committee-member', at: 'estate', menu: ['工单', ...evaluation.ofEstate, '房屋与人员'] },
  { role: 'merchant', at: 'estate', menu: ['工单'] },
  {
    role: 'group-admin',
    at: 'group',
    menu: [...orders.ofCompany, ...evaluation.ofCompany, '小区', '导入', '组织', ...everything.slice(1)],
  },
  {
    role: 'group-operator',
    at: 'group',
    menu: [
      ...orders.ofCompany,
      ...evaluation.ofCompany,
      '小区',
      '导入',
      '组织',
      '成员与角色',
      '对协会开放',
      ...office.slice(1),
    ],
  },
  { role: 'group-viewer', at: 'group', menu: ['工单', '月度评审', ...evaluation.ofCompany, '小区', '组织'] },
  {
    role: 'branch-manager',
    at: 'branch',
    menu: [...orders.ofCompany, ...evaluation.ofBranch, '小区', '导入'],
  },
  {
    role: 'association-admin',
    at: 'association',
    menu: [...evaluation.ofAssociation, '成员与角色', '会员单位', ...platform.slice(2)],
  },
  { role: 'association-officer', at: 'association', menu: [...evaluation.ofAssociation, '会员单位'] },
  { role: 'expert', at: 'association', menu: ['评价活动', '评分台', '评价细则'] },
  { role: 'developer', at: 'platform', menu: ['插件'] },
  { role: 'platform-admin', at: 'platform', menu: platform },
]
const everybodys = ['今日', '待办']

const placeFor = (kind: Kind): Promise<Place> =>
  kind === 'platform' ? world.platform() : world.makePlace({ kind })

/** Entries of the menu without their counts. */
async function entriesOf(page: Page): Promise<string[]> {
  const menu = await openMenu(page)
  const texts = await menu.getByRole('link').allInnerTexts()
  return texts.map((text) => text.replace(/\s*\d+\s*$/, '').trim())
}

for (const { role, at, menu } of rows) {
  test(`${role} logs in, lands at home, and finds what is theirs to do and nothing else`, async ({
    open,
  }) => {
    const place = await placeFor(at)
    const person = await world.makePerson({ place, roles: [role], name: '何晓东' })
    const page = await open(null, '/console/')
    await page.getByLabel('手机号').fill(person.phone)
    await page.getByLabel('密码').fill(password)
    await page.getByRole('button', { name: '进入' }).click()
    await expect(page.getByRole('heading', { level: 1, name: /何晓东/ })).toBeVisible()
    expect(new URL(page.url()).pathname).toBe(`/console/t/${place.id}`)
    await expectAccessible(page)

    await expect(async () => expect(await entriesOf(page)).toEqual([...everybodys, ...menu])).toPass({
      timeout: 30_000,
    })
    for (const [index, entry] of menu.entries()) {
      const nav = page.getByRole('navigation', { name: '菜单' })
      if (isNarrow(page) && index > 0) {
        // It closes with the click on the entry before, but not in the same moment.
        await expect(nav.getByRole('link').first()).toBeHidden()
        await openMenu(page)
      }
      await nav.getByRole('link', { name: new RegExp(`^${entry}( ?\\d+)?$`) }).click()
      await expect(page.getByRole('heading', { level: 1, name: entry })).toBeVisible()
      await expect(page.getByText('服务暂时没有答上来')).toHaveCount(0)
      // Managers see every screen there is at their kind of place.
      if (role.endsWith('-manager') || role.endsWith('-admin')) await expectAccessible(page)
    }
  })
}

test('who types the address of a page that is not theirs is told so, and sees none of it', async ({
  open,
}) => {
  const estate = await world.makePlace({ kind: 'estate' })
  const engineer = await world.makePerson({ place: estate, roles: ['engineer'] })
  const page = await open(engineer, `/console/t/${estate.id}/imports`)
  await expect(page.getByText('您没有这一页的权限')).toBeVisible()
  await expect(page.getByText('选择文件')).toHaveCount(0)
  await expectAccessible(page)
  // A page of companies is no page of an estate.
  await page.goto(`/console/t/${estate.id}/estates`)
  await expect(page.getByText('没有这一页')).toBeVisible()
})
