import type { CampaignDates, CampaignState, Readiness } from '@linli/evaluation-contract/campaign'

export const publishKinds = ['preliminary', 'final', 'correction'] as const
export type PublishKind = (typeof publishKinds)[number]

/** Why a result cannot be published now, as the server would refuse it. */
export const publishBlocks = ['nothing', 'youScore', 'notReady', 'noTime', 'appealsPossible'] as const
export type PublishBlock = (typeof publishBlocks)[number]

const kindsIn: Partial<Record<CampaignState, readonly PublishKind[]>> = {
  scoring: ['preliminary'],
  site: ['preliminary'],
  preliminary: ['final', 'correction'],
  final: ['correction'],
}

/** What may be published next from a state of the campaign. */
export const publishKindsIn = (state: CampaignState): readonly PublishKind[] => kindsIn[state] ?? []

/** States in which the next result waits for estates to be ready. */
export const awaitsEstates = (state: CampaignState): boolean =>
  publishKindsIn(state).some((kind) => kind !== 'correction')

export interface PublishView {
  readonly dates: Pick<CampaignDates, 'appealBy'>
  /** The association's calendar day. */
  readonly today: string
  readonly readiness: Pick<Readiness, 'estates' | 'ready'>
}

/** The first thing that keeps a preliminary or final result from being published, or null. */
export function publishBlockOf(
  kind: 'preliminary' | 'final',
  { dates, today, readiness }: PublishView,
): PublishBlock | null {
  if (readiness.estates === 0) return 'nothing'
  if (readiness.ready === null) return 'youScore'
  if (readiness.ready < readiness.estates) return 'notReady'
  if (kind === 'preliminary') return today >= dates.appealBy ? 'noTime' : null
  return today <= dates.appealBy ? 'appealsPossible' : null
}
