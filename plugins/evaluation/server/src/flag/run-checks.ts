import type { CheckReading } from '@linli/contract'
import type { YearWindow } from '@linli/evaluation-contract'

import { askEach, type Asked } from '../fact/ask-each.ts'
import type { WriteCtx } from '../kit.ts'

export type CheckAnswer = Asked<CheckReading>

/** Runs every check that a plugin enabled here provides, as figures are read. */
export const runChecks = (
  ctx: Pick<WriteCtx, 'tx' | 'metrics'>,
  window: YearWindow,
): Promise<CheckAnswer[]> =>
  askEach(ctx, ctx.metrics.checks().keys(), (key) => ctx.metrics.check(key, window))
