import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import {
  closeSync,
  existsSync,
  mkdirSync,
  openSync,
  readFileSync,
  realpathSync,
  rmSync,
  statSync,
} from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { type Account, isReachable, passwordFile, reachableBase, serverAccount } from './account.ts'
import { type Binaries, findBinaries } from './binaries.ts'
import { createCluster, databaseName, serverEnvironment } from './create-cluster.ts'
import { freePort } from './free-port.ts'
import { childrenOf, commandOf, isAlive, signal, untilGone } from './processes.ts'

export interface PostgresOptions {
  dataDir: string
  /** Wanted port; another one is taken when it is busy. */
  port?: number
  /** Default true. False trades safety against a machine crash for speed, for data that nobody keeps. */
  durable?: boolean
  logFile?: string
  /** Called with a short sentence when something takes longer than a moment. */
  onStep?: (sentence: string) => void
}

export interface Postgres {
  /** Superuser URL of the database `linli`. */
  url: string
  port: number
  pid: number
  /** Where the data really are; not the asked folder when the server's account could not enter that. */
  dataDir: string
  /** True when the server ran already and was taken over. */
  adopted: boolean
  /** Fast shutdown: open transactions are rolled back, committed ones are on disk. */
  stop(): Promise<void>
  /** SIGKILL ends the postmaster and all backends at once; other signals go to the postmaster alone. */
  kill(name?: NodeJS.Signals): Promise<void>
  /** Starts it again on the same port, after `stop` or `kill`. */
  restart(): Promise<void>
}

interface Place {
  dataDir: string
  account: Account | undefined
  binaries: Binaries
}

/** Starts the embedded Postgres on `dataDir`, making the cluster first if it is not there. Works as root. */
export async function startPostgres(options: PostgresOptions): Promise<Postgres> {
  const place = findPlace(options.dataDir)
  const logFile = options.logFile ?? `${place.dataDir}.log`
  mkdirSync(dirname(logFile), { recursive: true })
  if (!existsSync(join(place.dataDir, 'PG_VERSION'))) {
    options.onStep?.('creating the database cluster')
    if (existsSync(place.dataDir))
      throw new Error(`${place.dataDir} exists but is no Postgres cluster: move it away.`)
    await createCluster(place.dataDir, place.binaries, place.account)
  }
  assertSameMajor(place)
  const running = await runningServer(place.dataDir)
  const first = running ?? (await launch(place, logFile, options))
  return handle(
    place,
    logFile,
    { ...options, port: first.port },
    { ...first, adopted: running !== undefined },
  )
}

/** Removes a cluster with all its data; a server that still runs on it is stopped first. */
export async function removePostgres(dataDir: string): Promise<void> {
  const place = findPlace(dataDir)
  const running = await runningServer(place.dataDir)
  if (running) await stopServer(running.pid)
  rmSync(place.dataDir, { recursive: true, force: true })
}

function findPlace(wanted: string): Place {
  const asked = resolve(wanted)
  const account = serverAccount(asked)
  const binaries = findBinaries(account)
  if (!account || isReachable(dirname(asked), account)) return { dataDir: asked, account, binaries }
  const key = createHash('sha256').update(asked).digest('hex').slice(0, 12)
  const dataDir = join(reachableBase(account), `data-${key}`)
  return { dataDir, account: existsSync(dataDir) ? serverAccount(dataDir) : account, binaries }
}

function handle(
  place: Place,
  logFile: string,
  options: PostgresOptions,
  first: { pid: number; port: number; adopted: boolean },
): Postgres {
  const password = readFileSync(passwordFile(place.dataDir), 'utf8')
  const server: Postgres = {
    ...first,
    url: `postgres://postgres:${password}@127.0.0.1:${first.port}/${databaseName}`,
    dataDir: place.dataDir,
    stop: () => stopServer(server.pid),
    async kill(name = 'SIGKILL') {
      if (name !== 'SIGKILL') return signal(server.pid, name)
      await killServer(server.pid)
    },
    async restart() {
      const again =
        (await runningServer(place.dataDir)) ??
        (await launch(place, logFile, { ...options, port: first.port }, true))
      server.pid = again.pid
    },
  }
  return server
}

/** The server that holds this data folder now, once it is ready; one that is about to stop is waited for. */
async function runningServer(dataDir: string): Promise<{ pid: number; port: number } | undefined> {
  const deadline = performance.now() + 60_000
  while (true) {
    const lock = readLock(dataDir)
    if (!lock || !isAlive(lock.pid)) return undefined
    if (!isServerOf(lock.pid, dataDir)) {
      // Another process got the dead server's id; Postgres itself would refuse to start.
      rmSync(join(dataDir, 'postmaster.pid'), { force: true })
      return undefined
    }
    if (lock.status === 'ready' && lock.port) return { pid: lock.pid, port: lock.port }
    if (performance.now() > deadline)
      throw new Error(`The Postgres ${lock.pid} that holds ${dataDir} neither gets ready nor ends.`)
    await new Promise((done) => setTimeout(done, 50))
  }
}

