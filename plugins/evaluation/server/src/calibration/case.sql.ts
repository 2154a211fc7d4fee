import { AppError } from '@linli/contract'
import type { Words } from '@linli/evaluation-contract'
import type { CalibrationCaseCard, CalibrationCaseDetail } from '@linli/evaluation-contract/campaign'
import type { RubricIndex } from '@linli/evaluation-contract/scoring'
import { checkVersion } from '@linli/kernel'
import { and, eq, sql } from 'drizzle-orm'

import type { ReadCtx, WriteCtx } from '../kit.ts'
import { getRubricVersion } from '../rubric/rubric-in-force.ts'
import { rubricVersions } from '../rubric/rubric.schema.ts'
import { calibrationCases, calibrationReferences } from './calibration.schema.ts'

type Ctx = Pick<ReadCtx, 'tx' | 'tenant'>

/** Of several versions with the same content any one, the newest: a case belongs to the content. */
const ofContent = <T>(column: ReturnType<typeof sql>) =>
  sql<T>`(select ${column} from ${rubricVersions} r where r.tenant_id = ${calibrationCases.tenantId}
    and r.content_hash = ${calibrationCases.rubricHash} order by r.created_at desc limit 1)`

export const caseColumns = {
  id: calibrationCases.id,
  title: calibrationCases.title,
  rubricHash: calibrationCases.rubricHash,
  rubricTitle: ofContent<Words>(sql`r.doc->'title'`),
  rubricLabel: ofContent<string>(sql`r.label`),
  state: calibrationCases.state,
  parts: sql<number>`jsonb_array_length(${calibrationCases.material})`,
  isUsed: calibrationCases.isUsed,
  version: calibrationCases.version,
  updatedAt: calibrationCases.updatedAt,
}

const rubricId = ofContent<string>(sql`r.id`)
export const ownCase = ({ tenant }: Pick<Ctx, 'tenant'>, id: string) =>
  and(eq(calibrationCases.tenantId, tenant.id), eq(calibrationCases.id, id))

export type CaseRecord = typeof calibrationCases.$inferSelect

/** The case as a person saw it, locked. */
export async function lockCase(ctx: WriteCtx, seen: { id: string; version: number }): Promise<CaseRecord> {
  const [row] = await ctx.tx.select().from(calibrationCases).where(ownCase(ctx, seen.id)).for('update')
  if (!row) throw new AppError('not_found')
  if (row.version !== seen.version) checkVersion(row, seen.version, await readCaseCard(ctx, seen.id))
  return row
}

export async function readCaseCard(ctx: Ctx, id: string): Promise<CalibrationCaseCard> {
  const [card] = await ctx.tx.select(caseColumns).from(calibrationCases).where(ownCase(ctx, id))
  if (!card) throw new AppError('not_found')
  return card
}

const readReferences = (ctx: Ctx, caseId: string) =>
  ctx.tx
    .select({
      part: calibrationReferences.part,
      points: calibrationReferences.points,
      why: calibrationReferences.why,
    })
    .from(calibrationReferences)
    .where(and(eq(calibrationReferences.tenantId, ctx.tenant.id), eq(calibrationReferences.caseId, caseId)))

/** Reference points of a case by part: none for a scorer who has not answered it, which the database sees to. */
export async function referencesOf(
  ctx: Ctx,
  caseId: string,
): Promise<Map<string, { points: number; why: string }>> {
  const rows = await readReferences(ctx, caseId)
  return new Map(rows.map(({ part, points, why }) => [part, { points, why }]))
}

export const titleOf = (index: RubricIndex, part: string): Words =>
  index.parts.get(part)?.label ?? { 'zh-CN': part, en: part }

/** A case with its references, for whoever keeps them. */
export async function readCase(ctx: Ctx, id: string): Promise<CalibrationCaseDetail> {
  const [row] = await ctx.tx
    .select({ ...caseColumns, material: calibrationCases.material, rubricId })
    .from(calibrationCases)
    .where(ownCase(ctx, id))
  if (!row) throw new AppError('not_found')
  const { material, rubricId: frozen, ...card } = row
  const [{ index }, references] = await Promise.all([getRubricVersion(ctx, frozen), referencesOf(ctx, id)])
  return {
    ...card,
    parts: material.flatMap((part) => {
      const reference = references.get(part.part)
      if (!reference) return []
      return [
        { ...part, reference, label: titleOf(index, part.part), max: index.parts.get(part.part)?.max ?? 0 },
      ]
    }),
  }
}

/** The rubric of a case; of several versions with its content any one. */
export async function indexOfCase(ctx: Ctx, id: string): Promise<RubricIndex> {
  const [row] = await ctx.tx.select({ rubricId }).from(calibrationCases).where(ownCase(ctx, id))
  if (!row) throw new AppError('not_found')
  return (await getRubricVersion(ctx, row.rubricId)).index
}

/** What an entry of the timeline says of a case: administrators read it, some of whom may score, so no points. */
export const auditCase = ({ title, state, parts }: CalibrationCaseCard) => ({
  calibrationCase: title,
  caseState: state,
  parts,
})
