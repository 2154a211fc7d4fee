import { defineExport, type ListExport } from '../export/list-export.ts'
import { batchStateWords } from './import.words.ts'
import { listImports } from './list-imports.ts'

export const importExports: readonly ListExport[] = [
  defineExport({
    name: 'imports',
    title: { 'zh-CN': '导入记录', en: 'Imports' },
    operation: listImports,
    columns: [
      { title: { 'zh-CN': '文件', en: 'File' }, width: 40, of: (row) => row.fileName },
      { title: { 'zh-CN': '状态', en: 'State' }, of: (row, locale) => batchStateWords[locale][row.state] },
      { title: { 'zh-CN': '行数', en: 'Rows' }, width: 10, of: (row) => row.rows },
      { title: { 'zh-CN': '正确', en: 'Good' }, width: 10, of: (row) => row.good },
      { title: { 'zh-CN': '有误', en: 'Wrong' }, width: 10, of: (row) => row.wrong },
      { title: { 'zh-CN': '与原来一样', en: 'Unchanged' }, width: 12, of: (row) => row.unchanged },
      { title: { 'zh-CN': '谁导的', en: 'By' }, of: (row) => row.createdByName },
      { title: { 'zh-CN': '时间', en: 'At' }, width: 22, of: (row) => row.createdAt },
    ],
  }),
]
