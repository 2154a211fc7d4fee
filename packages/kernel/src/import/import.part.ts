import { definePermissions } from '@linli/contract'

import { addMessages } from '../http/messages.ts'
import { defineRoutes } from '../http/routes.ts'
import type { KernelPart } from '../plugins/kernel-parts.ts'
import { cancelImport, changeImportMapping, runImport, undoImport } from './change-import.ts'
import { importJobs } from './import-jobs.ts'
import { importExports } from './import.exports.ts'
import { importReasons } from './reasons.rules.ts'
import { getImport, listImports } from './list-imports.ts'
import { listLastLedgers } from './list-last-ledgers.ts'
import { listImportRows } from './preview-rows.ts'

const reasonsIn = (locale: 'zh-CN' | 'en') =>
  Object.fromEntries(Object.entries(importReasons).map(([key, text]) => [`reason.${key}`, text[locale]]))

addMessages({
  'zh-CN': {
    ...reasonsIn('zh-CN'),
    'reason.import_not_in_state': '这次导入已经进到下一步，请刷新查看',
    'reason.import_cannot_be_undone': '这类导入不能整批撤销',
    'reason.import_source_gone': '原文件已按期限清除，请重新上传',
    'reason.import_too_many_rows': '这份文件超过 {limit} 行，请拆成几份再导入',
    'reason.mapping_incomplete': '还没有指出哪一列是：{fields}',
    'action.kernel.import.start': '上传台账',
    'action.kernel.import.map': '核对列对应关系',
    'action.kernel.import.run': '开始导入',
    'action.kernel.import.undo': '撤销导入',
    'action.kernel.import.cancel': '取消导入',
    'action.kernel.import.begin-check': '开始检查台账',
    'action.kernel.import.keep-checked': '检查台账',
    'action.kernel.import.end-check': '台账检查完毕',
    'action.kernel.import.store-rows': '写入台账',
    'action.kernel.import.end-run': '导入完成',
    'action.kernel.import.undo-stored': '导入已撤销',
    'action.kernel.import.fail': '导入失败',
  },
  en: {
    ...reasonsIn('en'),
    'reason.import_not_in_state': 'This import has moved on; please reload',
    'reason.import_cannot_be_undone': 'This kind of import cannot be undone as a whole',
    'reason.import_source_gone': 'The file was removed after its time; please upload it again',
    'reason.import_too_many_rows': 'The file has more than {limit} rows; please split it',
    'reason.mapping_incomplete': 'Still to be found: {fields}',
    'action.kernel.import.start': 'Uploaded a workbook',
    'action.kernel.import.map': 'Settled the columns',
    'action.kernel.import.run': 'Started the import',
    'action.kernel.import.undo': 'Undid the import',
    'action.kernel.import.cancel': 'Cancelled the import',
    'action.kernel.import.begin-check': 'Began to check the workbook',
    'action.kernel.import.keep-checked': 'Checked rows',
    'action.kernel.import.end-check': 'Checked the workbook',
    'action.kernel.import.store-rows': 'Stored rows',
    'action.kernel.import.end-run': 'Finished the import',
    'action.kernel.import.undo-stored': 'Took the import back',
    'action.kernel.import.fail': 'The import failed',
  },
})

export const importPart: KernelPart = {
  permissions: definePermissions({
    'kernel.import.manage': {
      subject: 'kernel.import',
      verb: 'manage',
      roles: {
        'estate-manager': true,
        'front-desk': true,
        'group-admin': true,
        'group-operator': true,
        'branch-manager': true,
      },
    },
  }),
  routes: defineRoutes((r) => {
    r.get('/imports', listImports, 'Imports, newest first')
    r.get('/imports/last-ledgers', listLastLedgers, 'The newest ledger of each estate of a company')
    r.get('/imports/{id}', getImport, 'One import with its columns')
    r.get('/imports/{id}/rows', listImportRows, 'Preview: rows with each wrong cell and its reason')
    r.post('/imports/{id}/mapping', changeImportMapping, 'Settle the columns')
    r.post('/imports/{id}/run', runImport, 'Store the good rows')
    r.post('/imports/{id}/undo', undoImport, 'Take a stored import back')
    r.post('/imports/{id}/cancel', cancelImport, 'Stop')
  }),
  jobs: importJobs,
  exports: importExports,
}
