import { defineManifest, definePermissions } from '@linli/contract'
import { z } from 'zod'

import { pluginKit } from '../../action/define-action.ts'
import { definePlugin } from '../../plugins/server-plugin.ts'
import { definePrint } from '../define-print.ts'
import type { PrintDocument } from '../print-document.ts'

const manifest = defineManifest({
  id: 'desk',
  version: '1.0.0',
  engine: '^1.0.0',
  trust: 'builtin',
  title: { 'zh-CN': '文书', en: 'Desk' },
  summary: { 'zh-CN': '文书', en: 'Desk' },
  tenants: ['estate'],
  capabilities: [],
  tables: {},
  permissions: definePermissions({
    'desk.sheet.read': { subject: 'desk.sheet', verb: 'read', roles: { 'estate-manager': true } },
  }),
  emits: {},
  consumes: [],
  metrics: {},
  settings: z.object({}),
  menu: [],
  slots: { offers: [], fills: [] },
  limits: {},
  i18n: { 'zh-CN': {}, en: {} },
})
const { defineQuery } = pluginKit(manifest)

const readSheet = defineQuery({
  name: 'desk.sheet.read',
  can: ['read', 'desk.sheet'],
  input: z.object({ rows: z.coerce.number().int().min(0).max(10_000) }),
  output: z.object({ rows: z.array(z.string()) }),
  run: async (_ctx, { rows }) => ({ rows: Array.from({ length: rows }, (_, index) => `漏水${index}号`) }),
})

/** What the prints of this plugin show; a suite sets it. */
export const shown: { document: PrintDocument | null } = { document: null }

export const deskPlugin = definePlugin({
  manifest,
  routes: [],
  prints: [
    definePrint({
      name: 'sheet',
      title: { 'zh-CN': '登记表', en: 'Sheet' },
      operation: readSheet,
      document: ({ rows }, { locale }) => ({
        title: locale === 'zh-CN' ? '工单登记表' : 'Register of orders',
        blocks: [
          {
            type: 'table',
            columns: [
              { head: locale === 'zh-CN' ? '序号' : 'No.', isNumeric: true },
              { head: '内容', width: 4 },
            ],
            rows: rows.map((text, index) => [String(index), text]),
            empty: '没有工单',
          },
        ],
      }),
    }),
    definePrint({
      name: 'free',
      title: { 'zh-CN': '文书/一', en: 'Free' },
      operation: readSheet,
      document: () => shown.document!,
    }),
  ],
})
