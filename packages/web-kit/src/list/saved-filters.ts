import { ref } from 'vue'

import type { KernelAnswer } from '../api/answers.ts'
import { api } from '../api/clients.ts'

/** A person's own filter of a list, or one that a colleague shares. */
export type SavedFilter = KernelAnswer<'/saved-filters'>['rows'][number]

/** Filters kept under a name for one list, with the account: own first, then those that colleagues share. */
export function useSavedFilters(list: string) {
  const saved = ref<SavedFilter[]>([])
  async function loadSaved(): Promise<void> {
    // A list without its named filters is still a list.
    saved.value = await api.get('/saved-filters', { query: { list } }).then(
      (answer) => answer.rows,
      () => saved.value,
    )
  }
  /** The same name again is the same filter with what is wanted now. */
  async function save(name: string, query: Record<string, string>, isShared = false): Promise<void> {
    const known = saved.value.find((filter) => filter.isOwn && filter.name === name)
    if (known) await api.patch(`/saved-filters/${known.id}`, { version: known.version, query, isShared })
    else await api.post('/saved-filters', { list, name, query, isShared })
    await loadSaved()
  }
  async function remove({ id, version }: SavedFilter): Promise<void> {
    await api.delete(`/saved-filters/${id}`, { version })
    await loadSaved()
  }
  return { saved, loadSaved, save, remove }
}
