/** Files that break one rule each, all in one checkout; the name of the rule is the key. */
type Breaches = Record<string, Record<string, string>>

const empty = 'export const a = 1\n'
const repeat = (count: number, line: (index: number) => string) =>
  Array.from({ length: count }, (_, index) => line(index)).join('\n')

export const boundaryBreaches: Breaches = {
  'no-circular': {
    'packages/x/src/circle.ts': "import { b } from './circle-b.ts'\nexport const a = (): number => b()\n",
    'packages/x/src/circle-b.ts': "import { a } from './circle.ts'\nexport const b = (): number => a()\n",
  },
  'packages-know-no-plugin': {
    'packages/kernel/src/upward.ts': "import '../../../plugins/one/server/src/upward.ts'\n",
    'plugins/one/server/src/upward.ts': empty,
  },
  'plugins-know-no-app': {
    'plugins/one/server/src/to-app.ts': "import '../../../../apps/api/src/to-app.ts'\n",
    'apps/api/src/to-app.ts': empty,
  },
  'plugins-meet-in-contracts': {
    'plugins/one/server/src/to-plugin.ts': "import '../../../two/server/src/to-plugin.ts'\n",
    'plugins/two/server/src/to-plugin.ts': empty,
  },
  'plugins-have-no-driver': {
    'plugins/one/server/src/driver.ts': "import pg from 'pg'\nexport const pool = new pg.Pool()\n",
  },
  'plugins-use-the-kernel-door': {
    'plugins/one/server/src/back-door.ts': "import '../../../../packages/kernel/src/boot.ts'\n",
    'packages/kernel/src/boot.ts': empty,
  },
  'web-sees-no-server': {
    'plugins/one/web/src/to-server.ts':
      "import type { A } from '../../server/src/to-server.ts'\nexport const a: A = 1\n",
    'plugins/one/server/src/to-server.ts': 'export type A = number\n',
  },
  'contract-is-pure': {
    'packages/contract/src/impure.ts':
      "import { readFileSync } from 'node:fs'\nexport const a = readFileSync\n",
  },
  'rules-are-pure': {
    'plugins/one/server/src/impure.rules.ts': "import { a } from './impure.sql.ts'\nexport const b = a\n",
    'plugins/one/server/src/impure.sql.ts': empty,
  },
  'rules-use-no-builtins': {
    'packages/kernel/src/builtin.rules.ts': "import { hostname } from 'node:os'\nexport const a = hostname\n",
  },
  'routes-speak-no-sql': {
    'plugins/one/server/src/sql.routes.ts': "import { sql } from 'drizzle-orm'\nexport const a = sql\n",
  },
  'domain-knows-no-http': {
    'plugins/one/server/src/http.ts': "import { Hono } from 'hono'\nexport const a = new Hono()\n",
  },
  'no-test-in-product': {
    'packages/x/src/test.ts': "import './test.test.ts'\n",
    'packages/x/src/test.test.ts': empty,
  },
  'nothing-unresolved': {
    'packages/x/src/unknown.ts': "import { a } from 'not-declared-anywhere'\nexport const b = a\n",
  },
}

