/** `pnpm bench <name>...`: prints figures beside their bounds. Never part of `npm test`. */
import { loadavg } from 'node:os'

import { startThrowawayPostgres } from '../../infra/bootstrap/postgres.mjs'

import type { Bench, Row } from './measure/row.ts'

const benches: Record<string, () => Promise<{ run(bench: Bench): Promise<Row[]> }>> = {
  http: () => import('./http/http.bench.ts'),
  postgraphile: () => import('./http/postgraphile.bench.ts'),
  me: () => import('./reads/me.bench.ts'),
  home: () => import('./reads/home.bench.ts'),
  tenants: () => import('./scale/tenants.bench.ts'),
  group: () => import('./scale/group.bench.ts'),
  import: () => import('./import/import.bench.ts'),
  export: () => import('./export/export.bench.ts'),
  board: () => import('./figures/board.bench.ts'),
  review: () => import('./figures/review.bench.ts'),
  evaluation: () => import('./evaluation/evaluation.bench.ts'),
  remotes: () => import('./remotes/remotes.bench.ts'),
  start: () => import('./start/start.bench.ts'),
}

function print(name: string, rows: readonly Row[], started: number) {
  const load = loadavg()[0]!.toFixed(1)
  console.log(
    `\n${name}, ${new Date(started).toISOString().slice(0, 16)}, load ${load} at the end, ${Math.round((Date.now() - started) / 1000)} s`,
  )
  console.table(
    rows.map(({ what, figure, beside, ratio, bound, isMet }) => ({
      what,
      figure,
      beside,
      ratio: ratio === undefined ? '' : ratio.toFixed(2),
      bound,
      met: isMet === null ? '-' : isMet ? 'yes' : 'NO',
    })),
  )
}

const names = process.argv.slice(2)
const wanted = names.length ? names : Object.keys(benches)
const unknown = wanted.filter((name) => !benches[name])
if (unknown.length) {
  console.error(`no bench ${unknown.join(', ')}; there are: ${Object.keys(benches).join(', ')}`)
  process.exit(2)
}
// A server of its own even where one is there: its CPU is part of the figures.
const postgres = await startThrowawayPostgres()
process.env.TEST_DATABASE_ADMIN_URL = postgres.url
try {
  for (const name of wanted) {
    const started = Date.now()
    const { run } = await benches[name]!()
    print(name, await run({ postgresPid: postgres.pid }), started)
  }
} finally {
  await postgres.destroy()
}
