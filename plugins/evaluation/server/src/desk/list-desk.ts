import { deskSubject } from '@linli/evaluation-contract'
import { deskInput, deskOutput } from '@linli/evaluation-contract/campaign'
import { keyset } from '@linli/kernel'
import { and, eq } from 'drizzle-orm'

import { defineQuery } from '../kit.ts'
import { assignments } from '../panel/panel.schema.ts'
import { isMine, selectMine, toDeskRow, type MineRecord } from './desk-row.sql.ts'

const sorts = { id: { column: assignments.id, type: 'uuid', of: (row: MineRecord) => row.id } } as const

/** The scorer's own places, the newest first. */
export const listDesk = defineQuery({
  name: 'evaluation.desk.list',
  can: ['score', deskSubject],
  input: deskInput,
  output: deskOutput,
  async run(ctx, { limit, cursor, state }) {
    const keys = keyset({
      sorts,
      sort: '-id',
      id: assignments.id,
      idOf: (row: MineRecord) => row.id,
      cursor,
      limit,
      filters: { state },
    })
    const rows = await selectMine(ctx)
      .where(and(isMine(ctx), state ? eq(assignments.state, state) : undefined, keys.where))
      .orderBy(...keys.orderBy)
      .limit(keys.limit)
    const page = keys.page(rows)
    return { ...page, rows: page.rows.map(toDeskRow) }
  },
})
