import { defineManifest, type CheckFinding, type CheckReading, type CheckType } from '@linli/contract'
import { definePlugin } from '@linli/kernel'
import type { TestTenant } from '@linli/kernel/testing'
import { z } from 'zod'

import { testBench, type TestBench } from './test-bench.ts'

const both = (text: string) => ({ 'zh-CN': text, en: text })
export const late: CheckType = {
  key: 'ledger.late',
  title: { 'zh-CN': '台账补记', en: 'Entered late' },
  summary: { 'zh-CN': '{n} 条台账是补记的', en: '{n} entries are late' },
  clause: '7.4.3.2',
  metrics: ['act.count'],
}
/** What the ledger finds in a tenant from now on. */
const told = new Map<string, CheckReading | Error>()
const ledger = definePlugin({
  manifest: defineManifest({
    id: 'ledger',
    version: '1.0.0',
    engine: '^1.0.0',
    trust: 'builtin',
    title: { 'zh-CN': '活动台账', en: 'Ledger' },
    summary: both('测试用'),
    tenants: ['estate', 'group'],
    capabilities: [],
    tables: {},
    permissions: {},
    emits: {},
    consumes: [],
    metrics: {},
    checks: { 'ledger.late': late },
    settings: z.object({}),
    menu: [],
    slots: { offers: [], fills: [] },
    limits: {},
    i18n: { 'zh-CN': {}, en: {} },
  }),
  routes: [],
  checks: {
    'ledger.late': {
      run(ctx) {
        const reading = told.get(ctx.tenant.id) ?? { findings: [], isMore: false }
        return reading instanceof Error ? Promise.reject(reading) : Promise.resolve(reading)
      },
      label: (_ctx, rows) =>
        Promise.resolve(rows.map(({ entityId: id }) => ({ id, title: `台账 ${id}`, path: `/ledger/${id}` }))),
    },
  },
})

export const finding = (fingerprint: string, ...ids: string[]): CheckFinding => ({
  fingerprint,
  params: { n: ids.length },
  rows: ids.map((entityId) => ({ entity: 'entries', entityId, eventDate: '2026-05-01' })),
  total: ids.length,
})

/** Says what the ledger finds in a tenant from now on, all of it or a part, or how it fails. */
export const tellChecks = (
  { id }: TestTenant,
  findings: readonly CheckFinding[] | Error,
  { isMore = false } = {},
): void => void told.set(id, findings instanceof Error ? findings : { findings, isMore })

/** A kernel with this plugin and a ledger beside it, whose findings a test dictates. */
export const checkBench = (): Promise<TestBench> => testBench([ledger])
