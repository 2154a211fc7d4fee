import { defineExport } from '@linli/kernel'

import { listEvidence } from './list-evidence.ts'

const both = (zh: string, en: string) => ({ 'zh-CN': zh, en })
const kinds = { file: both('文件', 'File'), link: both('链接', 'Link'), record: both('系统记录', 'Record') }
const purposes = { score: both('自评佐证', 'behind points'), appeal: both('异议补充佐证', 'for an appeal') }
const owners = { own: both('本单位', 'own'), above: both('公司', 'the company’s') }

/** Evidence of a year with the parts it stands behind, the company's included. */
export const evidenceExport = defineExport({
  name: 'evidence',
  title: both('评价佐证', 'Evidence'),
  operation: listEvidence,
  columns: [
    { title: both('佐证名称', 'Title'), width: 34, of: (row) => row.title },
    { title: both('类型', 'Kind'), width: 10, of: (row, locale) => kinds[row.kind][locale] },
    { title: both('用途', 'Purpose'), width: 14, of: (row, locale) => purposes[row.purpose][locale] },
    {
      title: both('来源', 'Kept by'),
      width: 10,
      of: (row, locale) => owners[row.isInherited ? 'above' : 'own'][locale],
    },
    { title: both('发生自', 'From'), width: 12, of: (row) => ({ date: row.eventFrom }) },
    { title: both('至', 'To'), width: 12, of: (row) => ({ date: row.eventTo }) },
    {
      title: both('有效期至', 'Holds until'),
      width: 12,
      of: (row) => (row.validUntil ? { date: row.validUntil } : null),
    },
    { title: both('收到', 'Received'), width: 12, of: (row) => ({ date: row.receivedAt.slice(0, 10) }) },
    { title: both('添加人', 'By'), width: 12, of: (row) => row.addedByName },
    { title: both('用于评分点', 'Parts'), width: 30, of: (row) => row.usedBy.join('、') },
    { title: both('结转待确认', 'To be confirmed'), width: 30, of: (row) => row.toConfirm.join('、') },
    { title: both('文件', 'Files'), width: 40, of: (row) => row.files.map(({ name }) => name).join('、') },
    { title: both('链接地址', 'Address'), width: 40, of: (row) => row.url },
    { title: both('说明', 'Note'), width: 40, of: (row) => row.note },
  ],
})
