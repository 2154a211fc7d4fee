import type { YearWindow } from '@linli/evaluation-contract'
import { sql } from 'drizzle-orm'

import type { WriteCtx } from '../kit.ts'
import { failureOf, toReading, type Reading } from './reading.rules.ts'

export interface Answer {
  metric: string
  /** `plugin@version` that was asked. */
  provider: string
  /** Null when it could not answer, for the reason in `failure`. */
  reading: Reading | null
  failure: string | null
}

type Ctx = Pick<WriteCtx, 'tx' | 'metrics'>

/** One figure, so that what goes wrong in it takes back its own statements and nobody else's. */
async function readOne(
  ctx: Ctx,
  key: string,
  window: YearWindow,
): Promise<Pick<Answer, 'reading' | 'failure'>> {
  await ctx.tx.execute(sql`savepoint provider`)
  try {
    const reading = toReading(await ctx.metrics.read(key, window))
    await ctx.tx.execute(sql`release savepoint provider`)
    return { reading, failure: null }
  } catch (error) {
    // Throws in its turn when the connection itself is lost, and with it the whole refresh.
    await ctx.tx.execute(sql`rollback to savepoint provider`)
    await ctx.tx.execute(sql`release savepoint provider`)
    return { reading: null, failure: failureOf(error) }
  }
}

/** Asks every provider enabled here for those of the metrics that it has, one after another in this transaction. */
export async function readProviders(
  ctx: Ctx,
  keys: readonly string[],
  window: YearWindow,
): Promise<Answer[]> {
  const provided = ctx.metrics.provided()
  const answers: Answer[] = []
  for (const metric of keys) {
    const by = provided.get(metric)
    if (!by) continue
    const { reading, failure } = await readOne(ctx, metric, window)
    answers.push({ metric, provider: `${by.pluginId}@${by.pluginVersion}`, reading, failure })
  }
  return answers
}
