import { spawn } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { lintSql } from './lint-sql.ts'
import { contentMark } from './content-mark.ts'

export interface Outcome {
  name: string
  isPassed: boolean
  isCached: boolean
  seconds: number
}

interface Check {
  name: string
  run: () => Promise<{ isPassed: boolean; output: string }>
}

const root = resolve(import.meta.dirname, '../..')
const stampFile = join(root, 'node_modules/.cache/linli/verify.json')
const bin = (name: string) => join(root, 'node_modules/.bin', name)
const areas = ['apps', 'packages', 'plugins', 'infra', 'test', 'vitest.config.ts']

const checks: Check[] = [
  {
    name: 'format',
    run: () => command(bin('oxfmt'), ['--list-different', '.'], 'Not formatted; `pnpm format` does it:'),
  },
  { name: 'lint', run: () => command(bin('oxlint'), ['--format=unix']) },
  { name: 'sql', run: lintSqlText },
  {
    name: 'types',
    run: () =>
      command(bin('turbo'), [
        'run',
        'typecheck',
        '--continue',
        '--concurrency=100%',
        '--output-logs=errors-only',
      ]),
  },
  { name: 'types-infra', run: () => command(bin('tsc'), ['-p', 'infra']) },
  {
    name: 'boundaries',
    run: () =>
      command(bin('depcruise'), [
        '--config',
        '.dependency-cruiser.cjs',
        ...areas.filter((area) => existsSync(join(root, area))),
      ]),
  },
  { name: 'dead-code', run: () => command(bin('knip'), ['--no-progress']) },
  {
    name: 'api-types',
    run: () => command(process.execPath, [join(root, 'infra/tools/openapi-types/generate.mjs'), '--check']),
  },
  { name: 'manifests', run: () => command(bin('sherif'), []) },
]

/** Runs every check, or takes its earlier pass when no file changed since. Failures print what they found. */
export async function runChecks(): Promise<Outcome[]> {
  const mark = contentMark(root)
  const passed = new Set(readStamp(mark))
  const outcomes: Outcome[] = []
  for (const check of checks) {
    const from = performance.now()
    const isCached = passed.has(check.name)
    const { isPassed, output } = isCached ? { isPassed: true, output: '' } : await check.run()
    if (isPassed) passed.add(check.name)
    const seconds = (performance.now() - from) / 1000
    outcomes.push({ name: check.name, isPassed, isCached, seconds })
    console.log(
      `${isPassed ? '✓' : '✗'} ${check.name.padEnd(12)} ${isCached ? 'unchanged' : `${seconds.toFixed(1)} s`}`,
    )
    if (!isPassed) console.log(output.trimEnd().replaceAll(/^/gm, '    '))
  }
  mkdirSync(dirname(stampFile), { recursive: true })
  writeFileSync(stampFile, JSON.stringify({ mark, passed: [...passed] }))
  return outcomes
}

async function lintSqlText(): Promise<{ isPassed: boolean; output: string }> {
  const findings = lintSql(root)
  return {
    isPassed: findings.length === 0,
    output: findings.map(({ file, line, rule, text }) => `${file}:${line}: ${rule}: ${text}`).join('\n'),
  }
}

function command(file: string, args: string[], heading = ''): Promise<{ isPassed: boolean; output: string }> {
  const env = {
    ...process.env,
    PATH: `${join(root, 'node_modules/.bin')}:${process.env['PATH'] ?? ''}`,
    TURBO_TELEMETRY_DISABLED: '1',
    NO_COLOR: '1',
  }
  const child = spawn(file, args, { cwd: root, env, stdio: ['ignore', 'pipe', 'pipe'] })
  let output = heading ? `${heading}\n` : ''
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (output += String(chunk)))
  return new Promise((done) => {
    child.once('error', (error) => done({ isPassed: false, output: error.message }))
    child.once('close', (code) => done({ isPassed: code === 0, output }))
  })
}

function readStamp(mark: string): string[] {
  if (!existsSync(stampFile)) return []
  try {
    const stamp = JSON.parse(readFileSync(stampFile, 'utf8')) as { mark: string; passed: string[] }
    return stamp.mark === mark ? stamp.passed : []
  } catch {
    return []
  }
}
