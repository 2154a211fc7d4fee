/** What a key asks for at the desk. */
export type Command =
  | { readonly kind: 'level'; readonly at: number }
  | { readonly kind: 'typed'; readonly key: string }
  | { readonly kind: 'step'; readonly by: 1 | -1 }
  | { readonly kind: 'part'; readonly by: 1 | -1 }
  | { readonly kind: 'judge'; readonly isYes: boolean }
  | { readonly kind: 'next' | 'reason' | 'save' | 'help' }

interface Pressed {
  readonly key: string
  /** Ctrl, ⌘ or Alt: the browser's and the console's own keys. */
  readonly isChord: boolean
  /** Somebody is writing, in a field or by an input method. */
  readonly isTyping: boolean
  /** A link or a button that Enter presses by itself; a choice of points is none. */
  readonly pressesItself: boolean
}

const commands: Readonly<Record<string, Command>> = {
  ArrowRight: { kind: 'step', by: 1 },
  ArrowLeft: { kind: 'step', by: -1 },
  ArrowDown: { kind: 'part', by: 1 },
  j: { kind: 'part', by: 1 },
  ArrowUp: { kind: 'part', by: -1 },
  k: { kind: 'part', by: -1 },
  y: { kind: 'judge', isYes: true },
  x: { kind: 'judge', isYes: false },
  n: { kind: 'next' },
  r: { kind: 'reason' },
  Enter: { kind: 'save' },
  '?': { kind: 'help' },
  '？': { kind: 'help' },
}

/** Which key does what: digits name a level where the part has levels, else the points themselves. */
export function commandOf(pressed: Pressed, hasLevels: boolean): Command | null {
  const { key } = pressed
  if (pressed.isChord || pressed.isTyping) return null
  if (key === 'Enter' && pressed.pressesItself) return null
  if (/^\d$/.test(key) && hasLevels) return key === '0' ? null : { kind: 'level', at: Number(key) - 1 }
  if (/^[\d.。]$/.test(key)) return hasLevels ? null : { kind: 'typed', key: key === '。' ? '.' : key }
  return commands[key] ?? commands[key.toLowerCase()] ?? null
}

interface Typed {
  readonly text: string
  readonly points: number
}

/** The points that typed figures mean: as they stand, or `2.` as the first above 2, since half points are two keys then. */
function meant(points: readonly number[], text: string): number | undefined {
  if (!/^\d+\.?\d*$/.test(text)) return undefined
  const value = Number(text)
  if (text.endsWith('.')) return points.find((each) => each > value && each < value + 1)
  return points.find((each) => each === value)
}

/**
 * The points chosen once this figure follows those typed just before; a figure that makes no points with them starts
 * anew. `null` keeps what stood, with the text so far in case more follows (the `1` of 10).
 */
export function typePoints(points: readonly number[], before: string, key: string): Typed | string {
  for (const text of [before + key, key]) {
    const value = meant(points, text)
    if (value !== undefined) return { text, points: value }
  }
  return /^\d+\.?\d*$/.test(before + key) ? before + key : ''
}
