import { onScopeDispose, ref, type Ref } from 'vue'

import { useAddress } from './use-address.ts'

const settleMs = 250

/** What is typed into a search field; in the address, under `name`, once typing rests. */
export function useSearch(name: string): { q: Ref<string>; search: () => void; forget: () => void } {
  const address = useAddress()
  const q = ref(address.read(name) ?? '')
  let timer: ReturnType<typeof setTimeout> | undefined
  function search(): void {
    clearTimeout(timer)
    timer = setTimeout(() => address.write({ [name]: q.value.trim() || undefined }), settleMs)
  }
  /** Empties the field; the address is the caller's to change, along with other filters. */
  function forget(): void {
    clearTimeout(timer)
    q.value = ''
  }
  onScopeDispose(() => clearTimeout(timer))
  return { q, search, forget }
}
