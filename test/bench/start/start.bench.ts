import { spawn, spawnSync, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { freePort } from '../../../infra/postgres/free-port.ts'
import { median, type Row } from '../measure/row.ts'

const root = join(import.meta.dirname, '../../..')
const seconds = (ms: number) => `${(ms / 1000).toFixed(1)} s`

function must(command: string, args: string[], cwd: string): void {
  const { status, stderr } = spawnSync(command, args, { cwd, encoding: 'utf8' })
  if (status !== 0) throw new Error(`${command} ${args.join(' ')} ended with ${status}\n${stderr}`)
}

async function logIn(url: string, checkout: string): Promise<void> {
  const accounts = JSON.parse(readFileSync(join(checkout, '.linli/demo-accounts.json'), 'utf8')) as {
    phone: string
    password: string
  }[]
  const { phone, password } = accounts[0]!
  const answer = await fetch(`${url}/api/auth/sign-in/phone-number`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', origin: url },
    body: JSON.stringify({ phoneNumber: phone, password }),
  })
  if (!answer.ok) throw new Error(`the login answered ${answer.status}`)
  const page = await fetch(`${url}/console/`)
  if (!page.ok) throw new Error(`the console answered ${page.status}`)
}

async function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null) return
  const gone = once(child, 'exit')
  child.kill('SIGTERM')
  await gone
}

/** `npm start` until a demo account has logged in; then everything stops again. */
async function startOnce(checkout: string): Promise<number> {
  const url = `http://127.0.0.1:${await freePort()}`
  const from = performance.now()
  const child = spawn('node', ['infra/bootstrap/start.mjs', '--port', new URL(url).port], {
    cwd: checkout,
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let said = ''
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (said += String(chunk)))
  try {
    while (!said.includes(`${url}/console/`)) {
      if (child.exitCode !== null) throw new Error(said)
      await new Promise((done) => setTimeout(done, 20))
    }
    await logIn(url, checkout)
    return performance.now() - from
  } finally {
    await stop(child)
  }
}

/** A fresh clone of what is committed, installed; its first start, and four later ones. */
export async function run(): Promise<Row[]> {
  const checkout = mkdtempSync(join(tmpdir(), 'linli-bench-start-'))
  try {
    must('git', ['clone', '--quiet', root, checkout], root)
    const install = "import('./infra/bootstrap/prepare.mjs').then(({ prepare }) => prepare())"
    must('node', ['-e', install], checkout)
    const first = await startOnce(checkout)
    const later: number[] = []
    for (let time = 0; time < 4; time++) later.push(await startOnce(checkout))
    return [
      {
        what: 'first start after install, to a login',
        figure: seconds(first),
        beside: '',
        bound: '<= 60 s',
        isMet: first <= 60_000,
      },
      {
        what: 'later start, to a login',
        figure: later.map(seconds).join(', '),
        beside: '',
        bound: '<= 5 s',
        isMet: median(later) <= 5_000,
      },
    ]
  } finally {
    rmSync(checkout, { recursive: true, force: true })
  }
}
