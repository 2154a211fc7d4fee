import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import {
  appendFileSync,
  chmodSync,
  cpSync,
  existsSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
} from 'node:fs'
import { createServer } from 'node:http'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { freePort } from '../postgres/free-port.ts'
import { isAlive, signal, untilGone } from '../postgres/processes.ts'
import { removePostgres } from './postgres.mjs'

const root = resolve(import.meta.dirname, '../..')
let checkout: string
let port: number
const launchers: ChildProcess[] = []

interface Run {
  launcher: ChildProcess
  output: () => string
  url: string
  exit: Promise<number>
}

beforeAll(async () => {
  checkout = mkdtempSync(join(tmpdir(), 'linli-start-'))
  // As in a checkout that others may enter; the closed one has a test of its own.
  chmodSync(checkout, 0o755)
  cpSync(join(root, 'infra/bootstrap'), join(checkout, 'infra/bootstrap'), { recursive: true })
  cpSync(join(root, 'infra/postgres'), join(checkout, 'infra/postgres'), { recursive: true })
  cpSync(join(root, 'infra/bootstrap/fixture'), join(checkout, 'apps/api/src'), { recursive: true })
  for (const name of ['package.json', 'pnpm-lock.yaml', 'turbo.json', 'packages'])
    symlinkSync(join(root, name), join(checkout, name))
  symlinkSync(join(root, 'node_modules'), join(checkout, 'node_modules'))
  port = await freePort()
})

afterEach(async () => {
  const left = [...launchers.splice(0).flatMap(({ pid }) => pid ?? []), ...(runLock()?.children ?? [])]
  for (const pid of left) signal(pid, 'SIGKILL')
  // What is killed keeps its port until it is gone; the next test wants it.
  if (!(await untilGone(left, 10_000))) throw new Error(`still there: ${left.join(' ')}`)
})

afterAll(async () => {
  await removePostgres(dataPath('postgres'))
  rmSync(checkout, { recursive: true, force: true })
})

const dataPath = (name: string) => join(checkout, '.linli', name)
const runLock = () =>
  existsSync(dataPath('run.json'))
    ? (JSON.parse(readFileSync(dataPath('run.json'), 'utf8')) as { children: number[] })
    : undefined
const seedCount = () => readFileSync(dataPath('seeds.log'), 'utf8').trim().split('\n').length
const postgresPid = () =>
  Number(readFileSync(join(dataPath('postgres'), 'postmaster.pid'), 'utf8').split('\n')[0])

