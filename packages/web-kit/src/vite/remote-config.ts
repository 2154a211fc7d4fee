import { writeFileSync } from 'node:fs'
import { join, relative, resolve } from 'node:path'

import { federation } from '@module-federation/vite'
import vue from '@vitejs/plugin-vue'
import { defineConfig, type Plugin, type UserConfigFnObject } from 'vite'

import { askForShares } from './ask-for-shares.ts'
import { cssOf, filesBut, gzipKiB, hashOf, staticGraph } from './build-record.ts'
import { precompress } from './precompress.ts'
import { sharesOf, type Surface } from './shares.ts'

export type { Surface }

export interface RemoteOptions {
  /** The plugin's manifest, or the part of it that the build needs. */
  manifest: { id: string; version: string; engine: string }
  /** Folder of the plugin's web package. */
  root: string
  /** What each surface exposes: `'./console'` routes and slot fills, relative to `root`. */
  surfaces: Partial<Record<Surface, Record<string, string>>>
  /** Development port of the console build; the phone build takes the next one. */
  port: number
}

/** `smart-property` to `smart_property`, the name the federation runtime knows the remote by. */
export const remoteName = (pluginId: string): string => pluginId.replaceAll('-', '_')

function writeRecord(options: RemoteOptions, surface: Surface, exposes: Record<string, string>): Plugin {
  const { id, version, engine } = options.manifest
  return {
    name: 'linli:remote-record',
    apply: 'build',
    // Written when every other file is: who finds the record may take the folder for a finished build.
    writeBundle: {
      order: 'post',
      sequential: true,
      handler({ dir }, bundle) {
        const mainFile = exposes[`./${surface}`]
        const main = Object.values(bundle).find(
          (file) =>
            file.type === 'chunk' &&
            file.facadeModuleId &&
            mainFile &&
            relative(options.root, file.facadeModuleId) === relative('.', mainFile),
        )
        // The map of shares is asked for by code, before anything of the remote runs.
        const shares = Object.keys(bundle).filter((name) => name.includes('localSharedImportMap'))
        const js = staticGraph(bundle, ['remoteEntry.js', ...(main ? [main.fileName] : []), ...shares])
        const record = {
          plugin: id,
          version,
          engine,
          surface,
          entry: 'remoteEntry.js',
          hash: hashOf(bundle),
          js,
          css: cssOf(bundle, js),
          later: filesBut(bundle, js),
          gzipKiB: gzipKiB(bundle, js),
        }
        writeFileSync(join(dir ?? 'dist', 'remote.json'), `${JSON.stringify(record, null, 2)}\n`)
      },
    },
  }
}

/**
 * Vite configuration of a plugin's remote: one build per surface (`vite build --mode console`), so that
 * neither shell ever meets the other's component library. Output `dist/<surface>` with `remote.json`.
 */
export function remoteConfig(options: RemoteOptions): UserConfigFnObject {
  return defineConfig(({ mode, command }) => {
    const surface: Surface = mode === 'mobile' ? 'mobile' : 'console'
    const exposes = options.surfaces[surface] ?? {}
    const main = exposes[`./${surface}`]
    const port = options.port + (surface === 'mobile' ? 1 : 0)
    return {
      root: options.root,
      base: command === 'build' ? './' : `/remotes/${options.manifest.id}/dev-${surface}/`,
      mode: command === 'build' ? 'production' : 'development',
      define: command === 'build' ? { 'process.env.NODE_ENV': '"production"' } : {},
      plugins: [
        vue(),
        askForShares({
          root: options.root,
          entry: main ? resolve(options.root, main) : '',
          inputs: Object.values(exposes).map((file) => resolve(options.root, file)),
          shares: Object.keys(sharesOf(surface, options.root, false)),
        }),
        federation({
          name: remoteName(options.manifest.id),
          filename: 'remoteEntry.js',
          exposes,
          shared: sharesOf(surface, options.root, false),
          shareStrategy: 'loaded-first',
          // Ten seconds by default: on a busy machine the shares are then unknown and the build fails.
          moduleParseTimeout: 300,
          dts: false,
          dev: { remoteHmr: true },
          experiments: command === 'build' ? { externalRuntime: true } : {},
        }),
        writeRecord(options, surface, exposes),
        precompress(),
      ],
      server: { port, strictPort: true, cors: true, origin: `http://127.0.0.1:${port}` },
      build: {
        target: 'es2022',
        outDir: join(options.root, 'dist', surface),
        emptyOutDir: true,
        cssCodeSplit: true,
        // A page's styles and scripts come together, not each after the one that asks for it.
        modulePreload: { polyfill: false },
        rolldownOptions: { input: {} },
      },
    }
  })
}
