import type { CheckRow, Locale } from '@linli/contract'
import { factSubject, scoreSubject, type RubricDoc } from '@linli/evaluation-contract'
import type { MetricRowLabel, QueryCtx } from '@linli/kernel'
import { and, eq, inArray, sql } from 'drizzle-orm'

import { evidence, evidenceLinks } from '../../evidence/evidence.schema.ts'
import { claimEntity } from '../../fact/claim-fact.ts'
import { factPath } from '../../fact/claim-task.ts'
import { factClaims } from '../../fact/fact.schema.ts'
import { dayIn } from '../../rubric/days.rules.ts'
import { rubricInForce, type RubricVersion } from '../../rubric/rubric-in-force.ts'

type Rows = readonly Pick<CheckRow, 'entity' | 'entityId'>[]
type Ctx = Pick<QueryCtx, 'tx' | 'tenant' | 'now' | 'actor' | 'ability'>

export const scorePath = (tenantId: string, part: string, year?: number): string =>
  `/t/${tenantId}/p/evaluation/score?${year === undefined ? '' : `year=${year}&`}part=${encodeURIComponent(part)}`

const idsOf = (rows: Rows, entity: string): string[] => [
  ...new Set(rows.filter((row) => row.entity === entity).map(({ entityId }) => entityId)),
]

/** Evidence by its title; the way leads to the first part it stands behind. */
async function labelEvidence({ tx, tenant }: Ctx, ids: readonly string[]): Promise<MetricRowLabel[]> {
  if (ids.length === 0) return []
  const rows = await tx
    .select({
      id: evidence.id,
      title: evidence.title,
      year: evidence.year,
      part: sql<string | null>`min(${evidenceLinks.part})`,
    })
    .from(evidence)
    .leftJoin(
      evidenceLinks,
      and(eq(evidenceLinks.tenantId, evidence.tenantId), eq(evidenceLinks.evidenceId, evidence.id)),
    )
    .where(and(inArray(evidence.tenantId, [tenant.id, ...tenant.lineage]), inArray(evidence.id, [...ids])))
    .groupBy(evidence.tenantId, evidence.id)
  return rows.map(({ id, title, year, part }) => ({
    id,
    title,
    path: part === null ? null : scorePath(tenant.id, part, year),
  }))
}

const titleIn = (doc: RubricDoc | undefined, metric: string, locale: Locale): string =>
  doc?.metrics[metric]?.title[locale] ?? metric

/** Papers by what they show. */
async function labelClaims(
  { tx, tenant, actor }: Ctx,
  ids: readonly string[],
  doc: RubricDoc | undefined,
): Promise<MetricRowLabel[]> {
  if (ids.length === 0) return []
  const rows = await tx
    .select({ id: factClaims.id, metric: factClaims.metric, year: factClaims.year, note: factClaims.note })
    .from(factClaims)
    .where(and(eq(factClaims.tenantId, tenant.id), inArray(factClaims.id, [...ids])))
  return rows.map(({ id, metric, year, note }) => ({
    id,
    title: `${titleIn(doc, metric, actor.locale)} ${year} · ${note}`,
    path: `${factPath(tenant.id, metric)}&year=${year}`,
  }))
}

const labelParts = (
  { tenant, actor }: Ctx,
  ids: readonly string[],
  rubric: RubricVersion | null,
): MetricRowLabel[] =>
  ids.map((id) => ({
    id,
    title: rubric?.index.parts.get(id)?.label[actor.locale] ?? id,
    path: scorePath(tenant.id, id),
  }))

/** What records behind this plugin's own findings are called, as far as the actor may read them. */
export async function labelRows(ctx: Ctx, rows: Rows): Promise<MetricRowLabel[]> {
  const may = (subject: string) => ctx.ability.can('read', subject)
  const [pieces, papers, parts] = ['evidence', claimEntity, 'part'].map((entity) => idsOf(rows, entity))
  const rubric = await rubricInForce(ctx, { purpose: 'evaluation', day: dayIn(ctx.tenant.timezone, ctx.now) })
  const [evidenceLabels, paperLabels] = await Promise.all([
    may(scoreSubject) ? labelEvidence(ctx, pieces ?? []) : Promise.resolve([]),
    may(factSubject) ? labelClaims(ctx, papers ?? [], rubric?.index.doc) : Promise.resolve([]),
  ])
  const partLabels = may(scoreSubject) ? labelParts(ctx, parts ?? [], rubric) : []
  return [...evidenceLabels, ...paperLabels, ...partLabels]
}
