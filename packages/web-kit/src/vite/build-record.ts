import { createHash } from 'node:crypto'
import { gzipSync } from 'node:zlib'

import type { Rolldown } from 'vite'

type Bundle = Rolldown.OutputBundle

/** Files that must be there before `roots` can run: the static import graph, entry first. */
export function staticGraph(bundle: Bundle, roots: string[]): string[] {
  const seen = new Set<string>()
  const queue = [...roots]
  for (let name = queue.shift(); name; name = queue.shift()) {
    const chunk = bundle[name]
    if (seen.has(name) || chunk?.type !== 'chunk') continue
    seen.add(name)
    queue.push(...chunk.imports)
  }
  return [...seen]
}

/** Content hash of a whole build: the same sources give the same URL, any change a new one. */
export function hashOf(bundle: Bundle): string {
  const hash = createHash('sha256')
  for (const name of Object.keys(bundle).sort()) {
    const file = bundle[name]
    if (!file || name.endsWith('.map')) continue
    hash
      .update(name)
      .update('\0')
      .update(file.type === 'chunk' ? file.code : file.source)
  }
  return hash.digest('hex').slice(0, 12)
}

/** Scripts and style sheets of pages that nobody has opened yet: a phone keeps them for when it is offline. */
export const filesBut = (bundle: Bundle, names: string[]): string[] =>
  Object.keys(bundle)
    .filter((name) => /\.(js|css)$/.test(name) && !names.includes(name))
    .sort()

/** Size over the wire in KiB, gzip, of the named files. */
export function gzipKiB(bundle: Bundle, names: string[]): number {
  const bytes = names.reduce((sum, name) => {
    const file = bundle[name]
    return file ? sum + gzipSync(file.type === 'chunk' ? file.code : file.source).length : sum
  }, 0)
  return Math.round((bytes / 1024) * 10) / 10
}

/** Style sheets that the named chunks bring, and no page's that nobody has opened yet. */
export const cssOf = (bundle: Bundle, names: string[]): string[] => {
  const found = names.flatMap((name) => {
    const chunk = bundle[name]
    return chunk?.type === 'chunk' ? [...(chunk.viteMetadata?.importedCss ?? [])] : []
  })
  return [...new Set(found)]
}
