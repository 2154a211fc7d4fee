import {
  checkBounds,
  defineManifest,
  wordFinding,
  type CheckFinding,
  type CheckRow,
  type CheckType,
} from '@linli/contract'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { z } from 'zod'

import { pluginKit } from '../action/define-action.ts'
import { definePlugin } from '../plugins/server-plugin.ts'
import { testKernel, type TestKernel, type TestMember } from '../testing/index.ts'

const both = (text: string) => ({ 'zh-CN': text, en: text })
const twice: CheckType = {
  key: 'post.twice',
  title: { 'zh-CN': '重复的信', en: 'Letters twice' },
  summary: { 'zh-CN': '{n}封信内容相同', en: '{n} letters are the same' },
  clause: '7.4',
  metrics: ['post.letters'],
}
const manifest = defineManifest({
  id: 'post',
  version: '1.2.0',
  engine: '^1.0.0',
  trust: 'builtin',
  title: both('信件'),
  summary: both('信件'),
  tenants: ['estate'],
  capabilities: ['metrics'],
  tables: {},
  permissions: {},
  emits: {},
  consumes: [],
  metrics: {},
  checks: { 'post.twice': twice },
  settings: z.object({}),
  menu: [],
  slots: { offers: [], fills: [] },
  limits: {},
  i18n: { 'zh-CN': {}, en: {} },
})

const row = (n: number): CheckRow => ({ entity: 'letters', entityId: `${n}`, eventDate: '2026-05-01' })
const finding = (n: number, rows: number): CheckFinding => ({
  fingerprint: `${n}`,
  params: { n: rows },
  rows: Array.from({ length: rows }, (_, place) => row(place)),
  total: rows,
})
let told = { findings: [] as CheckFinding[], isMore: false }

const look = pluginKit(manifest).defineQuery({
  name: 'post.letter.look',
  can: 'member',
  input: z.object({ key: z.string() }),
  output: z.unknown(),
  async run(ctx, { key }) {
    const reading = await ctx.metrics.check(key, { from: '2026-01-01', to: '2026-12-31' })
    const labels = await ctx.metrics.labelChecked(key, [row(7)])
    return { checks: [...ctx.metrics.checks().values()], labels, ...reading }
  },
})
const run = () => Promise.resolve(told)
const post = definePlugin({
  manifest,
  routes: [],
  checks: {
    'post.twice': {
      run,
      label: (_ctx, rows) =>
        Promise.resolve(rows.map(({ entityId }) => ({ id: entityId, title: `信 ${entityId}`, path: null }))),
    },
  },
})

let test: TestKernel
let manager: TestMember
beforeAll(async () => {
  test = await testKernel({ plugins: [post] })
  manager = await test.mintMember(await test.mintTenant(), ['estate-manager'])
})
afterAll(() => test.close())

interface Looked {
  checks: object[]
  labels: object[]
  findings: CheckFinding[]
  isMore: boolean
}
const looked = async (key = 'post.twice') => (await test.run(manager, look, { key })) as Looked

describe('checks of plugins', () => {
  it('are named with their plugin and run by key, with words for the rows', async () => {
    told = { findings: [finding(1, 2)], isMore: false }
    expect(await looked()).toEqual({
      checks: [{ ...twice, pluginId: 'post', pluginTitle: both('信件'), pluginVersion: '1.2.0' }],
      labels: [{ id: '7', title: '信 7', path: null }],
      findings: [finding(1, 2)],
      isMore: false,
    })
  })

  it('tell no more than the bounds, and that there is more', async () => {
    const many = Array.from({ length: checkBounds.findings + 1 }, (_, n) => finding(n, checkBounds.rows + 3))
    told = { findings: many, isMore: false }
    const { findings, isMore } = await looked()
    expect([findings.length, isMore]).toEqual([checkBounds.findings, true])
    expect(findings.every(({ rows, total }) => rows.length === 50 && total === 53)).toBe(true)
  })

  it('are not there where nobody provides them, or the plugin is off', async () => {
    const refused = { code: 'not_found', details: { reason: 'no_provider' } }
    await expect(looked('post.other')).rejects.toMatchObject(refused)
  })

  it('say a finding in both languages', () => {
    expect(wordFinding(twice, { params: { n: 3 } })).toEqual({
      'zh-CN': '3封信内容相同',
      en: '3 letters are the same',
    })
  })

  it.each([
    ['is not in the manifest', { checks: { 'post.other': { run }, 'post.twice': { run } } }],
    ['nothing runs check post.twice', { checks: {} }],
    [
      'calls itself post.twice',
      { manifest: { ...manifest, checks: { 'post.second': twice } }, checks: { 'post.second': { run } } },
    ],
  ])('are refused when a plugin does not hold to its manifest: %s', (sentence, change) => {
    expect(() => definePlugin({ manifest, routes: [], ...change })).toThrow(sentence)
  })
})
