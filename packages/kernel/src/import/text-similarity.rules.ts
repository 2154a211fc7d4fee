import { tidy } from './cell.rules.ts'

/** A heading without units, marks and blanks: 建筑面积（㎡）* and 建筑面积 are the same. */
export function plainHeading(text: string): string {
  const plain = tidy(text).toLowerCase().replace(/\s+/g, ' ')
  const bare = plain.replace(/\([^()]*\)|\[[^\]]*\]|【[^】]*】/g, '').replace(/[\s*:_.,、"'“”必填]/g, '')
  return bare === '' ? plain.replace(/[\s*:_()]/g, '') : bare
}

function bigrams(text: string): Map<string, number> {
  const counts = new Map<string, number>()
  const padded = `^${text}$`
  for (let i = 0; i < padded.length - 1; i++) {
    const gram = padded.slice(i, i + 2)
    counts.set(gram, (counts.get(gram) ?? 0) + 1)
  }
  return counts
}

/** Dice coefficient of character bigrams, 0 to 1; a contained word lifts it by its share of the length. */
export function similarity(a: string, b: string): number {
  if (a === b) return 1
  if (a === '' || b === '') return 0
  const [left, right] = [bigrams(a), bigrams(b)]
  let common = 0
  for (const [gram, count] of left) common += Math.min(count, right.get(gram) ?? 0)
  const dice = (2 * common) / (a.length + 1 + b.length + 1)
  const [short, long] = a.length < b.length ? [a, b] : [b, a]
  const contained = short.length >= 2 && long.includes(short) ? 0.5 + (0.4 * short.length) / long.length : 0
  return Math.max(dice, contained)
}
