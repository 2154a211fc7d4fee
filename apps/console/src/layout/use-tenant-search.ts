import { useTenant, type TenantCard } from '@linli/web-kit'
import { ref, watch } from 'vue'

/** Tenants I can reach, by name or pinyin initials; the last ones used come first. */
export function useTenantSearch() {
  const store = useTenant()
  const q = ref('')
  const found = ref<TenantCard[]>([])
  const recent = ref<TenantCard[]>([])
  const isBusy = ref(false)
  const isMore = ref(false)
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
    } finally {
      if (mine === turn) isBusy.value = false
    }
  }
  watch(q, () => {
    clearTimeout(timer)
    timer = setTimeout(() => void ask(), 180)
  })
  return {
    q,
    found,
    recent,
    isBusy,
    isMore,
    start() {
      q.value = ''
      recent.value = store.recents().slice(0, 4)
      void ask()
    },
  }
}