async function launch(
  place: Place,
  logFile: string,
  options: PostgresOptions,
  samePort = false,
): Promise<{ pid: number; port: number }> {
  const deadline = performance.now() + 60_000
  let wanted = options.port ?? 0
  while (true) {
    const port = samePort ? wanted : await freePort(wanted)
    const outcome = await tryLaunch(place, logFile, port, options.durable ?? true)
    if (typeof outcome === 'number') return { pid: outcome, port }
    const portTaken = /could not bind|Address already in use/.test(outcome)
    // After a SIGKILL the last backends may hold the old shared memory for some seconds.
    const leftovers = /postmaster\.pid" already exists|shared memory block/.test(outcome)
    if (!portTaken && !leftovers)
      throw new Error(`Postgres does not start: ${lastLines(outcome)} (log: ${logFile})`)
    if (performance.now() > deadline)
      throw new Error(`Postgres does not start within a minute: ${lastLines(outcome)}`)
    if (portTaken && !samePort) wanted = 0
    await new Promise((done) => setTimeout(done, 150))
  }
}

/** The pid of the ready server, or what it wrote before it ended. */
async function tryLaunch(
  place: Place,
  logFile: string,
  port: number,
  durable: boolean,
): Promise<number | string> {
  const log = openSync(logFile, 'a')
  const from = statSync(logFile).size
  const server = spawn(place.binaries.postgres, serverArgs(place.dataDir, port, durable), {
    cwd: '/',
    // A group of its own, so that Ctrl-C in the terminal reaches the launcher only, which stops things in order.
    detached: true,
    env: serverEnvironment(),
    stdio: ['ignore', log, log],
    ...place.account,
  })
  closeSync(log)
  let failure: string | undefined
  server.once('error', (error) => (failure = error.message))
  server.once(
    'exit',
    (code) => (failure ??= readFileSync(logFile, 'utf8').slice(from) || `it ended with ${code}`),
  )
  while (failure === undefined) {
    const lock = readLock(place.dataDir)
    if (lock?.pid === server.pid && lock?.status === 'ready') {
      server.removeAllListeners()
      server.unref()
      return server.pid as number
    }
    await new Promise((done) => setTimeout(done, 15))
  }
  return failure
}

function serverArgs(dataDir: string, port: number, durable: boolean): string[] {
  const settings = [`port=${port}`, 'listen_addresses=127.0.0.1', 'unix_socket_directories=']
  if (!durable) settings.push('fsync=off', 'full_page_writes=off', 'synchronous_commit=off')
  return ['-D', dataDir, ...settings.flatMap((setting) => ['-c', setting])]
}

async function stopServer(pid: number): Promise<void> {
  signal(pid, 'SIGINT')
  if (await untilGone([pid], 30_000)) return
  signal(pid, 'SIGQUIT')
  if (!(await untilGone([pid], 10_000))) throw new Error(`Postgres ${pid} does not stop.`)
}

async function killServer(pid: number): Promise<void> {
  // A stopped postmaster forks no backend that the list would miss.
  signal(pid, 'SIGSTOP')
  const all = [pid, ...childrenOf(pid)]
  for (const each of all) signal(each, 'SIGKILL')
  if (!(await untilGone(all, 10_000))) throw new Error(`Postgres ${pid} survives SIGKILL.`)
}

function readLock(dataDir: string): { pid: number; port: number; status: string } | undefined {
  try {
    const lines = readFileSync(join(dataDir, 'postmaster.pid'), 'utf8').split('\n')
    return { pid: Number(lines[0]), port: Number(lines[3]), status: (lines[7] ?? '').trim() }
  } catch {
    return undefined
  }
}

function isServerOf(pid: number, dataDir: string): boolean {
  const command = commandOf(pid)
  return /postgres/.test(command) && (command.includes(dataDir) || command.includes(realpathSync(dataDir)))
}

function assertSameMajor(place: Place): void {
  const data = readFileSync(join(place.dataDir, 'PG_VERSION'), 'utf8').trim()
  const own = place.binaries.version.split('.')[0]
  if (data !== own)
    throw new Error(
      `The data in ${place.dataDir} are of Postgres ${data}, this is ${own}: start with --reset, or move them with pg_upgrade.`,
    )
}

function lastLines(text: string): string {
  return text.trim().split('\n').slice(-3).join(' ')
}
