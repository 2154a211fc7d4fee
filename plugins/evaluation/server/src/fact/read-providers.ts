import type { YearWindow } from '@linli/evaluation-contract'

import type { WriteCtx } from '../kit.ts'
import { askEach } from './ask-each.ts'
import { toReading, type Reading } from './reading.rules.ts'

export interface Answer {
  metric: string
  /** `plugin@version` that was asked. */
  provider: string
  /** Null when it could not answer, for the reason in `failure`. */
  reading: Reading | null
  failure: string | null
}

/** Asks every provider enabled here for those of the metrics that it has. */
export async function readProviders(
  ctx: Pick<WriteCtx, 'tx' | 'metrics'>,
  keys: readonly string[],
  window: YearWindow,
): Promise<Answer[]> {
  const provided = ctx.metrics.provided()
  const providers = new Map(
    keys.flatMap((key) => {
      const by = provided.get(key)
      return by ? [[key, `${by.pluginId}@${by.pluginVersion}`] as const] : []
    }),
  )
  const answers = await askEach(ctx, providers.keys(), async (key) =>
    toReading(await ctx.metrics.read(key, window)),
  )
  return answers.map(({ key: metric, reading, failure }) => ({
    metric,
    provider: providers.get(metric) ?? '',
    reading,
    failure,
  }))
}
