import type { CampaignDetail } from '@linli/evaluation-contract/campaign'

type Invitation = NonNullable<CampaignDetail['invitations']>[number]
export type InvitationFilter = Invitation['state'] | 'all'

const hasText = (name: string, q: string): boolean =>
  name.toLocaleLowerCase().includes(q.trim().toLocaleLowerCase())

/** Invitations with a state and a name. */
export const invitationsShown = (
  all: readonly Invitation[],
  { state, q }: { state: InvitationFilter; q: string },
): Invitation[] =>
  all.filter((each) => (state === 'all' || each.state === state) && hasText(each.companyName, q))

export interface Company {
  readonly id: string
  readonly name: string
  readonly cities: readonly string[]
  readonly isInvited: boolean
}

/** Companies by name or city, those not invited yet first. */
export const companiesShown = (all: readonly Company[], q: string): Company[] =>
  all
    .filter(({ name, cities }) => hasText(name, q) || cities.some((city) => hasText(city, q)))
    .toSorted((a, b) => Number(a.isInvited) - Number(b.isInvited))

/** As many as one call may invite. */
const atOnce = 500
export const inBatches = (ids: readonly string[]): string[][] =>
  Array.from({ length: Math.ceil(ids.length / atOnce) }, (_, at) => ids.slice(at * atOnce, (at + 1) * atOnce))
