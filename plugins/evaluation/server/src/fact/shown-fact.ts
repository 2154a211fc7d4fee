import { AppError } from '@linli/contract'

import type { ReadCtx } from '../kit.ts'
import { rubricInForce } from '../rubric/rubric-in-force.ts'
import { yearFrame } from '../score/year-frame.ts'
import { currentFacts, type CurrentFact } from './current-facts.ts'
import { metricsHere } from './metrics-here.rules.ts'

/** The fact of one metric that counts here in a year, null while there is none; `not_found` for a metric that is not kept here. */
export async function shownFact(
  ctx: ReadCtx,
  { key, year: asked }: { key: string; year?: number | undefined },
): Promise<{ year: number; fact: CurrentFact | null }> {
  const { year, today } = await yearFrame(ctx, asked)
  const rubric = await rubricInForce(ctx, { purpose: 'evaluation', day: today })
  if (!rubric || !metricsHere(rubric.index, ctx.tenant.kind).includes(key)) throw new AppError('not_found')
  const facts = await currentFacts(ctx, year, rubric.index, [key])
  return { year, fact: facts.get(key) ?? null }
}
