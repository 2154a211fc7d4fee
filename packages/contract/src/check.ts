import type { Locale } from './wording.ts'

type Words = Record<Locale, string>

/**
 * A pattern in a plugin's records that a person should look at before points rest on them. What it finds is a question
 * with its rows, never a loss of points.
 */
export interface CheckType {
  key: string
  title: Words
  /** What a finding says, `{name}` standing for its parameters. It travels beyond the tenant: no names of people. */
  summary: Words
  clause?: string
  /** Metrics made of the records it looks at, by which an evaluation knows the points it touches. */
  metrics?: readonly string[]
}

export interface CheckRow {
  entity: string
  entityId: string
  /** ISO date in the estate's calendar. */
  eventDate: string
  /** What about this row, where it is not the same for all. */
  note?: Words
}

export interface CheckFinding {
  /** The same as long as it is the same finding, also when more rows joined it. */
  fingerprint: string
  params: Readonly<Record<string, string | number>>
  rows: readonly CheckRow[]
  /** Rows behind it, those beyond the bound included. */
  total: number
}

export interface CheckReading {
  findings: readonly CheckFinding[]
  /** There are more findings than are told. */
  isMore: boolean
}

/** At most so many findings of a check are told, and of each at most so many rows. */
export const checkBounds = { findings: 200, rows: 50 } as const

/** What a finding says in both languages; a parameter that is not there stays as it is written. */
export function wordFinding(
  { summary }: Pick<CheckType, 'summary'>,
  { params }: Pick<CheckFinding, 'params'>,
): Words {
  const fill = (text: string) =>
    text.replaceAll(/\{(\w+)\}/g, (whole, name: string) => `${params[name] ?? whole}`)
  return { 'zh-CN': fill(summary['zh-CN']), en: fill(summary.en) }
}
