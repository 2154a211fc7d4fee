import { onScopeDispose, ref, type Ref } from 'vue'

/** Whether an element fills the screen, and the switch; not offered where the browser has none. */
export function useFullscreen(element: Readonly<Ref<HTMLElement | null>>) {
  const isFull = ref(false)
  const follow = () => (isFull.value = document.fullscreenElement !== null)
  document.addEventListener('fullscreenchange', follow)
  onScopeDispose(() => document.removeEventListener('fullscreenchange', follow))
  async function toggle(): Promise<void> {
    try {
      if (document.fullscreenElement) await document.exitFullscreen()
      else await element.value?.requestFullscreen()
    } catch {
      // The browser may refuse (a frame without the right); the page stays as it is.
      follow()
    }
  }
  return { isFull, canFill: document.fullscreenEnabled, toggle }
}
