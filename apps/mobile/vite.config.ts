import { shellConfig } from '@linli/web-kit/vite'
import { defineConfig, mergeConfig } from 'vite'
import { VitePWA } from 'vite-plugin-pwa'

const root = import.meta.dirname
const shell = shellConfig({ surface: 'mobile', root, base: '/m/', port: 4182 })

const worker = VitePWA({
  strategies: 'injectManifest',
  srcDir: 'src/sw',
  filename: 'sw.ts',
  injectRegister: false,
  manifest: false,
  injectManifest: {
    globPatterns: ['**/*.{html,js,css,svg,png,webmanifest}'],
    globIgnores: ['sw.js'],
    // The page is kept under the address the server gives it its security headers at.
    manifestTransforms: [
      (entries) => ({
        manifest: entries.map((entry) => (entry.url === 'index.html' ? { ...entry, url: './' } : entry)),
        warnings: [],
      }),
    ],
  },
})

/** The phone counts every KiB: composition API only, and no way of loading remotes that a browser has not. */
const define = {
  __VUE_OPTIONS_API__: 'false',
  __VUE_PROD_HYDRATION_MISMATCH_DETAILS__: 'false',
  ENV_TARGET: '"web"',
}

export default defineConfig((env) => mergeConfig(shell(env), { define, plugins: [worker] }))
