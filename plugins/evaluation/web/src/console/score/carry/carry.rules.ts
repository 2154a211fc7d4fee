import { heldUntil, type EvidenceRow } from '@linli/evaluation-contract'

/** The days people gave, by piece; empty where none was. */
export type Untils = Readonly<Record<string, string>>

/** Own pieces behind points; the company's come with the company. */
export const isCarriable = ({ isInherited, purpose, usedBy }: EvidenceRow): boolean =>
  !isInherited && purpose === 'score' && usedBy.length > 0

/** Whether a person has to say until when it holds: by what is known it ended before the year began. */
export const needsUntil = (row: EvidenceRow, from: string): boolean => heldUntil(row) < from

export const isReady = (chosen: readonly EvidenceRow[], untils: Untils, from: string): boolean =>
  chosen.length > 0 && chosen.every((row) => !needsUntil(row, from) || (untils[row.id] ?? '') >= from)

/** What is sent: only a day that had to be given. */
export const carryBody = (chosen: readonly EvidenceRow[], untils: Untils, from: string) =>
  chosen.map((row) => ({ id: row.id, validUntil: needsUntil(row, from) ? (untils[row.id] ?? null) : null }))
