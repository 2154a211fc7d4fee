import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['isolation/**/*.test.ts', 'faults/**/*.test.ts', 'ops/**/*.test.ts'],
    // Suites wait for conditions; this only ends one that waits in vain on a busy machine.
    testTimeout: 900_000,
    hookTimeout: 900_000,
    pool: 'forks',
  },
})
