import { newId } from '@linli/contract'
import {
  referInput,
  settleInput,
  workOrderReferred,
  workOrderRow,
  workOrderSubject,
} from '@linli/smart-property-contract'

import { defineAction, type WriteCtx } from '../kit.ts'
import { eventBase } from './announce.ts'
import { moveOrder, rowFor, type MoveRequest } from './move-order.ts'
import { settlements } from './settlement.schema.ts'

type Settlement = Omit<typeof settlements.$inferInsert, 'id' | 'workOrderId' | 'byName'>

/** Keeps how the dispute was answered, with the move that answers it. */
const keeping =
  (ctx: WriteCtx, settlement: Settlement): MoveRequest['alongside'] =>
  async (_before, after) => {
    await ctx.tx
      .insert(settlements)
      .values({ id: newId(), workOrderId: after.id, byName: ctx.actor.name, ...settlement })
  }

const answeredBy = (ctx: WriteCtx, text: string, isSolved: boolean): MoveRequest['change'] => {
  const { name } = ctx.actor
  return (order) => ({
    answerText: text,
    answeredByName: name,
    claimedSolved: isSolved,
    ...(order.assigneeAccountId ? {} : { assigneeName: name }),
  })
}

/** Both sides agreed: the terms are kept and can be printed for signing; a call-back has to find it holds. */
export const settleWorkOrder = defineAction({
  name: 'smart-property.work-order.settle',
  can: ['mediate', workOrderSubject],
  input: settleInput,
  output: workOrderRow,
  async run(ctx, { id, version, terms, parties, signedOn, fileIds }) {
    const after = await moveOrder(ctx, {
      id,
      version,
      command: { move: 'settle' },
      change: answeredBy(ctx, terms, true),
      step: { text: terms, fileIds, detail: { outcome: 'settled', signedOn } },
      alongside: keeping(ctx, { outcome: 'settled', terms, parties, signedOn, referredTo: null }),
    })
    return rowFor(ctx, after)
  },
})

/** Handed to a competent body; what the estate could do is done, and somebody follows up by call-back. */
export const referWorkOrder = defineAction({
  name: 'smart-property.work-order.refer',
  can: ['mediate', workOrderSubject],
  input: referInput,
  output: workOrderRow,
  async run(ctx, { id, version, body, reason, fileIds }) {
    const after = await moveOrder(ctx, {
      id,
      version,
      command: { move: 'refer' },
      change: answeredBy(ctx, reason, false),
      step: { text: reason, fileIds, detail: { outcome: 'referred', body } },
      alongside: keeping(ctx, {
        outcome: 'referred',
        terms: reason,
        parties: [],
        signedOn: null,
        referredTo: body,
      }),
    })
    ctx.emit(workOrderReferred, after.id, { ...eventBase(after), body })
    return rowFor(ctx, after)
  },
})
