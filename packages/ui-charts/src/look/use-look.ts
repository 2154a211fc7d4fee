import { onBeforeUnmount, onMounted, shallowRef, type Ref, type ShallowRef } from 'vue'

import type { Look } from './look.ts'
import { readLook } from './read-look.ts'

/** The look where `box` stands, following theme, accent, text size, width and the wish for less movement. */
export function useLook(box: Ref<HTMLElement | null>): Readonly<ShallowRef<Look | null>> {
  const look = shallowRef<Look | null>(null)
  const still = matchMedia('(prefers-reduced-motion: reduce)')
  function read(): void {
    // Hidden boxes have no width; the chart stays as it was until it is seen again.
    if (!box.value?.clientWidth) return
    const next = readLook(box.value, still.matches)
    if (JSON.stringify(next) !== JSON.stringify(look.value)) look.value = next
  }
  const size = new ResizeObserver(read)
  const theme = new MutationObserver(read)
  onMounted(() => {
    read()
    if (box.value) size.observe(box.value)
    // Theme and text size are attributes of the root, a tenant's accent its style.
    theme.observe(document.documentElement, {
      attributes: true,
      attributeFilter: ['data-theme', 'data-text', 'style'],
    })
    still.addEventListener('change', read)
  })
  onBeforeUnmount(() => {
    size.disconnect()
    theme.disconnect()
    still.removeEventListener('change', read)
  })
  return look
}
