import type { PackagePart } from '@linli/evaluation-contract/site'

import { recordStateOf, type RecordState } from './store/receipt.rules.ts'
import type { KeptRecord } from './store/site-database.ts'

export interface PartProgress {
  part: PackagePart
  /** The latest record; earlier ones are corrected by it. */
  record: KeptRecord | null
  state: RecordState | 'open'
}

/** Each part with its latest record, in the order of the package. */
export const progressOf = (parts: readonly PackagePart[], records: readonly KeptRecord[]): PartProgress[] =>
  parts.map((part) => {
    const record = records.findLast(({ capture }) => capture.part === part.id) ?? null
    return { part, record, state: record ? recordStateOf(record) : 'open' }
  })

/** The representative's word at the end: signed, or refused. */
export const closingOf = (records: readonly KeptRecord[]): KeptRecord | null =>
  records.findLast(({ capture }) => capture.kind !== 'part') ?? null

export interface Readiness {
  open: number
  isSigned: boolean
  unsent: number
}

/** What still keeps a visit from being handed in. */
export const readinessOf = (parts: readonly PackagePart[], records: readonly KeptRecord[]): Readiness => ({
  open: progressOf(parts, records).filter(({ state }) => state === 'open').length,
  isSigned: closingOf(records) !== null,
  unsent: records.filter((record) => recordStateOf(record) !== 'received').length,
})

/** So far apart clocks are told to the person, in ms. */
const noticeable = 60_000
export const isClockOff = (offsetMs: number | null): boolean =>
  offsetMs !== null && Math.abs(offsetMs) > noticeable
