import { campaignDoc, type CampaignDetail } from '@linli/evaluation-contract/campaign'
import { indexRubric, type RubricIndex } from '@linli/evaluation-contract/scoring'
import { shallowRef, watch, type ShallowRef } from 'vue'

import { rubricIndexOf } from '../score/rubric-index.ts'

/** The campaign's rubric with the values it sets itself; null while it comes, and where the reader may not read it. */
export function useCampaignIndex(campaign: () => CampaignDetail): Readonly<ShallowRef<RubricIndex | null>> {
  const index = shallowRef<RubricIndex | null>(null)
  watch(
    () => campaign().rubricId,
    async (rubricId) => {
      const found = await rubricIndexOf(rubricId).catch(() => null)
      const { rubricId: wanted, policies } = campaign()
      if (rubricId === wanted) index.value = found && indexRubric(campaignDoc(found.doc, policies))
    },
    { immediate: true },
  )
  return index
}
