import { existsSync, globSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { defineConfig, type TestProjectConfiguration } from 'vitest/config'

const folders = ['apps/*', 'packages/*', 'plugins/*/*', 'infra/tools/*', 'test/plugins/*/*']

/** Packages that have tests; one with a vitest config of its own (a DOM, a Vue plugin) keeps it. */
function packageProjects(): TestProjectConfiguration[] {
  return globSync(
    folders.map((folder) => `${folder}/package.json`),
    { cwd: import.meta.dirname },
  )
    .map((manifest) => dirname(manifest))
    .filter(
      (folder) => globSync(`${folder}/{src,test}/**/*.test.ts`, { cwd: import.meta.dirname }).length > 0,
    )
    .map((folder) => {
      const own = join(import.meta.dirname, folder, 'vitest.config.ts')
      return existsSync(own) ? own : project(folder.replaceAll('/', '-'), folder)
    })
}

/** Suites that cross packages; browser journeys and benchmarks have runners of their own. */
function crossingProjects(): TestProjectConfiguration[] {
  const own = join(import.meta.dirname, 'test/vitest.config.ts')
  return existsSync(own) ? [own] : []
}

/**
 * Modules are evaluated once a worker and not once a file, which spares a server plugin a third of its time: its suites
 * mint what they need, mock no module and leave no global behind.
 */
function project(name: string, root: string): TestProjectConfiguration {
  return { extends: true, root: join(import.meta.dirname, root), test: { name, isolate: false } }
}

export default defineConfig({
  test: {
    globalSetup: [join(import.meta.dirname, 'infra/tools/vitest-postgres.ts')],
    include: ['**/*.test.ts'],
    exclude: ['**/node_modules/**', '**/dist/**'],
    testTimeout: 30_000,
    hookTimeout: 60_000,
    passWithNoTests: false,
    projects: [
      ...packageProjects(),
      ...crossingProjects(),
      {
        extends: true,
        root: join(import.meta.dirname, 'infra'),
        test: {
          name: 'infra',
          include: ['bootstrap/*.test.ts', 'postgres/*.test.ts', 'tools/*.test.ts'],
          testTimeout: 60_000,
        },
      },
    ],
  },
})
