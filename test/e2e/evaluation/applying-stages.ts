import { randomUUID } from 'node:crypto'

import type { Person } from '../journey.ts'
import { dayIn, named, pathIn, thisYear } from './campaign-cast.ts'
import { enterFacts } from './campaign-facts.ts'
import { campaignRubric, usualScores } from './campaign-rubric.ts'
import { arrived, type Named, type Rows, type StageTools, type Versioned } from './stage-tools.ts'

const dates = () => ({
  applyBy: dayIn(7),
  lockBy: dayIn(14),
  scoreBy: dayIn(28),
  siteBy: dayIn(35),
  preliminaryOn: dayIn(42),
  appealBy: dayIn(52),
  finalOn: dayIn(66),
})
const policies = {
  discrepancy: { smallPartMax: 2, smallPart: 1, largePartShare: 0.25, group: 3, total: 5 },
  secondLookShare: 0,
  calibrationBound: null,
  tieBreak: ['judged'],
  awards: [],
}

/** Until the company takes part; `change` is of the campaign's rules. */
export function openingStages({ cast, openApi, get, post, campaignOf }: StageTools) {
  const { officer, secretary, admin, manager, company } = cast
  const stages = {
    /** Drafted and put up by one, frozen by another. */
    async rubric(): Promise<string> {
      const doc = campaignRubric(named('trial.'))
      const draft = await post<Versioned>(officer, pathIn('/rubrics'), { id: randomUUID(), label: 'r1', doc })
      const { id, version } = await post<Versioned>(officer, pathIn(`/rubrics/${draft.id}/submit`), {
        version: draft.version,
      })
      await post(secretary, pathIn(`/rubrics/${id}/freeze`), { version, effectiveFrom: dayIn(0) })
      return id
    },
    async drafted(change: object = {}): Promise<Named> {
      const year = thisYear()
      return post<Named>(officer, pathIn('/campaigns'), {
        id: randomUUID(),
        title: named(`${year} 年度评价`),
        year,
        windowFrom: `${year}-01-01`,
        windowTo: `${year}-12-31`,
        rubricId: await stages.rubric(),
        dates: dates(),
        policies: { ...policies, ...change },
      })
    },
    /** Open, and the company has its invitation. */
    async invited(change?: object): Promise<Named> {
      const { id, version } = await stages.drafted(change)
      await post(officer, pathIn(`/campaigns/${id}/open`), { version })
      await post(officer, pathIn(`/campaigns/${id}/invite`), { companyIds: [company.id] })
      await arrived(() => stages.receivedBy(admin, id))
      return campaignOf(id)
    },
    async receivedBy(person: Person, id: string): Promise<Versioned | undefined> {
      const { rows } = await get<Rows<Versioned>>(person, pathIn('/received-campaigns'))
      return rows.find((row) => row.id === id)
    },
    /** Once the association knows that the company takes part: until then it admits no application. */
    heard: (id: string) =>
      arrived(async () => (await campaignOf(id)).invitations.find(({ state }) => state === 'accepted')),
    /** The company takes part, and the facts of the year are there. */
    async accepted(change?: object): Promise<Named> {
      const campaign = await stages.invited(change)
      await enterFacts(openApi, cast)
      await post(admin, pathIn(`/received-campaigns/${campaign.id}/answer`), { version: 1, isAccepted: true })
      await arrived(() => stages.receivedBy(manager, campaign.id))
      await stages.heard(campaign.id)
      return campaign
    },
  }
  return stages
}

/** Until the dossier is with the association. */
export function applyingStages(
  { cast, get, post }: StageTools,
  { accepted }: Pick<ReturnType<typeof openingStages>, 'accepted'>,
) {
  const { officer, admin, manager, estate } = cast
  const stages = {
    application: (id: string) => get<Versioned & { state: string }>(manager, pathIn(`/applications/${id}`)),
    /** Once the application stands there. */
    reached: (id: string, state: string) =>
      arrived(async () => {
        const now = await stages.application(id)
        return now.state === state ? now : undefined
      }),
    async applied(change?: object): Promise<{ campaign: Named; applicationId: string }> {
      const campaign = await accepted(change)
      const applicationId = randomUUID()
      await post(manager, pathIn('/applications'), { id: applicationId, campaignId: campaign.id })
      await stages.reached(applicationId, 'accepted')
      return { campaign, applicationId }
    },
    /** What records do not settle is said by the estate, with evidence where they say nothing. */
    async declared(change?: object) {
      const made = await stages.applied(change)
      await post(manager, pathIn('/evidence'), {
        id: randomUUID(),
        year: thisYear(),
        parts: ['A1.c', 'B1.b', 'B2.e'],
        kind: 'record',
        title: '联席会议、巡查记录和预案',
        eventFrom: dayIn(0),
        eventTo: dayIn(0),
      })
      for (const part of ['A1.b', 'A1.c', 'B1.b', 'B2.e'] as const)
        await post(manager, pathIn(`/score/parts/${part}/declare`), {
          id: randomUUID(),
          year: thisYear(),
          reason: '会议、巡查和预案有记录可查',
          ...usualScores[part],
        })
      return made
    },
    /** Handed over by the company. */
    async locked(change?: object) {
      const made = await stages.declared(change)
      const { id, version } = await stages.application(made.applicationId)
      await post(admin, pathIn(`/applications/${id}/lock`, estate), { version, grantUntil: dayIn(90) })
      await arrived(async () => {
        const path = pathIn(`/campaigns/${made.campaign.id}/assessments`)
        const { rows } = await get<Rows<Named>>(officer, path)
        return rows.find(({ state }) => state === 'locked')
      })
      return made
    },
  }
  return stages
}