function launch(args: string[] = [], env: Record<string, string> = {}): Run {
  const launcher = spawn(
    process.execPath,
    [join(checkout, 'infra/bootstrap/start.ts'), '--port', String(port), ...args],
    {
      env: { PATH: process.env['PATH'] ?? '', ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    },
  )
  launchers.push(launcher)
  let said = ''
  for (const stream of [launcher.stdout, launcher.stderr])
    stream?.on('data', (chunk) => (said += String(chunk)))
  const exit = new Promise<number>((done) => launcher.once('close', (code) => done(code ?? -1)))
  return { launcher, output: () => said, url: '', exit }
}

async function started(run: Run): Promise<Run> {
  let isOver = false
  void run.exit.then(() => (isOver = true))
  // The last thing it says: what it prints before comes in as many pieces as it likes.
  while (!run.output().includes('Ctrl-C stops everything')) {
    if (isOver) throw new Error(run.output())
    await new Promise((done) => setTimeout(done, 20))
  }
  return { ...run, url: /(http:\S+)\/console\//.exec(run.output())?.[1] ?? '' }
}

test('serves, prints the accounts, and on SIGTERM finishes requests before everything stops', async () => {
  const run = await started(launch())
  expect(run.output()).toMatch(/王经理\s+13800000001\s+demo/)
  const apiPid = Number(await (await fetch(run.url)).text())
  const database = postgresPid()
  const slow = fetch(`${run.url}/slow`).then((response) => response.text())
  await new Promise((done) => setTimeout(done, 100))
  run.launcher.kill('SIGTERM')
  expect(await slow).toBe(String(apiPid))
  expect(await run.exit).toBe(0)
  expect([isAlive(apiPid), isAlive(database), runLock()]).toEqual([false, false, undefined])
})

test('a second start seeds nothing, --reset makes a new demo', async () => {
  const first = await started(launch())
  first.launcher.kill('SIGTERM')
  await first.exit
  const before = seedCount()
  const second = await started(launch())
  second.launcher.kill('SIGTERM')
  await second.exit
  expect(seedCount()).toBe(before)
  expect(second.output()).not.toContain('migrating')
  const third = await started(launch(['--reset']))
  third.launcher.kill('SIGTERM')
  await third.exit
  expect(seedCount()).toBe(before + 1)
})

test('the rest of the demo is told once, while the server serves', async () => {
  const first = await started(launch(['--reset']))
  await expect.poll(() => first.output(), { timeout: 10_000 }).toContain('two campaigns told')
  expect(first.output().indexOf('Ctrl-C stops')).toBeLessThan(first.output().indexOf('two campaigns told'))
  await expect.poll(() => existsSync(dataPath('continued'))).toBe(true)
  first.launcher.kill('SIGTERM')
  await first.exit
  const second = await started(launch())
  second.launcher.kill('SIGTERM')
  expect(await second.exit).toBe(0)
  expect(second.output()).not.toContain('two campaigns')
})

test('a killed launcher takes the API along, and the next start takes the database over', async () => {
  const first = await started(launch())
  const apiPid = Number(await (await fetch(first.url)).text())
  first.launcher.kill('SIGKILL')
  expect(await untilGone([apiPid], 5_000)).toBe(true)
  const second = await started(launch())
  expect(second.output()).toContain('taken over')
  expect(second.url).toBe(first.url)
})

test('a start after everything was killed at once works', async () => {
  const first = await started(launch())
  const pids = [Number(await (await fetch(first.url)).text()), postgresPid()]
  first.launcher.kill('SIGKILL')
  for (const pid of pids) signal(pid, 'SIGKILL')
  await first.exit
  const second = await started(launch())
  expect((await fetch(second.url)).status).toBe(200)
})

test('a changed schema is migrated by the next start, without a new demo', async () => {
  const first = await started(launch())
  first.launcher.kill('SIGTERM')
  await first.exit
  const before = seedCount()
  appendFileSync(join(checkout, 'apps/api/src/migrate.ts'), '\n')
  const second = await started(launch())
  expect(second.output()).toContain('migrating')
  expect(seedCount()).toBe(before)
})

test('takes another port when the wanted one is busy', async () => {
  const other = createServer().listen(port, '127.0.0.1')
  await once(other, 'listening')
  const run = await started(launch())
  expect(run.url).not.toContain(`:${port}`)
  expect(run.output()).toContain(`port ${port} is taken`)
  other.close()
})

test('a second launcher on the same data says where the first one serves', async () => {
  const first = await started(launch())
  const second = launch()
  expect(await second.exit).toBe(1)
  expect(second.output()).toContain(`Linli runs already: ${first.url}`)
  expect((await fetch(first.url)).status).toBe(200)
})

test('a failing migration is told in words and leaves no process', async () => {
  rmSync(dataPath('migrated'), { force: true })
  const run = launch([], { FIXTURE_BROKEN: '1' })
  expect(await run.exit).toBe(1)
  expect(run.output()).toContain('column "floor" is missing')
  expect(run.output()).toContain('The step "migrate" failed')
  expect(existsSync(join(dataPath('postgres'), 'postmaster.pid'))).toBe(false)
})

test('an API and a database that die are started again', async () => {
  const run = await started(launch())
  const apiPid = Number(await (await fetch(run.url)).text())
  const database = postgresPid()
  signal(apiPid, 'SIGKILL')
  signal(database, 'SIGKILL')
  await expect
    .poll(
      async () =>
        fetch(run.url).then(
          (response) => response.text(),
          () => '',
        ),
      { timeout: 10_000 },
    )
    .toMatch(/^\d+$/)
  await expect.poll(() => postgresPid(), { timeout: 15_000 }).not.toBe(database)
})
