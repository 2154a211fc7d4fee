import { newId } from '@linli/contract'
import { workOrderSubject, type StepKind } from '@linli/smart-property-contract'

import type { WriteCtx } from '../kit.ts'
import type { OrderRecord } from './order-record.ts'
import { workOrderPhotos, workOrderSteps, type StepDetail } from './work-order.schema.ts'

export interface StepText {
  text?: string
  /** Seen by the reporter; true when absent. */
  isPublic?: boolean
  detail?: StepDetail
  fileIds?: readonly string[]
}

/** In which capacity somebody acts: a member of staff who reported something still acts as staff. */
export function actorKindOf(
  ctx: Pick<WriteCtx, 'actor' | 'ability'>,
  order: Pick<OrderRecord, 'reporterAccountId'>,
): 'reporter' | 'staff' | 'system' {
  if (ctx.actor.kind === 'system') return 'system'
  return order.reporterAccountId === ctx.actor.accountId && !ctx.ability.can('register', workOrderSubject)
    ? 'reporter'
    : 'staff'
}

/** Writes one entry of the timeline with its photos. */
export async function recordStep(
  ctx: WriteCtx,
  kind: StepKind,
  before: OrderRecord | null,
  after: OrderRecord,
  step: StepText = {},
): Promise<void> {
  const id = newId()
  const { text = '', isPublic = true, detail = {}, fileIds = [] } = step
  await ctx.tx.insert(workOrderSteps).values({
    id,
    workOrderId: after.id,
    kind,
    at: ctx.now.toISOString(),
    actorKind: actorKindOf(ctx, after),
    actorAccountId: ctx.actor.accountId,
    actorName: ctx.actor.name,
    actorTitle: ctx.actor.title,
    fromState: before?.state ?? null,
    toState: after.state,
    isPublic,
    text,
    detail,
  })
  if (fileIds.length === 0) return
  await ctx.files.attach(fileIds, workOrderSubject, after.id)
  await ctx.tx
    .insert(workOrderPhotos)
    .values(
      fileIds.map((fileId, position) => ({
        id: newId(),
        workOrderId: after.id,
        stepId: id,
        fileId,
        position,
      })),
    )
    .onConflictDoNothing()
}
