import { computed } from 'vue'
import { useRoute, useRouter } from 'vue-router'

import {
  builderTabs,
  formatPlace,
  parsePlace,
  type BuilderTab,
  type Place,
  type Spot,
} from '../doc/place.rules.ts'

/** What the check beside the structure shows. */
export const checkLooks = ['sums', 'fixtures', 'trial'] as const
export type CheckLook = (typeof checkLooks)[number]

const textIn = (value: unknown): string | null => (typeof value === 'string' ? value : null)

/** Where in the builder one is; the address holds it, so that a reload and a shared link show the same. */
export function useBuilderPlace() {
  const route = useRoute()
  const router = useRouter()
  const go = (query: Record<string, string | undefined>): void =>
    void router.replace({ query: { ...route.query, ...query } })
  const goTo = ({ tab, place, entry }: Spot): void =>
    go({
      tab: tab === 'structure' ? undefined : tab,
      node: place.length > 0 ? formatPlace(place) : undefined,
      entry: entry ?? undefined,
    })
  return {
    tab: computed<BuilderTab>(() => builderTabs.find((tab) => tab === route.query['tab']) ?? 'structure'),
    place: computed<Place>(() => parsePlace(route.query['node'])),
    look: computed<CheckLook>(() => checkLooks.find((look) => look === route.query['look']) ?? 'sums'),
    /** The open entry of a tab. */
    entry: computed(() => textIn(route.query['entry'])),
    /** The version that one is compared with. */
    other: computed(() => textIn(route.query['other'])),
    goTo,
    select: (place: Place) => go({ node: place.length > 0 ? formatPlace(place) : undefined }),
    lookAt: (look: CheckLook) => go({ look: look === 'sums' ? undefined : look }),
    openEntry: (entry: string | null) => go({ entry: entry ?? undefined }),
    compareWith: (other: string | null) => go({ other: other ?? undefined }),
    linkTo: (tab: BuilderTab) => ({
      query: { ...route.query, tab: tab === 'structure' ? undefined : tab, entry: undefined },
    }),
  }
}
