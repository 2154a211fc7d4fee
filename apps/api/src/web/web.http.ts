import { fileURLToPath } from 'node:url'

import type { Extension } from '@linli/kernel/boot'

import { staticFolder } from './static-folder.ts'
import type { RemoteStore } from './remote-store.ts'

const shells = [
  {
    base: '/console',
    surface: 'console',
    folder: fileURLToPath(new URL('../../../console/dist', import.meta.url)),
  },
  { base: '/m', surface: 'mobile', folder: fileURLToPath(new URL('../../../mobile/dist', import.meta.url)) },
] as const

const security = {
  // Component libraries put their styles into the page at run time; scripts come from files only.
  'Content-Security-Policy':
    "default-src 'self'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:; media-src 'self' blob:; connect-src 'self'; worker-src 'self'; object-src 'none'; base-uri 'self'; form-action 'self'; frame-ancestors 'none'",
  'Referrer-Policy': 'same-origin',
  'X-Frame-Options': 'DENY',
  'Permissions-Policy': 'geolocation=(self), camera=(self), microphone=(self)',
  'Cross-Origin-Opener-Policy': 'same-origin',
}
const immutable = 'public, max-age=31536000, immutable'
const isHashed = (path: string) =>
  /[/-][\w-]{8,}\.(js|css|woff2|png|svg|webp)$/.test(path) && path.includes('assets/')

const shellFor = (userAgent = ''): string => (/Mobi|Android|iPhone/i.test(userAgent) ? '/m' : '/console')

/** Serves both shells and the remotes on the API's own origin; `devShells` are dev servers by surface. */
export const webExtension =
  (remotes: RemoteStore, devShells: Readonly<Record<string, string>> = {}): Extension =>
  (_kernel, app) => {
    app.get('/', (c) => c.redirect(`${shellFor(c.req.header('user-agent'))}/`))
    // One link for everybody: it is read on whatever lies at hand.
    app.get('/invite/:token', (c) =>
      c.redirect(
        `${shellFor(c.req.header('user-agent'))}/invite/${encodeURIComponent(c.req.param('token'))}`,
      ),
    )

    const remoteFiles = staticFolder(remotes.folder)
    app.get('/remotes/*', async (c) => {
      const file = await remoteFiles.find(
        c.req.path.slice('/remotes/'.length),
        c.req.header('accept-encoding') ?? '',
      )
      if (!file) return c.text('not found', 404)
      return c.body(new Uint8Array(file.body), 200, { ...file.headers, 'Cache-Control': immutable })
    })

    for (const { base, surface, folder } of shells) {
      const files = staticFolder(folder)
      app.get(base, (c) => c.redirect(`${base}/`))
      const devShell = devShells[surface]
      app.get(`${base}/*`, async (c) => {
        // A built shell cannot take remotes of dev servers: while developing, its pages are those of its dev server.
        if (devShell) return c.redirect(new URL(c.req.path + new URL(c.req.url).search, devShell).href)
        const path = c.req.path.slice(base.length + 1)
        const encoding = c.req.header('accept-encoding') ?? ''
        const isFile = /\.\w{2,12}$/.test(path)
        if (isFile) {
          const file = await files.find(path, encoding)
          if (!file) return c.text('not found', 404)
          return c.body(new Uint8Array(file.body), 200, {
            ...file.headers,
            'Cache-Control': isHashed(path) ? immutable : 'no-cache',
          })
        }
        const page = await files.find('index.html', '')
        if (!page) return c.text('not built yet', 503, { 'Retry-After': '5' })
        const plugin = /\/p\/([a-z][a-z0-9-]+)/.exec(path)?.[1]
        return c.html(
          withPreloads(page.body.toString('utf8'), plugin ? remotes.preloadOf(plugin, surface) : []),
          200,
          { ...security, 'Cache-Control': 'no-cache' },
        )
      })
    }
  }

/** Names the files of the current route's remote in the page, so that a deep link loads in one round. */
function withPreloads(html: string, files: readonly string[]): string {
  const links = files.map((file) =>
    file.endsWith('.css')
      ? `<link rel="preload" as="style" crossorigin href="${file}">`
      : `<link rel="modulepreload" crossorigin href="${file}">`,
  )
  return html.replace('</head>', `${links.join('')}</head>`)
}
