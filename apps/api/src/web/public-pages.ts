import { join } from 'node:path'

import type { Extension } from '@linli/kernel/boot'

import { staticFolder } from './static-folder.ts'

/**
 * Such a page brings its own policy for what may run in it, which names its script by hash; the shells' policy would
 * forbid that. What a page cannot say of itself is said here.
 */
const headers = {
  'Content-Security-Policy': "frame-ancestors 'none'",
  'Referrer-Policy': 'no-referrer',
  'X-Frame-Options': 'DENY',
  'Permissions-Policy': 'geolocation=(), camera=(), microphone=()',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cache-Control': 'no-cache',
}

/**
 * Pages of plugins that need neither an account nor a shell: `public/<name>/index.html` of a plugin's build, one file,
 * at `/<name>`. Mounted last, so that no plugin takes an address of ours.
 */
export const publicPages =
  (builds: readonly string[]): Extension =>
  (_kernel, app) => {
    const folders = builds.map((web) => staticFolder(join(web, 'public')))
    app.get('/:page{[a-z][a-z0-9-]*}', async (c, next) => {
      for (const folder of folders) {
        const file = await folder.find(
          `${c.req.param('page')}/index.html`,
          c.req.header('accept-encoding') ?? '',
        )
        if (file) return c.body(new Uint8Array(file.body), 200, { ...file.headers, ...headers })
      }
      return next()
    })
  }
