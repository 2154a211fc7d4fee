import type { FieldIssue } from '@linli/contract'
import type { PlanVisits } from '@linli/evaluation-contract/site'

/** What visits are planned against. */
export interface PlanFrame {
  readonly today: string
  readonly siteBy: string
  /** Estates whose scores are settled and that wait for a visit. */
  readonly waiting: ReadonlySet<string>
  /** Estates that have one already. */
  readonly visited: ReadonlySet<string>
  /** Active scorers with a certificate that lasts. */
  readonly inspectors: ReadonlySet<string>
  readonly barred: ReadonlyMap<string, ReadonlySet<string>>
  readonly parts: readonly string[]
}

type Planned = PlanVisits['visits'][number]

function inspectorIssues(
  { assessmentId, inspectors }: Planned,
  path: string,
  frame: PlanFrame,
): FieldIssue[] {
  const issues = inspectors.flatMap((id, at): FieldIssue[] => {
    const where = `${path}.inspectors.${at}`
    if (!frame.inspectors.has(id)) return [{ path: where, rule: 'site_inspector_not_active' }]
    return frame.barred.get(assessmentId)?.has(id) ? [{ path: where, rule: 'site_inspector_barred' }] : []
  })
  const isTwice = new Set(inspectors).size < inspectors.length
  return isTwice ? [...issues, { path: `${path}.inspectors`, rule: 'site_inspector_twice' }] : issues
}

/** Everything that keeps visits from being planned, each at its place in the input. */
export function visitIssues(visits: readonly Planned[], frame: PlanFrame): FieldIssue[] {
  const { today, siteBy } = frame
  const seen = new Set<string>()
  return visits.flatMap((visit, at) => {
    const path = `visits.${at}`
    const isAgain = seen.has(visit.assessmentId) || frame.visited.has(visit.assessmentId)
    seen.add(visit.assessmentId)
    return [
      ...(frame.waiting.has(visit.assessmentId)
        ? []
        : [{ path: `${path}.assessmentId`, rule: 'site_estate_not_waiting' }]),
      ...(isAgain ? [{ path: `${path}.assessmentId`, rule: 'site_visit_exists' }] : []),
      ...(visit.day < today || visit.day > siteBy
        ? [{ path: `${path}.day`, rule: 'site_day_outside', params: { today, siteBy } }]
        : []),
      ...inspectorIssues(visit, path, frame),
      ...(visit.parts.some((part) => !frame.parts.includes(part))
        ? [{ path: `${path}.parts`, rule: 'site_part_unknown' }]
        : []),
    ]
  })
}
