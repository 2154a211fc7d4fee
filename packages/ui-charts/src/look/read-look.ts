import { toneTokens, type Look, type Tone } from './look.ts'

/** Reads the tokens where `box` stands; `isStill` is what the system says about movement. */
export function readLook(box: HTMLElement, isStill: boolean): Look {
  const style = getComputedStyle(box)
  const token = (name: string): string => style.getPropertyValue(name).trim()
  const px = (name: string, otherwise: number): number => Number.parseFloat(token(name)) || otherwise
  const colours = (part: 'fill' | 'ink') =>
    Object.fromEntries(
      Object.entries(toneTokens).map(([tone, tokens]) => [tone, token(tokens[part])]),
    ) as Record<Tone, string>
  return {
    isStill,
    widthPx: box.clientWidth,
    smallPx: px('--t-xs', 12),
    textPx: px('--t-s', 13),
    font: token('--font'),
    ink: token('--ink'),
    ink2: token('--ink-2'),
    ink3: token('--ink-3'),
    line: token('--line'),
    line2: token('--line-2'),
    surface: token('--surface'),
    raised: token('--raised'),
    fills: colours('fill'),
    inks: colours('ink'),
  }
}
