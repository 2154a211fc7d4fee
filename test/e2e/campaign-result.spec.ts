import { execFile } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

import { mintCast, pageOf } from './evaluation/campaign-cast.ts'
import { partNames } from './evaluation/campaign-rubric.ts'
import { stagesOf } from './evaluation/campaign-stages.ts'
import { confirmIn } from './evaluation/dialogs.ts'
import { rowOf } from './console.ts'
import { expect, expectAccessible, test } from './journey.ts'
import { expectPaper } from './paper.ts'

const verifier = fileURLToPath(
  new URL('../../plugins/evaluation/contract/src/proof/verify-cli.ts', import.meta.url),
)

interface Proof {
  manifestHash: string
  payload: { total: number }
}

/** What the script that checks a proof file ends with. */
const exitOf = (file: string): Promise<number> =>
  new Promise((done) => {
    const child = execFile(process.execPath, [verifier, file])
    child.on('exit', (code) => done(code ?? -1))
  })

test('the secretary publishes the preliminary result, the estate reads it, objects to a part, and the officer decides', async ({
  open,
  api,
}) => {
  const cast = await mintCast()
  const stages = stagesOf(api, cast)
  const { campaign, applicationId } = await stages.scored()
  const results = pageOf(cast.association, `campaigns/${campaign.id}?tab=results`)
  const page = await open(cast.secretary, results)
  await page.getByRole('button', { name: '公布初步结果' }).click()
  await confirmIn(page, '签名并公布', async (dialog) => {
    await dialog.getByRole('checkbox', { name: '已核对，确认公布' }).check()
    await expectAccessible(page)
  })
  await expect(rowOf(page, cast.estate.name)).toBeVisible()
  await stages.reached(applicationId, 'preliminary')

  const own = await open(cast.manager, pageOf(cast.estate, `applications/${applicationId}`))
  await expect(own.getByText('第 1 名').first()).toBeVisible()
  await own.getByRole('button', { name: '提出异议' }).click()
  await confirmIn(own, '提交异议', async (dialog) => {
    const part = dialog.getByRole('combobox', { name: /^评分点/ })
    const option = part.locator('option', { hasText: partNames['A1.b'] })
    await part.selectOption(await option.getAttribute('value'))
    await dialog.getByLabel(/^理由/).fill('阵地活动有完整台账，应评为四分')
    await expectAccessible(own)
  })
  await expect(own.getByText('阵地活动有完整台账，应评为四分')).toBeVisible()
  await expectAccessible(own)

  const office = await open(cast.officer, pageOf(cast.association, `campaigns/${campaign.id}?tab=appeals`))
  await rowOf(office, cast.estate.name).click()
  const panel = office.getByRole('complementary', { name: cast.estate.name })
  await panel.getByRole('button', { name: '受理' }).click()
  await confirmIn(office, '受理')
  await panel.getByRole('button', { name: '答复' }).click()
  await confirmIn(office, '答复', async (dialog) => {
    await dialog.getByRole('radio', { name: '4', exact: true }).check()
    await dialog.getByLabel(/^公开理由/).fill('台账核实无误，改评四分')
    await expectAccessible(office)
  })
  await expect(panel.getByText('已答复').first()).toBeVisible()
  await own.reload()
  await expect(own.getByText('台账核实无误，改评四分')).toBeVisible()
})

