import { dayText, daysBefore, monthOf } from '../demo-time.ts'

/** Days of a campaign and of the steps between them. */
export interface CampaignDays {
  year: number
  opensOn: Date
  applyBy: string
  lockBy: string
  scoreBy: string
  siteBy: string
  preliminaryOn: string
  appealBy: string
  finalOn: string
}

/** Ten in the morning of a day in China. */
export const morning = (day: string): Date => new Date(`${day}T02:00:00Z`)

/** The year of the last campaign that is over: its result stands since the end of June. */
export function finishedYear(now: Date): number {
  const year = Number(dayText(now).slice(0, 4))
  return monthOf(now) >= 7 ? year - 1 : year - 2
}

export function finishedDays(now: Date): CampaignDays {
  const year = finishedYear(now)
  const next = year + 1
  return {
    year,
    opensOn: morning(`${next}-01-12`),
    applyBy: `${next}-03-31`,
    lockBy: `${next}-04-15`,
    scoreBy: `${next}-05-15`,
    siteBy: `${next}-05-20`,
    preliminaryOn: `${next}-05-25`,
    appealBy: `${next}-06-08`,
    finalOn: `${next}-06-20`,
  }
}

/** The campaign that runs now, in the middle of its scoring. */
export function currentDays(now: Date): CampaignDays {
  const on = (days: number) => dayText(daysBefore(now, -days))
  return {
    year: finishedYear(now) + 1,
    opensOn: daysBefore(now, 75),
    applyBy: on(-40),
    lockBy: on(-15),
    scoreBy: on(20),
    siteBy: on(30),
    preliminaryOn: on(36),
    appealBy: on(46),
    finalOn: on(60),
  }
}

/** A final result stays open to corrections for 30 days; a server beside the telling closes the campaign once they are over. */
const daysOpen = 30

/**
 * When the campaign closes after its final result, if that is over, and when it is corrected: within the days that it is
 * open, or some weeks ago, opened again, so that it still is open today.
 */
export function correctionDays(ended: Date, now: Date): { closedAt: Date | null; correctedAt: Date } {
  const over = daysBefore(ended, -daysOpen - 1)
  if (now <= over) return { closedAt: null, correctedAt: daysBefore(ended, -8) }
  const lately = daysBefore(now, 20)
  return {
    closedAt: daysBefore(over, 0.5),
    correctedAt: morning(dayText(lately > over ? lately : over)),
  }
}
