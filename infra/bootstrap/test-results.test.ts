import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { readPlaywright, readVitest, sum } from './test-results.ts'

const folder = mkdtempSync(join(tmpdir(), 'linli-results-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

function report(content: unknown): string {
  const file = join(folder, 'report.json')
  writeFileSync(file, JSON.stringify(content))
  return file
}

const clean = { numPassedTests: 7, numPendingTests: 1, numTodoTests: 0, testResults: [] }

test('a test that failed is named with what it said, without the colours', () => {
  const assertionResults = [
    { status: 'passed', fullName: 'adds' },
    {
      status: 'failed',
      fullName: 'takes away',
      failureMessages: ['\u001B[31mexpected 1\u001B[39m\n  at sum.ts'],
    },
  ]
  const testResults = [{ name: 'sum.test.ts', status: 'failed', assertionResults }]
  expect(readVitest(report({ ...clean, testResults }), 1)).toEqual({
    passed: 7,
    skipped: 1,
    failures: ['sum.test.ts › takes away\n    expected 1\n      at sum.ts'],
  })
})

test.each([
  ['that did not load', []],
  ['whose beforeAll threw, so that its tests were skipped', ['skipped', 'skipped']],
  ['whose afterAll threw, when its tests had passed', ['passed', 'skipped']],
])('a test file %s is a failure with what it said', (_what, statuses) => {
  const assertionResults = statuses.map((status) => ({ status, fullName: 'adds', failureMessages: [] }))
  const testResults = [{ name: 'sum.test.ts', status: 'failed', message: 'no such module', assertionResults }]
  expect(readVitest(report({ ...clean, testResults }), 1).failures).toEqual([
    'sum.test.ts\n    no such module',
  ])
})

test('a runner that ends badly without a failed test is a failure', () => {
  expect(readVitest(report(clean), 1).failures).toEqual(['vitest ended with 1'])
  expect(readVitest(join(folder, 'none.json'), 1).failures).toEqual(['vitest ended with 1'])
  expect(readPlaywright(join(folder, 'none.json'), 2).failures).toEqual(['playwright ended with 2'])
  expect(readVitest(join(folder, 'none.json'), 0).failures).toEqual([])
})

test('a journey that passed on a second try is a failure, as one that never did', () => {
  const journey = (title: string, ...statuses: string[]) => ({
    title,
    file: 'pay.spec.ts',
    tests: statuses.map((status) => ({
      projectName: 'phone',
      status,
      results: [{ errors: status === 'expected' ? [] : [{ message: 'too late' }] }],
    })),
  })
  const suites = [
    {
      specs: [journey('pays', 'expected')],
      suites: [{ specs: [journey('pays back', 'flaky', 'unexpected')] }],
    },
  ]
  const stats = { expected: 1, skipped: 0 }
  expect(readPlaywright(report({ stats, suites, errors: [{ message: 'no server' }] }), 0)).toEqual({
    passed: 1,
    skipped: 0,
    failures: [
      'pay.spec.ts [phone] › pays back\n    too late',
      'pay.spec.ts [phone] › pays back\n    too late',
      'playwright\n    no server',
    ],
  })
})

test('sums all runners', () => {
  expect(
    sum([
      { passed: 1, skipped: 2, failures: [] },
      { passed: 3, skipped: 0, failures: ['one'] },
    ]),
  ).toEqual({ passed: 4, skipped: 2, failures: ['one'] })
})
