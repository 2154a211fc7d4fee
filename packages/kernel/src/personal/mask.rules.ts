import { surnameOf } from './surname.rules.ts'

const stars = (count: number): string => '*'.repeat(Math.max(0, count))

/** Keeps so many signs at the head and the tail and stars the rest; all of it when too little is left. */
function keepEnds(text: string, head: number, tail: number): string {
  const signs = Array.from(text)
  const hidden = signs.length - head - tail
  if (hidden < Math.max(2, (head + tail) / 2)) return stars(signs.length)
  return signs.slice(0, head).join('') + stars(hidden) + (tail > 0 ? signs.slice(-tail).join('') : '')
}

/** 199****1108; of a landline its area code and last four digits (0755-****5678). */
export function maskPhone(phone: string): string {
  const plain = phone.normalize('NFKC').replaceAll(/[\s()]/g, '')
  const mobile = /^(?:\+?86-?)?(1\d{2})\d{4}(\d{4})$/.exec(plain.replaceAll('-', ''))
  if (mobile) return `${mobile[1]}****${mobile[2]}`
  const landline = /^(0\d{2,3})-?(\d{3,4})(\d{4})(?:-\d+)?$/.exec(plain)
  if (landline) return `${landline[1]}-${stars(landline[2]?.length ?? 0)}${landline[3]}`
  return keepEnds(plain, 0, 4)
}

/** Not 店 or 厂: a sole trader's shop often bears its owner's name. */
const organisation = /(公司|集团|银行|学校|医院|幼儿园|居委会|委员会|办事处|合作社|基金会|协会)$/
const hanName = /^\p{Script=Han}+$/u

/**
 * 张* for 张强, 张*强 for 张小强, 欧阳** for 欧阳明月. Names in other scripts and names with a dot keep the
 * first letter of each part. A company's name is no personal data and stays.
 */
export function maskName(name: string): string {
  const trimmed = name.trim()
  const signs = Array.from(trimmed)
  if (signs.length >= 5 && organisation.test(trimmed)) return trimmed
  if (!hanName.test(trimmed)) {
    return trimmed.replaceAll(
      /[^\s·•.]+/gu,
      (part) => (Array.from(part)[0] ?? '') + stars(Math.max(1, Array.from(part).length - 1)),
    )
  }
  const surname = surnameOf(trimmed)
  const given = signs.slice(Array.from(surname).length)
  if (signs.length === 1) return '*'
  const isShort = given.length === 1 || Array.from(surname).length > 1
  return surname + stars(isShort ? given.length : given.length - 1) + (isShort ? '' : (given.at(-1) ?? ''))
}

/** 9900**********0265; of a passport or another short document the first sign and the last two. */
export function maskIdNumber(idNumber: string): string {
  const plain = idNumber.normalize('NFKC').replaceAll(/\s/g, '')
  return plain.length >= 15 ? keepEnds(plain, 4, 4) : keepEnds(plain, 1, 2)
}

/** 粤B***45: province, city and the last two signs. */
export function maskPlate(plate: string): string {
  const plain = plate
    .normalize('NFKC')
    .replaceAll(/[\s·•]/g, '')
    .toUpperCase()
  return keepEnds(plain, 2, 2)
}

const numbered =
  /[a-z]?-?\d|[a-z](?=[座栋幢区])|[〇零一二两三四五六七八九十百]+(?=[号栋幢座楼层室巷弄]|单元)/iu

/** Keeps an address down to the road and hides everything from the first house number on. */
export function maskAddress(address: string): string {
  const plain = address.normalize('NFKC').trim()
  const at = plain.search(numbered)
  const length = at >= 0 ? at : Math.min(6, Math.floor(Array.from(plain).length / 2))
  return `${at >= 0 ? plain.slice(0, length) : Array.from(plain).slice(0, length).join('')}***`
}
