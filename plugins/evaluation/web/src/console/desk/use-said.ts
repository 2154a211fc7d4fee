import type { DeskPage, DeskPart, OwnScore } from '@linli/evaluation-contract/campaign'
import { shallowReactive, watch, type Ref } from 'vue'

import { partsOf } from './scoring.rules.ts'

type Said = Pick<DeskPart, 'own' | 'declared' | 'isDeclaredHidden'>

/** One's own scores, and what the estate declares, as the page was read and as it was saved since. */
export function useSaid(page: Ref<DeskPage>) {
  const saved = shallowReactive(new Map<string, Said>())
  watch(page, () => saved.clear())
  const saidOf = (part: DeskPart): Said => saved.get(part.id) ?? part
  return {
    saidOf,
    ownOf: (part: DeskPart): OwnScore | null => saidOf(part).own,
    /** Without an answer nothing new is known of what the estate declares. */
    remember(id: string, own: OwnScore, answer: Pick<DeskPart, 'declared'> | null): void {
      const part = partsOf(page.value).find((each) => each.id === id)
      if (!part) return
      const { declared, isDeclaredHidden } = saidOf(part)
      saved.set(id, {
        own,
        declared: answer ? answer.declared : declared,
        isDeclaredHidden: answer === null && isDeclaredHidden,
      })
    },
  }
}
