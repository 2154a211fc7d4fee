import { maskIdNumber, maskPhone } from '../personal/mask.rules.ts'

/** Digits as ledgers write them: full width or half, in groups or in one. */
const run = /(?<![\d０-９*])[\d０-９](?:[ -]?[\d０-９]){4,}[XxＸ]?(?![\d０-９*])/g
const idNumber = /^\d{17}[\dXx]$|^\d{15}$/
const mobile = /^1[3-9]\d{9}$/
const longestTail = 2

const digitsOf = (text: string): string => text.normalize('NFKC').replaceAll(/[ -]/g, '')

/** What is no whole number of any kind still gives somebody away: its middle is starred. */
function maskRest(digits: string): string {
  const head = digits.length >= 7 ? 3 : 1
  const tail = digits.length >= 7 ? longestTail : 1
  return digits.slice(0, head) + '*'.repeat(digits.length - head - tail) + digits.slice(-tail)
}

/**
 * A cell as the preview shows it: mobile and identity numbers starred wherever they stand, in a remark as well
 * as in their own column. In a column that holds such numbers (`isPersonal`) every longer run of digits is
 * starred, for there the wrong ones are what the preview is about.
 */
export function maskCell(text: string, isPersonal: boolean): string {
  return text.replaceAll(run, (found) => {
    const digits = digitsOf(found)
    if (idNumber.test(digits)) return maskIdNumber(digits)
    if (mobile.test(digits)) return maskPhone(digits)
    return isPersonal ? maskRest(digits) : found
  })
}

/** Fields whose columns hold phones or identity numbers. */
export const isPersonalField = (field: string | null): boolean =>
  field !== null && /(phone|document)$/i.test(field)
