const digits: Record<string, number> = {
  零: 0,
  〇: 0,
  一: 1,
  壹: 1,
  二: 2,
  两: 2,
  贰: 2,
  三: 3,
  叁: 3,
  四: 4,
  肆: 4,
  五: 5,
  伍: 5,
  六: 6,
  陆: 6,
  七: 7,
  柒: 7,
  八: 8,
  捌: 8,
  九: 9,
  玖: 9,
}
const numeral = /[零〇一壹二两贰三叁四肆五伍六陆七柒八捌九玖十百廿卅]+/g

/** Value of a Chinese numeral below 1000 (十二 is 12, 一〇一 is 101), or null when it is none. */
export function chineseNumber(text: string): number | null {
  if (text === '') return null
  const expanded = text.replace('廿', '二十').replace('卅', '三十')
  if (!/[十百]/.test(expanded)) {
    let joined = ''
    for (const char of expanded) {
      const digit = digits[char]
      if (digit === undefined) return null
      joined += digit
    }
    return joined.length <= 4 ? Number(joined) : null
  }
  const shape = /^(?:(.)百)?零?(?:(.)?(十))?(.)?$/.exec(expanded)
  if (!shape) return null
  const [, hundreds, tens, ten, ones] = shape
  const place = (char: string | undefined, otherwise: number) =>
    char === undefined ? otherwise : digits[char]
  const parts = [place(hundreds, 0), ten ? place(tens, 1) : 0, place(ones, 0)]
  const [h, t, o] = parts
  return h === undefined || t === undefined || o === undefined ? null : h * 100 + t * 10 + o
}

/** Writes every Chinese numeral inside a text with digits: 十二栋三单元 becomes 12栋3单元. */
export function digitise(text: string): string {
  return text.replace(numeral, (match) => {
    const value = chineseNumber(match)
    return value === null ? match : String(value)
  })
}
