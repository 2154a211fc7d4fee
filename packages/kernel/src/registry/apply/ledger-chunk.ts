import type { PoliticalFact, RecordRow } from '../ledger/ledger-facts.rules.ts'

/** Who attested that the people of a ledger agreed to their political status being kept. */
export interface ImportedConsent {
  attestedBy: string | null
  textVersion: string
  method: string
}

/** Good rows of one import, a few hundred at a time and in the order of the file. */
export interface LedgerChunk {
  batchId: string
  rows: readonly Pick<RecordRow, 'row' | 'facts' | 'restricted' | 'isCoOwnerRow'>[]
  /** Without it no political status is stored. */
  consent?: ImportedConsent
  overrulesStaff: boolean
  ledgerDate: string
}

export const appliedKinds = [
  'building',
  'entrance',
  'unit',
  'parking',
  'person',
  'phone',
  'relation',
  'household',
  'political',
  /** Cells that differ from what staff edited: `updated` overruled, `unchanged` left to staff. */
  'conflict',
] as const
export type AppliedKind = (typeof appliedKinds)[number]

export interface AppliedCount {
  created: number
  updated: number
  unchanged: number
}

export interface AppliedCounts extends Record<AppliedKind, AppliedCount> {
  /** Political statuses left out: no attested consent, or one that the person has withdrawn. */
  withoutConsent: number
}

export function noCounts(): AppliedCounts {
  const counts = Object.fromEntries(
    appliedKinds.map((kind) => [kind, { created: 0, updated: 0, unchanged: 0 }]),
  ) as Record<AppliedKind, AppliedCount>
  return { ...counts, withoutConsent: 0 }
}

/** Adds the counts of a chunk to those of the chunks before it. */
export function addCounts(total: AppliedCounts, more: AppliedCounts): AppliedCounts {
  const sum = noCounts()
  for (const kind of appliedKinds) {
    for (const key of ['created', 'updated', 'unchanged'] as const)
      sum[kind][key] = total[kind][key] + more[kind][key]
  }
  return { ...sum, withoutConsent: total.withoutConsent + more.withoutConsent }
}

export type { PoliticalFact }
