import { idSchema } from '@linli/contract'
import { scoreInput, scoreSubject } from '@linli/evaluation-contract'
import { z } from 'zod'

import { defineAction } from '../kit.ts'
import { loadScore } from './load-score.ts'
import { takeTurns } from './say-score.ts'
import { writeScoreDay } from './write-score-day.ts'

/** Keeps today's score after facts were refreshed; run by the system. Doing it again changes nothing but the time. */
export const keepScoreDay = defineAction({
  name: 'evaluation.score.keep-day',
  can: ['declare', scoreSubject],
  input: scoreInput,
  output: z.object({ id: idSchema, low: z.number(), high: z.number() }),
  async run(ctx, { year }) {
    await takeTurns(ctx)
    const { id, before, after } = await writeScoreDay(ctx, await loadScore(ctx, year))
    ctx.audit({ subject: scoreSubject, id, before, after })
    return { id, ...after }
  },
})
