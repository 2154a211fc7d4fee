import { onBeforeUnmount, watch, type Ref } from 'vue'

/** Escape closes a sheet also when what had the focus in it has gone. */
export function useEscape(shown: Ref<boolean>): void {
  const close = (event: KeyboardEvent) => {
    if (event.key === 'Escape' && document.activeElement === document.body) shown.value = false
  }
  watch(shown, (isShown) =>
    isShown ? window.addEventListener('keydown', close) : window.removeEventListener('keydown', close),
  )
  onBeforeUnmount(() => window.removeEventListener('keydown', close))
}
