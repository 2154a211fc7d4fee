import { isProblem, useTenant, type TenantCard } from '@linli/web-kit'
import { ref, watch } from 'vue'

const typingMs = 200

/** Estates and companies this person reaches, by name or pinyin initials. Only the last question counts. */
export function useTenantSearch() {
  const store = useTenant()
  const q = ref('')
  const found = ref<TenantCard[]>([])
  const isBusy = ref(false)
  const isMore = ref(false)
  const refusal = ref('')
  let turn = 0
  let timer: ReturnType<typeof setTimeout> | undefined

  async function ask(): Promise<void> {
    const mine = ++turn
    isBusy.value = true
    try {
      const page = await store.reachable(q.value.trim())
      if (mine !== turn) return
      found.value = page.rows
      isMore.value = Boolean(page.next)
      refusal.value = ''
    } catch (error) {
      if (!isProblem(error)) throw error
      refusal.value = error.message
    } finally {
      if (mine === turn) isBusy.value = false
    }
  }
  watch(q, () => {
    clearTimeout(timer)
    timer = setTimeout(() => void ask(), typingMs)
  })
  function start(): void {
    q.value = ''
    void ask()
  }
  return { q, found, isBusy, isMore, refusal, start }
}
