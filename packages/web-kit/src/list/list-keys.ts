export interface ListKeyTarget {
  count: number
  active: number
  move(to: number): void
  open(): void
  toggle(): void
  close(): void
}

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName))

const pressesItself = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && /^(BUTTON|A)$/.test(target.tagName)

/** J/K or arrows move, Enter opens, X marks, Escape closes. Returns whether the key was used. */
export function handleListKey(event: KeyboardEvent, list: ListKeyTarget): boolean {
  if (event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return false
  const moves: Record<string, number> = { j: 1, ArrowDown: 1, k: -1, ArrowUp: -1 }
  const step = moves[event.key]
  if (step !== undefined) {
    if (list.count > 0) list.move(Math.min(list.count - 1, Math.max(0, list.active + step)))
    return true
  }
  if (event.key === 'Enter' && !pressesItself(event.target)) return (list.open(), true)
  if (event.key === 'x') return (list.toggle(), true)
  if (event.key === 'Escape') return (list.close(), true)
  return false
}
