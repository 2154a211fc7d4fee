import { accept, cellText, type CellValue, type Outcome, refuse } from '../cell.rules.ts'

const hardSeparator = /[/\\、,;|\n]|\s或\s|或/
const label =
  /(手机号码|手机号|手机|移动电话|联系电话|固定电话|电话|座机|宅电|家庭|办公|本人|tel|phone|mobile|cell)\s*[.:]?\s*/gi

function ofDigits(digits: string, hasPlus: boolean): string | null {
  const local = digits.replace(/^(?:0086|86)(?=1[3-9]\d{9}$|0?\d{10,11}$)/, '')
  if (/^1[3-9]\d{9}$/.test(local)) return local
  if (/^[48]00\d{7}$/.test(local)) return `${local.slice(0, 3)}-${local.slice(3, 6)}-${local.slice(6)}`
  const region = /^(010|02\d|0[3-9]\d{2})(\d{7,8})$/.exec(local)
  if (region) return `${region[1]}-${region[2]}`
  const abroad = /^(?:00)?(852|853|886)(\d{8,10})$/.exec(digits)
  if (abroad && (hasPlus || digits.startsWith('00') || digits.length === 11))
    return `+${abroad[1]}-${abroad[2]}`
  if (hasPlus && /^(?!86)[1-9]\d{7,14}$/.test(digits)) return `+${digits}`
  return null
}

/** One number in its canonical writing, or null: 19900001000, 0755-83221234-801, +852-91234567. */
function onePhone(text: string): string | null {
  const extension = /^(.*\d{7,8})\s*(?:转|ext\.?|-|#|\()\s*(\d{1,6})\)?$/i.exec(text)
  const plain = ofDigits(text.replace(/\D/g, ''), /^\(?\+/.test(text))
  if (plain && !extension) return plain
  if (extension && extension[2]!.length <= 5) {
    const base = ofDigits(extension[1]!.replace(/\D/g, ''), false)
    if (base && base.startsWith('0')) return `${base}-${extension[2]}`
  }
  return plain
}

function refusePhone(part: string): Outcome<never> {
  const digits = part.replace(/\D/g, '').length
  const phone = part.slice(0, 40)
  if (/\*{2,}|x{3,}/i.test(part)) return refuse('phone_masked', { phone })
  if (digits === 0) return refuse('phone_format', { phone })
  return digits === 11 ? refuse('phone_prefix', { phone }) : refuse('phone_digits', { phone, digits })
}

function readPart(part: string): Outcome<string[]> {
  const text = part
    .replace(label, '')
    .replace(/[—–‐‑―]/g, '-')
    .replace(/\((?!\+|\d{2,4}\))[^()]*\)/g, ' ')
    .trim()
  if (text === '') return accept([])
  if (/[A-Za-z\u4e00-\u9fff]/.test(text.replace(/转|ext/gi, ''))) {
    const bare = text.replace(/[\u4e00-\u9fff·:]+/g, ' ').trim()
    return bare !== text && bare !== '' && !/[A-Za-z]/.test(bare) ? readPart(bare) : refusePhone(text)
  }
  const whole = onePhone(text)
  if (whole) return accept([whole])
  const digits = text.replace(/\D/g, '')
  if (digits.length === 22 && /^[\d\s-]+$/.test(text)) {
    const pair = [digits.slice(0, 11), digits.slice(11)].map(onePhone)
    if (pair[0] && pair[1]) return accept([pair[0], pair[1]])
  }
  const pieces = text.split(/\s+/)
  if (pieces.length < 2) return refusePhone(text)
  const found = pieces.map(onePhone)
  const wrong = found.findIndex((one) => one === null)
  return wrong < 0 ? accept(found.filter((one) => one !== null)) : refusePhone(pieces[wrong]!)
}

/** All phone numbers of a cell in order, each once. A number of a wrong length refuses the whole cell. */
export function normalisePhones(cell: CellValue): Outcome<string[]> {
  const phones: string[] = []
  for (const part of cellText(cell).split(hardSeparator)) {
    const read = readPart(part)
    if (!read.ok) return read
    for (const phone of read.value) if (!phones.includes(phone)) phones.push(phone)
  }
  return phones.length > 0 ? accept(phones) : refuse('phone_format', { phone: cellText(cell).slice(0, 40) })
}

export const showPhones = (phones: readonly string[]): string => phones.join('/')
