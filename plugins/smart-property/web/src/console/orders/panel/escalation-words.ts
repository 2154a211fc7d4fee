import type { EscalationRow } from '@linli/smart-property-contract'

import type { Say } from '../order-words.ts'

interface Telling {
  t: Say
  now: number
  when: (instant: string) => string
}

export type EscalationTone = 'waiting' | 'late' | 'answered' | 'ended'

const toneOf = ({ acknowledged, endedAt, acknowledgeBy }: EscalationRow, now: number): EscalationTone => {
  if (acknowledged) return 'answered'
  if (endedAt) return 'ended'
  return Date.parse(acknowledgeBy) < now ? 'late' : 'waiting'
}

/** Whom it was told to and why, and whether somebody there answered: until when they should have, who did and what they said. */
export function escalationWords(row: EscalationRow, { t, now, when }: Telling) {
  const tone = toneOf(row, now)
  return {
    id: row.id,
    tone,
    told: t('smartProperty.panel.escalation.told', {
      level: t(`smartProperty.level.${row.level}`),
      cause: t(`smartProperty.cause.${row.cause}`),
      when: when(row.raisedAt),
    }),
    answer: row.acknowledged
      ? t('smartProperty.panel.escalation.answered', {
          who: row.acknowledged.byName,
          when: when(row.acknowledged.at),
        })
      : t(`smartProperty.panel.escalation.${tone}`, { when: when(row.acknowledgeBy) }),
    said: row.acknowledged?.text ?? '',
  }
}

/** The escalation that counts now: the highest that is still open, else none. */
export const openEscalation = (rows: readonly EscalationRow[]): EscalationRow | null =>
  rows.findLast(({ endedAt }) => endedAt === null) ?? null
