import { AppError, idSchema } from '@linli/contract'
import { removeScenarioInput, scoreSubject } from '@linli/evaluation-contract'
import { checkVersion } from '@linli/kernel'
import { eq } from 'drizzle-orm'
import { z } from 'zod'

import { defineAction } from '../kit.ts'
import { toScenario } from './list-scenarios.ts'
import { scenarios } from './plan.schema.ts'

/** Throws assumptions away. */
export const removeScenario = defineAction({
  name: 'evaluation.scenario.remove',
  can: ['plan', scoreSubject],
  input: removeScenarioInput,
  output: z.object({ id: idSchema }),
  async run(ctx, { id, version }) {
    const [before] = await ctx.tx.select().from(scenarios).where(eq(scenarios.id, id)).for('update')
    if (!before) throw new AppError('not_found')
    checkVersion(before, version, toScenario(before))
    await ctx.tx.delete(scenarios).where(eq(scenarios.id, id))
    ctx.audit({ subject: scoreSubject, id, before: { name: before.name }, after: { isRemoved: true } })
    return { id }
  },
})
