import type { KernelConfig } from '@linli/kernel/boot'

import { backdateHeld } from '../backdate.ts'
import { heldRequestIdAt, openDemoKernel } from '../demo-kernel.ts'
import { minutesAfter } from '../demo-time.ts'
import { openDemo, type Demo, type Member } from '../demo.ts'
import { evaluationActions } from '../evaluation/evaluation-actions.ts'
import { makeCompanies, makeExperts, scorerInput, type Company, type Scorer } from './campaign-cast.ts'
import { currentDays, finishedDays } from './campaign-days.ts'
import { enterEstates, openCampaign, openStage, type CampaignStage } from './campaign-steps.ts'
import { knownCompany } from './companies.data.ts'
import { findWorld, type Told } from './find-world.ts'
import { arbitrate, drawn, scoreAll } from './finished.ts'
import { placesOf, playTurns, type Turn } from './judge-places.ts'
import { playAppraisal } from './play-appraisal.ts'
import { playCalibration, writeCases } from './play-calibration.ts'
import { publishAll } from './play-publications.ts'
import { planVisits } from './play-visits.ts'
import { rubric } from './rubric.ts'
import { tellOtherYears } from './tell-years.ts'

function companyOf(told: Told, names: readonly string[]): Company {
  const admin = told.member('group-admin', knownCompany.name)
  const clerk = told.member('group-operator', knownCompany.name)
  const entrants = names.map((name) => {
    const manager = told.member('estate-manager', name)
    const { tenant } = manager
    return { tenant, company: admin.tenant, clerk: manager, reviewer: { ...admin, tenant } }
  })
  return { tenant: admin.tenant, admin, clerk, entrants }
}

async function enrol(demo: Demo, scorers: readonly Scorer[], officer: Member, time: Date): Promise<void> {
  const act = evaluationActions(demo)
  const groups = rubric.doc.groups.map(({ id }) => id)
  const until = `${Number(time.toISOString().slice(0, 4)) + 3}-12-31`
  for (const scorer of scorers) await act(officer, 'scorer.add', scorerInput(scorer, groups, until), time)
}

/** Most places are handed in; the expert that can be logged in as has some left, one of them begun. */
async function scoreSome(
  stage: CampaignStage,
  campaign: Awaited<ReturnType<typeof openCampaign>>,
  scorers: readonly Scorer[],
): Promise<void> {
  const begun = minutesAfter(stage.demo.now, -11 * 1_440)
  await writeCases(stage, campaign.rubricId, minutesAfter(stage.days.opensOn, 5 * 1_440))
  const judging = await drawn(stage, campaign)
  await playCalibration(stage, scorers, minutesAfter(begun, -1_440))
  const placed = await Promise.all(
    scorers.map(async (scorer) => ({ scorer, places: await placesOf(judging, scorer, begun) })),
  )
  // A few estates are settled and wait for their visit, which the guest leads: who scored an estate does not inspect it.
  const scoredByGuest = new Set(placed[0]!.places.map(({ estateName }) => estateName))
  const settled = new Set(
    stage.companies
      .flatMap(({ entrants }) => entrants.map(({ tenant }) => tenant.name))
      .filter((name) => !scoredByGuest.has(name))
      .slice(0, 4),
  )
  const turns = placed.flatMap(({ scorer, places }, at) => {
    const isFirst = ({ estateName }: (typeof places)[number]) => settled.has(estateName ?? '')
    const ordered = [...places.filter(isFirst), ...places.filter((place) => !isFirst(place))]
    const share = at === 0 ? 0.4 : 0.5 + (at % 4) * 0.12
    const whole = Math.max(places.filter(isFirst).length, Math.floor(places.length * share))
    const next = ordered[whole]
    return [
      ...ordered
        .slice(0, whole)
        .map(({ id }, n): Turn => ({ scorer, id, time: minutesAfter(begun, at * 85 + n * 1_100) })),
      ...(next ? [{ scorer, id: next.id, time: minutesAfter(stage.demo.now, -200 - at), until: 0.4 }] : []),
    ]
  })
  await playTurns(judging, turns)
  await arbitrate(judging, stage, { scorers, time: minutesAfter(stage.demo.now, -1_440), estates: settled })
  await planVisits(stage, campaign.id, scorers[0]!)
}

async function tell(demo: Demo, told: Told): Promise<void> {
  await tellOtherYears(demo, told)
  demo.say('评价：其他小区的数据、得分与自评', 'evaluation year of the other estates')
  const officer = told.member('association-officer')
  const secretary = told.member('association-admin')
  const platformAdmin = told.member('platform-admin')
  const others = await makeCompanies(demo, { platformAdmin, association: secretary.tenant })
  const scorers = await makeExperts(demo, secretary.tenant, told.member('expert'))
  const before = finishedDays(demo.now)
  await enrol(demo, scorers, officer, minutesAfter(before.opensOn, -3 * 1_440))
  demo.say('评价活动：企业、小区、评委', 'campaigns: companies, estates, scorers')

  const people = { demo, officer, secretary }
  const last = openStage({
    ...people,
    days: before,
    companies: [companyOf(told, knownCompany.estates), ...others],
    seed: 61,
  })
  const finished = await openCampaign(last)
  await enterEstates(last, finished.id, () => false)
  demo.say('评价活动：去年的申报', 'campaigns: last year’s applications')
  await scoreAll(last, finished, scorers)
  await publishAll(last, finished)
  demo.say('评价活动：去年的评分、公示、异议、结果', 'campaigns: last year’s scoring and results')

  const companies = [companyOf(told, knownCompany.estates.slice(0, 3)), ...others.slice(0, 3)]
  const now = openStage({ ...people, days: currentDays(demo.now), companies, seed: 62 })
  const running = await openCampaign(now, { calibrationBound: 0.6, driftEvery: 2, checksOnSite: true })
  await enterEstates(now, running.id, ({ tenant }) => knownCompany.estates.includes(tenant.name))
  await scoreSome(now, running, scorers)
  demo.say('评价活动：今年的评分阶段', 'campaigns: this year’s scoring')

  await playAppraisal(demo, {
    clerk: told.member('group-operator', knownCompany.name),
    head: told.member('group-admin', knownCompany.name),
    manager: told.member('estate-manager', '景田花园'),
    leader: told.member('party-secretary', '景田花园'),
    staff: [...told.members('engineer', '景田花园'), ...told.members('steward', '景田花园')],
  })
  await now.deliver(demo.now)
  demo.say('员工考核：上半年与下半年', 'staff appraisal: two half-years')
}

export interface TellCampaignsOptions {
  config: KernelConfig
  password: string
  share: number
  say: Demo['say']
}

/** Goes on with the demo beside a running server: last year's campaign to its end, this year's to its scoring. */
export async function tellCampaigns({ config, password, share, say }: TellCampaignsOptions): Promise<void> {
  const kernel = openDemoKernel(config)
  try {
    const told = await findWorld(config.adminUrl)
    const demo = openDemo({
      kernel,
      now: new Date(),
      scale: { share },
      password,
      say,
      requestIdAt: heldRequestIdAt,
    })
    await tell(demo, told)
    await backdateHeld(config.adminUrl)
  } finally {
    await kernel.database.close()
  }
}
