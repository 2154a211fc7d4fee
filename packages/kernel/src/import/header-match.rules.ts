import { type CellValue, isBlank, type SheetRow } from './cell.rules.ts'
import type { ColumnMapping } from './column-mapping.ts'
import type { FieldSet, FieldSpec } from './field.rules.ts'
import { type Heading, leafOf, partyOf, scoreLabel } from './header-score.rules.ts'
import type { SheetColumn, SheetLayout } from './layout.rules.ts'
import { headingId, type HeadingMemory } from './header-memory.rules.ts'

interface Candidate {
  column: SheetColumn
  field: FieldSpec
  score: number
  reason: ColumnMapping['reason']
}

const leastConfidence = 0.5
const leastValues = 3
const sampleSize = 200

function headingsOf(columns: readonly SheetColumn[], set: FieldSet): Map<number, Heading> {
  const headings = new Map<number, Heading>()
  let lastParty: string | null = null
  for (const column of columns) {
    headings.set(column.index, { segments: column.segments, contextParty: lastParty })
    const text = column.segments.join('')
    const named = partyOf(text, set)
    if (named) lastParty = named
    else if (leafOf(column.segments.at(-1) ?? '', set) === 'name') lastParty = set.defaultParty ?? null
  }
  return headings
}

function fitOf(values: readonly CellValue[], field: FieldSpec): number | null {
  if (!field.looksLike || values.length < leastValues) return null
  return values.filter(field.looksLike).length / values.length
}

/** Two fields that are told by the same values (owner's and tenant's phone) do not contradict each other. */
function isContradicted(field: FieldSpec, values: readonly CellValue[], set: FieldSet): boolean {
  if ((fitOf(values, field) ?? 1) >= 0.2) return false
  return set.fields.some(
    (other) => other.isTelling && other.looksLike !== field.looksLike && (fitOf(values, other) ?? 0) >= 0.7,
  )
}

function byWords(
  column: SheetColumn,
  heading: Heading,
  field: FieldSpec,
  values: readonly CellValue[],
  set: FieldSet,
  isExact: boolean,
): Candidate {
  const label = scoreLabel(heading, field, set, isExact)
  const fit = fitOf(values, field)
  const reason = {
    kind: label.reason,
    word: label.word,
    ...(fit === null ? {} : { fitPercent: Math.round(fit * 100) }),
  }
  if (label.score >= 0.9)
    return {
      column,
      field,
      score: isContradicted(field, values, set) ? label.score * 0.6 : label.score,
      reason,
    }
  return {
    column,
    field,
    score: fit === null || label.score < 0.35 ? label.score : label.score * 0.75 + fit * 0.25,
    reason,
  }
}

function byContent(
  column: SheetColumn,
  heading: Heading,
  field: FieldSpec,
  values: readonly CellValue[],
): Candidate | null {
  const fit = fitOf(values, field)
  if (!field.isTelling || fit === null || fit < 0.7) return null
  const isOther =
    field.party !== undefined && heading.contextParty != null && heading.contextParty !== field.party
  return {
    column,
    field,
    score: 0.6 * fit * (isOther ? 0.9 : 1),
    reason: { kind: 'content', fitPercent: Math.round(fit * 100) },
  }
}

function candidatesOf(
  column: SheetColumn,
  heading: Heading,
  fields: readonly FieldSpec[],
  values: readonly CellValue[],
  set: FieldSet,
): Candidate[] {
  const exact = fields
    .map((field) => byWords(column, heading, field, values, set, true))
    .filter((one) => one.score >= 0.9)
  if (exact.length > 0) return exact
  return fields.map((field) => {
    const words = byWords(column, heading, field, values, set, false)
    const content = byContent(column, heading, field, values)
    return content && content.score > words.score ? content : words
  })
}

function assign(candidates: Candidate[]): Map<number, Candidate> {
  const taken = new Set<string>()
  const chosen = new Map<number, Candidate>()
  const ordered = candidates
    .filter((one) => one.score >= leastConfidence)
    .sort((a, b) => b.score - a.score || a.column.index - b.column.index)
  for (const one of ordered) {
    if (chosen.has(one.column.index)) continue
    if (taken.has(one.field.key) && !one.field.isRepeatable) continue
    // A second column joins a repeatable field only on its heading's word, never on a vague likeness.
    if (taken.has(one.field.key) && one.score < 0.9) continue
    taken.add(one.field.key)
    chosen.set(one.column.index, one)
  }
  return chosen
}

/**
 * Suggests a field for each column from its heading, its group, its neighbours and the values of
 * `sample` (data rows). Choices in `memory` win: they are what a user settled for the same headings.
 */
export function suggestMapping(
  layout: SheetLayout,
  sample: readonly SheetRow[],
  set: FieldSet,
  memory?: HeadingMemory,
): ColumnMapping[] {
  const headings = headingsOf(layout.columns, set)
  const head = sample.slice(0, sampleSize)
  const fixed = new Map<number, string | null>()
  for (const column of layout.columns) {
    const remembered = memory?.choices[headingId(layout.columns, column.index)]
    if (remembered !== undefined && (remembered === null || set.fields.some((f) => f.key === remembered)))
      fixed.set(column.index, remembered)
  }
  const settled = new Set([...fixed.values()].filter((key) => key !== null))
  const open = set.fields.filter((field) => field.isRepeatable || !settled.has(field.key))
  const candidates = layout.columns
    .filter((column) => !fixed.has(column.index))
    .flatMap((column) => {
      const values = head.map((row) => row.cells[column.index] ?? null).filter((cell) => !isBlank(cell))
      return candidatesOf(column, headings.get(column.index)!, open, values, set)
    })
  const chosen = assign(candidates)
  return layout.columns.map((column) => {
    const { index, label } = column
    const memorised = fixed.get(index)
    if (memorised !== undefined)
      return { column: index, label, field: memorised, confidence: 1, reason: { kind: 'remembered' } }
    const one = chosen.get(index)
    if (!one) return { column: index, label, field: null, confidence: 0, reason: { kind: 'none' } }
    return {
      column: index,
      label,
      field: one.field.key,
      confidence: Math.round(one.score * 100) / 100,
      reason: one.reason,
    }
  })
}

/** The mapping after a user gave `column` another field; a field that allows one column leaves its old one. */
export function correctMapping(
  mapping: readonly ColumnMapping[],
  column: number,
  field: string | null,
  set: FieldSet,
): ColumnMapping[] {
  const isRepeatable = set.fields.find((one) => one.key === field)?.isRepeatable ?? false
  return mapping.map((one) => {
    if (one.column === column) return { ...one, field, confidence: 1, reason: { kind: 'user' as const } }
    if (field !== null && one.field === field && !isRepeatable)
      return { ...one, field: null, confidence: 0, reason: { kind: 'none' as const } }
    return one
  })
}
