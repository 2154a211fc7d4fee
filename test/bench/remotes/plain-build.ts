import { join } from 'node:path'

import vue from '@vitejs/plugin-vue'
import { build, type Plugin } from 'vite'

import { precompress } from '../../../packages/web-kit/src/vite/precompress.ts'

const root = join(import.meta.dirname, '../../..')
const console_ = join(root, 'apps/console')
const runtime = '\0linli:plain-runtime'
const surface = join(root, 'plugins/smart-property/web/src/console')

/** The federation runtime's two calls over the same modules, built in. */
const plainRuntime = `
const modules = {
  'smart_property/console': () => import('${surface}/index.ts'),
}
export const registerRemotes = () => undefined
export const loadRemote = (id) => modules[id]()
`

/** The console and its plugin's pages as one program: no federation, nothing shared at run time. */
const withoutFederation = (): Plugin => ({
  name: 'linli:plain-spa',
  enforce: 'pre',
  resolveId: (id) => (id === '@module-federation/runtime' ? runtime : null),
  load: (id) => (id === runtime ? plainRuntime : null),
  // Federation alone needs its start one import later.
  transformIndexHtml: { order: 'pre', handler: (html) => html.replace('/src/main.ts', '/src/bootstrap.ts') },
})

export async function buildPlain(outDir: string): Promise<void> {
  await build({
    configFile: false,
    root: console_,
    base: '/console/',
    logLevel: 'error',
    define: {
      __VUE_OPTIONS_API__: 'true',
      __VUE_I18N_FULL_INSTALL__: 'false',
      __VUE_I18N_LEGACY_API__: 'false',
      __INTLIFY_PROD_DEVTOOLS__: 'false',
      __INTLIFY_DROP_MESSAGE_COMPILER__: 'true',
      __VUE_PROD_DEVTOOLS__: 'false',
    },
    plugins: [withoutFederation(), vue(), precompress()],
    resolve: { dedupe: ['vue', 'pinia', 'vue-router', 'vue-i18n'] },
    build: { target: 'es2022', outDir, emptyOutDir: true, modulePreload: { polyfill: false } },
  })
}
