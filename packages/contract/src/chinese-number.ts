const digits = new Map([...'〇零一二三四五六七八九'].map((sign, at) => [sign, Math.max(0, at - 1)]))
digits.set('两', 2)
const steps = new Map([
  ['十', 10],
  ['百', 100],
  ['千', 1000],
])

/** A run of the signs that `parseChineseNumber` reads, for use inside other patterns. */
export const chineseNumberPattern = '[〇零一二两三四五六七八九十百千]+'

/**
 * Reads a Chinese number below ten thousand, spoken (三十二, 一百零五) or digit by digit (一二〇四).
 * Null for anything else.
 */
export function parseChineseNumber(text: string): number | null {
  if (text === '' || text.length > 9) return null
  const signs = [...text]
  if (signs.every((sign) => digits.has(sign))) {
    return signs.length > 4 ? null : signs.reduce((sum, sign) => sum * 10 + (digits.get(sign) ?? 0), 0)
  }
  let sum = 0
  let pending: number | null = null
  let hasZero = false
  let lastStep = 10_000
  for (const sign of signs) {
    const digit = digits.get(sign)
    const step = steps.get(sign)
    if (digit === 0) {
      if (pending !== null || hasZero || sum === 0) return null
      hasZero = true
    } else if (digit !== undefined) {
      if (pending !== null) return null
      pending = digit
    } else if (step !== undefined && step < lastStep) {
      if (pending === null && step !== 10) return null
      sum += (pending ?? 1) * step
      lastStep = step
      pending = null
      hasZero = false
    } else return null
  }
  // 一百五 is spoken for 150 and written for 105: refused rather than guessed.
  if (pending !== null && lastStep > 10 && !hasZero) return null
  return hasZero && pending === null ? null : sum + (pending ?? 0)
}
