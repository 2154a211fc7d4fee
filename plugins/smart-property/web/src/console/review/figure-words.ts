type Say = (key: string, params: Record<string, string | number>) => string

/** What stands where nothing was measured. */
const nothing = '–'

/** `3.5 小时`, `45 分钟`: working minutes as people say them, in hours from two hours on. */
export function spentWords(minutes: number | null, t: Say): string {
  if (minutes === null) return nothing
  const hours = minutes / 60
  return minutes < 120
    ? t('smartProperty.orders.minutes', { n: Math.round(minutes) })
    : t('smartProperty.orders.workHours', { n: Number(hours.toFixed(hours < 10 ? 1 : 0)) })
}

export const percentWords = (share: number | null): string =>
  share === null ? nothing : `${(share * 100).toFixed(1)}%`

/** The mean of ratings. */
export const scoreWords = (mean: number | null): string => mean?.toFixed(1) ?? nothing

export interface Move {
  text: string
  isGood: boolean
}

/** By how much a figure moved against what it was before, in tenths of its unit; null where it did not. */
export function moveOf(
  now: number | null,
  before: number | null,
  { scale = 1, isSmallBetter = false }: { scale?: number; isSmallBetter?: boolean } = {},
): Move | null {
  if (now === null || before === null) return null
  const step = (now - before) * scale
  if (Math.abs(step) < 0.05) return null
  return {
    text: `${step > 0 ? '▲' : '▼'} ${Math.abs(step).toFixed(1)}`,
    isGood: step > 0 !== isSmallBetter,
  }
}
