import { rotateLog, showProblems } from './api-log.ts'
import { type Api, startApi } from './api-process.ts'
import { type Database, openDatabase, resetDemo } from './database.ts'
import { devRemotes, devShells, startVite, type ViteServer, viteServers } from './dev-servers.ts'
import { prepareData } from './prepare-data.ts'
import { claimRun, noteRun, releaseRun } from './run-lock.ts'
import { Halt, main, say } from './say.ts'
import { apiSettings, assertApiThere, choosePort, readArguments } from './settings.ts'
import { untilStopped } from './until-stopped.ts'
import { welcome } from './welcome.ts'

await main(async () => {
  const wanted = readArguments()
  assertApiThere()
  await claimRun()
  let database: Database | undefined
  let api: Api | undefined
  const web: ViteServer[] = []
  const { signal, stopped, stop } = untilStopped(() => api && process.kill(api.pid, 'SIGKILL'))
  const start = async () => {
    if (wanted.reset) await resetDemo()
    // The dev servers forward to this port, so another one would not do.
    if ((await choosePort(wanted.port)) !== wanted.port) {
      throw new Halt(`开发模式需要端口 ${wanted.port}。`, `Development needs port ${wanted.port}.`)
    }
    database = await openDatabase()
    signal.throwIfAborted()
    const servers = viteServers()
    const env: Record<string, string> = {
      ...apiSettings(database, wanted.port),
      LINLI_DEV_REMOTES: JSON.stringify(devRemotes(servers)),
      LINLI_DEV_SHELLS: JSON.stringify(devShells(servers)),
    }
    await prepareData({ database, env, signal })
    rotateLog('api.log')
    const pids = () => [api?.pid ?? 0, ...web.map(({ pid }) => pid)]
    const url = env['LINLI_PUBLIC_URL'] ?? ''
    say('启动服务（自动重载）', 'starting the API, which reloads on change')
    const hooks = { onRestart: () => noteRun(pids(), url), onGiveUp: stop }
    api = await startApi({ port: wanted.port, env, isWatched: true, signal, ...hooks })
    for (const server of servers) web.push(startVite(server, env))
    noteRun(pids(), url)
    showProblems('api.log', (line) => console.error(`  ! ${line}`))
    welcome(url)
    for (const { name, address } of servers) console.log(`  ${name.padEnd(26)} ${address}`)
  }
  const starting = start()
  try {
    await Promise.race([starting, stopped])
    await stopped
  } finally {
    stop()
    await starting.catch(() => {})
    say('正在停止', 'stopping')
    await Promise.all([...web.map((server) => server.stop()), api?.stop()])
    await database?.stop()
    releaseRun()
  }
  return 0
})
