import { defineManifest, newId, type MetricSource, type MetricType, type MetricWindow } from '@linli/contract'
import type { RubricDoc } from '@linli/evaluation-contract'
import { definePlugin, type MetricProvider, type QueryCtx } from '@linli/kernel'
import type { TestMember, TestTenant } from '@linli/kernel/testing'
import { sql } from 'drizzle-orm'
import { z } from 'zod'

import '../messages-fact.ts'
import '../messages-score.ts'
import { sampleRubric } from './score-bench.ts'
import { testBench, type TestBench } from './test-bench.ts'

/** What the ledger answers for a metric in a tenant: a figure with its records, an error, or a statement that fails. */
export type Told =
  | { value: number | boolean | null; sources: MetricSource[] }
  | { error: Error }
  | { dividesByZero: boolean }

export interface FactBench extends TestBench {
  /** Says what the ledger answers from now on. */
  tell(tenant: TestTenant, metric: string, told: Told): void
  /** Windows the ledger was asked for. */
  windows: MetricWindow[]
  /** Enables or disables the ledger in a tenant, as its administrator would. */
  turnLedger(tenant: TestTenant, isEnabled: boolean): Promise<void>
  upload(who: TestMember, name?: string): Promise<string>
  /** Names and payloads of the events of a tenant, in order. */
  events(tenant: TestTenant): Promise<{ name: string; payload: Record<string, unknown> }[]>
}

const metric = (key: string, unit: MetricType['unit']): MetricType => ({
  key,
  unit,
  guard: 'records',
  clause: '7.4.3.2',
})
const metrics = { 'act.count': metric('act.count', 'count'), 'act.rate': metric('act.rate', 'ratio') }
const guardTitles: Record<string, Record<'zh-CN' | 'en', string>> = {
  late: { 'zh-CN': '超过时限', en: 'Late' },
}

export const sourceOf = (id: string, eventDate: string, excludedBy?: string): MetricSource => ({
  table: 'entries',
  id,
  eventDate,
  counted: excludedBy === undefined,
  ...(excludedBy === undefined ? {} : { excludedBy }),
})

async function answer(ctx: QueryCtx, key: string, told: Told | undefined) {
  if (told && 'error' in told) throw told.error
  if (told && 'dividesByZero' in told) await ctx.tx.execute(sql`select 1 / 0`)
  return told && 'sources' in told ? { key, ...told } : { key, value: null, sources: [] }
}

function ledgerPlugin(said: ReadonlyMap<string, Told>, windows: MetricWindow[]) {
  const provider = (key: string): MetricProvider => ({
    async read(ctx, window) {
      windows.push(window)
      return answer(ctx, key, said.get(`${ctx.tenant.id} ${key}`))
    },
    label: (_ctx, rows) =>
      Promise.resolve(rows.map(({ id }) => ({ id, title: `台账 ${id}`, path: `/ledger?open=${id}` }))),
    guardTitle: (guard, locale) => guardTitles[guard]?.[locale] ?? guard,
  })
  return definePlugin({
    manifest: defineManifest({
      id: 'ledger',
      version: '1.2.0',
      engine: '^1.0.0',
      trust: 'builtin',
      title: { 'zh-CN': '活动台账', en: 'Ledger' },
      summary: { 'zh-CN': '测试用', en: 'For tests' },
      tenants: ['estate', 'branch', 'group'],
      capabilities: [],
      tables: {},
      permissions: {},
      emits: {},
      consumes: [],
      metrics,
      settings: z.object({}),
      menu: [],
      slots: { offers: [], fills: [] },
      limits: {},
      i18n: { 'zh-CN': {}, en: {} },
    }),
    routes: [],
    metrics: { 'act.count': provider('act.count'), 'act.rate': provider('act.rate') },
  })
}

/** The sample rubric with a figure that nobody provides, of the estate and of the company, and one that the ledger has. */
export const factRubric = (): RubricDoc => {
  const { metrics: known } = sampleRubric()
  return sampleRubric({
    metrics: {
      ...known,
      'act.rate': { title: { 'zh-CN': '活动完成率', en: 'Activities done' }, unit: 'ratio' },
      'act.rules': { title: { 'zh-CN': '活动制度', en: 'Rules for activities' }, unit: 'boolean' },
    },
  })
}

async function upload({ admin }: TestBench, who: TestMember, name = '批复.pdf'): Promise<string> {
  const [id, blobId] = [newId(), newId()]
  await admin.query(
    `insert into kernel.file_blobs (tenant_id, id, checksum, type, size, storage_key, thumbs)
     values ($1, $2, $3, 'application/pdf', 3, $3, '{}')`,
    [who.tenantId, blobId, blobId],
  )
  await admin.query(
    'insert into kernel.files (tenant_id, id, blob_id, name, uploaded_by) values ($1, $2, $3, $4, $5)',
    [who.tenantId, id, blobId, name, who.accountId],
  )
  return id
}

/** A kernel with this plugin and a ledger beside it, whose figures a test dictates. */
export async function factBench(): Promise<FactBench> {
  const said = new Map<string, Told>()
  const windows: MetricWindow[] = []
  const test = await testBench([ledgerPlugin(said, windows)])
  return {
    ...test,
    windows,
    tell: (tenant, key, told) => void said.set(`${tenant.id} ${key}`, told),
    async turnLedger(tenant, isEnabled) {
      await test.admin.query(
        "update kernel.tenant_plugins set is_enabled = $2 where tenant_id = $1 and plugin_id = 'ledger'",
        [tenant.id, isEnabled],
      )
    },
    upload: (who, name) => upload(test, who, name),
    async events(tenant) {
      const { rows } = await test.admin.query(
        'select name, payload from kernel.outbox where tenant_id = $1 order by seq',
        [tenant.id],
      )
      return rows
    },
  }
}
