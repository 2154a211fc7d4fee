import { rowOf } from './console.ts'
import { expect, expectAccessible, test, world, type Page } from './journey.ts'
import { runImport, uploadLedger } from './ledger.ts'
import { picture } from './picture.ts'

/** A row of the ledger, whose building it writes as “1栋”. */
const home = { room: '203', owner: '董梓', phone: '19900001007' }

/** A resident's way in: estate, building, entrance, room, who, phone; the code comes by SMS. */
async function register(page: Page, estate: string): Promise<void> {
  await page.getByRole('link', { name: /登记我的房屋/ }).click()
  await page.getByRole('searchbox', { name: /小区名称/ }).fill(estate)
  await page.getByRole('button', { name: new RegExp(estate) }).click()
  await page.getByRole('button', { name: '1栋', exact: false }).click()
  const entrance = page.getByRole('button', { name: /^1 ?单元$/ })
  const room = page.getByRole('button', { name: new RegExp(`(^|\\D)${home.room}$`) })
  await expect(entrance.or(room)).toBeVisible()
  if (await entrance.isVisible()) await entrance.click()
  await room.click()
  await page.getByLabel('姓名').fill(home.owner)
  await page.getByRole('radio', { name: '我是业主' }).click()
  await page.getByRole('button', { name: '下一步' }).click()
  await page.getByLabel('手机号').fill(home.phone)
  await page.getByRole('button', { name: '发验证码' }).click()
  await expect(page.getByText('验证码发出去了')).toBeVisible()
  await page.getByLabel('验证码').fill(await world.caughtCode({ phone: home.phone }))
  await page.getByRole('button', { name: '完成登记' }).click()
}

test('a resident found in the ledger that went in reports a repair that staff assign, answer and the resident confirms', async ({
  open,
}) => {
  test.slow()
  const estate = await world.makePlace({ kind: 'estate', name: `春晖苑${Date.now() % 100_000}` })
  const steward = await world.makePerson({ place: estate, roles: ['steward'], name: '林管家' })
  const manager = await world.makePerson({ place: estate, roles: ['estate-manager'], name: '周经理' })
  const engineer = await world.makePerson({ place: estate, roles: ['engineer'], name: '郑工' })
  const office = await open(manager, `/console/t/${estate.id}`)
  await uploadLedger(office)
  await runImport(office)
  const small = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true }

  const phone = await open(null, '/m/', small)
  await register(phone, estate.name)
  await phone.getByRole('button', { name: '进入小区' }).click()
  await expect(phone.getByRole('heading', { level: 1, name: estate.name })).toBeVisible()
  await phone.getByRole('link', { name: '不拍照，直接说' }).click()
  await phone.locator('input[type=file]').first().setInputFiles(picture('厨房漏水.png'))
  await phone.getByLabel('说一句').fill('厨房水管漏水，地上都是水')
  await expectAccessible(phone)
  await phone.getByText('报给物业', { exact: true }).click()
  await expect(phone.getByRole('heading', { name: /厨房水管漏水/ })).toBeVisible()

  const desk = await open(steward, `/console/t/${estate.id}/p/smart-property/work-orders`)
  await rowOf(desk, '厨房水管漏水').click()
  const panel = desk.getByRole('complementary', { name: /厨房水管漏水/ })
  await expect(panel.getByRole('img', { name: '照片 1' }).first()).toBeVisible()
  await panel.getByRole('button', { name: '派单' }).click()
  await desk.getByRole('dialog').getByRole('radio', { name: /郑工/ }).check()
  await desk.getByRole('dialog').getByRole('button', { name: '派单' }).click()
  await expect(panel.getByText('郑工').first()).toBeVisible()
  await expect(panel.getByText('已派单').first()).toBeVisible()

  const bench = await open(engineer, `/m/t/${estate.id}/p/smart-property/work`, small)
  await bench.getByRole('link', { name: /厨房水管漏水/ }).click()
  await bench.getByRole('button', { name: '开始处理' }).click()
  await bench.getByRole('button', { name: '答复' }).click()
  await bench.getByLabel('做了什么').fill('更换角阀，已不漏')
  await bench.locator('input[type=file]').last().setInputFiles(picture('修好了.png'))
  await bench.getByRole('radio', { name: '修好了' }).click()
  await bench.getByRole('button', { name: '发出答复' }).click()
  await expect(bench.getByText('更换角阀，已不漏').first()).toBeVisible()

  await expect(phone.getByText('更换角阀，已不漏').first()).toBeVisible()
  await phone.getByRole('button', { name: '解决了', exact: true }).click()
  await phone.getByRole('button', { name: '确认解决' }).click()
  await expect(phone.getByText('已经解决').first()).toBeVisible()

  await expect(panel.getByText('已办结').first()).toBeVisible()
  const timeline = panel.getByRole('list').last()
  for (const step of ['报事', '派单', '开始处理', '答复', '确认已解决'])
    await expect(timeline.getByText(step).first()).toBeVisible()
  await expectAccessible(desk)
})
