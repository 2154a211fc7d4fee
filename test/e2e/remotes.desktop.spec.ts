import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { goByMenu } from './console.ts'
import { expect, expectAccessible, test, world, type Page, type Person, type Place } from './journey.ts'

const orders = (estate: Place) => `/console/t/${estate.id}/p/smart-property/work-orders`
const entry = '**/remotes/smart-property/console/**'
const chunks = /\/remotes\/smart-property\/console\/[^/]+\/assets\/console-[^/]+\.js/

async function estateWithManager(): Promise<{ estate: Place; manager: Person }> {
  const estate = await world.makePlace({ kind: 'estate' })
  return { estate, manager: await world.makePerson({ place: estate, roles: ['estate-manager'] }) }
}

/** The plugin's page is a card; everything else works. */
async function expectOnlyACard(page: Page, title: string): Promise<void> {
  await expect(page.getByRole('heading', { name: title }).first()).toBeVisible()
  await expectAccessible(page)
  await goByMenu(page, '成员与角色')
  await goByMenu(page, '设置')
  await page.goBack()
  await expect(page.getByRole('heading', { level: 1, name: '成员与角色' })).toBeVisible()
}

test('a remote that cannot be fetched shows a card, and trying again brings it', async ({
  open,
  troubles,
}) => {
  const { estate, manager } = await estateWithManager()
  troubles.announced.push(
    /^404 GET \/remotes\//,
    /console: .*(404|dynamically imported|smart_property|RUNTIME|ModuleFederation)/i,
  )
  const page = await open(manager, `/console/t/${estate.id}/members`)
  await page.route(entry, (route) => route.fulfill({ status: 404, body: 'not found' }))
  await page.goto(orders(estate))
  await expectOnlyACard(page, '“智慧物业”暂时打不开')
  await page.goto(orders(estate))
  await expect(page.getByRole('heading', { name: '“智慧物业”暂时打不开' })).toBeVisible()
  await page.unroute(entry)
  await page.getByRole('main').getByRole('button', { name: '再试一次' }).click()
  await expect(page.getByRole('heading', { level: 1, name: '工单' })).toBeVisible()
})

test('a remote that hangs shows a card after eight seconds', async ({ open }) => {
  const { estate, manager } = await estateWithManager()
  const page = await open(manager, `/console/t/${estate.id}/members`, { isPatient: false })
  const held: (() => void)[] = []
  await page.route(entry, async (route) => {
    await new Promise<void>((done) => held.push(done))
    await route.continue().catch(() => undefined)
  })
  await page.goto(orders(estate))
  await expectOnlyACard(page, '“智慧物业”加载太慢')
  await page.unroute(entry)
  for (const release of held) release()
})

test('a remote whose program throws shows a card', async ({ open, troubles }) => {
  const { estate, manager } = await estateWithManager()
  troubles.announced.push(
    /page error: .*broken on purpose/,
    /console: .*(broken on purpose|smart_property|RUNTIME|ModuleFederation)/i,
  )
  const page = await open(manager, `/console/t/${estate.id}/members`)
  await page.route(chunks, (route) =>
    route.fulfill({ contentType: 'text/javascript', body: "throw new Error('broken on purpose')" }),
  )
  await page.goto(orders(estate))
  await expectOnlyACard(page, '“智慧物业”出了错')
})

test('a remote made for another engine is refused before its code runs', async ({ open }) => {
  const { estate, manager } = await estateWithManager()
  const page = await open(manager, `/console/t/${estate.id}/members`)
  const asked: string[] = []
  page.on(
    'request',
    (request) => request.url().includes('/remotes/smart-property/') && asked.push(request.url()),
  )
  await page.route('**/ui/plugins*', async (route) => {
    const response = await route.fetch()
    const body = (await response.json()) as { plugins: { remote: { engine: string } | null }[] }
    for (const plugin of body.plugins) if (plugin.remote) plugin.remote.engine = '^9.0.0'
    await route.fulfill({ response, json: body })
  })
  await page.reload()
  await goByMenu(page, '成员与角色')
  asked.length = 0
  await page
    .getByRole('navigation', { name: '菜单' })
    .getByRole('link', { name: /^工单( ?\d+)?$/ })
    .click()
  await expectOnlyACard(page, '“智慧物业”与当前平台版本不合')
  expect(asked).toEqual([])
})

