import { AppError } from '@linli/contract'
import type { CheckRow } from '@linli/contract'
import { flagSubject } from '@linli/evaluation-contract'
import { flagDetail, flagInput, type FlagDetail } from '@linli/evaluation-contract/flag'
import { and, desc, eq, inArray } from 'drizzle-orm'

import { evidence } from '../evidence/evidence.schema.ts'
import { defineQuery, type ReadCtx } from '../kit.ts'
import { labelRows } from './checks/label-rows.ts'
import { flagColumns, toFlagRow } from './flag-row.ts'
import { flagDecisions, flags } from './flag.schema.ts'

async function readFlag({ tx, tenant }: ReadCtx, id: string) {
  const [found] = await tx
    .select({ ...flagColumns, rows: flags.rows })
    .from(flags)
    .where(and(inArray(flags.tenantId, [tenant.id, ...tenant.lineage]), eq(flags.id, id)))
  if (!found) throw new AppError('not_found')
  return found
}

const readDecisions = ({ tx }: ReadCtx, { id, tenantId }: { id: string; tenantId: string }) =>
  tx
    .select({
      id: flagDecisions.id,
      move: flagDecisions.move,
      reason: flagDecisions.reason,
      byId: flagDecisions.byId,
      byName: flagDecisions.byName,
      at: flagDecisions.at,
      evidenceId: flagDecisions.evidenceId,
      evidenceTitle: evidence.title,
    })
    .from(flagDecisions)
    .leftJoin(
      evidence,
      and(eq(evidence.tenantId, flagDecisions.tenantId), eq(evidence.id, flagDecisions.evidenceId)),
    )
    .where(and(eq(flagDecisions.tenantId, tenantId), eq(flagDecisions.flagId, id)))
    .orderBy(desc(flagDecisions.at), desc(flagDecisions.id))
    .limit(100)

type Said = Awaited<ReturnType<typeof readDecisions>>[number]

/** What was said, with the way to the evidence that an explanation points to. */
async function toDecisions(ctx: ReadCtx, said: readonly Said[]): Promise<FlagDetail['decisions']> {
  const pieces = said.flatMap(({ evidenceId }) =>
    evidenceId ? [{ entity: 'evidence', entityId: evidenceId }] : [],
  )
  const labels = new Map((await labelRows(ctx, pieces)).map((label) => [label.id, label]))
  return said.map(({ byId: _byId, evidenceId, evidenceTitle, ...decision }) => {
    const path = evidenceId === null ? undefined : labels.get(evidenceId)?.path
    return {
      ...decision,
      evidence:
        evidenceId && evidenceTitle !== null && path ? { id: evidenceId, title: evidenceTitle, path } : null,
    }
  })
}

/** Rows with the words of their records, as far as the reader may see these. */
async function toSources(
  ctx: ReadCtx,
  check: string,
  rows: readonly CheckRow[],
): Promise<FlagDetail['sources']> {
  const labels = new Map((await ctx.metrics.labelChecked(check, rows)).map((label) => [label.id, label]))
  return rows.map(({ entity, entityId, eventDate, note = null }) => ({
    entity,
    entityId,
    eventDate,
    note,
    title: labels.get(entityId)?.title ?? '',
    path: labels.get(entityId)?.path ?? null,
  }))
}

/** One flag with the records behind it and everything people said of it. */
export const getFlag = defineQuery({
  name: 'evaluation.flag.get',
  can: ['read', flagSubject],
  input: flagInput,
  output: flagDetail,
  async run(ctx, { id }) {
    const { rows, ...record } = await readFlag(ctx, id)
    const check = ctx.metrics.checks().get(record.check)
    const [said, sources] = await Promise.all([
      readDecisions(ctx, record),
      toSources(ctx, record.check, rows),
    ])
    const explained = said.find(({ move }) => move === 'explained')
    return {
      ...toFlagRow(ctx, record),
      clause: check?.clause ?? null,
      provider: check?.pluginTitle[ctx.actor.locale] ?? null,
      sources,
      decisions: await toDecisions(ctx, said),
      isExplainedByMe: explained !== undefined && explained.byId === ctx.actor.accountId,
    }
  },
})
