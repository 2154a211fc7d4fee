import type { WorkOrderRow } from '@linli/smart-property-contract'
import { useOutbox } from '@linli/ui-mobile'
import { currentTenantId, useCan, useSession } from '@linli/web-kit'
import { computed, ref } from 'vue'
import { useI18n } from 'vue-i18n'

import { orderSubject, pluginId } from '../order/orders-http.ts'
import { movePlans } from '../order/phone-moves.ts'
import { sendOrKeep } from '../order/send-or-keep.ts'
import { useMoves } from '../order/use-moves.ts'
import { quickMoveOf } from './quick-move.rules.ts'

/** The next step of an order in a list, made by one tap. `onGone`: somebody was quicker. */
export function useQuickMove(order: () => WorkOrderRow, onGone: () => void) {
  const { t } = useI18n({ useScope: 'global' })
  const outbox = useOutbox()
  const can = useCan()
  const session = useSession()
  const { tell } = useMoves()
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
    const [name, row] = [next.value, order()]
    if (!name || isSending.value) return
    isSending.value = true
    try {
      const outcome = await sendOrKeep(outbox, {
        tenantId: currentTenantId(),
        pluginId,
        kind: name,
        subjectId: row.id,
        label: `${t(`smartProperty.phone.move.${name}.button`)} · ${row.title}`,
        path: `/p/${pluginId}/work-orders/${row.id}/${movePlans[name].path}`,
        body: { version: row.version },
        photos: [],
      })
      await tell(name, outcome)
      if (outcome.state === 'held') onGone()
    } finally {
      isSending.value = false
    }
  }
  return { next, unsent, isSending, make }
}
