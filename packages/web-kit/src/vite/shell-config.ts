import { join } from 'node:path'

import { federation } from '@module-federation/vite'
import vue from '@vitejs/plugin-vue'
import { defineConfig, type Plugin, type UserConfigFnObject } from 'vite'

import { cssOf, gzipKiB, staticGraph } from './build-record.ts'
import { precompress } from './precompress.ts'
import { sharesOf, type Surface } from './shares.ts'

export interface ShellOptions {
  surface: Surface
  root: string
  /** Where the API serves it: `/console/` or `/m/`. */
  base: string
  port: number
}

/** Federation hides the shell's real graph behind dynamic imports: name it, so that it loads in one round. */
function preloadShell(surface: Surface, base: string): Plugin {
  return {
    name: 'linli:preload-shell',
    apply: 'build',
    enforce: 'post',
    generateBundle: {
      order: 'post',
      handler(_, bundle) {
        const html = bundle['index.html']
        if (html?.type !== 'asset') return
        const chunks = Object.values(bundle).filter((file) => file.type === 'chunk')
        const early =
          surface === 'console'
            ? /bootstrap|loadShare|hostInit|pendingShares|more-icons/
            : /bootstrap|loadShare|hostInit|pendingShares/
        const first = chunks.filter((chunk) => chunk.isEntry || early.test(chunk.fileName))
        const shared = chunks
          .filter((chunk) => chunk.fileName.includes('localSharedImportMap'))
          .flatMap((chunk) => [chunk.fileName, ...chunk.dynamicImports])
        const names = staticGraph(bundle, [...first.map((chunk) => chunk.fileName), ...shared])
        const source = String(html.source)
        const links = names
          .filter((name) => !source.includes(name))
          .map((name) => `<link rel="modulepreload" crossorigin href="${base}${name}">`)
        // Without them the first script waits for its styles once it has come.
        const styles = cssOf(bundle, names)
          .filter((name) => !source.includes(name))
          .map((name) => `<link rel="preload" as="style" crossorigin href="${base}${name}">`)
        html.source = source.replace('</head>', `${links.join('')}${styles.join('')}\n</head>`)
        this.info(`shell ${gzipKiB(bundle, names)} KiB gzip in ${names.length} files`)
      },
    },
  }
}

/** Vite configuration of a shell: federation host that provides the shared packages and the runtime. */
export function shellConfig(options: ShellOptions): UserConfigFnObject {
  const api = process.env.LINLI_DEV_API || 'http://127.0.0.1:4180'
  return defineConfig(({ command }) => ({
    root: options.root,
    base: options.base,
    define: {
      __VUE_OPTIONS_API__: 'true',
      __VUE_I18N_FULL_INSTALL__: 'false',
      __VUE_I18N_LEGACY_API__: 'false',
      __INTLIFY_PROD_DEVTOOLS__: 'false',
      __INTLIFY_DROP_MESSAGE_COMPILER__: 'true',
      __VUE_PROD_DEVTOOLS__: 'false',
    },
    plugins: [
      vue(),
      federation({
        name: `linli_${options.surface}`,
        filename: 'remoteEntry.js',
        shared: sharesOf(options.surface, options.root, true),
        shareStrategy: 'loaded-first',
        // Ten seconds by default: on a busy machine the shares are then unknown and the build fails.
        moduleParseTimeout: 300,
        dts: false,
        // Remotes come as plain entries with their hash in the URL: no manifests, no snapshots.
        disableSnapshot: true,
        dev: { remoteHmr: true },
        experiments: command === 'build' ? { provideExternalRuntime: true } : {},
      }),
      preloadShell(options.surface, options.base),
      precompress(),
    ],
    server: {
      port: options.port,
      strictPort: true,
      proxy: { '/api': api, '/remotes': api },
    },
    build: {
      target: 'es2022',
      outDir: join(options.root, 'dist'),
      emptyOutDir: true,
      modulePreload: { polyfill: false },
    },
  }))
}
