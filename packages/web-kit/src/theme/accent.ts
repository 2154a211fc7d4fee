import { contrast, mix, parseHex, readableOn, toHex, type Rgb } from './contrast.ts'

export interface AccentColours {
  accent: string
  ink: string
  soft: string
  on: string
}

const white: Rgb = [255, 255, 255]
const black: Rgb = [8, 12, 16]
const darkSurface: Rgb = [26, 31, 38]

/**
 * A tenant's brand colour as four usable ones, whatever it is: the fill holds white (or dark) text at 4.5:1
 * and the ink is readable on the soft ground.
 */
export function accentColours(hex: string, isDark: boolean): AccentColours | null {
  const brand = parseHex(hex)
  if (!brand) return null
  const surface = isDark ? darkSurface : white
  const pole = isDark ? white : black
  const accent = readableOn(brand, surface, pole, 4.6)
  const soft = mix(surface, accent, isDark ? 0.2 : 0.11)
  const ink = readableOn(accent, soft, pole, 5.2)
  const on = contrast(accent, white) >= 4.5 ? white : black
  return { accent: toHex(accent), ink: toHex(ink), soft: toHex(soft), on: toHex(on) }
}
