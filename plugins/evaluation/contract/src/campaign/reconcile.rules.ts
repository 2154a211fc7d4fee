import { sumOf } from '../scoring/exact.rules.ts'
import type { RubricIndex } from '../scoring/rubric-index.rules.ts'
import {
  findDiscrepancy,
  medianOfThree,
  reconciledOfTwo,
  type DiscrepancyPolicy,
} from '../statistics/index.ts'
import type { PanelRole } from './panel.ts'
import { panelParts } from './panel-parts.rules.ts'

/** Points by part, of each place of one assessment. */
export type PanelScores = Readonly<Record<PanelRole, ReadonlyMap<string, number>>>

export interface Node {
  readonly scope: 'part' | 'group' | 'total'
  /** Id of the part or group; the rubric's id for the total. */
  readonly node: string
}

/** A node on which two scorers lie further apart than the campaign's rules allow. */
export interface Finding extends Node {
  readonly first: number
  readonly second: number
  readonly limit: number
}

/** How a campaign reconciles: its rubric and its limits. */
export interface Reconciling {
  readonly index: RubricIndex
  readonly policy: DiscrepancyPolicy
}

/** Judged parts below a node; a part stands for itself, whoever proposed its points. */
export function partsUnder(index: RubricIndex, { scope, node }: Node): string[] {
  if (scope === 'part') return [node]
  const { judged } = panelParts(index)
  return scope === 'total' ? [...judged] : judged.filter((part) => groupOf(index, part) === node)
}

const groupOf = ({ parentOf }: RubricIndex, part: string): string | undefined =>
  parentOf.get(parentOf.get(part) ?? '')

/**
 * The two scores of a part as they are compared: first and second of a judged one, confirm and second look of another.
 * Once an arbiter scored it both are the median. Null where nobody looked twice.
 */
function pairOf(scores: PanelScores, part: string): [number, number] | null {
  const one = scores.first.get(part) ?? scores.confirm.get(part)
  const other = scores.second.get(part)
  if (one === undefined || other === undefined) return null
  const third = scores.arbiter.get(part)
  if (third === undefined) return [one, other]
  const median = medianOfThree([one, other, third])
  return [median, median]
}

/** Every part, group and total on which the two lie too far apart, parts first. */
export function findFindings({ index, policy }: Reconciling, scores: PanelScores): Finding[] {
  const { judged, machine } = panelParts(index)
  const nodes: Node[] = [
    ...[...judged, ...machine].map((node) => ({ scope: 'part' as const, node })),
    ...[...index.groups.keys()].map((node) => ({ scope: 'group' as const, node })),
    { scope: 'total', node: index.doc.id },
  ]
  return nodes.flatMap((node) => {
    const sums = sumsOf(index, scores, node)
    if (!sums) return []
    const max = node.scope === 'part' ? (index.parts.get(node.node)?.max ?? 0) : index.doc.max
    const found = findDiscrepancy({ scope: node.scope, max, scores: sums }, policy)
    return found ? [{ ...node, first: sums[0], second: sums[1], limit: found.limit }] : []
  })
}

/** What each of the two gave a node altogether; null where nothing in it was scored twice. */
export function sumsOf(index: RubricIndex, scores: PanelScores, node: Node): [number, number] | null {
  const pairs = partsUnder(index, node).flatMap((part) => {
    const pair = pairOf(scores, part)
    return pair ? [pair] : []
  })
  if (pairs.length === 0) return null
  return [sumOf(pairs.map(([first]) => first)), sumOf(pairs.map(([, second]) => second))]
}

/** The points a part comes to: the one score there is, the two reconciled, or the median of three; null while two are too far apart. */
export function settledPoints(
  { index, policy }: Reconciling,
  scores: PanelScores,
  part: string,
): number | null {
  const pair = pairOf(scores, part)
  if (!pair) return scores.first.get(part) ?? scores.confirm.get(part) ?? scores.second.get(part) ?? null
  const { max } = index.parts.get(part) ?? { max: 0 }
  // The median of three is a score that somebody gave and stays as it is.
  if (scores.arbiter.has(part)) return pair[0]
  return reconciledOfTwo({ scope: 'part', max, scores: pair, step: index.doc.step }, policy)
}

export type Known = Node & { readonly state: 'open' | 'agreed' | 'arbitrated' }

export interface Settlement {
  /** Discrepancies that are not open yet: new ones, and settled ones that a revision brought back. */
  readonly opened: readonly Finding[]
  /** Open ones that are none any more. */
  readonly closed: readonly (Node & { readonly state: 'agreed' | 'arbitrated'; readonly result: number })[]
  /** Parts that can be settled now: nothing open lies above them. */
  readonly settled: readonly { readonly part: string; readonly points: number }[]
  readonly isDone: boolean
}

const keyOf = ({ scope, node }: Node): string => `${scope} ${node}`

/**
 * Where an assessment stands once both have submitted, given the discrepancies known so far. A part waits while it, its
 * group or the total is open. Each scorer revises a part once, so this comes to an end.
 */
export function settle(reconciling: Reconciling, scores: PanelScores, known: readonly Known[]): Settlement {
  const { index } = reconciling
  const findings = findFindings(reconciling, scores)
  const found = new Set(findings.map(keyOf))
  const before = new Set(known.filter(({ state }) => state === 'open').map(keyOf))
  const opened = findings.filter((finding) => !before.has(keyOf(finding)))
  const closed = known
    .filter((node) => node.state === 'open' && !found.has(keyOf(node)))
    .flatMap(({ scope, node }) => {
      const parts = partsUnder(index, { scope, node })
      const points = parts.map((part) => settledPoints(reconciling, scores, part))
      if (points.some((each) => each === null)) return []
      const state = parts.some((part) => scores.arbiter.has(part))
        ? ('arbitrated' as const)
        : ('agreed' as const)
      return [{ scope, node, state, result: sumOf(points.flatMap((each) => each ?? [])) }]
    })
  const ended = new Set(closed.map(keyOf))
  const open = [...opened, ...known.filter((node) => node.state === 'open' && !ended.has(keyOf(node)))]
  const waiting = new Set(open.flatMap((node) => partsUnder(index, node)))
  const { judged, machine } = panelParts(index)
  const all = [...judged, ...machine]
  const settled = all
    .filter((part) => !waiting.has(part))
    .flatMap((part) => {
      const points = settledPoints(reconciling, scores, part)
      return points === null ? [] : [{ part, points }]
    })
  return { opened, closed, settled, isDone: settled.length === all.length }
}
