import { tenantNames } from '@linli/kernel'
import { boardColumns, boardInput, boardOutput, workOrderSubject } from '@linli/smart-property-contract'

import { defineQuery } from '../kit.ts'
import { toRow } from '../work-order/order-row.ts'
import { readBoard } from './board.sql.ts'

/** Orders as columns of cards, the most urgent first, in one estate or over those of a group. */
export const getBoard = defineQuery({
  name: 'smart-property.board.get',
  can: ['read', workOrderSubject],
  input: boardInput,
  output: boardOutput,
  scopes: ['tenant', 'group'],
  async run(ctx, input) {
    const cards = await readBoard(ctx, input)
    const isGroup = ctx.scope === 'group'
    const estates = await tenantNames(ctx, isGroup ? cards.map((card) => card.tenantId) : [])
    const onlooker = { accountId: ctx.actor.accountId, now: ctx.now, estates }
    const byColumn = Map.groupBy(cards, (card) => card.column)
    return {
      columns: boardColumns.map((key) => {
        const held = byColumn.get(key) ?? []
        return {
          key,
          count: held[0]?.count ?? 0,
          late: held[0]?.late ?? 0,
          rows: held.map((card) => toRow(card, onlooker)),
        }
      }),
    }
  },
})
