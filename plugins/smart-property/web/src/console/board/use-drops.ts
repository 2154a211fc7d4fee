import type { BoardColumn } from '@linli/smart-property-contract'
import { useCan, useTenant } from '@linli/web-kit'
import { useI18n } from 'vue-i18n'

import { orderSubject } from '../orders/use-orders.ts'
import { columnOf, dropOf, type Drop } from './board-moves.rules.ts'
import type { Card } from './card.ts'

/** What a card may do by the rights of who looks, and the sentence for what it may not. */
export function useDrops() {
  const { t } = useI18n({ useScope: 'global' })
  const can = useCan()
  const tenant = useTenant()
  const columnName = (column: BoardColumn) => t(`smartProperty.column.${column}`)

  function drop(card: Card, to: BoardColumn): Drop {
    const facts = {
      assigneeAccountId: card.assignee?.accountId ?? null,
      kind: card.kind,
      state: card.state,
      buildingId: card.location.buildingId,
      unitId: card.location.unitId,
    }
    return dropOf(card, to, (verb) => {
      if (can(verb, orderSubject, facts)) return 'yes'
      return can(verb, orderSubject) ? 'others' : 'no'
    })
  }
  function reasonOf(card: Card, to: BoardColumn): string {
    const outcome = drop(card, to)
    if (!('refusal' in outcome)) return ''
    return t(`smartProperty.board.refusal.${outcome.refusal}`, {
      from: columnName(columnOf(card)),
      to: columnName(to),
      move: outcome.move ? t(`smartProperty.step.${outcome.move}`) : '',
      holder: card.assignee?.name ?? t('smartProperty.orders.nobody'),
    })
  }
  /** The same in a few words, for a menu. */
  function briefOf(card: Card, to: BoardColumn): string {
    const outcome = drop(card, to)
    return 'refusal' in outcome ? t(`smartProperty.board.brief.${outcome.refusal}`) : ''
  }
  return { drop, reasonOf, briefOf, columnName, canMove: () => tenant.isEstate }
}
