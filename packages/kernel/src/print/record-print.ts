import { z } from 'zod'

import { addMessages } from '../http/messages.ts'
import { defineAction } from '../plugins/kernel-plugin.ts'

/** Written before the print leaves: who had what on paper, of which input. */
export const recordPrint = defineAction({
  name: 'kernel.print.make',
  can: 'member',
  input: z.object({ printId: z.guid(), name: z.string(), input: z.record(z.string(), z.unknown()) }),
  output: z.object({}),
  async run(ctx, { printId, ...what }) {
    ctx.audit({ subject: 'kernel.print', id: printId, after: what })
    return {}
  },
})

addMessages({
  'zh-CN': {
    'action.kernel.print.make': '打印',
    'print.made': '{by} 制于 {at}',
    'print.page': '第 {page} / {pages} 页',
    'print.date': '日期：',
    'reason.print_busy': '正在打印的人太多，请过几秒再试',
    'reason.print_rows': '内容太多，一次最多打印 {max} 行，请缩小筛选范围，或改为导出表格',
    'reason.print_cells': '内容太多，一次最多打印 {max} 格，请缩小筛选范围，或改为导出表格',
    'reason.print_signs': '内容太多，一次最多打印 {max} 个字，请缩小筛选范围，或改为导出表格',
    'reason.print_blocks': '内容太多，一次最多打印 {max} 段，请缩小筛选范围',
  },
  en: {
    'action.kernel.print.make': 'Printed',
    'print.made': 'Made by {by} at {at}',
    'print.page': 'Page {page} of {pages}',
    'print.date': 'Date:',
    'reason.print_busy': 'Too many people are printing. Please try again in a few seconds.',
    'reason.print_rows':
      'This is too much for one print: at most {max} rows. Please narrow the filters, or export it as a workbook.',
    'reason.print_cells':
      'This is too much for one print: at most {max} cells. Please narrow the filters, or export it as a workbook.',
    'reason.print_signs':
      'This is too much for one print: at most {max} characters. Please narrow the filters, or export it as a workbook.',
    'reason.print_blocks':
      'This is too much for one print: at most {max} sections. Please narrow the filters.',
  },
})
