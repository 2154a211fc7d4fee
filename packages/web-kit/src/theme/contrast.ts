/** sRGB hex colour arithmetic for accents: WCAG 2.2 contrast and mixing. */
export type Rgb = readonly [r: number, g: number, b: number]

export function parseHex(hex: string): Rgb | null {
  const match = /^#?([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(hex.trim())
  return match ? [parseInt(match[1]!, 16), parseInt(match[2]!, 16), parseInt(match[3]!, 16)] : null
}

export const toHex = (rgb: Rgb): string =>
  `#${rgb.map((part) => Math.round(part).toString(16).padStart(2, '0')).join('')}`

function luminance(rgb: Rgb): number {
  const [r, g, b] = rgb.map((part) => {
    const value = part / 255
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4
  }) as [number, number, number]
  return 0.2126 * r + 0.7152 * g + 0.0722 * b
}

/** 1 to 21; 4.5 is the least for text. */
export function contrast(a: Rgb, b: Rgb): number {
  const [high, low] = [luminance(a), luminance(b)].sort((x, y) => y - x) as [number, number]
  return (high + 0.05) / (low + 0.05)
}

export const mix = (from: Rgb, to: Rgb, share: number): Rgb =>
  [0, 1, 2].map((index) => from[index]! + (to[index]! - from[index]!) * share) as unknown as Rgb

/** Moves `colour` towards `pole` until it holds `least` against `ground`. */
export function readableOn(colour: Rgb, ground: Rgb, pole: Rgb, least = 4.5): Rgb {
  for (let share = 0; share <= 1; share += 0.04) {
    const candidate = mix(colour, pole, share)
    if (contrast(candidate, ground) >= least) return candidate
  }
  return pole
}
