import type { Locale } from '@linli/contract'

import { decimalOf, numberOf, product, wholeTimes } from './exact.rules.ts'
import type { RubricMetricUnit } from './rubric-doc.ts'

const yesOrNo: Record<Locale, [yes: string, no: string]> = { 'zh-CN': ['是', '否'], en: ['yes', 'no'] }
const hours: Record<Locale, string> = { 'zh-CN': '小时', en: 'h' }

/** Percent to two places, cut off and not rounded, so that 89.999% never reads as 90%. */
const inPercent = (value: number): number =>
  numberOf(product(wholeTimes(product(value, 10_000), decimalOf(1)), 0.01))

export const plainNumber = (value: number, locale: Locale): string =>
  new Intl.NumberFormat(locale, { maximumFractionDigits: 6 }).format(value)

const money = (yuan: number, locale: Locale): string =>
  locale === 'zh-CN' ? `${plainNumber(yuan, locale)} 元` : `CNY ${plainNumber(yuan, locale)}`

/** A fact as people read it: shares in percent, money in yuan, yes or no in words. */
export function wordFact(value: unknown, unit: RubricMetricUnit | undefined, locale: Locale): string {
  if (typeof value === 'boolean') return yesOrNo[locale][value ? 0 : 1]
  if (typeof value !== 'number') return '—'
  if (unit === 'ratio') return `${plainNumber(inPercent(value), locale)}%`
  if (unit === 'fen') return money(numberOf(product(value, 0.01)), locale)
  if (unit === 'yuan') return money(value, locale)
  return unit === 'hours' ? `${plainNumber(value, locale)} ${hours[locale]}` : plainNumber(value, locale)
}
