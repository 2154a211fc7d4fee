import { newId } from '@linli/contract'
import { evaluation } from '@linli/evaluation-server'
import { testKernel } from '@linli/kernel/testing'
import { z } from 'zod'

import { operationNamed } from './operation-named.ts'
import { year } from './seed-estates.ts'

const part = z.object({ id: z.string(), max: z.number() })
const rubricDoc = z.object({
  groups: z.array(z.object({ items: z.array(z.object({ parts: z.array(part) })) })),
  metrics: z.record(z.string(), z.object({ unit: z.string() })),
})
type RubricDoc = z.output<typeof rubricDoc>
const versioned = z.object({ version: z.int() })

const dayAfter = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10)

const fieldsOf = (rubricId: string) => ({
  title: '年度评价',
  year,
  windowFrom: `${year}-01-01`,
  windowTo: `${year}-12-31`,
  rubricId,
  dates: {
    applyBy: dayAfter(10),
    lockBy: dayAfter(20),
    scoreBy: dayAfter(50),
    siteBy: dayAfter(60),
    preliminaryOn: dayAfter(70),
    appealBy: dayAfter(80),
    finalOn: dayAfter(90),
  },
  policies: {
    discrepancy: {},
    secondLookShare: 0.1,
    calibrationBound: null,
    tieBreak: ['judged'],
    awards: [],
  },
})

/** What an estate hands over: a figure for every metric, a line for every part, and a year's evidence. */
function dossierOf({ groups, metrics }: RubricDoc, pieces = 120) {
  const parts = groups.flatMap(({ items }) => items.flatMap((item) => item.parts))
  const counts = { origin: 'document', counted: 6, total: 7, excluded: { late: 1 }, inputsHash: 'h' }
  const line = {
    suggestedLevel: null,
    trace: {
      'zh-CN': ['全年活动 6 次，其中 5 次有签到表，达到 4 次的要求'],
      en: ['6 activities, 5 of them with a list of who came; 4 are asked for'],
    },
    confirmed: null,
    levelId: null,
    judges: {},
    reason: '按台账和签到表核对，材料齐全',
  }
  return {
    facts: Object.fromEntries(
      Object.entries(metrics).map(([key, { unit }]) => [
        key,
        { value: unit === 'boolean' ? true : unit === 'ratio' ? 0.9 : 6, ...counts },
      ]),
    ),
    parts: Object.fromEntries(
      parts.map(({ id, max }) => [id, { low: max, high: max, declared: max, ...line }]),
    ),
    evidence: Array.from({ length: pieces }, (_, n) => ({
      id: newId(),
      kind: 'file',
      title: `第 ${n + 1} 次活动的签到表和照片`,
      note: '',
      eventFrom: `${year}-03-01`,
      eventTo: `${year}-03-01`,
      receivedAt: `${year}-03-02T02:00:00Z`,
      url: null,
      parts: [parts[n % parts.length]!.id],
      files: [{ id: newId(), name: `签到表${n + 1}.jpg`, type: 'image/jpeg', size: 400_000 }],
    })),
  }
}

async function readRubric(
  { admin }: Awaited<ReturnType<typeof testKernel>>,
  tenantId: string,
): Promise<{ id: string; doc: RubricDoc }> {
  const { rows } = await admin.query<{ id: string; doc: unknown }>(
    "select id, doc from p_evaluation.rubric_versions where tenant_id = $1 and state = 'frozen'",
    [tenantId],
  )
  return { id: rows[0]!.id, doc: rubricDoc.parse(rows[0]!.doc) }
}

/** An association with an open campaign by the standard's rubric, so many scorers, and so many estates that handed in. */
export async function openCampaign({ estates, scorers }: { estates: number; scorers: number }) {
  const test = await testKernel({ plugins: [evaluation] })
  const association = await test.mintTenant({ kind: 'association' })
  const officer = await test.mintMember(association, ['association-officer'])
  const rubric = await readRubric(test, association.id)
  const id = newId()
  const draft = operationNamed('evaluation.campaign.draft')
  const { version } = versioned.parse(await test.run(officer, draft, { id, ...fieldsOf(rubric.id) }))
  await test.run(officer, operationNamed('evaluation.campaign.open'), { id, version })
  const people = []
  for (let n = 0; n < scorers; n++) {
    const member = await test.mintMember(association, ['expert'], { name: `评委${n + 1}` })
    const add = operationNamed('evaluation.scorer.add')
    await test.run(officer, add, { id: newId(), accountId: member.accountId })
    people.push(member)
  }
  await test.admin.query(
    `insert into p_evaluation.assessments (tenant_id, id, campaign_id, estate_id, estate_name, company_id, company_name,
       state, blind_code, gates)
     select $1, gen_random_uuid(), $2, gen_random_uuid(), '小区' || n, md5('c' || n % 40)::uuid, '物业公司' || n % 40, 'locked', 'B' || n, '[]'
     from generate_series(1, $3::int) n`,
    [association.id, id, estates],
  )
  await test.admin.query(
    `insert into p_evaluation.dossiers (tenant_id, id, assessment_id, doc, hash, grant_until)
     select tenant_id, gen_random_uuid(), id, $2, 'h', current_date + 300 from p_evaluation.assessments
     where tenant_id = $1 order by blind_code limit 300`,
    [association.id, dossierOf(rubric.doc)],
  )
  await test.admin.query('vacuum analyze p_evaluation.assessments, p_evaluation.dossiers')
  return { test, association, officer, scorers: people, campaignId: id, estates }
}

export type CampaignWorld = Awaited<ReturnType<typeof openCampaign>>

/** The campaign's version as it is now, for the next step. */
export async function versionOf({ test, campaignId }: CampaignWorld): Promise<number> {
  const { rows } = await test.admin.query<{ version: number }>(
    'select version from p_evaluation.campaigns where id = $1',
    [campaignId],
  )
  return rows[0]!.version
}

/** Every estate is scored and agreed on: points of all parts, other ones in each estate, as reconciling leaves them. */
export async function reconcileAll({ test, association, campaignId }: CampaignWorld): Promise<void> {
  await test.admin.query(
    `insert into p_evaluation.layer_scores (tenant_id, id, campaign_id, assessment_id, part, layer, points, judges)
     select a.tenant_id, gen_random_uuid(), a.campaign_id, a.id, p->>'id', 'reconciled',
       case when (hashtext(a.id::text || (p->>'id')) & 3) = 0 then 0 else (p->>'max')::numeric end, '{}'
     from p_evaluation.assessments a
     join p_evaluation.campaigns c on c.tenant_id = a.tenant_id and c.id = a.campaign_id
     join p_evaluation.rubric_versions r on r.tenant_id = a.tenant_id and r.id = c.rubric_id
     cross join jsonb_array_elements(r.doc->'groups') g cross join jsonb_array_elements(g->'items') i
     cross join jsonb_array_elements(i->'parts') p
     where a.tenant_id = $1 and a.campaign_id = $2 and (p->>'max')::numeric > 0`,
    [association.id, campaignId],
  )
  await test.admin.query(
    "update p_evaluation.assessments set state = 'reconciling' where tenant_id = $1 and campaign_id = $2",
    [association.id, campaignId],
  )
  await test.admin.query('vacuum analyze p_evaluation.layer_scores, p_evaluation.assessments')
}
