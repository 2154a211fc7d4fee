import type { FactValue, PlanRow } from '@linli/evaluation-contract'

type Need = PlanRow['needs'][number]

export type NeedKey = 'more' | 'less' | 'yes' | 'no' | 'unknown' | 'unknownYes' | 'unknownNo'

/** Which sentence says what is needed, and the facts in it; a gap only where something is to be counted up. */
export interface NeedSentence {
  key: NeedKey
  now: FactValue | null
  needed: FactValue
  gap: number | null
}

// Shares carry two more digits than the percent they are shown as; sums of doubles carry many more.
const exactly = (value: number): number => Number(value.toFixed(6))

export function needSentence({ now, needed }: Pick<Need, 'now' | 'needed'>): NeedSentence {
  const plain = { now, needed, gap: null }
  if (typeof needed === 'boolean') {
    if (now === null) return { ...plain, key: needed ? 'unknownYes' : 'unknownNo' }
    return { ...plain, key: needed ? 'yes' : 'no' }
  }
  if (typeof now !== 'number') return { ...plain, key: 'unknown' }
  if (needed < now) return { ...plain, key: 'less' }
  return { ...plain, key: 'more', gap: exactly(needed - now) }
}

/** What all of it would bring for certain, leaving out what is too late. */
export const sumOfGains = (rows: readonly PlanRow[]): number =>
  exactly(
    rows.filter(({ feasibility }) => feasibility !== 'too-late').reduce((sum, { gain }) => sum + gain, 0),
  )
