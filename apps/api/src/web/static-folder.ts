import { readFile, stat } from 'node:fs/promises'
import { extname, join, normalize, sep } from 'node:path'
import { promisify } from 'node:util'
import { brotliCompress, brotliDecompress, constants, gzip } from 'node:zlib'

const brotli = promisify(brotliCompress)
const unbrotli = promisify(brotliDecompress)
const gzipped = promisify(gzip)

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.webp': 'image/webp',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.txt': 'text/plain; charset=utf-8',
}
const compressible = /\.(html|js|css|json|svg|webmanifest|txt)$/

interface CachedFile {
  mtimeMs: number
  bodies: { identity: Buffer; br?: Buffer; gzip?: Buffer }
}

export interface FoundFile {
  body: Buffer
  headers: Record<string, string>
}

/** What the build wrote beside the file, as small as it gets; null when that is missing or of another build. */
async function builtBeside(path: string, identity: Buffer): Promise<Buffer | null> {
  const small = await readFile(`${path}.br`).catch(() => null)
  const whole = small && (await unbrotli(small).catch(() => null))
  return whole?.equals(identity) ? small : null
}

const quickly = (identity: Buffer): Promise<Buffer> =>
  brotli(identity, {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: 9,
      [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
    },
  })

/** Serves files of one built folder; each is compressed once and kept, so a request costs a look-up. */
export function staticFolder(folder: string) {
  const cache = new Map<string, CachedFile>()

  async function load(path: string): Promise<CachedFile | null> {
    const info = await stat(path).catch(() => null)
    if (!info?.isFile()) return null
    const cached = cache.get(path)
    if (cached?.mtimeMs === info.mtimeMs) return cached
    const identity = await readFile(path)
    const entry: CachedFile = { mtimeMs: info.mtimeMs, bodies: { identity } }
    if (compressible.test(path) && identity.length > 600) {
      entry.bodies.br = (await builtBeside(path, identity)) ?? (await quickly(identity))
      entry.bodies.gzip = await gzipped(identity, { level: 8 })
    }
    cache.set(path, entry)
    return entry
  }

  return {
    /** The file at a path inside the folder, in the best encoding the client takes; null when there is none. */
    async find(requested: string, acceptEncoding: string): Promise<FoundFile | null> {
      let name: string
      try {
        name = normalize(decodeURIComponent(requested)).replace(/^[/\\]+/, '')
      } catch {
        return null
      }
      if (name.startsWith('..') || name.includes(`..${sep}`) || name.includes('\0')) return null
      const path = join(folder, name)
      const file = await load(path)
      if (!file) return null
      const { identity, br, gzip: zipped } = file.bodies
      const encoding =
        br && /\bbr\b/.test(acceptEncoding) ? 'br' : zipped && /\bgzip\b/.test(acceptEncoding) ? 'gzip' : null
      return {
        body: encoding === 'br' ? br! : encoding === 'gzip' ? zipped! : identity,
        headers: {
          'Content-Type': types[extname(name)] ?? 'application/octet-stream',
          'X-Content-Type-Options': 'nosniff',
          Vary: 'Accept-Encoding',
          ...(encoding ? { 'Content-Encoding': encoding } : {}),
        },
      }
    },
  }
}
