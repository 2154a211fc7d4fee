import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'

import { meRoutes } from '../accounts/me.routes.ts'
import type { Extension } from '../http/app.ts'
import { joiningRoutes } from '../members/members.http.ts'
import type { ServerPlugin } from '../plugins/server-plugin.ts'
import { openApiDocument } from './document.ts'
import { exportRoutes, kernelOtherRoutes, printRoutes } from './other-routes.ts'

/** The API document and a page to read it. Made once, when first asked for; a new plugin version makes it anew. */
export const openApiExtension: Extension = (kernel, app) => {
  let made: { versions: string; text: string } | undefined
  const document = () => {
    const newest = [...new Set(kernel.plugins.list().map((plugin) => plugin.manifest.id))].map((id) =>
      kernel.plugins.newest(id)!,
    )
    const versions = newest.map(({ manifest }) => `${manifest.id}@${manifest.version}`).join()
    if (made?.versions !== versions)
      made = {
        versions,
        text: JSON.stringify(documentOf(kernel.plugins.kernel, newest)),
      }
    return made.text
  }
  app.get('/api/openapi.json', (c) =>
    c.body(document(), 200, {
      'Content-Type': 'application/json; charset=utf-8',
      'Cache-Control': 'no-cache',
    }),
  )

  const viewer = dirname(createRequire(import.meta.url).resolve('swagger-ui-dist/package.json'))
  app.get('/api/docs', (c) => c.html(docsPage, 200, { 'Content-Security-Policy': docsPolicy }))
  app.get('/api/docs/start.js', (c) =>
    c.body(startScript, 200, { 'Content-Type': 'text/javascript; charset=utf-8' }),
  )
  app.get('/api/docs/:file{swagger-ui(-bundle)?\\.(js|css)}', async (c) => {
    const file = c.req.param('file')
    return c.body(await readFile(join(viewer, file), 'utf8'), 200, {
      'Content-Type': file.endsWith('.css') ? 'text/css; charset=utf-8' : 'text/javascript; charset=utf-8',
      'Cache-Control': 'public, max-age=86400',
    })
  })
}

/** The whole document of the kernel and the given plugins; needs neither a database nor a process. */
export const documentOf = (kernel: ServerPlugin, plugins: readonly ServerPlugin[]): object =>
  openApiDocument(
    kernel,
    plugins,
    [...meRoutes, ...joiningRoutes],
    [...kernelOtherRoutes, ...exportRoutes(kernel, plugins), ...printRoutes(plugins)],
  )

const docsPolicy =
  "default-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; object-src 'none'; base-uri 'none'; frame-ancestors 'none'"

const docsPage = `<!doctype html>
<html lang="zh-CN">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>邻里 Linli API</title>
    <link rel="stylesheet" href="/api/docs/swagger-ui.css" />
  </head>
  <body>
    <div id="docs"></div>
    <script src="/api/docs/swagger-ui-bundle.js"></script>
    <script src="/api/docs/start.js"></script>
  </body>
</html>`

const startScript = `window.SwaggerUIBundle({ url: '/api/openapi.json', domNode: document.getElementById('docs'), deepLinking: true, docExpansion: 'none', filter: true, tryItOutEnabled: false })`
