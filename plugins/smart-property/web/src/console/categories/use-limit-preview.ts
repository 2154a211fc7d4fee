import type { Limit } from '@linli/smart-property-contract'
import { api, useTimeWords, type AnswerIn } from '@linli/web-kit'
import { computed, onScopeDispose, shallowRef, watch, type Ref } from 'vue'

import type { paths } from '../../generated/api.d.ts'
import { ordersApi } from '../orders/use-orders.ts'
import { stripOf, wallDay, wallMinute, type WorkingDay } from './preview-strip.rules.ts'

type Preview = AnswerIn<paths, '/limits/preview', 'get'>

const settleMs = 350
/** Days that the calendar tells at once. */
const maxDays = 399

/** What a limit means here, asked for once the typing rests; the last answer stays until the next one. */
export function useLimitPreview(limit: Ref<Limit | null>) {
  const { zone } = useTimeWords()
  const preview = shallowRef<Preview | null>(null)
  const days = shallowRef<WorkingDay[]>([])
  const error = shallowRef<unknown>(null)
  let timer: ReturnType<typeof setTimeout> | undefined
  let turn = 0

  async function ask({ respondMinutes, solveMinutes, isAroundTheClock }: Limit): Promise<void> {
    const mine = ++turn
    try {
      const query = { respondMinutes, solveMinutes, isAroundTheClock: String(isAroundTheClock) }
      const answer = await ordersApi.get('/limits/preview', { query })
      const from = Math.min(...answer.samples.map((each) => wallMinute(each.reportedAt, zone())))
      const to = Math.max(...answer.samples.map((each) => wallMinute(each.solveBy, zone())))
      const list = await api.get('/calendar/days', {
        query: {
          id: isAroundTheClock ? 'always' : 'office',
          from: wallDay(from),
          to: wallDay(Math.min(to, from + maxDays * 1440)),
        },
      })
      if (mine === turn) [preview.value, days.value, error.value] = [answer, list.days, null]
    } catch (failure) {
      if (mine === turn) error.value = failure
    }
  }
  function askSoon(): void {
    clearTimeout(timer)
    if (limit.value) timer = setTimeout(() => limit.value && void ask(limit.value), settleMs)
  }
  watch(limit, askSoon, { immediate: true })
  onScopeDispose(() => clearTimeout(timer))
  const strips = computed(() =>
    (preview.value?.samples ?? []).map((sample) => ({ sample, strip: stripOf(sample, days.value, zone()) })),
  )
  return { strips, error, retry: askSoon }
}
