import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
} from 'node:fs'
import { join } from 'node:path'

import type { FindRemote, RemoteBuild } from '@linli/kernel/boot'

interface RemoteRecord {
  plugin: string
  version: string
  engine: string
  surface: 'console' | 'mobile'
  entry: string
  hash: string
  js: string[]
  css: string[]
}

interface Source {
  pluginId: string
  /** Folder with one build a surface. */
  web: string
}

const surfaces = ['console', 'mobile'] as const
const lookAgainAfterMs = 1_000
const keptBuilds = 5

/** Removes what is neither remembered nor among the latest. */
const sweep = (home: string, kept: RemoteRecord[]) => {
  const byAge = readdirSync(home)
    .map((name) => ({ name, at: statSync(join(home, name)).mtimeMs }))
    .sort((a, b) => b.at - a.at)
  for (const { name } of byAge.slice(keptBuilds * 2))
    if (!kept.some((build) => build.hash === name)) rmSync(join(home, name), { recursive: true, force: true })
}

const urlOf = (record: RemoteRecord, file: string) =>
  `/remotes/${record.plugin}/${record.surface}/${record.hash}/${file}`

const toBuild = (record: RemoteRecord): RemoteBuild => ({
  entry: urlOf(record, record.entry),
  hash: record.hash,
  engine: record.engine,
  preload: [...record.js, ...record.css].map((file) => urlOf(record, file)),
})

/**
 * The builds of remotes that this process serves. A new build in a plugin's `dist` is noticed within a
 * second and copied under its hash, so that pages opened on the previous build still find their files.
 */
export function createRemoteStore(folder: string, sources: readonly Source[]) {
  const builds = new Map<string, RemoteRecord[]>()
  const seen = new Map<string, { at: number; mtimeMs: number }>()
  const now = () => performance.now()

  const adopt = (source: Source, surface: (typeof surfaces)[number]) => {
    const key = `${source.pluginId} ${surface}`
    const last = seen.get(key)
    if (last && now() - last.at < lookAgainAfterMs) return
    const dist = join(source.web, surface)
    const recordPath = join(dist, 'remote.json')
    const mtimeMs = existsSync(recordPath) ? statSync(recordPath).mtimeMs : 0
    seen.set(key, { at: now(), mtimeMs })
    if (mtimeMs === 0 || last?.mtimeMs === mtimeMs) return
    try {
      const record = JSON.parse(readFileSync(recordPath, 'utf8')) as RemoteRecord
      const home = join(folder, source.pluginId, surface)
      const target = join(home, record.hash)
      if (!existsSync(target)) {
        mkdirSync(home, { recursive: true })
        const making = `${target}.${process.pid}.making`
        cpSync(dist, making, { recursive: true })
        renameSync(making, target)
      }
      const known = (builds.get(key) ?? []).filter((build) => build.hash !== record.hash)
      builds.set(key, [record, ...known].slice(0, keptBuilds))
      sweep(home, builds.get(key)!)
    } catch {
      // Half a build (the bundler is still writing) is looked at again a second later.
      seen.set(key, { at: now(), mtimeMs: last?.mtimeMs ?? 0 })
    }
  }

  const find: FindRemote = (pluginId, version, surface) => {
    const source = sources.find((each) => each.pluginId === pluginId)
    if (!source) return null
    adopt(source, surface)
    const candidates = builds.get(`${pluginId} ${surface}`) ?? []
    const record = candidates.find((build) => build.version === version) ?? candidates[0]
    return record ? toBuild(record) : null
  }
  return {
    folder,
    find,
    /** Files to load early for a deep link into a plugin's page; of its newest build. */
    preloadOf(pluginId: string, surface: 'console' | 'mobile'): readonly string[] {
      return find(pluginId, '', surface)?.preload ?? []
    },
  }
}

export type RemoteStore = ReturnType<typeof createRemoteStore>
