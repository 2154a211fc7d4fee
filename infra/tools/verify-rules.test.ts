import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { boundaryBreaches, lintBreaches, sqlBreaches } from './rule-breaches.ts'
import { lintSql } from './lint-sql.ts'

const root = resolve(import.meta.dirname, '../..')
let checkout: string

beforeEach(() => {
  checkout = mkdtempSync(join(tmpdir(), 'linli-rules-'))
  for (const file of [
    '.dependency-cruiser.cjs',
    '.oxlintrc.json',
    '.oxfmtrc.json',
    'knip.json',
    'tsconfig.base.json',
    '.gitignore',
  ]) {
    cpSync(join(root, file), join(checkout, file))
  }
  symlinkSync(join(root, 'node_modules'), join(checkout, 'node_modules'))
})

afterEach(() => rmSync(checkout, { recursive: true, force: true }))

function write(files: Record<string, string>): void {
  for (const [file, content] of Object.entries(files)) {
    mkdirSync(dirname(join(checkout, file)), { recursive: true })
    writeFileSync(join(checkout, file), content)
  }
}

function run(name: string, args: string[]): { status: number | null; output: string } {
  const env = {
    ...process.env,
    NO_COLOR: '1',
    PATH: `${join(root, 'node_modules/.bin')}:${process.env['PATH']}`,
  }
  const { status, stdout, stderr } = spawnSync(join(root, 'node_modules/.bin', name), args, {
    cwd: checkout,
    env,
    encoding: 'utf8',
  })
  return { status, output: stdout + stderr }
}

describe('boundaries', () => {
  const config = createRequire(import.meta.url)(join(root, '.dependency-cruiser.cjs')) as {
    forbidden: { name: string }[]
  }

  test('every rule has a file here that breaks it', () => {
    expect(Object.keys(boundaryBreaches).toSorted()).toEqual(
      config.forbidden.map(({ name }) => name).toSorted(),
    )
  })

  test('each fires on its files', () => {
    for (const files of Object.values(boundaryBreaches)) write(files)
    const { output } = run('depcruise', ['--config', '.dependency-cruiser.cjs', '--output-type', 'json', '.'])
    const { summary } = JSON.parse(output) as {
      summary: { violations: { from: string; rule: { name: string } }[] }
    }
    const fired = new Set(summary.violations.map(({ from, rule }) => `${rule.name} ${from}`))
    const silent = Object.entries(boundaryBreaches).filter(
      ([rule, files]) => !Object.keys(files).some((file) => fired.has(`${rule} ${file}`)),
    )
    expect(silent.map(([rule]) => rule)).toEqual([])
  })

  test('says nothing of a plugin that keeps to its contract', () => {
    write({
      'plugins/one/contract/src/index.ts': 'export const a = 1\n',
      'plugins/two/server/src/b.rules.ts':
        "import { a } from '../../../one/contract/src/index.ts'\nexport const b = a\n",
    })
    expect(run('depcruise', ['--config', '.dependency-cruiser.cjs', 'plugins']).status).toBe(0)
  })
})

describe('lint', () => {
  const { rules, overrides } = JSON.parse(readFileSync(join(root, '.oxlintrc.json'), 'utf8')) as {
    rules: Record<string, unknown>
    overrides: { rules: Record<string, unknown> }[]
  }

  test('every rule that we set has a file here that breaks it', () => {
    const set = [rules, ...overrides.map((override) => override.rules)].flatMap((part) =>
      Object.entries(part),
    )
    const names = set.flatMap(([name, level]) => (level === 'off' ? [] : [name]))
    expect(Object.keys(lintBreaches).toSorted()).toEqual([...new Set(names)].toSorted())
  })

  test('all of them fire', () => {
    write({
      'tsconfig.json':
        '{ "extends": "./tsconfig.base.json", "compilerOptions": { "types": [] }, "include": ["**/*"] }',
    })
    for (const files of Object.values(lintBreaches)) write(files)
    const { output } = run('oxlint', ['--format=json'])
    const { diagnostics } = JSON.parse(output) as { diagnostics: { code: string; filename: string }[] }
    const fired = new Set(
      diagnostics.map(({ code, filename }) => `${code.replace('(', '/').replace(')', '')} ${filename}`),
    )
    const silent = Object.entries(lintBreaches).filter(
      ([rule, files]) => !Object.keys(files).some((file) => fired.has(`${rule} ${file}`)),
    )
    expect(silent.map(([rule]) => rule)).toEqual([])
  })
})

test.each(Object.entries(sqlBreaches))('sql: %s fires on %o', (rule, text) => {
  write({
    'plugins/x/server/src/list/x.ts': text,
    'packages/kernel/src/db/y.ts': "tx.execute(sql.raw('select 1'))",
  })
  expect(lintSql(checkout).map((finding) => [finding.rule, finding.file])).toEqual([
    [rule, 'plugins/x/server/src/list/x.ts'],
  ])
})

test('sql: settings that end with the transaction pass', () => {
  write({
    'packages/kernel/src/x.ts':
      "await tx.query(`select set_config('app.tenant_id', $1, true)`)\nawait tx.query('SET LOCAL ROLE linli_tenant')\n",
  })
  expect(lintSql(checkout)).toEqual([])
})

test('format: an unformatted file fails', () => {
  write({ 'a.ts': 'const a = "b";\n' })
  const { status, output } = run('oxfmt', ['--list-different', 'a.ts'])
  expect([status, output.trim()]).toEqual([1, 'a.ts'])
})

test('types: an unchecked index fails', () => {
  write({
    'tsconfig.json': '{ "extends": "./tsconfig.base.json", "include": ["a.ts"] }',
    'a.ts': 'export const first = (list: string[]): string => list[0]\n',
  })
  expect(run('tsc', ['-p', '.']).output).toContain('TS2322')
})

test('dead-code: an unused file, export and dependency are told', () => {
  const manifest = (fields: object) =>
    JSON.stringify({ name: 'demo', version: '1.0.0', private: true, type: 'module', ...fields })
  write({
    'package.json': manifest({ name: 'linli' }),
    'pnpm-workspace.yaml': 'packages:\n  - packages/*\n',
    'packages/demo/package.json': manifest({ exports: './src/index.ts', dependencies: { zod: '4.6.7' } }),
    'packages/demo/src/index.ts': "export { used } from './used.ts'\n",
    'packages/demo/src/used.ts': 'export const used = 1\nexport const forgotten = 2\n',
    'packages/demo/src/lost.ts': 'export const lost = 1\n',
  })
  const { status, output } = run('knip', ['--no-progress'])
  expect(status).toBe(1)
  for (const word of ['lost.ts', 'forgotten', 'zod']) expect(output).toContain(word)
})

test('manifests: two versions of one dependency are told', () => {
  const manifest = (name: string, zod: string) =>
    JSON.stringify({ name, version: '1.0.0', private: true, dependencies: { zod } })
  write({
    'package.json': JSON.stringify({
      name: 'linli',
      version: '1.0.0',
      private: true,
      packageManager: 'pnpm@12.21.0',
    }),
    'pnpm-workspace.yaml': 'packages:\n  - packages/*\n',
    'packages/a/package.json': manifest('a', '4.6.7'),
    'packages/b/package.json': manifest('b', '4.5.0'),
  })
  const { status, output } = run('sherif', [])
  expect(status).toBe(1)
  expect(output).toContain('multiple-dependency-versions')
})
