import { accountApi, latestOf, type AccountAnswer } from '@linli/web-kit'
import { onScopeDispose, ref, shallowRef, watch } from 'vue'
import { useI18n } from 'vue-i18n'

type PublicList = AccountAnswer<'/api/public/links/{code}/rows'>
type PublicRow = PublicList['rows'][number]

const perPage = 50
/** A pause in typing, in milliseconds, after which the search begins. */
export const pauseMs = 300

/** The list behind a code, page after page, searched by what is typed. */
export function usePublicRows(code: () => string) {
  const { locale } = useI18n({ useScope: 'global' })
  /** Title and columns, as the first page brought them. */
  const head = shallowRef<Omit<PublicList, 'rows' | 'next'> | null>(null)
  const rows = shallowRef<readonly PublicRow[]>([])
  const next = ref<string>()
  const error = shallowRef<unknown>(null)
  const isBusy = ref(false)
  const typed = ref('')
  const read = latestOf(
    (signal, cursor?: string) =>
      accountApi.get(`/api/public/links/${encodeURIComponent(code())}/rows`, {
        query: { limit: perPage, cursor, q: typed.value.trim() || undefined },
        signal,
      }),
    error,
  )

  let asked: string | undefined
  async function load(cursor?: string): Promise<void> {
    asked = cursor
    isBusy.value = true
    error.value = null
    const answer = await read(cursor)
    // A later question is under way, and says itself when it is done.
    if (!answer && error.value === null) return
    isBusy.value = false
    if (!answer) return
    const { rows: came, next: following, ...rest } = answer
    head.value = rest
    rows.value = cursor ? [...rows.value, ...came] : came
    next.value = following
  }
  /** What failed is asked for again: the first page of a search, or one further down. */
  const retry = () => load(asked)
  const more = () => (next.value ? load(next.value) : Promise.resolve())

  let pause: ReturnType<typeof setTimeout> | undefined
  onScopeDispose(() => clearTimeout(pause))
  watch(typed, () => {
    clearTimeout(pause)
    pause = setTimeout(() => void load(), pauseMs)
  })
  // The words of the list are the server's.
  watch([code, locale], () => void load(), { immediate: true })
  return { head, rows, next, error, isBusy, typed, retry, more }
}
