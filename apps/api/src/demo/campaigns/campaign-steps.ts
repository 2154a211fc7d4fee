import { newId } from '@linli/contract'
import type {
  ApplicationCard,
  applyOutput,
  CampaignCard,
  CampaignPolicies,
} from '@linli/evaluation-contract/campaign'
import type { z } from 'zod'
import { createRelay } from '@linli/kernel/demo'
import pLimit from 'p-limit'

import { atTime, heldRequestIdAt } from '../demo-kernel.ts'
import { createRandom, type Random } from '../demo-random.ts'
import { minutesAfter } from '../demo-time.ts'
import type { Demo, Member } from '../demo.ts'
import { companyClaims, estateClaims } from '../evaluation/claims.data.ts'
import { evaluationActions, type Act } from '../evaluation/evaluation-actions.ts'
import type { Company, Entrant } from './campaign-cast.ts'
import { morning, type CampaignDays } from './campaign-days.ts'
import { awards, awardTitles, intro } from './campaign-texts.ts'
import { playClaims, playDeclaring, type Side } from './play-entrant.ts'

/** A running server wants a core for itself. */
const lanes = 3

export interface CampaignStage {
  demo: Demo
  act: Act
  random: Random
  days: CampaignDays
  /** Who leads the association's campaign, and who publishes and signs. */
  officer: Member
  secretary: Member
  companies: readonly Company[]
  /** How well an estate does, 0 to 1. */
  qualityOf(estate: string): number
  lane<T>(work: () => Promise<T>): Promise<T>
  /** Brings all letters of the story that wait, at a time of the story. */
  deliver(time: Date): Promise<void>
}

export type StageOptions = Pick<CampaignStage, 'demo' | 'days' | 'officer' | 'secretary' | 'companies'> & {
  seed: number
}

/** Estates known by name do as well as in the rest of the story. */
const known: Record<string, number> = { 景田花园: 0.86, 海韵城市花园: 0.8, 翠竹苑: 0.71, 兰亭苑: 0.4 }

export function openStage({ seed, ...options }: StageOptions): CampaignStage {
  const random = createRandom(seed)
  const qualities = new Map<string, number>(Object.entries(known))
  for (const { entrants } of options.companies)
    for (const { tenant } of entrants)
      if (!qualities.has(tenant.name)) qualities.set(tenant.name, 0.42 + random.next() * 0.5)
  return {
    ...options,
    random,
    act: evaluationActions(options.demo),
    qualityOf: (estate) => qualities.get(estate) ?? 0.6,
    lane: pLimit(lanes),
    deliver: (time) =>
      atTime(time, () => createRelay(options.demo.kernel, { heldAs: () => heldRequestIdAt(time) }).drain()),
  }
}

const entrantsOf = ({ companies }: CampaignStage): Entrant[] => companies.flatMap(({ entrants }) => entrants)

type Policies = Partial<Pick<CampaignPolicies, 'calibrationBound' | 'driftEvery' | 'checksOnSite'>>

/** Drafts, opens and sends it out; the rubric is the one in force at the association. */
export async function openCampaign(stage: CampaignStage, own: Policies = {}): Promise<CampaignCard> {
  const { act, officer, companies, days } = stage
  const { year, opensOn, applyBy, lockBy, scoreBy, siteBy, preliminaryOn, appealBy, finalOn } = days
  const rubrics = await act<{ rows: { id: string }[] }>(
    officer,
    'rubric.list',
    { state: 'frozen', purpose: 'evaluation' },
    opensOn,
  )
  const draft = await act<CampaignCard>(
    officer,
    'campaign.draft',
    {
      id: newId(),
      title: `${year}年度党建引领物业服务评价`,
      intro: intro(year),
      year,
      windowFrom: `${year}-01-01`,
      windowTo: `${year}-12-31`,
      rubricId: rubrics.rows[0]!.id,
      dates: { applyBy, lockBy, scoreBy, siteBy, preliminaryOn, appealBy, finalOn },
      policies: {
        discrepancy: { smallPartMax: 2, smallPart: 1, largePartShare: 0.25, group: 3, total: 5 },
        secondLookShare: 0.1,
        calibrationBound: null,
        tieBreak: ['judged'],
        awards: awards.map((award) => ({ ...award, title: awardTitles[award.key] })),
        rubricPolicies: {},
        ...own,
      },
    },
    opensOn,
  )
  const time = minutesAfter(opensOn, 180)
  const campaign = await act<CampaignCard>(
    officer,
    'campaign.open',
    { id: draft.id, version: draft.version },
    time,
  )
  await act(
    officer,
    'campaign.invite',
    { id: campaign.id, companyIds: companies.map(({ tenant }) => tenant.id) },
    time,
  )
  await stage.deliver(minutesAfter(time, 5))
  for (const { admin } of companies)
    await act(
      admin,
      'application.answer-invitation',
      { id: campaign.id, version: 1, isAccepted: true },
      minutesAfter(time, 900),
    )
  await stage.deliver(minutesAfter(time, 905))
  return campaign
}

