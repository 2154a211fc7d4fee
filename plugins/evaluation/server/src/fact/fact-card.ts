import type { FactCard } from '@linli/evaluation-contract'

import type { ReadCtx } from '../kit.ts'
import { withdrawnGuard } from './claim-fact.ts'
import type { CurrentFact } from './current-facts.ts'
import { withdrawnWords } from './fact-words.ts'

type Ctx = Pick<ReadCtx, 'actor' | 'metrics'>

/** The word of a guard: of the plugin that provides the metric, ours for a claim that was withdrawn. */
export const guardWord = ({ actor, metrics }: Ctx, metric: string, guard: string): string =>
  guard === withdrawnGuard ? withdrawnWords[actor.locale] : metrics.guardTitle(metric, guard)

/** The plugin as people know it; its id where it is not enabled here (any more). */
function providerTitle({ actor, metrics }: Ctx, { metric, provider }: CurrentFact): string | null {
  const id = provider?.split('@')[0] ?? null
  const here = metrics.provided().get(metric)
  return here && here.pluginId === id ? here.pluginTitle[actor.locale] : id
}

/** A fact as screens show it, in the reader's language. */
export const toFactCard = (ctx: Ctx, fact: CurrentFact): FactCard => ({
  id: fact.id,
  revision: fact.revision,
  value: fact.value,
  origin: fact.origin,
  providerTitle: providerTitle(ctx, fact),
  computedAt: fact.computedAt,
  counted: fact.counted,
  total: fact.total,
  excluded: Object.entries(fact.excluded)
    .map(([guard, rows]) => ({ guard, title: guardWord(ctx, fact.metric, guard), rows }))
    .sort((a, b) => b.rows - a.rows),
  inputsHash: fact.inputsHash,
  isInherited: fact.isInherited,
})
