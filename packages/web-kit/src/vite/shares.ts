import { existsSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'

export type Surface = 'console' | 'mobile'

/** Packages that live once in the page; the shell brings them, remotes only ask for them. */
const everywhere = ['vue', 'pinia', 'vue-router', 'vue-i18n', '@linli/web-kit']

/** Each surface has its own curated component package. */
const bySurface: Record<Surface, string[]> = {
  console: ['@linli/ui-console'],
  mobile: ['@linli/ui-mobile'],
}

function versionOf(name: string, root: string): string | undefined {
  const paths = createRequire(join(root, 'package.json')).resolve.paths(name) ?? []
  const found = paths.map((path) => join(path, name, 'package.json')).find(existsSync)
  return found ? (JSON.parse(readFileSync(found, 'utf8')) as { version: string }).version : undefined
}

/** Singletons of a surface that are installed beside `root`; `provide` is true for the shell. */
export function sharesOf(surface: Surface, root: string, provide: boolean) {
  const entries = [...everywhere, ...bySurface[surface]].flatMap((name) => {
    const version = versionOf(name, root)
    if (!version) return []
    // Without `eager` the shell's own first use of its component package would come before the package.
    const isOwn = provide && bySurface[surface].includes(name)
    const share = {
      singleton: true,
      version,
      requiredVersion: `^${version}`,
      ...(isOwn ? { eager: true } : {}),
    }
    return [[name, provide ? share : { ...share, import: false as const }] as const]
  })
  return Object.fromEntries(entries)
}
