import { defineEvent, idSchema } from '@linli/contract'
import { z } from 'zod'

const rubric = z.object({ id: idSchema, key: z.string(), label: z.string() })

export const rubricFrozen = defineEvent(
  'evaluation.rubric.frozen@1',
  rubric.extend({ contentHash: z.string() }),
)
export const rubricRetired = defineEvent('evaluation.rubric.retired@1', rubric)
export const factsRefreshed = defineEvent(
  'evaluation.fact.refreshed@1',
  z.object({ year: z.int(), changed: z.array(z.string()) }),
)
export const claimVerified = defineEvent(
  'evaluation.claim.verified@1',
  z.object({ id: idSchema, metric: z.string(), year: z.int(), isAccepted: z.boolean() }),
)
/** The live score moved; half points, no reasons. */
export const scoreMoved = defineEvent(
  'evaluation.score.moved@1',
  z.object({ year: z.int(), rubricId: idSchema, low: z.number(), high: z.number() }),
)
