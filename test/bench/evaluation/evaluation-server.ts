/** The product as it is served, with both plugins. */
import { evaluation } from '@linli/evaluation-server'
import {
  createApp,
  createKernel,
  extensions,
  healthExtension,
  listen,
  openLive,
  readConfig,
} from '@linli/kernel/boot'
import { smartProperty } from '@linli/smart-property-server'

const config = readConfig({ ...process.env, PORT: '0', LINLI_LOG_LEVEL: 'error' })
const kernel = createKernel({ config, plugins: [smartProperty, evaluation], live: openLive(config) })
const app = createApp(kernel, [healthExtension({ isStopping: false }), ...extensions])
const { port } = await listen(kernel, app, { isStopping: false })
process.send?.({ port })
process.once('disconnect', () => process.exit())