/** Facts, what the estate says, application and handing over; `isTold` where the story has the year's facts already. */
export async function enterEstates(
  stage: CampaignStage,
  campaignId: string,
  isTold: (entrant: Entrant) => boolean,
): Promise<void> {
  const { companies, lane, days } = stage
  const from = minutesAfter(days.opensOn, 2 * 1_440)
  const sideOf = (clerk: Member, verifier: Member): Side => ({
    clerk,
    verifier,
    quality: stage.qualityOf(clerk.tenant.name),
    random: stage.random,
  })
  await Promise.all(
    companies.map(({ admin, clerk, entrants }) =>
      lane(async () => {
        const [first] = entrants
        if (!first) return
        const side = sideOf(clerk, admin)
        if (!isTold(first)) await playClaims(stage, side, { claims: companyClaims, year: days.year, from })
        await playDeclaring(stage.act, side, { year: days.year, time: minutesAfter(from, 2_000) })
      }),
    ),
  )
  const all = entrantsOf(stage)
  await Promise.all(
    all.map((entrant) =>
      lane(async () => {
        if (isTold(entrant)) return
        const side = sideOf(entrant.clerk, entrant.reviewer)
        await playClaims(stage, side, {
          claims: estateClaims,
          year: days.year,
          from: minutesAfter(from, 1_440),
        })
      }),
    ),
  )
  await applyAll(stage, campaignId, all)
}

async function applyAll(stage: CampaignStage, campaignId: string, entrants: readonly Entrant[]) {
  const { act, lane, days } = stage
  const applied = minutesAfter(morning(days.applyBy), -3 * 1_440)
  const ids = await Promise.all(
    entrants.map((entrant) =>
      lane(async () => {
        const side = {
          clerk: entrant.clerk,
          verifier: entrant.reviewer,
          quality: stage.qualityOf(entrant.tenant.name),
          random: stage.random,
        }
        await playDeclaring(act, side, { year: days.year, time: minutesAfter(applied, -1_440) })
        const id = newId()
        const answer = await act<z.output<typeof applyOutput>>(
          entrant.clerk,
          'application.apply',
          { id, campaignId },
          applied,
        )
        return answer.kind === 'applied' ? { id, entrant } : null
      }),
    ),
  )
  await stage.deliver(minutesAfter(applied, 30))
  const locked = minutesAfter(morning(days.lockBy), -2 * 1_440)
  const grantUntil = `${Number(days.lockBy.slice(0, 4)) + 1}${minutesAfter(locked, -1_440).toISOString().slice(4, 10)}`
  await Promise.all(
    ids.map((one) =>
      lane(async () => {
        if (!one) return
        const card = await act<ApplicationCard>(one.entrant.clerk, 'application.get', { id: one.id }, locked)
        await act(
          one.entrant.reviewer,
          'application.lock',
          { id: one.id, version: card.version, grantUntil },
          locked,
        )
      }),
    ),
  )
  await stage.deliver(minutesAfter(locked, 30))
}
