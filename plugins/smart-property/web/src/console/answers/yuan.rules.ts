const maxFen = 10_000_000

/** `12.5` yuan for 1250 fen, without needless zeros. */
export const yuanOf = (fen: number): string => String(fen / 100)

/** Fen of what was typed in yuan, never by a float; `null` for what is no price up to 100,000 yuan. */
export function fenOf(text: string): number | null {
  const match = /^(\d{1,6})(?:[.．](\d{1,2}))?$/.exec(text.trim().normalize('NFKC').replaceAll(',', ''))
  if (!match) return null
  const [, yuan = '', cents = ''] = match
  const fen = Number(yuan) * 100 + Number(cents.padEnd(2, '0'))
  return fen <= maxFen ? fen : null
}

export type RangeProblem = 'min' | 'max' | 'order'

/** What is wrong with a range typed in yuan; `null` when it may be published. */
export function rangeProblem(min: string, max: string): RangeProblem | null {
  const [from, to] = [fenOf(min), fenOf(max)]
  if (from === null) return 'min'
  if (to === null) return 'max'
  return from > to ? 'order' : null
}
