import { join } from 'node:path'

import {
  assertSafeDatabase,
  createApp,
  createDatabaseClock,
  createKernel,
  createMetrics,
  describeRequest,
  extensions,
  healthExtension,
  listen,
  metricsExtension,
  openLive,
  readConfig,
  startTelemetry,
  startWorker,
  stopOnSignal,
  sweeps,
  type Readiness,
} from '@linli/kernel/boot'

import type { InstalledPlugin } from './plugins.ts'
import { withDevRemotes } from './web/dev-remotes.ts'
import { createRemoteStore } from './web/remote-store.ts'
import { publicPages } from './web/public-pages.ts'
import { webExtension } from './web/web.http.ts'

/** Starts this process with the plugins of the installation, in the role that the environment names. */
export async function startApi(plugins: readonly InstalledPlugin[]): Promise<void> {
  const config = readConfig(process.env)
  const stopTelemetry = await startTelemetry(config)
  /** Remotes that are delivered apart from this program: `<plugin>/<surface>` in a folder of their own. */
  const remotesDir = process.env['LINLI_REMOTES_DIR']
  const builds = plugins.map(({ server: { manifest }, web }) => ({
    pluginId: manifest.id,
    web: remotesDir ? join(remotesDir, manifest.id) : web,
  }))
  const remotes = createRemoteStore(join(config.dataDir, 'remotes'), builds)
  const clock = createDatabaseClock()
  const kernel = createKernel({
    config,
    plugins: plugins.map(({ server }) => server),
    live: openLive(config),
    findRemote: withDevRemotes(config.LINLI_DEV_REMOTES, remotes.find),
    clock: clock.now,
  })
  const { log } = kernel
  process.on('unhandledRejection', (error) => log.error({ err: error }, 'unhandled rejection'))
  await assertSafeDatabase(kernel.database)
  await clock.follow(kernel.database.pool, log)

  const readiness: Readiness = { isStopping: false }
  const metrics = createMetrics(kernel)
  kernel.observeRequest = (request) => {
    const { method, route, status, ms } = request
    metrics.requests.observe({ method, route, status: String(status) }, ms / 1000)
    describeRequest(request)
  }
  const isWeb = config.LINLI_ROLE !== 'worker'
  const app = createApp(kernel, [
    healthExtension(readiness),
    metricsExtension(metrics),
    ...(isWeb
      ? [
          ...extensions,
          webExtension(remotes, config.LINLI_DEV_SHELLS),
          publicPages(builds.map(({ web }) => web)),
        ]
      : []),
  ])
  const worker = config.LINLI_ROLE === 'web' ? undefined : await startWorker(kernel, sweeps)
  if (worker) kernel.wakeRelay = worker.wake
  const serving = await listen(kernel, app, readiness)
  log.info({ port: serving.port, host: config.HOST }, 'listening')

  stopOnSignal(log, async () => {
    await Promise.all([serving.stop(), worker?.stop()])
    clock.stop()
    await kernel.database.close()
    await stopTelemetry()
  })
}
