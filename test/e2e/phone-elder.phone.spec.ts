import { expect, expectAccessible, test, type Page } from './journey.ts'
import { makeEstate, makeResident } from './phone-estate.ts'
import { picture } from './picture.ts'

/** Words smaller than 18 px, and things to press that are lower or narrower than 60 px. */
async function tooSmall(page: Page): Promise<{ words: string[]; targets: string[] }> {
  return page.evaluate(() => {
    const isSeen = (element: Element) => {
      const { width, height } = element.getBoundingClientRect()
      return width > 2 && height > 2 && element.checkVisibility({ visibilityProperty: true })
    }
    const say = (element: Element) =>
      `${element.tagName.toLowerCase()} ${(element.textContent || element.getAttribute('aria-label') || '').trim().slice(0, 24)}`
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    const words: string[] = []
    while (walker.nextNode()) {
      const { parentElement, textContent } = walker.currentNode
      if (!parentElement || !textContent?.trim() || !isSeen(parentElement)) continue
      if (parseFloat(getComputedStyle(parentElement).fontSize) < 18)
        words.push(`${getComputedStyle(parentElement).fontSize} ${say(parentElement)}`)
    }
    // The label around a box or a switch is what a thumb presses.
    const targets = [...document.querySelectorAll('a, button, input, textarea, select, label:has(input)')]
      .filter(
        (element) => isSeen(element) && (element.matches('label') || !element.closest('label:has(input)')),
      )
      .filter((element) => {
        const { width, height } = element.getBoundingClientRect()
        return height < 59.5 || width < 59.5
      })
      .map((element) => {
        const { width, height } = element.getBoundingClientRect()
        return `${Math.round(width)}x${Math.round(height)} ${say(element)}`
      })
    return { words, targets }
  })
}

async function expectLarge(page: Page): Promise<void> {
  await expectAccessible(page)
  expect(await tooSmall(page), page.url()).toEqual({ words: [], targets: [] })
}

test.use({ viewport: { width: 360, height: 740 } })

test('an elder reads 18 px, presses 60 px, and gets a report through', async ({ open, api }) => {
  const estate = await makeEstate(api, '长者花园')
  const elder = await makeResident(api, estate, { units: [estate.units[0]!], name: '周秀英' })
  await (await api(elder)).send('PATCH', '/api/me', { textSize: 'large' })
  const page = await open(elder, '/m/')
  await expect(page.getByRole('heading', { name: '周秀英，您好' })).toBeVisible()
  await expect(page.getByText('找物业')).toBeVisible()
  await expectLarge(page)

  await page.getByLabel('拍照报事').setInputFiles(picture('lamp.png'))
  await expect(page.getByRole('img', { name: '第 1 张照片' })).toBeVisible()
  await expect(page.getByRole('button', { name: '电梯' })).toBeVisible()
  await expectLarge(page)
  await page.getByRole('button', { name: '报给物业' }).click()
  await expect(page.getByText('物业已收到')).toBeVisible()
  await expectLarge(page)

  for (const [path, words] of [
    ['services', '办事'],
    ['p/smart-property/my-orders', '我的报事'],
    ['inbox', '消息'],
    ['me', '我的'],
    ['search', '查找'],
  ] as const) {
    await page.goto(`/m/t/${estate.place.id}/${path}`)
    await expect(page.getByRole('heading', { name: words, exact: true })).toBeVisible()
    await expect(page.locator('[aria-busy=true], .lk-skeleton')).toHaveCount(0)
    await expectLarge(page)
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360)
  }
})

test('large text can be had before the login, and stays after it', async ({ open, api }) => {
  const estate = await makeEstate(api, '登录长者花园')
  const elder = await makeResident(api, estate, { units: [estate.units[0]!], name: '肖雨燕' })
  const page = await open(null, '/m/login')
  await page.getByRole('button', { name: '大字' }).click()
  await expectLarge(page)
  await page.getByRole('tab', { name: '密码登录' }).click()
  await page.getByLabel('手机号').fill(elder.phone)
  await page.getByRole('textbox', { name: '密码', exact: true }).fill('lin-li-e2e-2026')
  await page.getByRole('button', { name: '进入' }).click()
  await expect(page.getByRole('heading', { name: '肖雨燕，您好' })).toBeVisible()
  await expect
    .poll(
      async () =>
        (await (await api(elder)).get<{ account: { textSize: string } }>('/api/me')).account.textSize,
    )
    .toBe('large')
})
