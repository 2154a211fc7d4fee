import { spawn } from 'node:child_process'
import { existsSync, globSync, mkdtempSync, rmSync } from 'node:fs'
import { availableParallelism, tmpdir } from 'node:os'
import { join } from 'node:path'
import { runChecks } from '../tools/checks.ts'
import { ensureBrowser } from './browser.ts'
import { buildWeb } from './build-web.ts'
import { root } from './paths.ts'
import { Halt, main, say } from './say.ts'
import { readPlaywright, readVitest, sum, type Tally } from './test-results.ts'

const filters = process.argv.slice(2)
const reports = mkdtempSync(join(tmpdir(), 'linli-test-'))
const journeys = globSync('test/e2e/**/*.spec.ts', { cwd: root })

await main(async () => {
  if (journeys.length === 0) say('还没有浏览器旅程', 'there are no browser journeys yet: test/e2e is empty')
  const wantsJourneys =
    (filters.length === 0 && journeys.length > 0) ||
    journeys.some((file) => filters.some((filter) => file.includes(filter)))
  try {
    const chromium = wantsJourneys ? ensureBrowser() : ''
    if (wantsJourneys) await buildWeb(AbortSignal.timeout(900_000))
    const tallies = [
      ...(filters.length === 0 ? [await verify()] : []),
      await vitest(),
      ...(wantsJourneys ? [await playwright(chromium)] : []),
    ]
    return conclude(sum(tallies))
  } finally {
    rmSync(reports, { recursive: true, force: true })
  }
})

async function verify(): Promise<Tally> {
  say('静态检查', 'verify')
  const outcomes = await runChecks()
  const failures = outcomes.filter(({ isPassed }) => !isPassed).map(({ name }) => `verify › ${name}`)
  return { passed: outcomes.length - failures.length, skipped: 0, failures }
}

async function vitest(): Promise<Tally> {
  say('单元与数据库测试', 'unit and database suites')
  const file = join(reports, 'vitest.json')
  const args = [
    'node_modules/vitest/vitest.mjs',
    'run',
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${file}`,
    // Half of the suites wait for Postgres or for a process; the runner alone starts one on two cores.
    `--maxWorkers=${Math.max(2, availableParallelism())}`,
  ]
  const exitCode = await run([...args, ...(filters.length > 0 ? ['--passWithNoTests', ...filters] : [])])
  return readVitest(file, exitCode)
}

async function playwright(chromium: string): Promise<Tally> {
  say('浏览器旅程', 'browser journeys')
  const config = join(root, 'test/e2e/playwright.config.ts')
  const cli = join(root, 'test/node_modules/@playwright/test/cli.js')
  for (const path of [config, cli])
    if (!existsSync(path)) throw new Halt(`缺少 ${path}`, `${path} is missing`)
  const file = join(reports, 'playwright.json')
  const env = { LINLI_CHROMIUM: chromium, PLAYWRIGHT_JSON_OUTPUT_FILE: file }
  return readPlaywright(
    file,
    await run([cli, 'test', '--config', config, '--reporter=list,json', ...filters], env),
  )
}

function run(args: string[], env: Record<string, string> = {}): Promise<number> {
  const child = spawn(process.execPath, args, {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, ...env },
  })
  return new Promise((done, fail) => {
    child.once('error', fail)
    child.once('close', (code) => done(code ?? 1))
  })
}

function conclude({ passed, failures, skipped }: Tally): number {
  if (skipped > 0) say(`跳过 ${skipped} 项`, `${skipped} skipped`)
  if (passed + failures.length === 0) say('没有运行任何测试', 'no test ran')
  for (const failure of failures) console.log(`\n✗ ${failure}`)
  console.log(`\n${passed} passed, ${failures.length} failed`)
  return failures.length > 0 || passed === 0 ? 1 : 0
}
