type Rgb = readonly number[]

const parts = (hex: string): Rgb => [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16))

/** Relative luminance of WCAG 2.2. */
function luminance(rgb: Rgb): number {
  const [r = 0, g = 0, b = 0] = rgb.map((part) => {
    const value = part / 255
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * r + 0.7152 * g + 0.0722 * b
}

/** Contrast of `ink` on `ground` under so much of `fill`, all of them `#rrggbb`; 4.5 is the least for text. */
export function inkContrast(ink: string, ground: string, fill: string, share: number): number {
  const [below, above] = [parts(ground), parts(fill)]
  const mixed = below.map((part, at) => part + ((above[at] ?? part) - part) * share)
  const [high, low] = [luminance(parts(ink)), luminance(mixed)].toSorted((a, b) => b - a)
  return ((high ?? 0) + 0.05) / ((low ?? 0) + 0.05)
}

const mostShare = 0.7

/** The most of `fill`, 0.7 at the utmost, that may lie over `ground` below text in `ink`. */
export function inkShare(ink: string, ground: string, fill: string): number {
  let share = mostShare
  while (share > 0.1 && inkContrast(ink, ground, fill, share) < 4.6) share -= 0.02
  return share
}
