import { onScopeDispose, type Ref } from 'vue'
import { onBeforeRouteLeave, onBeforeRouteUpdate } from 'vue-router'

/** Asks before unsaved edits are left: for another page, another version, or a closed window. */
export function useLeaveGuard(isDirty: Ref<boolean>, ask: () => Promise<boolean>): void {
  const beforeUnload = (event: BeforeUnloadEvent): void => {
    if (isDirty.value) event.preventDefault()
  }
  window.addEventListener('beforeunload', beforeUnload)
  onScopeDispose(() => window.removeEventListener('beforeunload', beforeUnload))
  onBeforeRouteLeave(() => (isDirty.value ? ask() : true))
  onBeforeRouteUpdate((to, from) => (isDirty.value && to.params['id'] !== from.params['id'] ? ask() : true))
}
