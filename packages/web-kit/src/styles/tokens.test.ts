import { readFileSync } from 'node:fs'
import { join } from 'node:path'

import { describe, expect, it } from 'vitest'

import { accentColours } from '../theme/accent.ts'
import { contrast, parseHex } from '../theme/contrast.ts'

const css = readFileSync(join(import.meta.dirname, 'tokens.css'), 'utf8')
const block = (selector: string): Record<string, string> => {
  const body = css.slice(css.indexOf(selector)).split('}')[0] ?? ''
  return Object.fromEntries(
    [...body.matchAll(/(--[\w-]+):\s*(#[0-9a-f]{6})/g)].map((match) => [match[1], match[2]]),
  )
}
const light = block(':root {')
const dark = { ...light, ...block("[data-theme='dark'] {") }
const ratio = (a: string, b: string): number => contrast(parseHex(a)!, parseHex(b)!)

const pairs = [
  ...['--ink', '--ink-2', '--ink-3'].flatMap((ink) =>
    ['--paper', '--surface', '--surface-2', '--raised'].map((ground) => [ink, ground]),
  ),
  ['--ink-2', '--line-2'],
  ['--on-jade', '--jade'],
  ...['jade', 'civic', 'amber', 'sky'].flatMap((name) => [
    [`--${name}-ink`, `--${name}-soft`],
    [`--${name}-ink`, '--surface'],
    [`--${name}-ink`, '--paper'],
  ]),
] as [string, string][]

describe.each([
  ['light', light],
  ['dark', dark],
] as const)('%s', (_, tokens) => {
  it.each(pairs)('%s on %s holds 4.5:1', (ink, ground) =>
    expect(ratio(tokens[ink]!, tokens[ground]!)).toBeGreaterThanOrEqual(4.5),
  )
  it('outlines controls at 3:1', () =>
    expect(ratio(tokens['--line-strong']!, tokens['--surface']!)).toBeGreaterThanOrEqual(3))
})

describe('a tenant’s accent, whatever it is', () => {
  it.each(
    ['#ffffff', '#000000', '#ff7a00', '#ffe600', '#8a2be2', '#00c853', '#1f5fa8', '#777777'].flatMap(
      (hex) =>
        [
          [hex, false],
          [hex, true],
        ] as const,
    ),
  )('%s, dark %s', (hex, isDark) => {
    const colours = accentColours(hex, isDark)!
    expect(ratio(colours.on, colours.accent)).toBeGreaterThanOrEqual(4.5)
    expect(ratio(colours.ink, colours.soft)).toBeGreaterThanOrEqual(4.5)
    expect(ratio(colours.accent, isDark ? '#1a1f26' : '#ffffff')).toBeGreaterThanOrEqual(3)
  })
  it('ignores what is no colour', () => expect(accentColours('red; }', false)).toBeNull())
})
