import { z } from 'zod'

import { addMessages } from '../http/messages.ts'
import { defineAction } from '../plugins/kernel-plugin.ts'

const facts = {
  exportId: z.guid(),
  name: z.string(),
  format: z.enum(['xlsx', 'csv']),
  filters: z.record(z.string(), z.unknown()),
  isRevealed: z.boolean(),
  purpose: z.string().nullable(),
}

/** Written before the first byte leaves, so that a broken download is on record too. */
export const startExport = defineAction({
  name: 'kernel.export.start',
  can: 'member',
  input: z.object(facts),
  output: z.object({}),
  async run(ctx, { exportId, purpose, ...what }) {
    ctx.audit({
      subject: 'kernel.export',
      id: exportId,
      after: what,
      ...(purpose ? { reason: purpose } : {}),
    })
    return {}
  },
})

/** How many rows left, once the last one has. */
export const finishExport = defineAction({
  name: 'kernel.export.finish',
  can: 'member',
  input: z.object({ exportId: facts.exportId, name: facts.name, rows: z.int() }),
  output: z.object({}),
  async run(ctx, { exportId, name, rows }) {
    ctx.audit({ subject: 'kernel.export', id: exportId, after: { name, rows } })
    return {}
  },
})

addMessages({
  'zh-CN': {
    'action.kernel.export.start': '导出列表',
    'action.kernel.export.finish': '列表导出完成',
    'reason.export_purpose': '导出完整号码必须说明用途',
    'reason.export_not_revealed': '这个列表没有可导出的完整号码',
  },
  en: {
    'action.kernel.export.start': 'Exported a list',
    'action.kernel.export.finish': 'Finished exporting a list',
    'reason.export_purpose': 'Say for what purpose full numbers are exported.',
    'reason.export_not_revealed': 'This list has no full numbers to export.',
  },
})
