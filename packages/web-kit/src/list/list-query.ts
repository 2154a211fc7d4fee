import { computed, ref, type ComputedRef, type Ref } from 'vue'
import { useRoute, useRouter } from 'vue-router'

export type Filters = Record<string, string>

const clean = (filters: Record<string, string | undefined>): Filters =>
  Object.fromEntries(Object.entries(filters).filter((entry): entry is [string, string] => Boolean(entry[1])))

/** Keeps filters and the open row in the URL (or in memory), so that a link shows what its sender saw. */
function useStore(inUrl: boolean): { read: Ref<Filters>; write: (next: Filters, replace: boolean) => void } {
  if (!inUrl) {
    const memory = ref<Filters>({})
    return { read: memory, write: (next) => (memory.value = next) }
  }
  const route = useRoute()
  const router = useRouter()
  // Leaving the page changes the route before the page is gone: only this page's own path counts.
  const home = route.path
  let last: Filters = {}
  const read = computed(() => {
    if (route.path === home) last = clean(route.query as Record<string, string | undefined>)
    return last
  })
  return {
    read,
    write: (next, replace) => void (replace ? router.replace({ query: next }) : router.push({ query: next })),
  }
}

/** Parts of the address that are no filters: the row in the side panel, and the tab the list stands in. */
const placeOf = ({ open, tab }: Filters) => ({ open, tab })
const isPlace = (name: string): boolean => name === 'open' || name === 'tab'

/** `open` is the row in the side panel, `tab` the page's; everything else in the query belongs to the list. */
export function useListQuery(defaults: Filters, inUrl: boolean) {
  const { read, write } = useStore(inUrl)
  const filters: ComputedRef<Filters> = computed(() => {
    const { open: _, tab: __, ...rest } = read.value
    return { ...defaults, ...rest }
  })
  let lastRequest: Filters = {}
  let lastText = ''
  const request = computed(() => {
    const wanted = Object.fromEntries(Object.entries(filters.value).filter(([, value]) => value !== 'any'))
    const text = JSON.stringify(wanted)
    if (text !== lastText) {
      lastText = text
      lastRequest = wanted
    }
    return lastRequest
  })

  const keep = (next: Record<string, string | undefined>, replace = true) => write(clean(next), replace)

  return {
    filters,
    request,
    openId: computed(() => read.value.open ?? null),
    open: (id: string | null) => keep({ ...read.value, open: id ?? undefined }),
    /** `undefined` goes back to the default, `'any'` lifts a default. */
    setFilter: (name: string, value: string | undefined) => keep({ ...read.value, [name]: value }),
    applyFilters: (next: Filters) => keep({ ...next, ...placeOf(read.value) }),
    clearFilters: () => keep(placeOf(read.value)),
    isFiltered: computed(() => Object.keys(read.value).some((name) => !isPlace(name) && name !== 'sort')),
  }
}
