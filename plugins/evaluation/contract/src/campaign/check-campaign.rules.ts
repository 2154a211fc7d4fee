import { hashJson } from '../proof/json-hash.ts'
import { checkPolicyUses, policyUses } from '../scoring/check-policies.rules.ts'
import { effectivePolicies } from '../scoring/rubric-index.rules.ts'
import { rubricDoc, type RubricDoc } from '../scoring/rubric-doc.ts'
import { dateOrder, type CampaignDates, type CampaignPolicies } from './campaign.ts'

/** What is wrong with a campaign, by the field that a person corrects. */
export interface CampaignProblem {
  path: string
  rule: string
  params?: Record<string, string | number>
}

/**
 * The rubric as a campaign evaluates by it: its own values of the rubric's policies stand in place of the rubric's.
 * Throws when one is no policy value at all; `policyProblems` says so first.
 */
export const campaignDoc = (doc: RubricDoc, { rubricPolicies }: CampaignPolicies): RubricDoc =>
  rubricDoc.parse(overridden(doc, rubricPolicies))

function overridden(doc: RubricDoc, values: CampaignPolicies['rubricPolicies']): unknown {
  const policies = Object.entries(doc.policies).map(([key, policy]) => [
    key,
    key in values ? { ...policy, value: values[key] } : policy,
  ])
  return { ...doc, policies: Object.fromEntries(policies) }
}

/** SHA-256 over the campaign's rules and every policy of the rubric as it then holds, published before anybody applies. */
export const policiesHash = (doc: RubricDoc, policies: CampaignPolicies): string =>
  hashJson({ policies, rubricPolicies: effectivePolicies(campaignDoc(doc, policies)) })

/** Rules of a campaign that its rubric cannot carry. */
export function policyProblems(doc: RubricDoc, policies: CampaignPolicies): CampaignProblem[] {
  return [...rubricPolicyProblems(doc, policies), ...awardProblems(doc, policies)]
}

function rubricPolicyProblems(doc: RubricDoc, { rubricPolicies }: CampaignPolicies): CampaignProblem[] {
  const unknown = Object.keys(rubricPolicies).filter((policy) => !(policy in doc.policies))
  if (unknown.length > 0)
    return unknown.map((policy) => ({
      path: `policies.rubricPolicies.${policy}`,
      rule: 'campaign_no_such_policy',
      params: { policy },
    }))
  const used = new Set(policyUses(doc).map(({ policy }) => policy))
  const unfit = Object.entries(rubricPolicies).flatMap(([policy, value]) => {
    const parsed = rubricDoc.safeParse(overridden(doc, { [policy]: value }))
    // What no logic asks for is read by people: a number stays a number.
    const isKept = used.has(policy) || typeof value === typeof doc.policies[policy]?.value
    return isKept && parsed.success && checkPolicyUses(parsed.data).length === 0 ? [] : [policy]
  })
  return unfit.map((policy) => ({
    path: `policies.rubricPolicies.${policy}`,
    rule: 'campaign_policy_unfit',
    params: { policy },
  }))
}

function awardProblems(doc: RubricDoc, { awards, tieBreak }: CampaignPolicies): CampaignProblem[] {
  const groups = new Set(doc.groups.map(({ id }) => id))
  const noGroup = (path: string, group: string): CampaignProblem[] =>
    groups.has(group) ? [] : [{ path, rule: 'campaign_no_such_group', params: { group } }]
  const breakers = (path: string, list: readonly string[]) =>
    list.flatMap((breaker, at) =>
      breaker === 'judged' ? [] : noGroup(`${path}.${at}`, breaker.slice('group:'.length)),
    )
  return [
    ...breakers('policies.tieBreak', tieBreak),
    ...awards.flatMap((award, at) => [
      ...(awards.findIndex(({ key }) => key === award.key) < at
        ? [{ path: `policies.awards.${at}.key`, rule: 'campaign_award_twice', params: { key: award.key } }]
        : []),
      ...breakers(`policies.awards.${at}.tieBreak`, award.tieBreak),
      ...award.minGroup.flatMap(({ group }, place) =>
        noGroup(`policies.awards.${at}.minGroup.${place}.group`, group),
      ),
    ]),
  ]
}

/** Last days of stages that do not follow each other. Objections get at least a day between the two publications. */
export function dateProblems(dates: CampaignDates): CampaignProblem[] {
  return dateOrder.flatMap((stage, at) => {
    const before = dateOrder[at - 1]
    if (!before) return []
    const isEarly = stage === 'appealBy' ? dates[stage] <= dates[before] : dates[stage] < dates[before]
    return isEarly ? [{ path: `dates.${stage}`, rule: 'campaign_date_before_former' }] : []
  })
}

/** A stage whose day is over keeps it; any other moves to a later day only. `today` is the association's. */
export function movedDateProblems(
  before: CampaignDates,
  after: CampaignDates,
  today: string,
): CampaignProblem[] {
  return dateOrder.flatMap((stage) => {
    if (after[stage] === before[stage]) return []
    if (before[stage] < today) return [{ path: `dates.${stage}`, rule: 'campaign_stage_is_over' }]
    if (after[stage] < before[stage]) return [{ path: `dates.${stage}`, rule: 'campaign_date_only_later' }]
    return []
  })
}
