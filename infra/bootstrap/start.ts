import { rotateLog, showProblems } from './api-log.ts'
import { type Api, startApi } from './api-process.ts'
import { buildWeb } from './build-web.ts'
import { type Database, openDatabase, resetDemo } from './database.ts'
import { continueDemo, prepareData } from './prepare-data.ts'
import { claimRun, noteRun, releaseRun } from './run-lock.ts'
import { main, say } from './say.ts'
import { apiSettings, assertApiThere, choosePort, readArguments } from './settings.ts'
import { untilStopped } from './until-stopped.ts'
import { welcome } from './welcome.ts'

await main(async () => {
  const wanted = readArguments()
  assertApiThere()
  await claimRun()
  let database: Database | undefined
  let api: Api | undefined
  let exitCode = 0
  const { signal, stopped, stop } = untilStopped(() => api && process.kill(api.pid, 'SIGKILL'))
  const start = async () => {
    if (wanted.reset) await resetDemo()
    // Two cores: the build and the first filling of the database run side by side.
    const build = buildWeb(signal)
    build.catch(() => {})
    database = await openDatabase()
    signal.throwIfAborted()
    const port = await choosePort(wanted.port)
    const env = apiSettings(database, port)
    await prepareData({ database, env, signal })
    rotateLog('api.log')
    const url = env['LINLI_PUBLIC_URL'] ?? ''
    say('启动服务', 'starting the API')
    api = await startApi({
      port,
      env,
      isWatched: false,
      signal,
      onRestart: (pid) => noteRun([pid], url),
      onGiveUp: () => {
        exitCode = 1
        say('API 反复退出，停止', 'the API keeps ending: giving up')
        stop()
      },
    })
    noteRun([api.pid], url)
    showProblems('api.log', (line) => console.error(`  ! ${line}`))
    await build
    welcome(url)
    await continueDemo({ database, env, signal }).catch((error: unknown) => {
      // The server goes on without it.
      if (!signal.aborted)
        say(`演示数据未写完：${String(error)}`, `the demo is not complete: ${String(error)}`)
    })
  }
  const starting = start()
  try {
    await Promise.race([starting, stopped])
    await stopped
  } finally {
    stop()
    await starting.catch(() => {})
    say('正在停止', 'stopping')
    await api?.stop()
    await database?.stop()
    releaseRun()
  }
  say('已停止', 'stopped')
  return exitCode
})
