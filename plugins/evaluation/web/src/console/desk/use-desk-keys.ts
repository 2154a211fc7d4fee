import { onBeforeUnmount, onMounted } from 'vue'

import { commandOf, type Command } from './keys.rules.ts'

const isField = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName))

/** Enter on a choice of points saves it; any other button and every link is pressed. */
const pressesItself = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  /^(BUTTON|A|SUMMARY)$/.test(target.tagName) &&
  !target.closest('[data-choice]')

/** The desk's keys for as long as the page stands and no dialog lies over it. */
export function useDeskKeys(hasLevels: () => boolean, run: (command: Command) => void): void {
  function onKey(event: KeyboardEvent): void {
    if (event.defaultPrevented || document.querySelector('[aria-modal="true"]')) return
    const command = commandOf(
      {
        key: event.key,
        isChord: event.ctrlKey || event.metaKey || event.altKey,
        isTyping: event.isComposing || isField(event.target),
        pressesItself: pressesItself(event.target),
      },
      hasLevels(),
    )
    if (!command) return
    event.preventDefault()
    run(command)
  }
  onMounted(() => document.addEventListener('keydown', onKey))
  onBeforeUnmount(() => document.removeEventListener('keydown', onKey))
}
