import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { brotliCompressSync, constants } from 'node:zlib'

import type { Plugin } from 'vite'

const compressible = /\.(js|css|json|svg|webmanifest|html)$/
/** Smaller files gain nothing over their headers. */
const leastBytes = 600

const smallest = (body: Buffer): Buffer =>
  brotliCompressSync(body, {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
      [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
      [constants.BROTLI_PARAM_SIZE_HINT]: body.length,
    },
  })

/**
 * Writes `<file>.br` beside every file of a build, as small as Brotli can: too slow to do when a file is first
 * asked for, and a tenth smaller than what is quick enough.
 */
export function precompress(): Plugin {
  let folder = ''
  return {
    name: 'linli:precompress',
    apply: 'build',
    enforce: 'post',
    configResolved: (config) => void (folder = config.build.outDir),
    closeBundle: {
      order: 'post',
      // After the service worker, which is written when the bundle closes.
      sequential: true,
      handler() {
        for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
          if (!compressible.test(name)) continue
          const body = readFileSync(join(folder, name))
          if (body.length > leastBytes) writeFileSync(join(folder, `${name}.br`), smallest(body))
        }
      },
    },
  }
}
