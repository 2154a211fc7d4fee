import { computed } from 'vue'
import { useRoute, useRouter } from 'vue-router'

/** Which view of a page is open, kept in the page's address under `name`; the first when it names none. */
export function usePageTab<const Tab extends string>(name: string, tabs: readonly [Tab, ...Tab[]]) {
  const route = useRoute()
  const router = useRouter()
  return computed<Tab>({
    get: () => tabs.find((tab) => tab === route.query[name]) ?? tabs[0],
    set: (tab) => void router.replace({ query: tab === tabs[0] ? {} : { [name]: tab } }),
  })
}
