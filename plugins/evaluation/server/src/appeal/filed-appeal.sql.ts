import { AppError } from '@linli/contract'
import type { FiledAppeal } from '@linli/evaluation-contract/campaign'
import { and, asc, eq } from 'drizzle-orm'

import { applications, filedAppeals } from '../application/application.schema.ts'
import { findReceived, rubricOfReceived } from '../application/campaign-score.ts'
import type { ReadCtx, WriteCtx } from '../kit.ts'
import { wordAppealReason } from './appeal-words.ts'

export type FiledRecord = typeof filedAppeals.$inferSelect

/** What an estate objected to in one application, the earliest first, in words of its campaign's rubric. */
export async function readFiled(ctx: ReadCtx, applicationId: string): Promise<FiledAppeal[]> {
  const rows = await ctx.tx
    .select({ appeal: filedAppeals, campaignId: applications.campaignId })
    .from(filedAppeals)
    .innerJoin(
      applications,
      and(eq(applications.tenantId, filedAppeals.tenantId), eq(applications.id, filedAppeals.applicationId)),
    )
    .where(eq(filedAppeals.applicationId, applicationId))
    .orderBy(asc(filedAppeals.filedAt), asc(filedAppeals.id))
  const campaign = rows[0] ? await findReceived(ctx, rows[0].campaignId) : null
  const parts = campaign ? (await rubricOfReceived(ctx, campaign)).index.parts : null
  return rows.map(({ appeal }) => {
    const { tenantId: _, applicationId: _of, createdAt: _made, updatedAt: _moved, ...kept } = appeal
    return {
      ...kept,
      publicReason: wordAppealReason(kept.publicReason, ctx.actor.locale),
      partTitle: parts?.get(kept.part)?.label ?? { 'zh-CN': kept.part, en: kept.part },
    }
  })
}

/** This estate's own appeal, locked; null when there is none. */
export async function findFiled(ctx: WriteCtx, id: string): Promise<FiledRecord | null> {
  const [row] = await ctx.tx
    .select()
    .from(filedAppeals)
    .where(and(eq(filedAppeals.tenantId, ctx.tenant.id), eq(filedAppeals.id, id)))
    .for('update')
  return row ?? null
}

export async function getFiled(ctx: ReadCtx, applicationId: string, id: string): Promise<FiledAppeal> {
  const found = (await readFiled(ctx, applicationId)).find((appeal) => appeal.id === id)
  if (!found) throw new AppError('not_found')
  return found
}
