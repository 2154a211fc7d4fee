import type { CampaignCard } from '@linli/evaluation-contract/campaign'

const overStates: readonly CampaignCard['state'][] = ['final', 'closed', 'cancelled']

/** Campaigns in which something is still to be done, the last changed first as the server gives them. */
export const runningOf = (campaigns: readonly CampaignCard[], most: number): CampaignCard[] =>
  campaigns.filter(({ state }) => !overStates.includes(state)).slice(0, most)
