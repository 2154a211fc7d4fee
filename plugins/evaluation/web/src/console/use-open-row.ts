import { isProblem, latestOf, type List } from '@linli/web-kit'
import { computed, shallowRef, watch } from 'vue'

/**
 * The row that the address names: from the list where it is there, otherwise asked for by itself, so that a link leads
 * to it however far the list has got and whatever filters it. Null when there is none.
 */
export function useOpenRow<T extends { id: string }>(
  list: List<T>,
  fetchRow: (id: string, signal: AbortSignal) => Promise<T>,
) {
  const fetched = shallowRef<T | null>(null)
  const missing = shallowRef<string | null>(null)
  const error = shallowRef<unknown>(null)
  const listed = computed(() => list.rows.value.find(({ id }) => id === list.openId.value) ?? null)
  const read = latestOf(async (signal, id: string) => {
    try {
      return { id, row: await fetchRow(id, signal) }
    } catch (failure) {
      if (isProblem(failure, 'not_found') || isProblem(failure, 'bad_input')) return { id, row: null }
      throw failure
    }
  }, error)
  const wanted = computed(() =>
    list.openId.value !== null && listed.value === null && list.state.value !== 'loading'
      ? list.openId.value
      : null,
  )
  watch(
    // A list that is read anew may mean that the row changed as well.
    [wanted, () => list.rows.value],
    async ([id]) => {
      error.value = null
      if (id === null) return
      const answer = await read(id)
      if (!answer) return
      ;[fetched.value, missing.value] = [answer.row, answer.row ? null : answer.id]
    },
    { immediate: true },
  )
  const open = computed(
    () => listed.value ?? (fetched.value?.id === list.openId.value ? fetched.value : null),
  )
  const isComing = computed(
    () => open.value === null && missing.value !== list.openId.value && error.value === null,
  )
  return { open, isComing }
}
