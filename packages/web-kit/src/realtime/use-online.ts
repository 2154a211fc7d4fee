import { onScopeDispose, ref, type Ref } from 'vue'

/** Whether the device itself says it has a network. */
export function useOnline(): Readonly<Ref<boolean>> {
  const isOnline = ref(navigator.onLine)
  const read = () => (isOnline.value = navigator.onLine)
  window.addEventListener('online', read)
  window.addEventListener('offline', read)
  onScopeDispose(() => {
    window.removeEventListener('online', read)
    window.removeEventListener('offline', read)
  })
  return isOnline
}
