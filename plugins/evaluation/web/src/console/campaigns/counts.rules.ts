import type { AssessmentState, CampaignCard } from '@linli/evaluation-contract/campaign'

type Counts = CampaignCard['counts']

/** States of estates that do not take part, or no longer. */
const outStates = ['gate_failed', 'withdrawn', 'disqualified'] as const satisfies AssessmentState[]

export const countAll = (counts: Counts): number => Object.values(counts).reduce((sum, n) => sum + n, 0)

/** Estates that applied and were neither turned down nor withdrawn. */
export const countTakingPart = (counts: Counts): number =>
  outStates.reduce((left, state) => left - (counts[state] ?? 0), countAll(counts))
