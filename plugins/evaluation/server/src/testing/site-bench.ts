import { newId } from '@linli/contract'
import {
  deviceKeyOf,
  hashBytes,
  hashCapture,
  makeDeviceKey,
  publicKeyOf,
  signCapture,
  type CaptureBody,
  type SignedCapture,
} from '@linli/evaluation-contract/site'
import type { TestMember } from '@linli/kernel/testing'

import { addScorer } from '../panel/add-scorer.ts'
import { getPackage } from '../site/get-package.ts'
import { planVisits } from '../site/plan-visits.ts'
import { takePackage } from '../site/take-package.ts'
import { putFile } from './flag-bench.ts'
import { panelDossier } from './panel-bench.ts'
import { publicationSteps, type Campaign } from './publication-bench.ts'
import type { TestBench, World } from './test-bench.ts'

/** In the days of site checks. */
export const siteDays = { plan: new Date('2026-09-05T02:00:00Z'), visit: new Date('2026-09-08T03:00:00Z') }

export interface Inspector {
  scorerId: string
  member: TestMember
}

/** A campaign that looks on site, with one estate waiting for it, one who scored there and two who did not. */
export interface SiteWorld {
  world: World
  campaign: Campaign
  assessmentId: string
  scored: Inspector
  lead: Inspector
  second: Inspector
}

async function mintInspector(test: TestBench, world: World, name: string): Promise<Inspector> {
  const member = await test.mintMember(world.association, ['expert'], { name })
  const scorerId = newId()
  await test.run(world.officer, addScorer, { id: scorerId, accountId: member.accountId })
  return { scorerId, member }
}

async function sitAt(test: TestBench, { scorerId, member }: Inspector, campaign: Campaign): Promise<void> {
  const [id, tenantId, assessmentId] = [newId(), member.tenantId, campaign.assessments[0]]
  await test.admin.query(
    `insert into p_evaluation.assignments (tenant_id, id, campaign_id, assessment_id, role, state, parts)
     values ($1, $2, $3, $4, 'first', 'submitted', '{J3}')`,
    [tenantId, id, campaign.id, assessmentId],
  )
  await test.admin.query(
    `insert into p_evaluation.assignment_holders (tenant_id, id, assignment_id, assessment_id, scorer_id, account_id)
     values ($1, $2, $3, $4, $5, $6)`,
    [tenantId, newId(), id, assessmentId, scorerId, member.accountId],
  )
}

export async function mintSite(test: TestBench): Promise<SiteWorld> {
  test.setNow(siteDays.plan)
  const world = await test.mintWorld()
  const campaign = await publicationSteps(test).scored(world, {
    scored: [{ estate: world.estate, name: '云栖里' }],
    policies: { checksOnSite: true },
  })
  const assessmentId = campaign.assessments[0] ?? ''
  await test.admin.query("update p_evaluation.assessments set state = 'site_check' where id = $1", [
    assessmentId,
  ])
  await test.admin.query(
    `insert into p_evaluation.dossiers (tenant_id, id, assessment_id, doc, hash, grant_until)
     values ($1, $2, $3, $4, 'h', '2099-12-31')`,
    [world.association.id, newId(), assessmentId, panelDossier()],
  )
  const scored = await mintInspector(test, world, '评委甲')
  await sitAt(test, scored, campaign)
  const lead = await mintInspector(test, world, '核查组长')
  const second = await mintInspector(test, world, '核查员')
  return { world, campaign, assessmentId, scored, lead, second }
}

/** What an officer asks for; both inspectors unless others are given. */
export const visitPlan = ({ assessmentId, lead, second }: SiteWorld, change: object = {}) => ({
  id: newId(),
  assessmentId,
  day: '2026-09-08',
  place: '云栖里党群服务中心，北环路 8 号',
  inspectors: [lead.scorerId, second.scorerId],
  ...change,
})

export async function plannedVisit(test: TestBench, site: SiteWorld, change: object = {}): Promise<string> {
  const visit = visitPlan(site, change)
  await test.run(site.world.officer, planVisits, { id: site.campaign.id, visits: [visit] })
  return visit.id
}

type Said = Partial<Omit<CaptureBody, 'id' | 'visitId' | 'deviceKey'>> & { bytes?: readonly string[] }

/** A phone of an inspector: signs one capture after the other, each naming the one before. */
export interface Device {
  deviceKey: string
  publicKey: string
  member: TestMember
  packageHash: string
  capture(said?: Said): Promise<SignedCapture>
  /** Puts the bytes of pictures into the kernel as an upload does. */
  upload(...bytes: string[]): Promise<string[]>
}

export const shaOf = (bytes: string): string => hashBytes(new TextEncoder().encode(bytes).slice().buffer)

export async function takeAlong(test: TestBench, member: TestMember, visitId: string): Promise<Device> {
  const { hash } = await test.run(member, getPackage, { id: visitId })
  const keys = await makeDeviceKey()
  const publicKey = await publicKeyOf(keys)
  await test.run(member, takePackage, { id: visitId, packageHash: hash, publicKey })
  const deviceKey = deviceKeyOf(publicKey)
  let last = { seq: 0, prev: hash }
  return {
    deviceKey,
    publicKey,
    member,
    packageHash: hash,
    async capture({ bytes = [], ...said } = {}) {
      const body: CaptureBody = {
        id: newId(),
        visitId,
        deviceKey,
        seq: last.seq + 1,
        prev: last.prev,
        kind: 'part',
        part: 'J3',
        points: 3,
        levelId: null,
        judges: {},
        note: '',
        capturedAt: siteDays.visit.toISOString(),
        clockOffsetMs: 0,
        place: { lat: 22.5431, lng: 114.0579, accuracy: 12.5 },
        media: bytes.map((each) => ({ sha256: shaOf(each), kind: 'photo' })),
        ...said,
      }
      last = { seq: body.seq, prev: hashCapture(body) }
      return signCapture(body, keys.privateKey)
    },
    async upload(...bytes) {
      const ids = []
      for (const each of bytes) ids.push(await putFile(test, member, { bytes: each }))
      return ids
    },
  }
}

/** A drawn signature, as the last thing on site. */
export const signed = (device: Device, bytes = newId()): Promise<SignedCapture> =>
  device.capture({
    kind: 'signature',
    part: null,
    points: null,
    note: '物业项目经理',
    media: [{ sha256: shaOf(bytes), kind: 'signature' }],
  })
