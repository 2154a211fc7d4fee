import { newId } from '@linli/contract'
import { rubricDoc, type FactValue, type RubricDoc, type RubricInput } from '@linli/evaluation-contract'
import { contentHash, structureHash } from '@linli/evaluation-contract/scoring'
import type { TestKernel, TestTenant } from '@linli/kernel/testing'

type PartInput = RubricInput['groups'][number]['items'][number]['parts'][number]

const part = (
  id: string,
  max: number,
  logic: PartInput['logic'],
  rest: Partial<PartInput> = {},
): PartInput => ({
  id,
  label: { 'zh-CN': `评分点 ${id}`, en: id },
  max,
  type: 'checklist',
  mode: 'auto',
  logic,
  ...rest,
})

const estateParts: PartInput[] = [
  part('A1.a', 1, { kind: 'checklist', points: 1, when: { metric: 'act.count', op: '>=', value: 4 } }),
  part('A1.b', 1, { kind: 'checklist', points: 1, when: { judge: 'good' } }),
  part(
    'A1.c',
    4,
    {
      kind: 'tiered_judgement',
      levels: [
        {
          id: 'strong',
          points: 4,
          descriptor: 'Strong',
          suggestWhen: { metric: 'act.count', op: '>=', value: 12 },
        },
        {
          id: 'some',
          points: [1, 2],
          descriptor: 'Some',
          suggestWhen: { metric: 'act.count', op: '>=', value: 1 },
        },
        { id: 'none', points: 0, descriptor: 'None' },
      ],
    },
    { mode: 'assist', type: 'tiered_judgement' },
  ),
]

const companyParts: PartInput[] = [
  part('B1.a', 2, { kind: 'checklist', points: 2, when: { metric: 'firm.reported', op: '=', value: true } }),
]

/** A rubric of eight points: six of the estate, two of the company, with a gate and a question. */
export const sampleRubric = (change: Partial<RubricInput> = {}): RubricDoc =>
  rubricDoc.parse({
    schema: 'linli-rubric/1',
    id: 'sample.rubric',
    title: { 'zh-CN': '示例细则', en: 'Sample' },
    source: { document: '示例', annex: 'A', note: '' },
    max: 8,
    step: 0.5,
    groups: [
      {
        id: 'G1',
        title: '党建活动',
        max: 6,
        items: [{ id: 'A1', title: '活动', max: 6, scope: 'estate', parts: estateParts }],
      },
      {
        id: 'G2',
        title: '行业党建',
        max: 2,
        items: [{ id: 'B1', title: '报送', max: 2, scope: 'company', parts: companyParts }],
      },
    ],
    gates: [
      { id: 'GATE', item: 'A1', when: { metric: 'act.count', op: '>=', value: 1 }, text: '开展过活动' },
    ],
    metrics: {
      'act.count': { title: { 'zh-CN': '党建活动次数', en: 'Party activities' }, unit: 'count' },
      'firm.reported': { title: { 'zh-CN': '已报送', en: 'Reported' }, unit: 'boolean', scope: 'company' },
    },
    judges: { good: { 'zh-CN': '效果好', en: 'Good effect' } },
    ...change,
  } satisfies RubricInput)

interface Frozen {
  label?: string
  from?: string
  to?: string
}

/** Puts a frozen version into a tenant; answers its id. */
export async function freeze(
  { admin }: Pick<TestKernel, 'admin'>,
  tenant: TestTenant,
  doc: RubricDoc,
  { label = 'r1', from = '2026-01-01', to }: Frozen = {},
): Promise<string> {
  const id = newId()
  await admin.query(
    `insert into p_evaluation.rubric_versions (tenant_id, id, key, label, purpose, origin, state, doc, max_total,
       content_hash, structure_hash, effective_from, effective_to)
     values ($1, $2, $3, $4, 'evaluation', 'own', 'frozen', $5, $6, $7, $8, $9, $10)`,
    [tenant.id, id, doc.id, label, doc, doc.max, contentHash(doc), structureHash(doc), from, to ?? null],
  )
  return id
}

/** Puts a documented fact into a tenant, as the next revision of its metric. */
export async function putFact(
  { admin }: Pick<TestKernel, 'admin'>,
  tenant: TestTenant,
  [metric, value]: readonly [metric: string, value: FactValue],
  year = 2026,
): Promise<void> {
  await admin.query(
    `insert into p_evaluation.facts (tenant_id, id, metric, year, window_from, window_to, revision, value, origin,
       claim_id, inputs_hash, counted, total, excluded, computed_at)
     select $1, $2, $3, $4, make_date($4, 1, 1), make_date($4, 12, 31), coalesce(max(f.revision), 0) + 1, $5, 'document',
       $2, 'hash', 1, 1, '{}', now()
     from p_evaluation.facts f where f.tenant_id = $1 and f.year = $4 and f.metric = $3`,
    [tenant.id, newId(), metric, year, JSON.stringify(value)],
  )
}

interface DayRow {
  day: string
  rubricId: string
  low: number
  high?: number
  parts?: Record<string, number>
  groups?: Record<string, number>
  items?: Record<string, number>
}

/** Puts a kept day of the score into a tenant; the year is that of the day. */
export async function putDay(
  { admin }: Pick<TestKernel, 'admin'>,
  tenant: TestTenant,
  { day, rubricId, low, high = low, parts = {}, groups = {}, items = {} }: DayRow,
): Promise<void> {
  await admin.query(
    `insert into p_evaluation.score_days (tenant_id, id, year, day, rubric_id, low, high, groups, items, parts, computed_at)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, now())`,
    [tenant.id, newId(), Number(day.slice(0, 4)), day, rubricId, low, high, groups, items, parts],
  )
}
