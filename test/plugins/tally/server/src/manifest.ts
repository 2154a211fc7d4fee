import { defineEvent, defineManifest, definePermissions } from '@linli/contract'
import { z } from 'zod'

export const markMade = defineEvent('tally.mark.made@1', z.object({ key: z.string(), n: z.int() }))

const permissions = definePermissions({
  'tally.mark.read': { subject: 'tally.mark', verb: 'read', roles: { 'estate-manager': true } },
  'tally.mark.make': { subject: 'tally.mark', verb: 'make', roles: { 'estate-manager': true } },
})

export const manifest = defineManifest({
  id: 'tally',
  version: '1.0.0',
  engine: '^1.0.0',
  trust: 'builtin',
  title: { 'zh-CN': '记数', en: 'Tally' },
  summary: { 'zh-CN': '故障测试用插件', en: 'A plugin for fault tests' },
  tenants: ['estate'],
  capabilities: ['timers', 'jobs'],
  tables: { marks: {} },
  permissions,
  emits: { markMade },
  consumes: [],
  metrics: {},
  settings: z.object({}),
  menu: [],
  slots: { offers: [], fills: [] },
  limits: {},
  i18n: { 'zh-CN': {}, en: {} },
})
