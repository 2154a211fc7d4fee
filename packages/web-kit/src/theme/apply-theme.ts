import { ref } from 'vue'

import { accentColours } from './accent.ts'

export type ThemeChoice = 'light' | 'dark' | 'auto'

/** What is on screen now, after `auto` was resolved; component libraries follow it. */
export const isDark = ref(false)
/** Brand colour of the tenant on screen, `null` for the house colour. */
export const accentHex = ref<string | null>(null)

let choice: ThemeChoice = 'auto'
const darkSystem = typeof matchMedia === 'function' ? matchMedia('(prefers-color-scheme: dark)') : null

function paint(): void {
  isDark.value = choice === 'dark' || (choice === 'auto' && Boolean(darkSystem?.matches))
  const root = document.documentElement
  root.dataset.theme = isDark.value ? 'dark' : 'light'
  const colours = accentHex.value ? accentColours(accentHex.value, isDark.value) : null
  for (const [name, part] of [
    ['--accent', 'accent'],
    ['--accent-ink', 'ink'],
    ['--accent-soft', 'soft'],
    ['--on-accent', 'on'],
  ] as const) {
    if (colours) root.style.setProperty(name, colours[part])
    else root.style.removeProperty(name)
  }
}

darkSystem?.addEventListener('change', paint)

export function applyTheme(next: ThemeChoice): void {
  choice = next
  paint()
}

export function applyAccent(hex: string | null): void {
  accentHex.value = hex
  paint()
}
