/** A calendar month as `2026-10`, and what can be done with one. */
export const monthOf = (instant: number, timeZone: string): string =>
  new Intl.DateTimeFormat('en-CA', { timeZone, year: 'numeric', month: '2-digit' })
    .format(instant)
    .slice(0, 7)

export function monthAfter(month: string, by: number): string {
  const [year = 0, number = 1] = month.split('-').map(Number)
  const at = year * 12 + number - 1 + by
  return `${Math.floor(at / 12)}-${String((at % 12) + 1).padStart(2, '0')}`
}

/** `3.5 小时`, `45 分钟`: working minutes as people say them, in hours from two hours on. */
export const spentWords = (
  minutes: number | null,
  t: (key: string, params: Record<string, string | number>) => string,
): string => {
  if (minutes === null) return '–'
  const hours = minutes / 60
  return minutes < 120
    ? t('smartProperty.orders.minutes', { n: Math.round(minutes) })
    : t('smartProperty.orders.workHours', { n: Number(hours.toFixed(hours < 10 ? 1 : 0)) })
}

export const percentWords = (share: number | null): string =>
  share === null ? '–' : `${(share * 100).toFixed(1)}%`
