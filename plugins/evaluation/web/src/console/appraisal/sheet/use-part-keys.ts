import { onBeforeUnmount, onMounted } from 'vue'

/** J and K go from part to part, as at the scorer's desk; not while something is typed or a dialog is open. */
export function usePartKeys(): void {
  function onKey(event: KeyboardEvent): void {
    if (event.ctrlKey || event.metaKey || event.altKey) return
    const { target } = event
    if (target instanceof HTMLElement && target.matches('input, textarea, select, [contenteditable]')) return
    if (document.querySelector('[aria-modal="true"]')) return
    const step = { j: 1, k: -1 }[event.key.toLowerCase()]
    if (step === undefined) return
    const parts = [...document.querySelectorAll<HTMLElement>('[data-part]')]
    const at = parts.findIndex((part) => part.contains(document.activeElement))
    const next = parts[at < 0 ? 0 : Math.min(Math.max(at + step, 0), parts.length - 1)]
    next?.focus()
    next?.scrollIntoView({ block: 'nearest' })
    event.preventDefault()
  }
  onMounted(() => document.addEventListener('keydown', onKey))
  onBeforeUnmount(() => document.removeEventListener('keydown', onKey))
}
