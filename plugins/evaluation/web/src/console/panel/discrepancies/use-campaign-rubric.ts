import { isJudged, partsUnder, type DiscrepancyCard } from '@linli/evaluation-contract/campaign'
import type { Words } from '@linli/evaluation-contract'
import type { RubricIndex } from '@linli/evaluation-contract/scoring'
import { ref, shallowRef } from 'vue'

type Node = Pick<DiscrepancyCard, 'scope' | 'node'>

/** The campaign's rubric, for what lies below a discrepancy; fetched beside the list, which does not wait for it. */
export function useCampaignRubric(rubricId: () => string) {
  const index = shallowRef<RubricIndex | null>(null)
  const hasFailed = ref(false)
  async function read(): Promise<void> {
    const { rubricIndexOf } = await import('../../score/rubric-index.ts')
    index.value = await rubricIndexOf(rubricId())
  }
  read().catch(() => (hasFailed.value = true))
  return {
    hasFailed,
    /** Judged parts below it, as the rubric calls them; null while the rubric is not there. */
    partsOf: (node: Node): { id: string; label: Words }[] | null => {
      const known = index.value
      if (!known) return null
      return partsUnder(known, node).flatMap((id) => {
        const label = known.parts.get(id)?.label
        return label ? [{ id, label }] : []
      })
    },
    /** Whose points stand first: of a part that records propose they are the confirming scorer's. */
    firstRole: ({ scope, node }: Node): 'first' | 'confirm' => {
      const part = scope === 'part' ? index.value?.parts.get(node) : undefined
      return part && !isJudged(part) ? 'confirm' : 'first'
    },
  }
}
