import { join } from 'node:path'

import {
  assertSafeDatabase,
  createApp,
  createKernel,
  createMetrics,
  extensions,
  healthExtension,
  listen,
  metricsExtension,
  openLive,
  readConfig,
  startTelemetry,
  startWorker,
  sweeps,
  type Readiness,
} from '@linli/kernel/boot'

import { installedPlugins } from './plugins.ts'
import { withDevRemotes } from './web/dev-remotes.ts'
import { createRemoteStore } from './web/remote-store.ts'
import { webExtension } from './web/web.http.ts'

const config = readConfig(process.env)
const stopTelemetry = await startTelemetry(config)
/** Remotes that are delivered apart from this program: `<plugin>/<surface>` in a folder of their own. */
const remotesDir = process.env['LINLI_REMOTES_DIR']
const remotes = createRemoteStore(
  join(config.dataDir, 'remotes'),
  installedPlugins.map(({ server: { manifest }, web }) => ({
    pluginId: manifest.id,
    web: remotesDir ? join(remotesDir, manifest.id) : web,
  })),
)
const kernel = createKernel({
  config,
  plugins: installedPlugins.map(({ server }) => server),
  live: openLive(config),
  findRemote: withDevRemotes(config.LINLI_DEV_REMOTES, remotes.find),
})
const { log } = kernel
await assertSafeDatabase(kernel.database)

const readiness: Readiness = { isStopping: false }
const metrics = createMetrics(kernel)
kernel.observeRequest = ({ method, route, status, ms }) =>
  metrics.requests.observe({ method, route, status: String(status) }, ms / 1000)
const isWeb = config.LINLI_ROLE !== 'worker'
const app = createApp(kernel, [
  healthExtension(readiness),
  metricsExtension(metrics),
  ...(isWeb ? [...extensions, webExtension(remotes, config.LINLI_DEV_SHELLS)] : []),
])
const worker = config.LINLI_ROLE === 'web' ? undefined : await startWorker(kernel, sweeps)
if (worker) kernel.wakeRelay = worker.wake
const serving = await listen(kernel, app, readiness)
log.info({ port: serving.port, host: config.HOST }, 'listening')

let stopping: Promise<void> | undefined
const stop = (signal: string) => {
  stopping ??= (async () => {
    log.info({ signal }, 'stopping: finishing requests and jobs')
    await serving.stop()
    await worker?.stop()
    await kernel.database.close()
    await stopTelemetry()
    log.info('stopped')
  })()
  void stopping.then(() => process.exit(0))
}
process.on('SIGTERM', () => stop('SIGTERM'))
process.on('SIGINT', () => stop('SIGINT'))
process.on('unhandledRejection', (error) => log.error({ err: error }, 'unhandled rejection'))
