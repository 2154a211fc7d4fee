/** `pnpm bench <name>`: prints figures beside their bounds. Never part of `npm test`. */
import { startThrowawayPostgres } from '../../infra/bootstrap/postgres.mjs'

const benches: Record<string, () => Promise<{ run(): Promise<Row[]> }>> = {
  http: () => import('./http/http.bench.ts'),
  tenants: () => import('./scale/tenants.bench.ts'),
  group: () => import('./scale/group.bench.ts'),
  export: () => import('./export/export.bench.ts'),
}

/** One line of a table: a figure, what it was measured against in the same run, and the ratio asked for. */
export interface Row {
  what: string
  figure: string
  beside: string
  ratio?: number
  bound: string
  isMet: boolean
}

const names = process.argv.slice(2)
const wanted = names.length ? names : Object.keys(benches)
const unknown = wanted.filter((name) => !benches[name])
if (unknown.length) {
  console.error(`no bench ${unknown.join(', ')}; there are: ${Object.keys(benches).join(', ')}`)
  process.exit(2)
}
const postgres = process.env.TEST_DATABASE_ADMIN_URL ? null : await startThrowawayPostgres()
if (postgres) process.env.TEST_DATABASE_ADMIN_URL = postgres.url
try {
  for (const name of wanted) {
    const { run } = await benches[name]!()
    const rows = await run()
    console.log(`\n${name}`)
    console.table(
      rows.map(({ what, figure, beside, ratio, bound, isMet }) => ({
        what,
        figure,
        beside,
        ratio: ratio === undefined ? '' : ratio.toFixed(2),
        bound,
        met: isMet ? 'yes' : 'NO',
      })),
    )
  }
} finally {
  await postgres?.stop()
}
