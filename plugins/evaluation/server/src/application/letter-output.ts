import { AppError, type LetterType } from '@linli/contract'
import { z } from 'zod'

import type { WriteCtx } from '../kit.ts'

/** Whether a letter had an effect; it has none the second time. */
export const letterOutput = z.object({ isTaken: z.boolean() })

/** Letters come through the system alone: a person cannot speak for another tenant. */
export function assertSystem({ actor }: Pick<WriteCtx, 'actor'>): void {
  if (actor.kind !== 'system') throw new AppError('forbidden')
}

/** A letter about what is not its sender's: nothing happens, the sender is told nothing, and the timeline keeps who it was. */
export function refuseLetter(
  ctx: Pick<WriteCtx, 'audit'>,
  about: { subject: string; id: string; from: string; why: string },
): { isTaken: false } {
  const { subject, id, from, why } = about
  ctx.audit({ subject, id, after: { refusedLetterFrom: from, why } })
  return { isTaken: false }
}

/**
 * A subscriber that hands a letter to its action as it is. All letters about one application keep one order, and so do
 * those about one campaign: an end must not overtake the dossier that it ends, nor a move its invitation.
 */
export const takes = (letter: LetterType, lane: 'application' | 'campaign' = 'application') => ({
  lane,
  event: letter,
  toInput: ({ payload }: { payload: unknown }) => payload,
})