test('a decided objection becomes a correction that everybody may read, and the estate has its new result', async ({
  open,
  api,
}) => {
  const cast = await mintCast()
  const { campaign, applicationId } = await stagesOf(api, cast).published()
  const page = await open(cast.secretary, pageOf(cast.association, `campaigns/${campaign.id}?tab=results`))
  await rowOf(page, cast.estate.name).getByRole('checkbox').check()
  await page.getByRole('button', { name: '更正所选小区' }).click()
  await confirmIn(page, '签名并公布', async (dialog) => {
    await dialog.getByLabel(/^更正原因/).fill('漏计一次消防演练')
    await dialog.getByRole('combobox', { name: '评分点' }).selectOption({ label: partNames['B1.a'] })
    await dialog.getByRole('combobox', { name: '更正后的分数' }).selectOption('0')
    await expectAccessible(page)
  })
  await expect(page.getByText('第 2 次公布').first()).toBeVisible()
  const own = await open(cast.manager, pageOf(cast.estate, `applications/${applicationId}`))
  await expect(async () => {
    await own.reload()
    await expect(own.getByText(/第 2 次公布/).first()).toBeVisible({ timeout: 5_000 })
  }).toPass({ timeout: 60_000 })
})

test('after the last day of objections the final result stands with its award, and the officer closes the campaign', async ({
  open,
  api,
}) => {
  const cast = await mintCast()
  const awards = [{ key: '示范小区', kind: 'quota', quota: 1 }]
  const { campaign, applicationId } = await stagesOf(api, cast).concluded({ awards })
  const page = await open(cast.officer, pageOf(cast.association, `campaigns/${campaign.id}?tab=results`))
  const awarded = page.getByRole('link', { name: `打印证书：${cast.estate.name}“示范小区”` })
  await expect(awarded).toBeVisible()
  await page.getByRole('button', { name: '现在核验' }).click()
  await expect(page.getByText('全部与签名时一致')).toBeVisible()
  await expectAccessible(page)
  await expectPaper(await page.request.get((await awarded.getAttribute('href')) ?? ''))
  await rowOf(page, cast.estate.name).first().click()
  const sheet = page.getByRole('complementary').getByRole('link', { name: '结果通知单（PDF）' })
  await expectPaper(await page.request.get((await sheet.getAttribute('href')) ?? ''))
  await page.keyboard.press('Escape')
  await page.getByRole('button', { name: '结束活动' }).click()
  await confirmIn(page, '结束活动')
  await expect(page.getByText('活动已结束').first()).toBeVisible()

  const own = await open(cast.manager, pageOf(cast.estate, `applications/${applicationId}`))
  await expect(own.getByText('最终结果').first()).toBeVisible()
  await expect(own.getByText('示范小区').first()).toBeVisible()
  const ownSheet = own.getByRole('link', { name: '打印结果通知单' })
  await expectPaper(await own.request.get((await ownSheet.getAttribute('href')) ?? ''))
  await expectAccessible(own)
})

test('an estate’s proof file is proven to anybody without an account, and a changed copy is not', async ({
  open,
  api,
}) => {
  const cast = await mintCast()
  const { applicationId } = await stagesOf(api, cast).published()
  const own = await open(cast.manager, pageOf(cast.estate, `applications/${applicationId}`))
  const saved = own.waitForEvent('download')
  await own.getByRole('button', { name: '下载凭证文件' }).click()
  const folder = mkdtempSync(join(tmpdir(), 'linli-proof-'))
  try {
    const [good, changed] = [join(folder, 'good.json'), join(folder, 'changed.json')]
    await (await saved).saveAs(good)
    const proof = JSON.parse(readFileSync(good, 'utf8')) as Proof
    writeFileSync(
      changed,
      JSON.stringify({ ...proof, payload: { ...proof.payload, total: proof.payload.total + 1 } }),
    )
    expect(await exitOf(good)).toBe(0)
    expect(await exitOf(changed)).toBe(1)

    const page = await open(null, '/console/')
    await page.goto('/verify')
    await page.locator('#file').setInputFiles(good)
    await expect(page.getByText(/^文件前后一致/)).toBeVisible()
    await expect(page.getByText(cast.estate.name)).toBeVisible()
    await page.locator('#hash').fill(proof.manifestHash)
    await expect(page.getByText(/^核验通过/)).toBeVisible()
    await expectAccessible(page)
    await page.locator('#file').setInputFiles(changed)
    await expect(page.getByText(/^核验不通过/)).toBeVisible()
    await expectAccessible(page)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
})
