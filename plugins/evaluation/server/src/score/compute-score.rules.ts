import type { PartScore, ScoreOutput } from '@linli/evaluation-contract'
import {
  evaluateGate,
  type Inputs,
  type RubricIndex,
  type RubricResult,
  type SumResult,
} from '@linli/evaluation-contract/scoring'

import { partScoreOf, type Around } from './part-score.rules.ts'
import { saidOf } from './score-sums.rules.ts'

type Groups = Pick<ScoreOutput, 'gates' | 'groups' | 'total'>

/** Points of the year before in this rubric's terms. */
export interface YearBefore {
  total: number | null
  groups: ReadonlyMap<string, number>
}

interface Computed {
  result: RubricResult
  inputs: Inputs
  yearBefore: YearBefore
}

const byId = (sums: readonly SumResult[]) => new Map(sums.map((sum) => [sum.id, sum]))

const bandOf = (sum: Omit<SumResult, 'id'> | undefined) => ({
  low: sum?.low ?? 0,
  high: sum?.high ?? 0,
  max: sum?.max ?? 0,
})

/** The whole score as a screen shows it: groups, items and parts in the rubric's order, each with its sums. */
export function computeScore(around: Around, { result, inputs, yearBefore }: Computed): Groups {
  const { doc } = around.index
  const parts = partsById(around, result)
  const [items, groups] = [byId(result.items), byId(result.groups)]
  const partsOf = (ids: readonly { id: string }[]) => ids.flatMap(({ id }) => parts.get(id) ?? [])
  return {
    gates: gatesOf(around.index, inputs),
    total: { ...bandOf(result.total), ...saidOf([...parts.values()]), lastYear: yearBefore.total },
    groups: doc.groups.map((group) => ({
      id: group.id,
      title: group.title,
      ...bandOf(groups.get(group.id)),
      ...saidOf(partsOf(group.items.flatMap((item) => item.parts))),
      lastYear: yearBefore.groups.get(group.id) ?? null,
      items: group.items.map((item) => ({
        id: item.id,
        title: item.title,
        scope: item.scope,
        clauses: item.clauses,
        ...bandOf(items.get(item.id)),
        ...saidOf(partsOf(item.parts)),
        parts: partsOf(item.parts),
      })),
    })),
  }
}

const partsById = (around: Around, { parts }: RubricResult): Map<string, PartScore> =>
  new Map(
    parts.flatMap((result) => {
      const part = around.index.parts.get(result.partId)
      return part ? [[part.id, partScoreOf(part, result, around)] as const] : []
    }),
  )

const gatesOf = (index: RubricIndex, inputs: Inputs): ScoreOutput['gates'] =>
  index.doc.gates.map((gate) => ({
    id: gate.id,
    text: gate.text,
    isPassed: evaluateGate(index, gate, inputs).holds,
  }))
