import { randomUUID } from 'node:crypto'

import { dayIn, named, pageOf, pathIn, thisYear } from './evaluation/campaign-cast.ts'
import { uploadPaper } from './evaluation/campaign-facts.ts'
import { rowOf } from './console.ts'
import { expect, expectAccessible, test, world, type Api, type Person, type Place } from './journey.ts'

/** One point of the yearly score: what the second item's first part counts. */
async function oneMorePoint(clerk: Api, verifier: Api): Promise<void> {
  const { id, version } = await clerk.send<{ id: string; version: number }>('POST', pathIn('/fact-claims'), {
    id: randomUUID(),
    metric: 'party.member_ledger_entries',
    year: thisYear(),
    value: 26,
    note: '党员业主台账合计',
    issuedOn: dayIn(0),
    fileIds: [await uploadPaper(clerk, '党员台账')],
  })
  await verifier.send('POST', pathIn(`/fact-claims/${id}/decide`), { version, isAccepted: true })
}

/** A company whose second estate is one point ahead of the first. */
async function mintCompany(openApi: (person: Person) => Promise<Api>) {
  const company = await world.makePlace({ kind: 'group', name: named('安居物业') })
  const estates: Place[] = []
  for (const name of ['翠竹园', '海云台'])
    estates.push(await world.makePlace({ kind: 'estate', name: named(name), parent: company }))
  const operator = await world.makePerson({ place: company, roles: ['group-operator'], name: '罗运营' })
  const director = await world.makePerson({ place: company, roles: ['group-viewer'], name: '董事长' })
  const [behind, ahead] = estates as [Place, Place]
  for (const place of estates) {
    const manager = await world.makePerson({ place, roles: ['estate-manager'] })
    const clerk = await openApi(manager)
    await clerk.send('POST', pathIn('/facts/refresh'), { year: thisYear() })
    if (place === behind) continue
    const branch = await world.makePerson({ place, roles: ['party-secretary'] })
    await oneMorePoint(clerk, await openApi(branch))
  }
  return { company, operator, director, ahead, behind }
}

test('an operator of a company sorts the heat map of its estates and comes down to a part of one', async ({
  open,
  api,
}) => {
  const { company, operator, ahead, behind } = await mintCompany(api)
  const page = await open(operator, pageOf(company, 'standings'))
  await expect(page.getByText('2 个小区有得分')).toBeVisible()
  await expect(rowOf(page, /海云台|翠竹园/).first()).toContainText(ahead.name)
  await page.getByRole('navigation', { name: '查看方式' }).getByRole('link', { name: '热力图' }).click()
  const heat = page.getByRole('grid', { name: /各小区在各项目上的已确定得分/ })
  const names = heat.getByRole('rowheader')
  await expect(names).toHaveText([/^平均/, new RegExp(`^${ahead.name}`), new RegExp(`^${behind.name}`)])
  await expectAccessible(page)
  await page.getByRole('combobox', { name: '排序' }).selectOption({ label: '得分从低到高' })
  await expect(names).toHaveText([/^平均/, new RegExp(`^${behind.name}`), new RegExp(`^${ahead.name}`)])

  const cell = heat.getByRole('row').filter({ hasText: ahead.name }).getByRole('gridcell').nth(1)
  await expect(cell).toHaveText('1')
  await cell.focus()
  await expect(page.getByText(`${ahead.name} · `)).toContainText(/：1 \/ 5 分/)
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(new RegExp(`/t/${ahead.id}/p/evaluation/score\\?.*items=A02`))
  await page.getByRole('button', { name: '建有党员业主台账', exact: true }).click()
  const panel = page.getByRole('complementary', { name: '建有党员业主台账' })
  await expect(panel.getByText('凭材料登记').first()).toBeVisible()
  await expectAccessible(page)
})

test('the director of a company reads where its estates stand and changes none of it', async ({
  open,
  api,
}) => {
  const { company, director, ahead, behind } = await mintCompany(api)
  const page = await open(director, pageOf(company, 'standings?sort=name'))
  await expect(rowOf(page, ahead.name)).toContainText('1')
  await expect(page.getByRole('heading', { name: '平均失分最多的项目' })).toBeVisible()
  await expectAccessible(page)
  await rowOf(page, behind.name).click()
  await expect(page).toHaveURL(new RegExp(`/t/${behind.id}/p/evaluation/score`))
  await expect(page.getByRole('heading', { name: '年度得分' })).toBeVisible()
  await expect(page.getByRole('button', { name: '更新数据' })).toHaveCount(0)
  await page.goto(pageOf(behind, 'score?part=A26.a'))
  const panel = page.getByRole('complementary', { name: '志愿队伍和经常性服务' })
  await expect(panel.getByText('还没有人填过。')).toBeVisible()
  await expect(panel.getByRole('button', { name: /填自评分|公司确认/ })).toHaveCount(0)
  await expectAccessible(page)
})
