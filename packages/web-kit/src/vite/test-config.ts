import vue from '@vitejs/plugin-vue'
import type { ViteUserConfig } from 'vitest/config'

/** Vitest configuration of a package with components: a DOM, and the Vue compiler. */
export const testConfig = (name: string): ViteUserConfig => ({
  plugins: [vue()],
  test: {
    name,
    environment: 'happy-dom',
    environmentOptions: { happyDOM: { url: 'http://localhost/' } },
    include: ['src/**/*.test.ts'],
  },
})
