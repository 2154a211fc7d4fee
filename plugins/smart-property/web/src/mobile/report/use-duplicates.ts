import type { DuplicateRow } from '@linli/smart-property-contract'
import { toast } from '@linli/ui-mobile'
import { onBeforeUnmount, ref, shallowRef, watch } from 'vue'

import { ordersHttp } from '../order/orders-http.ts'
import type { DuplicatesQuery } from './duplicates.rules.ts'

/** Asked for while the person still writes, so that the answer is there at the last tap. */
const settleMs = 700
/** A slow answer must not hold up a report. */
const patienceMs = 2_500

const nothing: DuplicateRow[] = []

/** Answers by what was asked; one that cannot be had is nothing now and is asked for again. */
function createAsking() {
  const answers = new Map<string, Promise<DuplicateRow[]>>()
  return (wanted: DuplicatesQuery): Promise<DuplicateRow[]> => {
    const key = JSON.stringify(wanted)
    const known = answers.get(key)
    if (known) return known
    const asked = ordersHttp.get('/work-orders/duplicates', {
      query: { ...wanted },
    })
    const answer = asked.then(
      (found) => found.rows,
      () => {
        answers.delete(key)
        return nothing
      },
    )
    answers.set(key, answer)
    return answer
  }
}

interface Asked {
  query: () => DuplicatesQuery | null
  /** What the person wrote; it goes along when they follow. */
  words: () => string
  onFollowed: () => Promise<void>
}

/** What neighbours reported already. Without a network, or when it cannot be had, there is nothing to decide. */
export function useDuplicates({ query, words, onFollowed }: Asked) {
  const duplicates = shallowRef<DuplicateRow[]>(nothing)
  const isDoubled = ref(false)
  const followingId = ref('')
  const ask = createAsking()
  let timer: ReturnType<typeof setTimeout> | undefined

  watch(
    () => JSON.stringify(query()),
    () => {
      clearTimeout(timer)
      const wanted = query()
      if (wanted && navigator.onLine) timer = setTimeout(() => void ask(wanted), settleMs)
    },
  )
  onBeforeUnmount(() => clearTimeout(timer))

  /** Looks once more before the report goes out; says whether there is something to decide. */
  async function look(): Promise<boolean> {
    const wanted = query()
    if (!wanted || !navigator.onLine) return false
    const late = new Promise<DuplicateRow[]>((resolve) => setTimeout(() => resolve(nothing), patienceMs))
    duplicates.value = await Promise.race([ask(wanted), late])
    isDoubled.value = duplicates.value.length > 0
    return isDoubled.value
  }

  /** Follows one instead of reporting it again. */
  async function follow(id: string): Promise<void> {
    followingId.value = id
    const text = words().trim().slice(0, 200)
    try {
      await ordersHttp.post(`/work-orders/${id}/follow`, text ? { text } : {})
      isDoubled.value = false
      await onFollowed()
    } catch (error) {
      toast.problem(error)
    } finally {
      followingId.value = ''
    }
  }
  return { duplicates, isDoubled, followingId, look, follow }
}
