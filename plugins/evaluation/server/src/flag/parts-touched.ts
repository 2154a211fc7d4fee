import type { CheckFinding, CheckType } from '@linli/contract'
import type { RubricIndex } from '@linli/evaluation-contract/scoring'
import { and, inArray, sql } from 'drizzle-orm'

import { evidenceLinks } from '../evidence/evidence.schema.ts'
import { useOf } from '../fact/catalogue.rules.ts'
import { claimEntity } from '../fact/claim-fact.ts'
import { factClaims } from '../fact/fact.schema.ts'
import type { ReadCtx } from '../kit.ts'

/** Parts by the record behind a finding. */
export interface Touches {
  evidence: ReadonlyMap<string, readonly string[]>
  claims: ReadonlyMap<string, readonly string[]>
}

const idsIn = (findings: readonly CheckFinding[], entity: string): string[] => [
  ...new Set(
    findings.flatMap(({ rows }) =>
      rows.filter((row) => row.entity === entity).map(({ entityId }) => entityId),
    ),
  ),
]

/** What this plugin's own records among the findings stand behind, in two statements. */
export async function readTouches(
  { tx, tenant }: Pick<ReadCtx, 'tx' | 'tenant'>,
  index: RubricIndex,
  findings: readonly CheckFinding[],
): Promise<Touches> {
  const [pieces, papers] = [idsIn(findings, 'evidence'), idsIn(findings, claimEntity)]
  const here = [tenant.id, ...tenant.lineage]
  const links = pieces.length
    ? await tx
        .select({ id: evidenceLinks.evidenceId, parts: sql<string[]>`array_agg(${evidenceLinks.part})` })
        .from(evidenceLinks)
        .where(and(inArray(evidenceLinks.tenantId, here), inArray(evidenceLinks.evidenceId, pieces)))
        .groupBy(evidenceLinks.evidenceId)
    : []
  const claims = papers.length
    ? await tx
        .select({ id: factClaims.id, metric: factClaims.metric })
        .from(factClaims)
        .where(and(inArray(factClaims.tenantId, here), inArray(factClaims.id, papers)))
    : []
  return {
    evidence: new Map(links.map(({ id, parts }) => [id, parts])),
    claims: new Map(claims.map(({ id, metric }) => [id, useOf(index, metric).usedBy])),
  }
}

/** The parts a finding touches, in the order of the rubric: by the metrics of its check, and by its own records. */
export function partsTouched(
  index: RubricIndex,
  { metrics = [] }: Pick<CheckType, 'metrics'>,
  { rows, touches }: { rows: CheckFinding['rows']; touches: Touches },
): string[] {
  const touched = new Set([
    ...metrics.flatMap((metric) => useOf(index, metric).usedBy),
    ...rows.flatMap(({ entity, entityId }) => {
      if (entity === 'evidence') return touches.evidence.get(entityId) ?? []
      if (entity === claimEntity) return touches.claims.get(entityId) ?? []
      return entity === 'part' ? [entityId] : []
    }),
  ])
  return [...index.parts.keys()].filter((id) => touched.has(id))
}
