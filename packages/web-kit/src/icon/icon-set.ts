import { shallowRef, type Component } from 'vue'

import { firstIcons } from './icons.ts'

type IconSet = Readonly<Record<string, Component>>

const more = shallowRef<IconSet | null>(null)
let coming: Promise<void> | undefined

/** Brings the icons that no first screen needs; those on screen that waited for them appear. */
export function loadMoreIcons(): Promise<void> {
  coming ??= import('./more-icons.ts').then(
    ({ moreIcons }) => void (more.value = moreIcons),
    // Without a network the place stays empty; the next icon asks again.
    () => (coming = undefined),
  )
  return coming
}

/** The icon of a name: `null` while it is on its way, a puzzle piece for a name that nothing has. */
export function iconOf(name: string): Component | null {
  const first = firstIcons[name]
  if (first) return first
  if (more.value) return more.value[name] ?? firstIcons['puzzle']!
  void loadMoreIcons()
  return null
}