export const lintBreaches: Breaches = {
  'eslint/complexity': {
    'lint/complexity.ts': `export function f(a: number): number {\n${repeat(26, (index) => `  if (a === ${index}) return ${index + 1}`)}\n  return 0\n}\n`,
  },
  'eslint/eqeqeq': { 'lint/eqeqeq.ts': "export const f = (a: string | number) => a == '1'\n" },
  'eslint/max-depth': {
    'lint/max-depth.ts':
      'export function f(a: boolean, b: boolean) {\n  if (a) {\n    if (b) {\n      for (;;) {\n        if (a) {\n          if (b) {\n            return 1\n          }\n        }\n      }\n    }\n  }\n  return 0\n}\n',
  },
  'eslint/max-lines': { 'lint/max-lines.ts': repeat(341, (index) => `export const a${index} = ${index}`) },
  'eslint/max-lines-per-function': {
    'lint/max-lines-per-function.ts': `export function f(list: number[]) {\n${repeat(125, (index) => `  list.push(${index})`)}\n}\n`,
  },
  'eslint/no-console': { 'packages/kernel/src/no-console.ts': "console.log('x')\n" },
  'eslint/no-irregular-whitespace': { 'lint/no-irregular-whitespace.ts': 'export const a =\u00a01\n' },
  'eslint/no-unused-vars': { 'lint/no-unused-vars.ts': 'export function f(a: number) {\n  return 1\n}\n' },
  'eslint/no-var': { 'lint/no-var.ts': 'export var a = 1\n' },
  'eslint/no-warning-comments': {
    'lint/no-warning-comments.ts': ['// TO', 'DO later\nexport const a = 1\n'].join(''),
  },
  'eslint/prefer-const': {
    'lint/prefer-const.ts': 'let a = 1\nexport { a }\nexport function f() {\n  let b = 2\n  return b\n}\n',
  },
  'import/no-default-export': { 'lint/no-default-export.ts': 'export default 1\n' },
  'import/no-duplicates': {
    'lint/no-duplicates.ts':
      "import { a } from './no-duplicates-from.ts'\nimport { b } from './no-duplicates-from.ts'\nexport const c = a + b\n",
    'lint/no-duplicates-from.ts': 'export const a = 1\nexport const b = 2\n',
  },
  'import/no-self-import': { 'lint/no-self-import.ts': "import './no-self-import.ts'\n" },
  'typescript/await-thenable': { 'lint/await-thenable.ts': 'export async function f() {\n  await 1\n}\n' },
  'typescript/ban-ts-comment': { 'lint/ban-ts-comment.ts': "// @ts-ignore\nexport const a: number = 'x'\n" },
  'typescript/consistent-type-imports': {
    'lint/consistent-type-imports.ts':
      "import { A } from './consistent-type-imports-from.ts'\nexport const a: A = 1\n",
    'lint/consistent-type-imports-from.ts': 'export type A = number\n',
  },
  'typescript/no-explicit-any': { 'lint/no-explicit-any.ts': 'export const a: any = 1\n' },
  'typescript/no-floating-promises': {
    'lint/no-floating-promises.ts': 'const f = async () => 1\nexport function g() {\n  f()\n}\n',
  },
  'typescript/no-misused-promises': {
    'lint/no-misused-promises.ts':
      'const f = async () => true\nexport function g() {\n  if (f()) return 1\n  return 2\n}\n',
  },
  'typescript/switch-exhaustiveness-check': {
    'lint/switch-exhaustiveness-check.ts':
      "export function f(a: 'x' | 'y') {\n  switch (a) {\n    case 'x':\n      return 1\n  }\n  return 2\n}\n",
  },
  'unicorn/filename-case': { 'lint/snake_case.ts': empty },
  'unicorn/prefer-node-protocol': {
    'lint/prefer-node-protocol.ts': "import { join } from 'path'\nexport const a = join\n",
  },
  'vitest/no-disabled-tests': {
    'lint/disabled.test.ts': "import { test } from 'vitest'\ntest.skip('a', () => {})\n",
  },
  'vitest/expect-expect': {
    'lint/expects-nothing.test.ts': "import { test } from 'vitest'\ntest('a', () => {})\n",
  },
  'vitest/no-focused-tests': {
    'lint/focused.test.ts': "import { test } from 'vitest'\ntest.only('a', () => {})\n",
  },
  'vitest/valid-expect': {
    'lint/valid-expect.test.ts':
      "import { expect, test } from 'vitest'\ntest('a', () => {\n  expect(1)\n})\n",
  },
  'vue/define-props-declaration': {
    'lint/PropsByValue.vue':
      '<script setup lang="ts">\ndefineProps({ a: String })\n</script>\n<template><p>{{ a }}</p></template>\n',
  },
}

export const sqlBreaches: Record<string, string> = {
  'no-session-setting': "await tx.query('SET app.tenant_id = 2')",
  'no-session-set-config': "await tx.query(`select set_config('app.tenant_id', $1, false)`)",
  'no-session-role': "await tx.query('SET ROLE linli_platform')",
  'no-raw-sql': 'await tx.execute(sql.raw(`select ${name}`))',
}
