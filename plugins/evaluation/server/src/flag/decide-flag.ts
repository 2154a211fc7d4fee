import { AppError, newId } from '@linli/contract'
import { flagDecided, flagSubject } from '@linli/evaluation-contract'
import { decideFlagInput, flagRow } from '@linli/evaluation-contract/flag'
import { and, desc, eq } from 'drizzle-orm'

import { defineAction, type WriteCtx } from '../kit.ts'
import { endDeciding, endExplaining } from './flag-tasks.ts'
import { lockFlag, moveFlag } from './flag-row.ts'
import { flagDecisions } from './flag.schema.ts'

/** Who explained a flag does not decide it: the company's own rule, the standard has none. */
async function assertSecondPerson({ tx, tenant, actor }: WriteCtx, flagId: string): Promise<void> {
  const [last] = await tx
    .select({ byId: flagDecisions.byId })
    .from(flagDecisions)
    .where(
      and(
        eq(flagDecisions.tenantId, tenant.id),
        eq(flagDecisions.flagId, flagId),
        eq(flagDecisions.move, 'explained'),
      ),
    )
    .orderBy(desc(flagDecisions.at), desc(flagDecisions.id))
    .limit(1)
  if (last?.byId && last.byId === actor.accountId)
    throw new AppError('forbidden', { reason: 'flag_is_explained_by_you' })
}

/** 认定 or 排除: the company says what a flag comes to, and may say otherwise later; no points move by it. */
export const decideFlag = defineAction({
  name: 'evaluation.flag.decide',
  can: ['decide', flagSubject],
  input: decideFlagInput,
  output: flagRow,
  async run(ctx, { id, version, decision, reason }) {
    const before = await lockFlag(ctx, { id, version })
    if (before.state === decision) throw new AppError('illegal_move', { reason: `flag_is_${decision}` })
    await assertSecondPerson(ctx, id)
    const after = await moveFlag(ctx, before, { id: newId(), move: decision, reason, evidenceId: null })
    await endDeciding(ctx, id)
    await endExplaining(ctx)
    ctx.emit(flagDecided, id, { id, check: before.check, year: before.year, decision })
    return after
  },
})
