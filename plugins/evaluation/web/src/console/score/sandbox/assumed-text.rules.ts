import type { FactValue } from '@linli/evaluation-contract'

/** What is assumed, by metric and by question. */
export interface Assumptions {
  facts: Readonly<Record<string, FactValue>>
  judges: Readonly<Record<string, boolean>>
}

export const nothingAssumed: Assumptions = { facts: {}, judges: {} }

const mark = { facts: 'f', judges: 'j' } as const

/** As one text for the address of the page: `f!party.meetings!4*j!good_effect!1`. Keys hold neither sign. */
export function assumedText({ facts, judges }: Assumptions): string | undefined {
  const write = (value: FactValue): string =>
    typeof value === 'boolean' ? (value ? 'yes' : 'no') : String(value)
  const pieces = [
    ...Object.entries(facts).map(([key, value]) => `${mark.facts}!${key}!${write(value)}`),
    ...Object.entries(judges).map(([key, value]) => `${mark.judges}!${key}!${write(value)}`),
  ]
  return pieces.length > 0 ? pieces.join('*') : undefined
}

/** Reads it back; what does not make sense, or names what the page does not know, is left out. */
export function assumedIn(
  text: string | undefined,
  knows: (kind: 'fact' | 'judge', key: string) => boolean,
): Assumptions {
  const facts: Record<string, FactValue> = {}
  const judges: Record<string, boolean> = {}
  for (const piece of text?.split('*') ?? []) {
    const [kind, key = '', written = ''] = piece.split('!')
    const value = read(written)
    if (value === null) continue
    if (kind === mark.facts && knows('fact', key)) facts[key] = value
    if (kind === mark.judges && knows('judge', key) && typeof value === 'boolean') judges[key] = value
  }
  return { facts, judges }
}

function read(written: string): FactValue | null {
  if (written === 'yes' || written === 'no') return written === 'yes'
  const value = Number(written)
  return written !== '' && Number.isFinite(value) && value >= 0 ? value : null
}
