import { isProblem, api, type KernelAnswer } from '@linli/web-kit'
import { ref, watch } from 'vue'

export type SearchRow = SearchGroup['hits'][number]

export type SearchGroup = KernelAnswer<'/search'>['groups'][number]

/** Asks the server while the person types; only the last answer counts. */
export function useGlobalSearch() {
  const q = ref('')
  const groups = ref<SearchGroup[]>([])
  const isBusy = ref(false)
  const problem = ref('')
  let timer: ReturnType<typeof setTimeout> | undefined
  let running: AbortController | null = null

  async function ask(text: string): Promise<void> {
    const mine = new AbortController()
    running = mine
    problem.value = ''
    try {
      const answer = await api.get('/search', {
        query: { q: text },
        signal: mine.signal,
      })
      groups.value = answer.groups.filter((group) => group.hits.length > 0)
    } catch (error) {
      if (mine.signal.aborted) return
      if (!isProblem(error)) throw error
      problem.value = error.message
    } finally {
      if (running === mine) isBusy.value = false
    }
  }
  watch(q, (text) => {
    clearTimeout(timer)
    running?.abort()
    isBusy.value = Boolean(text.trim())
    if (!text.trim()) groups.value = []
    else timer = setTimeout(() => void ask(text.trim()), 160)
  })
  return { q, groups, isBusy, problem }
}