test('a deep link names the files of its remote in the page', async ({ open, api }) => {
  const { estate, manager } = await estateWithManager()
  await open(manager, `/console/t/${estate.id}/members`)
  const { request } = await api(manager)
  const html = await (await request.get(orders(estate))).text()
  expect(html).toMatch(
    /<link rel="modulepreload"[^>]+\/remotes\/smart-property\/console\/[^/]+\/remoteEntry\.js/,
  )
  const plain = await (await request.get(`/console/t/${estate.id}/members`)).text()
  expect(plain).not.toContain('/remotes/')
})

/** A second build of the console remote that says something else; its files are named anew, as a bundler does. */
function rebuild(dist: string): void {
  const assets = join(dist, 'assets')
  const old = '工单号、标题、位置'
  const words = readdirSync(assets).find((name) => readFileSync(join(assets, name), 'utf8').includes(old))
  if (!words) throw new Error('no chunk holds the words')
  // What was compressed beside a file belongs to the old build.
  for (const name of readdirSync(dist, { recursive: true, encoding: 'utf8' }))
    if (name.endsWith('.br')) rmSync(join(dist, name))
  const isText = (name: string) => /\.(js|json|css)$/.test(name) && name !== 'remote.json'
  const rename = new Map(readdirSync(assets).map((name) => [name, name.replace(/\.(\w+)$/, '2.$1')]))
  for (const name of [...readdirSync(dist), ...readdirSync(assets).map((each) => join('assets', each))]) {
    if (!isText(name)) continue
    let text = readFileSync(join(dist, name), 'utf8').replaceAll(old, '新版：找工单')
    for (const [from, to] of rename) text = text.replaceAll(from, to)
    writeFileSync(join(dist, name), text)
  }
  cpSync(assets, `${assets}.next`, { recursive: true })
  rmSync(assets, { recursive: true })
  mkdirSync(assets)
  for (const [from, to] of rename) cpSync(join(`${assets}.next`, from), join(assets, to))
  rmSync(`${assets}.next`, { recursive: true })
  // The record is written last: who sees it may take the whole folder for a finished build.
  let record = readFileSync(join(dist, 'remote.json'), 'utf8')
  for (const [from, to] of rename) record = record.replaceAll(from, to)
  writeFileSync(join(dist, 'remote.json'), record.replace(/"hash": "(\w+)"/, '"hash": "$1b2"'))
}

test('a new build of one remote is there at the next navigation, without a reload of the shell', async ({
  open,
}) => {
  const { estate, manager } = await estateWithManager()
  const home = mkdtempSync(join(tmpdir(), 'linli-e2e-remotes-'))
  const remotesDir = join(home, 'remotes')
  const dist = join(remotesDir, 'smart-property/console')
  cpSync(
    join(import.meta.dirname, '../../plugins/smart-property/web/dist'),
    join(remotesDir, 'smart-property'),
    {
      recursive: true,
    },
  )
  const url = await world.openWeb({ remotesDir, dataDir: join(home, 'data') })
  try {
    const page = await open(manager, `${url}${orders(estate)}`)
    await page.evaluate(() => Object.assign(window, { isSameShell: true }))
    await expect(page.getByRole('searchbox', { name: '工单号、标题、位置' })).toBeVisible()
    await goByMenu(page, '成员与角色')
    rebuild(dist)
    // The shell asks again once its answer is half a minute old.
    await page.evaluate(() => {
      const now = Date.now.bind(Date)
      Date.now = () => now() + 31_000
    })
    const menu = page.getByRole('navigation', { name: '菜单' })
    // A slow answer does not hold a navigation; then the one after it brings the new build.
    await expect(async () => {
      await menu.getByRole('link', { name: '成员与角色' }).click()
      await menu.getByRole('link', { name: /^工单( ?\d+)?$/ }).click()
      await expect(page.getByRole('searchbox', { name: '新版：找工单' })).toBeVisible({ timeout: 8_000 })
    }).toPass({ timeout: 30_000 })
    expect(await page.evaluate(() => 'isSameShell' in window)).toBe(true)
  } finally {
    rmSync(home, { recursive: true, force: true })
  }
})
