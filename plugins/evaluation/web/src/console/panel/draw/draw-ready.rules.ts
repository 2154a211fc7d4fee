import type { CampaignCard } from '@linli/evaluation-contract/campaign'

interface Fit {
  isActive: boolean
  certifiedUntil: string | null
}

interface DrawReadiness {
  /** Estates that will be scored. */
  locked: number
  /** Estates that could still hand in. */
  waiting: number
  is: 'ready' | 'early' | 'nothing'
}

/** Whether a campaign can be drawn: once the day of locking is over, or earlier when nobody is left who could still lock. */
export function drawReadiness(
  { counts, dates }: Pick<CampaignCard, 'counts' | 'dates'>,
  today: string,
): DrawReadiness {
  const locked = counts.locked ?? 0
  const waiting = (counts.applied ?? 0) + (counts.accepted ?? 0)
  if (today <= dates.lockBy && waiting > 0) return { locked, waiting, is: 'early' }
  return { locked, waiting, is: locked === 0 ? 'nothing' : 'ready' }
}

/** Active scorers whose certificate lasts as long as the scoring, and those whose does not. */
export function fitScorers(scorers: readonly Fit[], scoreBy: string): { fit: number; unfit: number } {
  const active = scorers.filter(({ isActive }) => isActive)
  const fit = active.filter(({ certifiedUntil }) => certifiedUntil === null || certifiedUntil >= scoreBy)
  return { fit: fit.length, unfit: active.length - fit.length }
}
