import type { WorkOrderRow } from '@linli/smart-property-contract'
import { useOutbox } from '@linli/ui-mobile'
import { useCan, useSession } from '@linli/web-kit'
import { computed, ref } from 'vue'

import { emptyValues } from '../order/move-values.ts'
import { orderSubject } from '../order/orders-http.ts'
import { useMoves } from '../order/use-moves.ts'
import { quickMoveOf } from './quick-move.rules.ts'

/** The next step of an order in a list, made by one tap. `onGone`: somebody was quicker. */
export function useQuickMove(order: () => WorkOrderRow, onGone: () => void) {
  const outbox = useOutbox()
  const can = useCan()
  const session = useSession()
  const { send, tell } = useMoves()
  const isSending = ref(false)
  const unsent = computed(() => {
    const entries = outbox.entries.value.filter((entry) => entry.subjectId === order().id)
    return (entries.find((entry) => entry.state !== 'waiting') ?? entries[0])?.state ?? null
  })
  const next = computed(() => {
    const { assignee, ...row } = order()
    return quickMoveOf(order(), session.account?.id ?? '', (verb) =>
      can(verb, orderSubject, { ...row, assigneeAccountId: assignee?.accountId ?? null }),
    )
  })

  async function make(): Promise<void> {
    const name = next.value
    if (!name || isSending.value) return
    isSending.value = true
    try {
      const outcome = await send(name, order(), emptyValues())
      await tell(name, outcome)
      if (outcome.state === 'held') onGone()
    } finally {
      isSending.value = false
    }
  }
  return { next, unsent, isSending, make }
}
