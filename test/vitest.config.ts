import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['isolation/**/*.test.ts', 'faults/**/*.test.ts'],
    testTimeout: 120_000,
    hookTimeout: 120_000,
    pool: 'forks',
  },
})
