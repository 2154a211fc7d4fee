import { dossier, type Dossier } from '@linli/evaluation-contract/campaign'
import { and, eq, sql } from 'drizzle-orm'

import type { ReadCtx } from '../kit.ts'
import { dossiers } from '../panel/panel.schema.ts'
import type { Handed } from './part-hints.ts'

const ofAssessment = ({ tenant }: Pick<ReadCtx, 'tenant'>, assessmentId: string) =>
  and(eq(dossiers.tenantId, tenant.id), eq(dossiers.assessmentId, assessmentId))

/** What the estate handed over; null once its grant ended or its last day is past, which the database sees to. */
export async function readDossier(
  ctx: Pick<ReadCtx, 'tx' | 'tenant'>,
  assessmentId: string,
): Promise<Dossier | null> {
  const [row] = await ctx.tx
    .select({ doc: dossiers.doc })
    .from(dossiers)
    .where(ofAssessment(ctx, assessmentId))
  return row?.doc ?? null
}

const handed = dossier.pick({ facts: true, parts: true })

/** Of it the facts and one part: what a score being entered is held against. */
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
