import { AppError, newId } from '@linli/contract'
import { dossier, type Dossier } from '@linli/evaluation-contract/campaign'
import { and, eq, sql } from 'drizzle-orm'

import type { ReadCtx } from '../kit.ts'
import { dossiers } from '../panel/panel.schema.ts'
import { dayIn } from '../rubric/days.rules.ts'
import type { Handed } from './part-hints.ts'
import { dossierReadings } from './reading.schema.ts'

const ofAssessment = ({ tenant }: Pick<ReadCtx, 'tenant'>, assessmentId: string) =>
  and(eq(dossiers.tenantId, tenant.id), eq(dossiers.assessmentId, assessmentId))

/**
 * What the estate handed over, opened by a person: null once its grant ended or its last day is past, which the database
 * sees to. The reading is counted in the statement that reads, so that there is none which the estate is not told of.
 */
export async function openDossier(
  ctx: Pick<ReadCtx, 'tx' | 'tenant' | 'actor' | 'now'>,
  assessmentId: string,
): Promise<Dossier | null> {
  const { accountId } = ctx.actor
  if (accountId === null) throw new AppError('forbidden')
  const day = dayIn(ctx.tenant.timezone, ctx.now)
  const { rows } = await ctx.tx.execute<{ doc: unknown }>(sql`
    with opened as (
      select ${dossiers.assessmentId}, ${dossiers.doc} from ${dossiers} where ${ofAssessment(ctx, assessmentId)}
    ), counted as (
      insert into ${dossierReadings} (id, assessment_id, day, account_id, readings)
        select ${newId()}::uuid, assessment_id, ${day}::date, ${accountId}::uuid, 1 from opened
        on conflict (tenant_id, assessment_id, day, account_id)
          do update set readings = dossier_readings.readings + 1, version = dossier_readings.version + 1, updated_at = now()
    )
    select doc from opened`)
  return rows[0] ? dossier.parse(rows[0].doc) : null
}

const handed = dossier.pick({ facts: true, parts: true })

/** Of it the facts and one part: what a score being entered is held against, on a page that was opened and counted before. */
export async function readHanded(
  ctx: Pick<ReadCtx, 'tx' | 'tenant'>,
  assessmentId: string,
  part: string,
): Promise<Handed | null> {
  const [row] = await ctx.tx
    .select({
      handed: sql<unknown>`jsonb_build_object('facts', ${dossiers.doc}->'facts', 'parts',
        case when ${dossiers.doc}->'parts'->${part}::text is null then '{}'::jsonb
          else jsonb_build_object(${part}::text, ${dossiers.doc}->'parts'->${part}::text) end)`,
    })
    .from(dossiers)
    .where(ofAssessment(ctx, assessmentId))
  return row ? handed.parse(row.handed) : null
}

/** Whether a dossier lists a file, of evidence behind some of these parts where they are given; nothing once the grant is over. */
export async function holdsFile(
  ctx: Pick<ReadCtx, 'tx' | 'tenant'>,
  { assessmentId, fileId, parts }: { assessmentId: string; fileId: string; parts?: readonly string[] },
): Promise<boolean> {
  const listed = JSON.stringify([{ id: fileId }])
  const behind = parts ? sql`and piece->'parts' ?| ${sql.param([...parts])}::text[]` : sql``
  const [row] = await ctx.tx
    .select({ id: dossiers.id })
    .from(dossiers)
    .where(
      and(
        ofAssessment(ctx, assessmentId),
        sql`exists (select 1 from jsonb_array_elements(${dossiers.doc}->'evidence') as piece
          where piece->'files' @> ${listed}::jsonb ${behind})`,
      ),
    )
  return row !== undefined
}
