import { ref } from 'vue'

export interface SavedFilter {
  name: string
  query: Record<string, string>
}

const storageKey = (list: string) => `linli.saved-filters.${list}`

function read(list: string): SavedFilter[] {
  try {
    return JSON.parse(localStorage.getItem(storageKey(list)) ?? '[]') as SavedFilter[]
  } catch {
    return []
  }
}

/** Filters a person named and kept for one list, on this device. */
export function useSavedFilters(list: string) {
  const saved = ref(read(list))
  const write = (next: SavedFilter[]) => {
    saved.value = next
    localStorage.setItem(storageKey(list), JSON.stringify(next))
  }
  return {
    saved,
    save: (name: string, query: Record<string, string>) =>
      write([...saved.value.filter((each) => each.name !== name), { name, query }]),
    remove: (name: string) => write(saved.value.filter((each) => each.name !== name)),
  }
}
