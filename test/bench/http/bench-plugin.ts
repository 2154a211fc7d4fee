import { defineEvent, defineManifest } from '@linli/contract'
import { z } from 'zod'

export const benchManifest = defineManifest({
  id: 'bench',
  version: '1.0.0',
  engine: '^1.0.0',
  trust: 'builtin',
  title: { 'zh-CN': '基准', en: 'Bench' },
  summary: { 'zh-CN': '', en: '' },
  tenants: ['estate'],
  capabilities: [],
  tables: {},
  permissions: {
    'bench.note.write': { subject: 'bench.note', verb: 'write', roles: { 'estate-manager': true } },
  },
  emits: { written: defineEvent('bench.note.written@1', z.object({ id: z.guid() })) },
  consumes: [],
  metrics: {},
  settings: z.object({}),
  menu: [],
  slots: { offers: [], fills: [] },
  limits: {},
  i18n: { 'zh-CN': {}, en: {} },
})
