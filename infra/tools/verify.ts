import { runChecks } from './checks.ts'

const outcomes = await runChecks()
process.exitCode = outcomes.every(({ isPassed }) => isPassed) ? 0 : 1
