import { certificateSoonDays } from '@linli/evaluation-contract/campaign'

import { daysBetween } from '../../campaigns/dates/days.rules.ts'

interface CertificateStanding {
  is: 'none' | 'over' | 'near' | 'good'
  /** Days left after today; 0 on the last day. */
  left: number
}

/** How long a certificate holds still; its last day counts. Both are days such as 2026-11-29. */
export function certificateStanding(until: string | null, today: string): CertificateStanding {
  if (until === null) return { is: 'none', left: 0 }
  const left = daysBetween(today, until)
  if (left < 0) return { is: 'over', left }
  return { is: left <= certificateSoonDays ? 'near' : 'good', left }
}
