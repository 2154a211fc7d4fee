import type { MappingRow } from '@linli/evaluation-contract'
import type { Part, RubricDoc } from '@linli/evaluation-contract/scoring'

export const partsIn = (doc: RubricDoc): Part[] =>
  doc.groups.flatMap(({ items }) => items).flatMap(({ parts }) => parts)

/** Points of the old part times this are points of the new one: by the maxima, to four places. */
export const factorOf = (from: number, to: number): number =>
  from > 0 ? Math.min(10, Math.round((to / from) * 10_000) / 10_000) : 0

/** A first mapping: what kept its id answers to itself (the same when its logic did too), the rest to nothing. */
export function suggestMapping(from: RubricDoc, to: RubricDoc): MappingRow[] {
  const goals = new Map(partsIn(to).map((part) => [part.id, part]))
  return partsIn(from).map((part): MappingRow => {
    const goal = goals.get(part.id)
    if (!goal) return { from: part.id, to: null, relation: 'none', factor: 0, note: '' }
    const isSame = JSON.stringify(goal.logic) === JSON.stringify(part.logic)
    return {
      from: part.id,
      to: goal.id,
      relation: isSame ? 'same' : 'similar',
      factor: factorOf(part.max, goal.max),
      note: '',
    }
  })
}

/** The row with another goal: no goal answers to nothing, and the factor follows the maxima. */
export function withGoal(
  row: MappingRow,
  goal: string | null,
  docs: { from: RubricDoc; to: RubricDoc },
): MappingRow {
  if (goal === null) return { ...row, to: null, relation: 'none', factor: 0 }
  const maxOf = (doc: RubricDoc, id: string): number => partsIn(doc).find((part) => part.id === id)?.max ?? 0
  return {
    ...row,
    to: goal,
    relation: row.relation === 'none' ? 'similar' : row.relation,
    factor: factorOf(maxOf(docs.from, row.from), maxOf(docs.to, goal)),
  }
}
