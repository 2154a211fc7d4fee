/** Tabs of a campaign, in the order of its stages. */
export const campaignTabs = [
  'overview',
  'estates',
  'panel',
  'discrepancies',
  'reliability',
  'site',
  'results',
  'appeals',
  'chain',
] as const
export type CampaignTab = (typeof campaignTabs)[number]
