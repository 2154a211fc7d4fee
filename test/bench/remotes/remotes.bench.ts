import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { testKernel } from '@linli/kernel/testing'
import { chromium, type Browser } from '@playwright/test'
import { smartProperty } from '@linli/smart-property-server'

import { ensureBrowser } from '../../../infra/bootstrap/browser.ts'
import { buildWeb } from '../../../infra/bootstrap/build-web.ts'
import { startServer } from '../http/load.ts'
import { seedOrders } from '../http/seed-orders.ts'
import { median, millis, type Row } from '../measure/row.ts'
import { buildPlain } from './plain-build.ts'
import { network, visit, type Target, type Visit } from './visit.ts'

const rounds = Number(process.env.BENCH_ROUNDS ?? 7)
const kilobytes = (visits: readonly Visit[]) => median(visits.map(({ jsBytes }) => jsBytes)) / 1_000
const said = (visits: readonly Visit[]) =>
  `${millis(median(visits.map(({ ms }) => ms)))}, ${Math.round(kilobytes(visits))} kB JS in ${median(visits.map(({ jsFiles }) => jsFiles))} files`

/** An estate with orders, looked at by its manager at a desk and by a resident with a phone. */
async function makeWorld(folder: string) {
  const test = await testKernel({ plugins: [smartProperty], enableAll: true })
  const estate = await test.mintTenant()
  const [manager, resident] = [
    await test.mintMember(estate, ['estate-manager']),
    await test.mintMember(estate, ['resident']),
  ]
  await seedOrders(test.admin, [estate.id], 500)
  const { config } = test.kernel
  const start = (plain?: string) =>
    startServer('../remotes/web-server.ts', {
      DATABASE_ADMIN_URL: config.adminUrl,
      LINLI_SECRET: config.LINLI_SECRET,
      LINLI_ACCOUNT_REQUESTS_PER_MINUTE: '100000000',
      LINLI_DATA_DIR: plain ? join(folder, 'plain-data') : config.dataDir,
      ...(plain ? { PLAIN: plain } : {}),
    })
  const deepLink = (base: string): Target => ({
    url: `${base}/console/t/${estate.id}/p/smart-property/work-orders`,
    cookie: manager.cookie,
    awaited: '厨房水管渗水需要尽快处理',
  })
  const phoneHome = (base: string): Target => ({
    url: `${base}/m/t/${estate.id}`,
    cookie: resident.cookie,
    awaited: '拍照报事',
    isPhone: true,
  })
  return { close: () => test.close(), start, deepLink, phoneHome }
}

async function inTurns(browser: Browser, one: Target, other: Target): Promise<[Visit[], Visit[]]> {
  // Not counted: the server compresses what was not compressed, the browser starts its processes.
  for (const target of [one, other]) await visit(browser, target, false)
  const [ours, theirs]: [Visit[], Visit[]] = [[], []]
  for (let round = 0; round < rounds; round++) {
    theirs.push(await visit(browser, other, true))
    ours.push(await visit(browser, one, true))
  }
  return [ours, theirs]
}

function report(ours: Visit[], plain: Visit[], phone: Visit[]): Row[] {
  const ratio = median(ours.map(({ ms }, at) => ms / plain[at]!.ms))
  const { downloadBits, roundTripMs } = network
  return [
    {
      what: `deep link to a remote's page, brotli, ${downloadBits / 1e6} Mbit/s, ${roundTripMs} ms`,
      figure: said(ours),
      beside: `one plain SPA: ${said(plain)}`,
      ratio,
      bound: '<= 1.15x time',
      isMet: ratio <= 1.15,
    },
    {
      what: 'JS of console shell and remote over the wire',
      figure: `${Math.round(kilobytes(ours))} kB`,
      beside: `one plain SPA: ${Math.round(kilobytes(plain))} kB`,
      bound: '<= 300 KB',
      isMet: kilobytes(ours) <= 300,
    },
    {
      what: 'JS of the phone home over the wire',
      figure: said(phone),
      beside: '',
      bound: '<= 150 KB',
      isMet: kilobytes(phone) <= 150,
    },
  ]
}

/** What federation costs somebody who opens a link, and how much script each shell sends. */
export async function run(): Promise<Row[]> {
  await buildWeb(new AbortController().signal)
  const folder = mkdtempSync(join(tmpdir(), 'linli-bench-'))
  const plainFolder = join(folder, 'plain')
  await buildPlain(plainFolder)
  const world = await makeWorld(folder)
  const [ours, plain] = [await world.start(), await world.start(plainFolder)]
  const browser = await chromium.launch({
    executablePath: ensureBrowser(),
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-sync'],
  })
  try {
    const [linked, alone] = await inTurns(browser, world.deepLink(ours.base), world.deepLink(plain.base))
    const home = world.phoneHome(ours.base)
    await visit(browser, home, false)
    return report(linked, alone, [await visit(browser, home, true), await visit(browser, home, true)])
  } finally {
    await browser.close()
    await Promise.all([ours.stop(), plain.stop()])
    await world.close()
    rmSync(folder, { recursive: true, force: true })
  }
}
