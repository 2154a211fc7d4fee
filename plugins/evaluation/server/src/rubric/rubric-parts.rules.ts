import type { Level, Logic, PolicyValue, RubricDoc, RubricPartRow } from '@linli/evaluation-contract'
import { effectivePolicies, type Policies } from '@linli/evaluation-contract/scoring'

/** Every part as a line, in the order of the document. */
export function partRows(doc: RubricDoc): RubricPartRow[] {
  const policies = effectivePolicies(doc)
  return doc.groups.flatMap((group) =>
    group.items.flatMap((item) =>
      item.parts.map((part) => ({
        id: part.id,
        group: group.title,
        item: item.title,
        itemId: item.id,
        scope: item.scope,
        label: part.label,
        max: part.max,
        mode: part.mode,
        logic: part.logic.kind,
        steps: stepsOf(part.logic, policies),
        evidence: part.evidence,
        isOnSite: part.onSite,
      })),
    ),
  )
}

function stepsOf(logic: Logic, policies: Policies): RubricPartRow['steps'] {
  if (logic.kind === 'tiered_judgement')
    return logic.levels.map(({ points, descriptor }) => ({
      points: rangeOf(points, policies),
      words: descriptor,
    }))
  if (logic.kind === 'count_threshold')
    return logic.tiers.map(({ points, label }) => ({ points: String(points), words: label }))
  return []
}

/** `3`, or `1–2` for a range; points left to a policy are those the rubric sets. */
function rangeOf(points: Level['points'], policies: Policies): string {
  const ends = Array.isArray(points) ? points : [points]
  return ends.map((end) => valueOf(end, policies)).join('–')
}

function valueOf(end: number | { $policy: string }, policies: Policies): string {
  const value: PolicyValue | undefined = typeof end === 'number' ? end : policies[end.$policy]
  return Array.isArray(value) ? value.join('–') : String(value ?? '')
}
