/** The API with its pages: shells and remotes as they are delivered, or with `PLAIN` a folder with one program instead. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'

import {
  createApp,
  createKernel,
  extensions,
  healthExtension,
  listen,
  openLive,
  readConfig,
  type Extension,
  type FindRemote,
} from '@linli/kernel/boot'

import { installedPlugins } from '../../../apps/api/src/plugins.ts'
import { createRemoteStore } from '../../../apps/api/src/web/remote-store.ts'
import { staticFolder } from '../../../apps/api/src/web/static-folder.ts'
import { webExtension } from '../../../apps/api/src/web/web.http.ts'

const config = readConfig({ ...process.env, PORT: '0', LINLI_LOG_LEVEL: 'error' })
const plain = process.env.PLAIN

const builtIn: FindRemote = () => ({ entry: '/built-in.js', hash: 'built-in', engine: '^1.0.0', preload: [] })

/** The same file server under the same address; its page names what the bundler put there. */
function onePage(folder: string): Extension {
  const files = staticFolder(folder)
  const html = readFileSync(join(folder, 'index.html'), 'utf8')
  return (_kernel, app) =>
    void app.get('/console/*', async (c) => {
      const path = c.req.path.slice('/console/'.length)
      if (!/\.\w{2,12}$/.test(path)) return c.html(html)
      const file = await files.find(path, c.req.header('accept-encoding') ?? '')
      return file ? c.body(new Uint8Array(file.body), 200, file.headers) : c.text('not found', 404)
    })
}

const remotes = createRemoteStore(
  join(config.dataDir, 'remotes'),
  installedPlugins.map(({ server: { manifest }, web }) => ({ pluginId: manifest.id, web })),
)
const kernel = createKernel({
  config,
  plugins: installedPlugins.map(({ server }) => server),
  live: openLive(config),
  findRemote: plain ? builtIn : remotes.find,
})
const pages = plain ? onePage(plain) : webExtension(remotes)
const app = createApp(kernel, [healthExtension({ isStopping: false }), ...extensions, pages])
const { port } = await listen(kernel, app, { isStopping: false })
process.send?.({ port })
process.once('disconnect', () => process.exit())
