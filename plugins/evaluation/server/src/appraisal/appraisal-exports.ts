import { defineExport } from '@linli/kernel'

import { objectionStateNames, sheetStateNames, subjectKindNames } from './appraisal-names.ts'
import { listHonours } from './list-honours.ts'
import { listObjections } from './list-objections.ts'
import { listRanking } from './list-ranking.ts'
import { listSubjects } from './list-subjects.ts'

const both = (zh: string, en: string) => ({ 'zh-CN': zh, en })
const dayCell = (at: string | null) => (at ? { date: at.slice(0, 10) } : null)

/** Sheets of a cycle, as far as the reader may see them. */
export const sheetExport = defineExport({
  name: 'appraisal-sheets',
  title: both('考核表', 'Appraisal sheets'),
  operation: listSubjects,
  columns: [
    { title: both('姓名或班组', 'Name'), width: 20, of: (row) => row.name },
    { title: both('类别', 'Kind'), width: 10, of: (row, locale) => subjectKindNames[row.kind][locale] },
    { title: both('岗位', 'Post'), width: 20, of: (row) => row.place },
    { title: both('成员', 'Members'), width: 30, of: (row) => row.memberNames.join('、') },
    { title: both('上级', 'Leader'), width: 12, of: (row) => row.leaderName },
    { title: both('进度', 'State'), width: 14, of: (row, locale) => sheetStateNames[row.state][locale] },
    { title: both('总分', 'Total'), width: 10, of: (row) => row.total },
  ],
})

/** The order of a cycle, for the people office. */
export const rankingOfCycleExport = defineExport({
  name: 'appraisal-ranking',
  title: both('考核排名', 'Appraisal ranking'),
  operation: listRanking,
  columns: [
    { title: both('名次', 'Rank'), width: 8, of: (row) => row.rank },
    { title: both('姓名或班组', 'Name'), width: 20, of: (row) => row.name },
    { title: both('岗位', 'Post'), width: 20, of: (row) => row.place },
    { title: both('总分', 'Total'), width: 10, of: (row) => row.total },
    { title: both('待定项数', 'Parts open'), width: 10, of: (row) => row.missing.length },
  ],
})

/** 表彰公示 of the tenant. */
export const honourExport = defineExport({
  name: 'appraisal-honours',
  title: both('内部表彰', 'Honours'),
  operation: listHonours,
  columns: [
    { title: both('姓名或班组', 'Name'), width: 20, of: (row) => row.name },
    { title: both('岗位', 'Post'), width: 20, of: (row) => row.place },
    { title: both('荣誉', 'Honour'), width: 20, of: (row) => row.title },
    { title: both('考核', 'Cycle'), width: 26, of: (row) => row.cycleTitle },
    { title: both('事由', 'Reason'), width: 40, of: (row) => row.reason },
    { title: both('授予日期', 'Given on'), width: 12, of: (row) => dayCell(row.givenAt) },
    { title: both('收回日期', 'Taken back on'), width: 12, of: (row) => dayCell(row.revokedAt) },
  ],
})

/** Objections to a cycle's results, for the people office. */
export const objectionExport = defineExport({
  name: 'appraisal-objections',
  title: both('考核异议', 'Objections'),
  operation: listObjections,
  columns: [
    { title: both('姓名或班组', 'Name'), width: 20, of: (row) => row.subjectName },
    { title: both('评分点', 'Part'), width: 16, of: (row) => row.part },
    { title: both('理由', 'Grounds'), width: 50, of: (row) => row.grounds },
    { title: both('提出人', 'Filed by'), width: 14, of: (row) => row.filedByName },
    { title: both('提出日期', 'Filed'), width: 12, of: (row) => dayCell(row.filedAt) },
    { title: both('状态', 'State'), width: 10, of: (row, locale) => objectionStateNames[row.state][locale] },
    { title: both('答复', 'Answer'), width: 50, of: (row) => row.answer },
    { title: both('答复人', 'Answered by'), width: 14, of: (row) => row.answeredByName },
    { title: both('答复日期', 'Answered'), width: 12, of: (row) => dayCell(row.answeredAt) },
  ],
})
