import { useRoute, useRouter } from 'vue-router'

/** What the page shows, kept in its address: a reload and a link that is passed on show the same. */
export function useAddress() {
  const route = useRoute()
  const router = useRouter()
  const read = (name: string): string | undefined => {
    const value = route.query[name]
    return typeof value === 'string' && value !== '' ? value : undefined
  }
  const changed = (change: Record<string, string | undefined>) => ({ query: { ...route.query, ...change } })
  return {
    read,
    /** The same address with a few names changed, for links. */
    to: changed,
    write: (change: Record<string, string | undefined>) => void router.replace(changed(change)),
  }
}
