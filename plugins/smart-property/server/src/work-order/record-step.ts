import { AppError, newId } from '@linli/contract'
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
  voiceFileId?: string
  /** Given when something else refers to the step. */
  id?: string
  /** In which capacity, where it is not how the actor stands to the order. */
  actorKind?: 'reporter' | 'staff'
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
  const { text = '', isPublic = true, detail = {}, fileIds = [], voiceFileId, id = newId() } = step
  await ctx.tx.insert(workOrderSteps).values({
    id,
    workOrderId: after.id,
    kind,
    at: ctx.now.toISOString(),
    actorKind: step.actorKind ?? actorKindOf(ctx, after),
    actorAccountId: ctx.actor.accountId,
    actorName: ctx.actor.name,
    actorTitle: ctx.actor.title,
    fromState: before?.state ?? null,
    toState: after.state,
    isPublic,
    text,
    detail,
  })
  const files = [
    ...fileIds.map((fileId) => ({ fileId, kind: 'photo' as const })),
    ...(voiceFileId ? [{ fileId: voiceFileId, kind: 'voice' as const }] : []),
  ]
  if (files.length === 0) return
  await ctx.files.attach(
    files.map(({ fileId }) => fileId),
    workOrderSubject,
    after.id,
  )
  if (voiceFileId) await assertRecording(ctx, after.id, voiceFileId)
  await ctx.tx
    .insert(workOrderPhotos)
    .values(
      files.map((file, position) => ({ id: newId(), workOrderId: after.id, stepId: id, ...file, position })),
    )
    .onConflictDoNothing()
}

/** Phones name what they record audio or video, by the container they keep it in. */
async function assertRecording(ctx: WriteCtx, orderId: string, fileId: string): Promise<void> {
  const file = (await ctx.files.list(workOrderSubject, orderId)).find(({ id }) => id === fileId)
  if (!file || !/^(audio|video)\//.test(file.type))
    throw new AppError('bad_input', { issues: [{ path: 'voiceFileId', rule: 'not_a_recording' }] })
}
