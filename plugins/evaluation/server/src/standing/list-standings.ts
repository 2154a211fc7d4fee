import { AppError } from '@linli/contract'
import { scoreSubject, standingsInput, standingsOutput, type StandingRow } from '@linli/evaluation-contract'
import { keyset } from '@linli/kernel'

import { defineQuery, type ReadCtx } from '../kit.ts'
import { dayIn } from '../rubric/days.rules.ts'
import { latestYear, readAverages, readStandings, sortColumns } from './standings.sql.ts'

const sorts = {
  low: { column: sortColumns.low, type: 'numeric', of: (row: StandingRow) => row.low },
  high: { column: sortColumns.high, type: 'numeric', of: (row: StandingRow) => row.high },
  name: { column: sortColumns.name, type: 'text', of: (row: StandingRow) => row.name },
  change: { column: sortColumns.change, type: 'numeric', of: (row: StandingRow) => row.change },
} as const

type SortName = keyof typeof sorts
const isSort = (sort: string): sort is SortName | `-${SortName}` => sort.replace(/^-/, '') in sorts

/** In a company's scope its own settings are not to be seen: the year is the one that its estates are in. */
async function yearFor(ctx: ReadCtx, asked: number | undefined): Promise<number> {
  return asked ?? (await latestYear(ctx)) ?? Number(dayIn(ctx.tenant.timezone, ctx.now).slice(0, 4))
}

/** Where all estates of a company stand, from what each kept of its own score; hundreds of them in two statements. */
export const listStandings = defineQuery({
  name: 'evaluation.standing.list',
  can: ['read', scoreSubject],
  input: standingsInput,
  output: standingsOutput,
  scopes: ['group'],
  async run(ctx, { limit, cursor, sort, q, year: asked }) {
    if (!isSort(sort)) throw new AppError('bad_input', { issues: [{ path: 'sort', rule: 'not_in_list' }] })
    const year = await yearFor(ctx, asked)
    const keys = keyset({
      sorts,
      sort,
      id: sortColumns.id,
      idOf: (row: StandingRow) => row.estateId,
      cursor,
      limit,
      filters: { q, year },
    })
    const [rows, averages] = await Promise.all([
      readStandings(ctx, { year, q }, keys),
      readAverages(ctx, year),
    ])
    return { ...keys.page(rows), year, ...averages, waiting: ctx.tenantIds.length - averages.estates }
  },
})
