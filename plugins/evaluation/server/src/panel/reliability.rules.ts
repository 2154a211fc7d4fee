import { panelParts, type ReliabilityRow, type Reliability } from '@linli/evaluation-contract/campaign'
import type { RubricIndex } from '@linli/evaluation-contract/scoring'
import {
  iccOfPanels,
  krippendorffAlpha,
  leastUnits,
  mayShow,
  severityOf,
  type ReliabilityScope,
  type Score,
} from '@linli/evaluation-contract/statistics'

/** Points that a scorer gave a part before seeing the other's. */
export interface BlindScore {
  assessmentId: string
  scorerId: string
  part: string
  points: number
}

/** Only parts that two people scored say anything about agreement. */
function pairedOnly(scores: readonly BlindScore[]): BlindScore[] {
  const groups = Object.values(Object.groupBy(scores, ({ assessmentId, part }) => `${assessmentId} ${part}`))
  return groups.flatMap((of) => (of && of.length > 1 ? of : []))
}

/** Each scorer's sum for an estate over the given parts. */
function sumsOver(scores: readonly BlindScore[], parts: ReadonlySet<string>): Score[] {
  const inside = scores.filter(({ part }) => parts.has(part))
  const sums = Object.values(
    Object.groupBy(inside, ({ assessmentId, scorerId }) => `${assessmentId} ${scorerId}`),
  )
  return sums.flatMap((of) => {
    const [first] = of ?? []
    if (!of || !first) return []
    const value = of.reduce((sum, { points }) => sum + points, 0)
    return [{ unit: first.assessmentId, rater: first.scorerId, value }]
  })
}

const unitsOf = (scores: readonly Score[]): number => new Set(scores.map(({ unit }) => unit)).size

interface Measured {
  scope: ReliabilityScope
  node: string
  title: ReliabilityRow['title']
  scores: readonly Score[]
}

/** Alpha of a node, unless too few units would make the figure mean nothing. Levels of a part are in an order; sums are points. */
function rowOf({ scope, node, title, scores }: Measured): ReliabilityRow {
  const measurement = scope === 'part' ? 'ordinal' : 'interval'
  const units = unitsOf(scores)
  const row = { scope, node, title, measurement, units, needed: leastUnits[scope] } as const
  const shown = mayShow(scope, units)
  if (!shown.isShown) return { ...row, alpha: null, reason: shown.reason }
  const alpha = krippendorffAlpha(scores, { measurement, seed: node })
  if (alpha.estimate === null) return { ...row, alpha: null, reason: alpha.reason }
  const { estimate, low, high } = alpha
  return { ...row, alpha: { estimate, low, high }, reason: null }
}

/** What is known of scorers besides their scores. */
export interface ScorerNotes {
  names: ReadonlyMap<string, string>
  /** Distance from the references of the cases met in between. */
  drift: ReadonlyMap<string, { cases: number; distance: number }>
}

/** The statistics of a campaign's judged parts: alpha by node, ICC of the totals and the scorers' severity. */
export function reliabilityOf(
  { doc, groups, parts, parentOf }: RubricIndex,
  scores: readonly BlindScore[],
  notes: ScorerNotes,
): Reliability {
  const { judged } = panelParts({ parts })
  const isOfGroup = (part: string, group: string) => parentOf.get(parentOf.get(part) ?? '') === group
  const paired = pairedOnly(scores)
  const totals = sumsOver(paired, new Set(judged))
  const over = (ids: readonly string[]) => sumsOver(paired, new Set(ids))
  const nodes: Measured[] = [
    { scope: 'total', node: doc.id, title: doc.title, scores: totals },
    ...[...groups.values()].map(({ id, title }) => ({
      scope: 'group' as const,
      node: id,
      title,
      scores: over(judged.filter((part) => isOfGroup(part, id))),
    })),
    ...judged.flatMap((id) => {
      const part = parts.get(id)
      return part ? [{ scope: 'part' as const, node: id, title: part.label, scores: over([id]) }] : []
    }),
  ]
  return {
    units: unitsOf(totals),
    rows: nodes.map(rowOf),
    icc: iccOf(totals),
    severity: severity(totals, notes),
  }
}

function iccOf(totals: readonly Score[]): Reliability['icc'] {
  const shown = mayShow('total', unitsOf(totals))
  const none = { single: null, average: null, basis: null }
  if (!shown.isShown) return { ...none, reason: shown.reason }
  const icc = iccOfPanels(totals)
  if (icc.single === null) return { ...none, reason: icc.reason }
  const { single, average, units, raters, perUnit } = icc
  return { single, average, reason: null, basis: { units, raters, perUnit } }
}

function severity(totals: readonly Score[], { names, drift }: ScorerNotes): Reliability['severity'] {
  if (!mayShow('total', unitsOf(totals)).isShown) return { scorers: [], spread: null, noise: null }
  const { scorers, spread, noise } = severityOf(totals)
  return {
    scorers: scorers.map(({ rater, ...effect }) => ({
      id: rater,
      name: names.get(rater) ?? '',
      ...effect,
      drift: drift.get(rater) ?? null,
    })),
    spread,
    noise,
  }
}
