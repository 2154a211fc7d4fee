import type { FollowedRow } from '@linli/smart-property-contract'
import { toast } from '@linli/ui-mobile'
import { isProblem } from '@linli/web-kit'
import { onBeforeUnmount, shallowRef } from 'vue'

import { ordersHttp } from '../order/orders-http.ts'

/** How long it can be taken back, in ms. */
const undoMs = 6_000

/** No longer following: the server is told when it can no longer be taken back. */
export function useUnfollow(onLeft: () => void) {
  const leaving = shallowRef<FollowedRow | null>(null)
  let timer: ReturnType<typeof setTimeout> | undefined

  async function settle(): Promise<void> {
    clearTimeout(timer)
    const row = leaving.value
    if (!row) return
    try {
      await ordersHttp.post(`/work-orders/${row.id}/unfollow`)
    } catch (error) {
      if (!isProblem(error)) throw error
      toast.problem(error)
    }
    if (leaving.value === row) leaving.value = null
    onLeft()
  }
  async function leave(row: FollowedRow): Promise<void> {
    await settle()
    leaving.value = row
    timer = setTimeout(() => void settle(), undoMs)
  }
  function undo(): void {
    clearTimeout(timer)
    leaving.value = null
  }
  onBeforeUnmount(() => void settle())
  return { leaving, leave, undo }
}
