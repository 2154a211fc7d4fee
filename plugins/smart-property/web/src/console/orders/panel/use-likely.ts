import type { DuplicateRow, WorkOrderDetail } from '@linli/smart-property-contract'
import type { Query } from '@linli/web-kit'
import { onScopeDispose, ref, shallowRef, watch } from 'vue'

import { ordersApi } from '../use-orders.ts'

/** How alike two orders are, in words: the figure itself says nothing to anybody. */
export const likenessWord = (likeness: number): 'much' | 'rather' | 'some' => {
  if (likeness >= 0.75) return 'much'
  return likeness >= 0.58 ? 'rather' : 'some'
}

/** What is asked to find others like an order. */
export const likeOrder = ({ id, title, kind, category, location }: WorkOrderDetail): Query => ({
  except: id,
  text: title,
  kind,
  categoryKey: category.key,
  ...(location.unitId ? { unitId: location.unitId } : {}),
  ...(location.buildingId ? { buildingId: location.buildingId } : {}),
  ...(location.unitId || location.buildingId ? {} : { areaText: location.label.slice(0, 80) }),
})

/** Orders that may be the same matter, asked anew `settleMs` after the question changed; `null` asks nothing. */
export function useLikely(question: () => Query | null, settleMs = 0) {
  const rows = shallowRef<DuplicateRow[]>([])
  const isLooking = ref(false)
  let timer: ReturnType<typeof setTimeout> | undefined
  let turn = 0

  async function ask(query: Query): Promise<void> {
    const mine = ++turn
    isLooking.value = true
    // A hint that cannot be had is no trouble of the person's.
    const answer = await ordersApi.get('/work-orders/duplicates', { query }).catch(() => ({ rows: [] }))
    if (mine !== turn) return
    rows.value = answer.rows
    isLooking.value = false
  }
  watch(
    () => JSON.stringify(question()),
    () => {
      clearTimeout(timer)
      const query = question()
      if (query) timer = setTimeout(() => void ask(query), settleMs)
      else {
        turn += 1
        rows.value = []
        isLooking.value = false
      }
    },
    { immediate: true },
  )
  onScopeDispose(() => clearTimeout(timer))
  return { rows, isLooking }
}
