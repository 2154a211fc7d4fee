import type { DeskPage, DeskPart } from '@linli/evaluation-contract/campaign'
import type { RubricIndex } from '@linli/evaluation-contract/scoring'
import type { Locale } from '@linli/web-kit'
import { shallowRef, type Ref } from 'vue'

import type { Hints, hintsWith } from './live-hints.ts'
import { partsOf } from './scoring.rules.ts'

interface Engine {
  index: RubricIndex
  hintsWith: typeof hintsWith
}

/** A person's answers move what records propose; a part that asks none is as the server said. */
const moves = ({ isJudged, judges, proposal }: DeskPart): boolean =>
  isJudged && judges.length > 0 && proposal !== null

/**
 * What is proposed for a part once its questions are answered so. The engine and the rubric come only for a place that
 * needs them; until then, or without a network, the server's own hints stand, and the server decides in any case.
 */
export function useHints(page: DeskPage, locale: Ref<Locale>) {
  const engine = shallowRef<Engine | null>(null)
  async function load(): Promise<void> {
    const live = await import('./live-hints.ts')
    const index = await live.indexOfCampaign(page.assignment.campaignId).catch(() => null)
    if (index) engine.value = { index, hintsWith: live.hintsWith }
  }
  if (partsOf(page).some(moves)) void load()
  return (part: DeskPart, judges: Readonly<Record<string, boolean>>): Hints => {
    const known = engine.value
    if (!known || !moves(part)) return part
    return known.hintsWith(known.index, part, { judges, locale: locale.value }) ?? part
  }
}
