import { computed } from 'vue'

import { useCampaignWords } from './use-campaign-words.ts'

/** The sentences that tell an own rule from the standard's text: of an association, alone or with what is evaluated by, and of a company. */
export function useOwnRule() {
  const { word } = useCampaignWords()
  return {
    ownRule: computed(() => word('ownRule')),
    ownRuleAt: computed(() => word('ownRuleAt')),
    ownRuleOfCompany: computed(() => word('ownRuleOfCompany')),
  }
}
