import { rubricSubject } from '@linli/evaluation-contract'
import { z } from 'zod'

import { armRefresh } from './fact/refresh-timer.ts'
import { defineAction } from './kit.ts'
import { seedStandard } from './rubric/seed-standard.ts'

/** When a version is enabled here: the standard's rubric, and the alarm that reads figures every night. */
export const firstSteps = defineAction({
  name: 'evaluation.first-steps',
  can: ['freeze', rubricSubject],
  input: z.object({}),
  output: z.object({ added: z.enum(['nothing', 'draft', 'frozen']) }),
  async run(ctx) {
    await armRefresh(ctx)
    return { added: await seedStandard(ctx) }
  },
})
