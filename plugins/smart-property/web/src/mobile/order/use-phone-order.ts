import type { WorkOrderDetail } from '@linli/smart-property-contract'
import { useOutbox, useOutboxEvents, type OutboxEntry, type Outcome } from '@linli/ui-mobile'
import { useCan, useChanged, useSession, useTenant } from '@linli/web-kit'
import { computed, ref, shallowRef, watch, type Ref } from 'vue'

import { keptOrder } from '../kept/kept-orders.ts'
import { isUnreachable } from '../kept/use-kept-read.ts'
import type { MoveValues } from './move-values.ts'
import { orderSubject, ordersHttp, pluginId } from './orders-http.ts'
import type { PhoneMove } from './phone-moves.ts'
import { isBehind, projected, type Reader } from './projection.rules.ts'
import { useMoves } from './use-moves.ts'

/** The order as the server has it, read again when it changed; without a network as this phone put it by. */
function useFreshOrder(id: Ref<string>) {
  const order = shallowRef<WorkOrderDetail | null>(null)
  const error = shallowRef<unknown>(null)
  const keptAt = ref<number | null>(null)
  let turn = 0

  async function load(): Promise<void> {
    const mine = ++turn
    // Without a network nobody waits for the answer that will not come.
    if (!navigator.onLine && !order.value) show(await keptOrder(id.value), mine)
    try {
      const found = await ordersHttp.get(`/work-orders/${id.value}`)
      if (mine !== turn) return
      ;[order.value, error.value] = [found, null]
      if (navigator.onLine) keptAt.value = null
    } catch (failure) {
      if (isUnreachable(failure) && !order.value) show(await keptOrder(id.value), mine)
      if (mine === turn) error.value = order.value ? null : failure
    }
  }
  function show(kept: Awaited<ReturnType<typeof keptOrder>>, mine: number): void {
    if (kept && mine === turn) [order.value, keptAt.value] = [kept.order, kept.at]
  }
  const start = () => {
    order.value = null
    void load()
  }
  watch(id, start, { immediate: true })
  useChanged(orderSubject, (changed) => (changed === null || changed === id.value) && void load())
  useOutboxEvents(pluginId, ({ entry }) => entry.subjectId === id.value && void load())
  return { order, error, keptAt, load }
}

function useReader(): Reader {
  const session = useSession()
  const tenant = useTenant()
  const can = useCan()
  return {
    accountId: session.account?.id ?? '',
    name: tenant.actor?.name ?? session.account?.name ?? '',
    can: (verb, row) => can(verb, orderSubject, row),
  }
}

/** One order, kept fresh while it is looked at, with what this phone still has to send about it on top. */
export function usePhoneOrder(id: Ref<string>) {
  const { order: known, error, keptAt, load } = useFreshOrder(id)
  const isSending = ref(false)
  const outbox = useOutbox()
  const { send } = useMoves()
  const reader = useReader()
  const entries = computed(() => outbox.entries.value.filter((entry) => entry.subjectId === id.value))
  const order = computed(() => known.value && projected(known.value, entries.value, reader))
  const unsent = computed(() =>
    entries.value.map((entry: OutboxEntry, index) => ({
      entry,
      isBehind: isBehind(entries.value, index),
    })),
  )

  /** Makes a move, one at a time; `null` when there is no order yet or another is on its way. */
  async function move(name: PhoneMove, values: MoveValues): Promise<Outcome | null> {
    const current = known.value
    if (!current || isSending.value) return null
    isSending.value = true
    try {
      return await send(name, current, values)
    } finally {
      isSending.value = false
    }
  }
  const isHeldByMe = computed(() => order.value?.assignee?.accountId === reader.accountId)
  return {
    order,
    error,
    keptAt,
    isSending,
    isHeldByMe,
    load,
    move,
    unsent,
    tryAgain: outbox.tryAgain,
  }
}
