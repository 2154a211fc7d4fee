import { accept, cellText, type CellValue, isDateCell, type Outcome, refuse } from '../cell.rules.ts'

export const identityKinds = [
  'cn_id',
  'hk_macao_permit',
  'taiwan_permit',
  'passport',
  'hk_id',
  'foreign_permit',
  'organisation',
] as const
export type IdentityKind = (typeof identityKinds)[number]

/** A document that tells one person (or owning organisation) from another. */
export interface Identity {
  kind: IdentityKind
  number: string
}

const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]
const checkCharacters = '10X98765432'

/** Check character of the 17 leading digits of a mainland id number (GB 11643). */
export function identityCheck(first17: string): string {
  let sum = 0
  for (const [i, weight] of weights.entries()) sum += weight * Number(first17[i])
  return checkCharacters[sum % 11]!
}

function isBirthDate(text: string): boolean {
  const [y, m, d] = [Number(text.slice(0, 4)), Number(text.slice(4, 6)), Number(text.slice(6, 8))]
  if (y < 1850 || y > 2100 || m < 1 || m > 12 || d < 1) return false
  return d <= new Date(Date.UTC(y, m, 0)).getUTCDate()
}

function mainland(text: string): Outcome<Identity> {
  const number = text.length === 15 ? `${text.slice(0, 6)}19${text.slice(6)}` : text
  if (!isBirthDate(number.slice(6, 14))) return refuse('id_birth_date', { birth: number.slice(6, 14) })
  const check = identityCheck(number.slice(0, 17))
  if (text.length === 15) return accept({ kind: 'cn_id', number: number + check })
  return number[17] === check ? accept({ kind: 'cn_id', number }) : refuse('id_checksum')
}

const organisationAlphabet = '0123456789ABCDEFGHJKLMNPQRTUWXY'

/** Unified social credit code with its check character (GB 32100). */
function isOrganisation(text: string): boolean {
  if (!/^[0-9A-HJ-NPQRTUWXY]{2}\d{6}[0-9A-HJ-NPQRTUWXY]{10}$/.test(text)) return false
  let sum = 0
  for (let i = 0, weight = 1; i < 17; i++, weight = (weight * 3) % 31)
    sum += organisationAlphabet.indexOf(text[i]!) * weight
  return organisationAlphabet[(31 - (sum % 31)) % 31] === text[17]
}

const shapes: [RegExp, IdentityKind][] = [
  [/^[HM]\d{8}(\d{2})?$/, 'hk_macao_permit'],
  [/^[A-Z]{3}\d{12}$/, 'foreign_permit'],
  [/^[A-Z]{1,2}\d{6}\([0-9A]\)$/, 'hk_id'],
  [/^T\d{8}(\d{2})?$/, 'taiwan_permit'],
  [/^[A-Z]{1,3}\d{6,9}$/, 'passport'],
]

function refuseShape(text: string): Outcome<never> {
  if (/\*/.test(text)) return refuse('id_masked')
  if (/[^0-9A-Z()-]/.test(text)) return refuse('id_characters')
  return refuse('id_length', { length: text.length })
}

/**
 * Reads one identity document. Mainland numbers of 15 digits are brought to 18; region codes are not
 * checked because they changed over the decades. `hint` is the text of a document-type column.
 */
export function normaliseIdentity(cell: CellValue, hint = ''): Outcome<Identity> {
  if (isDateCell(cell)) return refuse('cell_turned_date', { given: cell.date.slice(0, 10) })
  if (typeof cell === 'number' && cell > Number.MAX_SAFE_INTEGER) return refuse('id_precision_lost')
  const text = cellText(cell)
    .toUpperCase()
    .replace(/^'|[\s\u00b7]/g, '')
  if (/^\d(\.\d+)?E\+?\d+$/.test(text)) return refuse('id_precision_lost')
  if (text === '') return refuse('id_length', { length: 0 })
  if (/台|TAIWAN/i.test(hint) && /^\d{8}(\d{2})?$/.test(text))
    return accept({ kind: 'taiwan_permit', number: `T${text}` })
  if (/^\d{17}[\dX]$/.test(text)) {
    // Some credit codes are all digits; without the type column they would excuse mistyped ID numbers.
    const isCode = /信用|营业|执照|组织|法人|licen[cs]e|company/i.test(hint) && isOrganisation(text)
    return isCode ? accept({ kind: 'organisation', number: text }) : mainland(text)
  }
  if (/^\d{15}$/.test(text)) return mainland(text)
  for (const [shape, kind] of shapes) {
    if (shape.test(text)) return accept({ kind, number: text })
  }
  return isOrganisation(text) ? accept({ kind: 'organisation', number: text }) : refuseShape(text)
}

/** Reads the documents of several people in one cell, in their order. */
export function normaliseIdentities(cell: CellValue, hint = ''): Outcome<Identity[]> {
  if (typeof cell !== 'string') {
    const one = normaliseIdentity(cell, hint)
    return one.ok ? accept([one.value]) : one
  }
  const identities: Identity[] = []
  const tidied = cellText(cell)
  const parts = tidied
    .split(/[、,;/|\n]|\s+(?=[\dA-Z]{8,})/i)
    .map((part) => part.trim())
    .filter((part) => part !== '')
  for (const part of parts.length > 0 ? parts : [tidied]) {
    const one = normaliseIdentity(part, hint)
    if (!one.ok) return one
    identities.push(one.value)
  }
  return accept(identities)
}
