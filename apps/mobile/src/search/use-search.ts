import { isProblem, tenantHttp } from '@linli/web-kit'
import { onScopeDispose, ref, shallowRef, watch } from 'vue'

interface Hit {
  id: string
  title: string
  subtitle: string
  path: string
}
interface HitGroup {
  kind: string
  title: string
  hits: Hit[]
}
interface Answer {
  groups: HitGroup[]
  missing: { kind: string; title: string }[]
}

const typingMs = 250

/** What the person may find by a few letters, the tail of a number or a room. Only the last question counts. */
export function useSearch() {
  const q = ref('')
  const answer = shallowRef<Answer | null>(null)
  const isBusy = ref(false)
  const error = shallowRef<unknown>(null)
  let timer: ReturnType<typeof setTimeout> | undefined
  let running: AbortController | undefined

  async function ask(): Promise<void> {
    running?.abort()
    const mine = new AbortController()
    running = mine
    try {
      answer.value = await tenantHttp.get<Answer>('/search', {
        query: { q: q.value.trim() },
        signal: mine.signal,
      })
      error.value = null
    } catch (failure) {
      if (mine.signal.aborted) return
      if (!isProblem(failure)) throw failure
      error.value = failure
    } finally {
      if (running === mine) isBusy.value = false
    }
  }
  watch(q, (text) => {
    clearTimeout(timer)
    running?.abort()
    isBusy.value = text.trim() !== ''
    error.value = null
    if (isBusy.value) timer = setTimeout(() => void ask(), typingMs)
    else answer.value = null
  })
  onScopeDispose(() => {
    clearTimeout(timer)
    running?.abort()
  })
  return { q, answer, isBusy, error, ask }
}
