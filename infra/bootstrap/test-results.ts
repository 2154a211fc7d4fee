import { existsSync, readFileSync } from 'node:fs'
import { relative } from 'node:path'
import { stripVTControlCharacters } from 'node:util'

export interface Tally {
  passed: number
  skipped: number
  /** What failed, each with where it stands and what it said: the end of a log is what one sees of it. */
  failures: string[]
}

interface VitestReport {
  numPassedTests: number
  numPendingTests: number
  numTodoTests: number
  testResults: {
    name: string
    status: string
    message?: string
    assertionResults: { status: string; fullName: string; failureMessages?: string[] }[]
  }[]
}

interface PlaywrightSuite {
  suites?: PlaywrightSuite[]
  specs?: {
    title: string
    file: string
    tests: {
      projectName: string
      status: string
      results: { errors?: { message?: string }[] }[]
    }[]
  }[]
}

interface PlaywrightReport {
  stats: { expected: number; skipped: number }
  suites: PlaywrightSuite[]
  errors: { message?: string }[]
}

/**
 * What vitest found; a file that did not load, or whose preparation failed, counts as one failure, as does a runner
 * that broke down.
 */
export function readVitest(file: string, exitCode: number): Tally {
  const report = read<VitestReport>(file)
  const failures = (report?.testResults ?? []).flatMap(failedTests)
  const skipped = (report?.numPendingTests ?? 0) + (report?.numTodoTests ?? 0)
  return withExitCode('vitest', { passed: report?.numPassedTests ?? 0, skipped, failures }, exitCode)
}

/** What Playwright found; a journey that only passed on a second try is a failure. */
export function readPlaywright(file: string, exitCode: number): Tally {
  const report = read<PlaywrightReport>(file)
  const failures = [
    ...(report?.suites ?? []).flatMap(failedJourneys),
    ...(report?.errors ?? []).map(({ message }) => line('playwright', '', message)),
  ]
  const { expected: passed, skipped } = report?.stats ?? { expected: 0, skipped: 0 }
  return withExitCode('playwright', { passed, skipped, failures }, exitCode)
}

/** The sum of all runners. */
export const sum = (tallies: Tally[]): Tally => ({
  passed: tallies.reduce((total, { passed }) => total + passed, 0),
  skipped: tallies.reduce((total, { skipped }) => total + skipped, 0),
  failures: tallies.flatMap(({ failures }) => failures),
})

function failedTests({
  name,
  status,
  message,
  assertionResults,
}: VitestReport['testResults'][number]): string[] {
  const file = relative('.', name)
  const failed = assertionResults.filter((test) => test.status === 'failed')
  // What `beforeAll` throws fails the file alone: its tests are skipped.
  if (status === 'failed' && failed.length === 0) return [line(file, '', message)]
  return failed.map((test) => line(file, test.fullName, test.failureMessages?.[0]))
}

function failedJourneys({ suites = [], specs = [] }: PlaywrightSuite): string[] {
  const own = specs.flatMap(({ title, file, tests }) =>
    tests
      .filter(({ status }) => status === 'unexpected' || status === 'flaky')
      .map(({ projectName, results }) =>
        line(`${file} [${projectName}]`, title, results.flatMap(({ errors = [] }) => errors)[0]?.message),
      ),
  )
  return [...own, ...suites.flatMap(failedJourneys)]
}

/** At most eight lines of what was said: more stands in the log above. */
function line(where: string, what: string, said = ''): string {
  const words = stripVTControlCharacters(said).trim().split('\n').slice(0, 8).join('\n    ')
  return [where, what].filter(Boolean).join(' › ') + (words && `\n    ${words}`)
}

const read = <Report>(file: string): Report | null =>
  existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Report) : null

function withExitCode(runner: string, tally: Tally, exitCode: number): Tally {
  if (exitCode === 0 || tally.failures.length > 0) return tally
  return { ...tally, failures: [`${runner} ended with ${exitCode}`] }
}
