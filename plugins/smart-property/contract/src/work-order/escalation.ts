import { idSchema } from '@linli/contract'
import { z } from 'zod'

import { line, ref, text } from './inputs.ts'
import { escalationCauses, escalationLevels, riskStates } from './states.ts'

/** An order told to the next level, until somebody there says what they will do. */
export const escalationRow = z.object({
  id: idSchema,
  level: z.enum(escalationLevels),
  cause: z.enum(escalationCauses),
  raisedAt: z.string(),
  /** Until when somebody of that level should have answered. */
  acknowledgeBy: z.string(),
  acknowledged: z.object({ at: z.string(), byName: z.string(), text: z.string() }).nullable(),
  endedAt: z.string().nullable(),
})
export type EscalationRow = z.output<typeof escalationRow>

/** Somebody of the level says what they will do about it; the highest open level of the actor's roles is answered. */
export const acknowledgeInput = z.object({ ...ref, text: line(500) })

/** 维稳风险: why the matter may hurt stability; tells Party branch and community at once (clause 7.4.3.5). */
export const raiseRiskInput = z.object({ ...ref, text })
/** What Party branch and community agreed to do. */
export const planRiskInput = z.object({ ...ref, text })
export const standDownInput = z.object({ ...ref, text })

export const riskRecord = z.object({
  state: z.enum(riskStates),
  facts: z.string(),
  reportedAt: z.string(),
  reportedByName: z.string(),
  plan: z.object({ text: z.string(), at: z.string(), byName: z.string() }).nullable(),
  standDown: z.object({ text: z.string(), at: z.string(), byName: z.string() }).nullable(),
})
