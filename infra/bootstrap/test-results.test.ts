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

const clean = { numPassedTests: 7, numFailedTests: 0, numPendingTests: 1, numTodoTests: 0, testResults: [] }

test('a test file that did not load is a failure', () => {
  const testResults = [{ status: 'failed', assertionResults: [] }]
  expect(readVitest(report({ ...clean, testResults }), 1)).toEqual({ passed: 7, failed: 1, skipped: 1 })
})

test('a runner that ends badly without a failed test is a failure', () => {
  expect(readVitest(report(clean), 1).failed).toBe(1)
  expect(readVitest(join(folder, 'none.json'), 1).failed).toBe(1)
  expect(readPlaywright(join(folder, 'none.json'), 1).failed).toBe(1)
})

test('a journey that passed on a second try is a failure', () => {
  const stats = { expected: 3, unexpected: 0, flaky: 1, skipped: 0 }
  expect(readPlaywright(report({ stats, errors: [] }), 0)).toEqual({ passed: 3, failed: 1, skipped: 0 })
})

test('sums all runners', () => {
  expect(
    sum([
      { passed: 1, failed: 0, skipped: 2 },
      { passed: 3, failed: 1, skipped: 0 },
    ]),
  ).toEqual({ passed: 4, failed: 1, skipped: 2 })
})
