import { onScopeDispose, ref, type Ref } from 'vue'

const now = ref(Date.now())
let users = 0
let ticker: ReturnType<typeof setInterval> | undefined

/** The present in ms, moving every 20 s for as long as somebody looks. */
export function useNow(): Readonly<Ref<number>> {
  now.value = Date.now()
  users++
  ticker ??= setInterval(() => (now.value = Date.now()), 20_000)
  onScopeDispose(() => {
    users--
    if (users > 0) return
    clearInterval(ticker)
    ticker = undefined
  })
  return now
}
