import { randomUUID } from 'node:crypto'

import { dayIn, named, pageOf, pathIn, thisYear } from './evaluation/campaign-cast.ts'
import { uploadPaper } from './evaluation/campaign-facts.ts'
import { confirmIn } from './evaluation/dialogs.ts'
import { rowOf } from './console.ts'
import { expect, expectAccessible, test, world, type Api } from './journey.ts'

const repeated = '同一文号或说明重复登记'

interface Catalogue {
  rows: { key: string; unit: string; scope: string; state: string }[]
}

/** Two facts that no plugin provides, entered with the same document number. */
async function enterTwice(clerk: Api): Promise<void> {
  const { rows } = await clerk.get<Catalogue>(pathIn('/facts'))
  const free = rows.filter(
    ({ unit, scope, state }) => unit === 'count' && scope === 'estate' && state === 'missing',
  )
  for (const { key } of free.slice(0, 2))
    await clerk.send('POST', pathIn('/fact-claims'), {
      id: randomUUID(),
      metric: key,
      year: thisYear(),
      value: 2,
      note: '深物协〔2026〕12号',
      issuedOn: dayIn(0),
      fileIds: [await uploadPaper(clerk, '活动通知')],
    })
}

test('a check that is run now finds a document number used twice; the manager explains it and the company decides', async ({
  open,
  api,
}) => {
  const company = await world.makePlace({ kind: 'group', name: named('安居物业') })
  const estate = await world.makePlace({ kind: 'estate', name: named('云栖里'), parent: company })
  const manager = await world.makePerson({ place: estate, roles: ['estate-manager'], name: '周经理' })
  const operator = await world.makePerson({ place: company, roles: ['group-operator'], name: '罗运营' })
  const page = await open(manager, pageOf(estate, 'flags'))
  await expect(page.getByText('没有疑点')).toBeVisible()
  await expectAccessible(page)

  await enterTwice(await api(manager))
  await page.getByRole('button', { name: '立即核查' }).click()
  await expect(page.getByText(/新发现 1 条/)).toBeVisible()
  await rowOf(page, repeated).click()
  const panel = page.getByRole('complementary', { name: repeated })
  await expect(panel.getByText('2 条登记用了同一个文号')).toBeVisible()
  await expect(panel.getByText('待说明')).toBeVisible()
  await expectAccessible(page)
  await panel.getByRole('button', { name: '说明情况' }).click()
  await confirmIn(page, '说明情况', async (dialog) => {
    await dialog.getByLabel(/^说明/).fill('一份通知布置了两项活动，两项都办了')
    await expectAccessible(page)
  })
  await expect(panel.getByText('已说明，待认定')).toBeVisible()
  await expect(panel.getByText('由公司认定或排除。')).toBeVisible()

  const office = await open(operator, pageOf(company, 'flags?tab=estates'))
  const row = rowOf(office, repeated)
  await expect(row).toContainText(estate.name)
  await expectAccessible(office)
  await row.click()
  const theirs = office.getByRole('complementary', { name: repeated })
  await expect(theirs.getByText('一份通知布置了两项活动，两项都办了')).toBeVisible()
  await theirs.getByRole('button', { name: '排除疑点' }).click()
  await confirmIn(office, '排除疑点', (dialog) => dialog.getByLabel(/^理由/).fill('已看两项活动的签到表'))
  await expect(theirs.getByText('已排除').first()).toBeVisible()
  await expectAccessible(office)

  await page.reload()
  await expect(panel.getByText('已看两项活动的签到表')).toBeVisible()
})
