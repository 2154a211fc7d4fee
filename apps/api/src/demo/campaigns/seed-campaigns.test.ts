import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { seedDemo } from '../seed-demo.ts'
import { tellDemo } from '../tell-demo.ts'
import { openDatabase, type DemoDatabase } from '../testing/demo-database.ts'
import { appeals } from './campaign-texts.ts'
import { companies, experts, knownCompany } from './companies.data.ts'
import { seedCampaigns } from './seed-campaigns.ts'
import { tellCampaigns } from './tell-campaigns.ts'

const password = 'a password of the test'
const share = 0.05

it('the demo told whole has sixty estates, twelve experts and two objections', () => {
  const estates = [knownCompany, ...companies].flatMap((company) => company.estates)
  expect(estates).toHaveLength(60)
  expect(new Set(estates).size).toBe(60)
  // One more can be logged in as.
  expect(experts.length + 1).toBe(12)
  expect(appeals).toHaveLength(2)
})

describe('the campaigns of the demo', () => {
  let database: DemoDatabase
  const said: string[] = []
  const seed = () => {
    const { config } = database
    const say = (chinese: string) => void said.push(chinese)
    const tell = () => tellCampaigns({ config, password, share, say })
    return seedCampaigns({ adminUrl: config.adminUrl, tell })
  }
  beforeAll(async () => {
    database = await openDatabase()
  }, 60_000)
  afterAll(() => database.close())

  it('are told once, after the rest of the story, and not without it', async () => {
    expect(await seed()).toBe('no-demo')
    const { config } = database
    await seedDemo({
      adminUrl: config.adminUrl,
      dataDir: config.dataDir,
      say: () => undefined,
      tell: (say) => tellDemo({ config, password, share, say }),
    })
    expect(await seed()).toBe('told')
    expect(await seed()).toBe('there')
    expect(said).toHaveLength(6)
  }, 300_000)

  it('come with the evaluation year of every estate but the new one', async () => {
    const low = await database.numbers(
      `select t.short_name as key, max(d.low) as n from p_evaluation.score_days d join kernel.tenants t on t.id = d.tenant_id
       where t.kind = 'estate' and d.low > 5 and d.year = extract(year from now() - interval '10 days') group by 1`,
    )
    expect(Object.keys(low)).toEqual(
      expect.arrayContaining(['景田花园', '海韵花园', '松山湖畔三期', '兰亭苑']),
    )
    expect(low['景田花园']!).toBeGreaterThan(low['兰亭苑']! + 20)
  })

  it('have last year’s at its end: published, two objections answered, awards given, one entry corrected, and everybody may read it', async () => {
    const state = await database.numbers(
      'select state as key, count(*) as n from p_evaluation.campaigns group by state',
    )
    expect(state).toEqual({ final: 1, scoring: 1 })
    const entered = await database.count(
      "p_evaluation.assessments a join p_evaluation.campaigns c on c.id = a.campaign_id where c.state = 'final' and a.state = 'published'",
    )
    expect(entered).toBe(8)
    expect(await database.count("p_evaluation.appeals where state = 'decided'")).toBe(2)
    expect(await database.count('p_evaluation.awards')).toBeGreaterThan(0)
    expect(await database.count('p_evaluation.snapshot_leaves')).toBe(3 * entered)
    expect(await database.count("p_evaluation.applications where result ->> 'kind' = 'correction'")).toBe(
      entered,
    )
    // Two objections decided, and one part that the association found wrong itself.
    expect(await database.count("p_evaluation.layer_scores where layer = 'appeal'")).toBe(3)
    expect(
      await database.count(
        "kernel.short_links l join p_evaluation.snapshots s on s.id = l.subject_id where l.revoked_at is null and s.kind in ('final', 'correction')",
      ),
    ).toBe(2)
  })

  it('have this year’s in its scoring, with places for the expert that can be logged in as', async () => {
    const places = await database.numbers(
      `select p.state as key, count(*) as n from p_evaluation.assignments p join p_evaluation.campaigns c on c.id = p.campaign_id
         join p_evaluation.assignment_holders h on h.assignment_id = p.id join auth.users u on u.id = h.account_id
       where c.state = 'scoring' and u.phone_number = '19990000005' group by p.state`,
    )
    expect(Object.keys(places)).toContain('in_progress')
    expect(
      await database.count('p_evaluation.calibration_sittings where submitted_at is not null'),
    ).toBeGreaterThan(30)
    expect(await database.count("p_evaluation.site_visits where state = 'planned'")).toBeGreaterThan(0)
    expect(await database.count("p_evaluation.assignments where state = 'submitted'")).toBeGreaterThan(0)
  })

  it('have an appraisal of people with its honour, and one that runs', async () => {
    expect(
      await database.numbers(
        'select state as key, count(*) as n from p_evaluation.appraisal_cycles group by state',
      ),
    ).toEqual({ closed: 1, open: 1 })
    expect(await database.count('p_evaluation.appraisal_honours where revoked_at is null')).toBe(1)
  })

  it('leave nothing waiting that no relay would bring', async () => {
    expect(await database.count("kernel.deliveries where state in ('pending', 'dead')")).toBe(0)
    expect(await database.count("kernel.outbox where routed_at is null and request_id like 'held:%'")).toBe(0)
  })

  it('say in the record when it was, in the story’s order', async () => {
    const early = await database.count(
      "kernel.audit_log where action = 'evaluation.campaign.open' and created_at > now() - interval '30 days'",
    )
    expect(early).toBe(0)
    const { rows } = await database.pool.query(
      'select a.action, a.at, b.action as then, b.at as then_at from p_evaluation.campaign_events a join p_evaluation.campaign_events b on b.campaign_id = a.campaign_id and b.seq = a.seq + 1 where b.at < a.at',
    )
    expect(rows).toEqual([])
  })
})

it('a telling that was cut short is not begun again, and what it left goes to everybody’s relay', async () => {
  const database = await openDatabase()
  try {
    const { adminUrl } = database.config
    await database.pool.query(
      'create schema if not exists linli_demo; create table linli_demo.runs (finished_at timestamptz); insert into linli_demo.runs values (now())',
    )
    const fail = () => Promise.reject(new Error('stopped'))
    await expect(seedCampaigns({ adminUrl, tell: fail })).rejects.toThrow('stopped')
    expect(await seedCampaigns({ adminUrl, tell: fail })).toBe('cut-short')
  } finally {
    await database.close()
  }
})
