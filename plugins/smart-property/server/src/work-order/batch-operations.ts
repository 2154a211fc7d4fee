import { AppError } from '@linli/contract'
import { canRow } from '@linli/kernel'
import {
  workOrderSubject,
  type batchInput,
  type BatchOperation,
  type MoveCommand,
} from '@linli/smart-property-contract'
import type { z } from 'zod'

import type { WriteCtx } from '../kit.ts'
import { assigneeName } from './assignee.ts'
import { assignTo } from './assign-work-order.ts'
import { assignByLoad } from './auto-assign-work-order.ts'
import { classify } from './classify-work-order.ts'
import { lockOrder, moveOrder } from './move-order.ts'
import { passTo } from './transfer-work-order.ts'

type Batch = z.output<typeof batchInput>
/** What is done to one order, on the version that was seen. */
export type OneOrder = (order: { id: string; version: number }) => Promise<unknown>

const required = <T>(path: string, value: T | undefined): T => {
  if (value === undefined) throw new AppError('bad_input', { issues: [{ path, rule: 'required' }] })
  return value
}

const operations: Record<BatchOperation, (ctx: WriteCtx, batch: Batch) => Promise<OneOrder>> = {
  async assign(ctx, { assigneeAccountId, text }) {
    const holder = required('assigneeAccountId', assigneeAccountId)
    const name = await assigneeName(ctx, holder)
    return (seen) => assignTo(ctx, seen, { accountId: holder, name }, { text })
  },
  'auto-assign': async (ctx) => (seen) => assignByLoad(ctx, seen.id, seen.version),
  async transfer(ctx, { assigneeAccountId, text }) {
    const holder = required('assigneeAccountId', assigneeAccountId)
    const reason = required('text', text)
    const name = await assigneeName(ctx, holder)
    return (seen) => passTo(ctx, seen, { accountId: holder, name }, reason)
  },
  async classify(ctx, { categoryKey, grade, text }) {
    if (grade === undefined) required('categoryKey', categoryKey)
    return async (seen) => {
      const order = await lockOrder(ctx, seen.id)
      return classify(ctx, {
        ...seen,
        categoryKey: categoryKey ?? order.categoryKey,
        grade: grade ?? order.grade,
        reason: text,
      })
    }
  },
  async note(ctx, { text }) {
    const note = required('text', text)
    return (seen) =>
      moveOrder(ctx, { ...seen, command: { move: 'note' }, step: { text: note, isPublic: false } })
  },
  async close(ctx, { text }) {
    const reason = required('text', text)
    return (seen) =>
      moveOrder(ctx, {
        ...seen,
        command: { move: 'close' },
        change: () => ({ isBulkClosed: true }),
        step: { text: reason },
      })
  },
  'call-back': async (ctx, { text }) => {
    // Nobody was asked yet: it goes to whoever calls back, and counts as no call.
    const command: MoveCommand = { move: 'await-call-back' }
    return async (seen) => {
      const order = await lockOrder(ctx, seen.id)
      if (!canRow(ctx.ability, 'call-back', workOrderSubject, order))
        throw new AppError('forbidden', { reason: 'order_not_yours' })
      return moveOrder(ctx, { ...seen, command, step: { text } })
    }
  },
}

/** What a batch does to each of its orders; throws `bad_input` for what is wrong with the batch itself. */
export const operationOf = (ctx: WriteCtx, batch: Batch): Promise<OneOrder> =>
  operations[batch.operation](ctx, batch)
