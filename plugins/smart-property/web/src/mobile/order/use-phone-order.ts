import type { WorkOrderDetail } from '@linli/smart-property-contract'
import { useOutbox, useOutboxEvents, type Outcome } from '@linli/ui-mobile'
import { currentTenantId, useChanged } from '@linli/web-kit'
import { computed, ref, shallowRef, watch, type Ref } from 'vue'

import { orderSubject, ordersHttp, pluginId } from './orders-http.ts'
import { moveBody, movePlans, type MoveValues, type PhoneMove } from './phone-moves.ts'

/** The order as the server has it, read again when it changed. */
function useFreshOrder(id: Ref<string>) {
  const order = shallowRef<WorkOrderDetail | null>(null)
  const error = shallowRef<unknown>(null)
  let turn = 0

  async function load(): Promise<void> {
    const mine = ++turn
    try {
      const found = await ordersHttp.get<WorkOrderDetail>(`/work-orders/${id.value}`)
      if (mine === turn) [order.value, error.value] = [found, null]
    } catch (failure) {
      if (mine === turn) error.value = failure
    }
  }
  const start = () => {
    order.value = null
    void load()
  }
  watch(id, start, { immediate: true })
  useChanged(orderSubject, (changed) => (changed === null || changed === id.value) && void load())
  useOutboxEvents(pluginId, ({ entry }) => entry.subjectId === id.value && void load())
  return { order, error, load }
}

/** One order, kept fresh while it is looked at, and what this phone still has to send about it. */
export function usePhoneOrder(id: Ref<string>, labelOf: (move: PhoneMove, order: WorkOrderDetail) => string) {
  const { order, error, load } = useFreshOrder(id)
  const isSending = ref(false)
  const outbox = useOutbox()

  /** Makes a move, now or when there is a network. */
  async function move(name: PhoneMove, values: MoveValues): Promise<Outcome | null> {
    const current = order.value
    if (!current || isSending.value) return null
    isSending.value = true
    try {
      return await outbox.send({
        tenantId: currentTenantId(),
        pluginId,
        kind: name,
        subjectId: current.id,
        label: labelOf(name, current),
        path: `/p/${pluginId}/work-orders/${current.id}/${movePlans[name].path}`,
        body: moveBody(name, values, current.version),
        photos: values.photos,
      })
    } finally {
      isSending.value = false
    }
  }
  const reveal = async (purpose: string): Promise<string> => {
    const answer = await ordersHttp.post<{ phone: string | null }>(`/work-orders/${id.value}/reveal`, {
      purpose,
    })
    return answer.phone ?? ''
  }
  const unsent = computed(() => outbox.entries.value.filter((entry) => entry.subjectId === id.value))
  return {
    order,
    error,
    isSending,
    load,
    move,
    reveal,
    unsent,
    tryAgain: outbox.tryAgain,
    discard: outbox.discard,
  }
}
