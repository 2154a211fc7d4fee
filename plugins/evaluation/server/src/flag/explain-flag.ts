import { AppError, newId } from '@linli/contract'
import { flagSubject } from '@linli/evaluation-contract'
import { explainFlagInput, flagRow } from '@linli/evaluation-contract/flag'
import { and, eq, isNull } from 'drizzle-orm'

import { evidence } from '../evidence/evidence.schema.ts'
import { defineAction, type WriteCtx } from '../kit.ts'
import { askToDecide, endExplaining } from './flag-tasks.ts'
import { lockFlag, moveFlag } from './flag-row.ts'

async function assertEvidence({ tx, tenant }: WriteCtx, id: string): Promise<void> {
  const [found] = await tx
    .select({ id: evidence.id })
    .from(evidence)
    .where(and(eq(evidence.tenantId, tenant.id), eq(evidence.id, id), isNull(evidence.removedAt)))
  if (!found) throw new AppError('bad_input', { issues: [{ path: 'evidenceId', rule: 'no_such_evidence' }] })
}

/** 说明: the estate says how what was found came about, with evidence if there is some; once decided it is over. */
export const explainFlag = defineAction({
  name: 'evaluation.flag.explain',
  can: ['explain', flagSubject],
  input: explainFlagInput,
  output: flagRow,
  async run(ctx, { id, version, reason, evidenceId }) {
    const before = await lockFlag(ctx, { id, version })
    if (before.state === 'upheld' || before.state === 'dismissed')
      throw new AppError('illegal_move', { reason: `flag_is_${before.state}` })
    if (evidenceId !== null) await assertEvidence(ctx, evidenceId)
    const after = await moveFlag(ctx, before, { id: newId(), move: 'explained', reason, evidenceId })
    await askToDecide(ctx, after)
    await endExplaining(ctx)
    return after
  },
})
