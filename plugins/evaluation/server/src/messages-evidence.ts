import { addMessages, constraintMeans } from '@linli/kernel'

constraintMeans('evidence__pkey', 'conflict', { reason: 'evidence_added_already' })

/** Sentences about evidence. */
addMessages({
  'zh-CN': {
    'reason.evidence_added_already': '这条佐证已经保存过，内容不同，请刷新后重新添加',
    'issue.no_such_part': '细则里没有这个评分点',
    'issue.evidence_ends_before_it_begins': '结束日期不能早于开始日期',
    'issue.evidence_outside_year': '事情要发生在评价年度内（{from} 至 {to}）',
    'issue.evidence_without_file': '请至少上传一个文件',
    'issue.evidence_holds_no_more':
      '“{title}”的内容在本年度（{from} 起）已经失效；仍然有效的，请填写有效期至哪一天',
    'action.evaluation.evidence.carry-over': '从上年度结转了佐证（待确认）',
    'field.evaluation.score.carriedOver': '结转的佐证',
    'field.evaluation.score.isConfirmed': '结转已确认',
    'action.evaluation.evidence.add': '添加了佐证',
    'action.evaluation.evidence.link': '调整了佐证对应的评分点',
    'action.evaluation.evidence.remove': '撤下了佐证',
    'field.evaluation.score.title': '佐证名称',
    'field.evaluation.score.kind': '佐证类型',
    'field.evaluation.score.isRemoved': '已撤下',
    'field.evaluation.score.purpose': '用途',
    'value.evaluation.score.purpose.score': '自评佐证',
    'value.evaluation.score.purpose.appeal': '异议补充佐证',
    'value.evaluation.score.kind.file': '文件',
    'value.evaluation.score.kind.link': '链接',
    'value.evaluation.score.kind.record': '系统记录',
  },
  en: {
    'reason.evidence_added_already': 'This evidence was saved before with other content. Please reload.',
    'issue.no_such_part': 'The rubric has no such part',
    'issue.evidence_ends_before_it_begins': 'Ends before it begins',
    'issue.evidence_outside_year': 'It has to have happened in the assessment year ({from} to {to})',
    'issue.evidence_without_file': 'Please upload at least one file',
    'issue.evidence_holds_no_more':
      '“{title}” no longer holds in this year (from {from}); if it does, please say until which day',
    'action.evaluation.evidence.carry-over': 'carried evidence over from the year before, to be confirmed',
    'field.evaluation.score.carriedOver': 'Evidence carried over',
    'field.evaluation.score.isConfirmed': 'Carried over and confirmed',
    'action.evaluation.evidence.add': 'added evidence',
    'action.evaluation.evidence.link': 'changed the parts that evidence stands behind',
    'action.evaluation.evidence.remove': 'withdrew evidence',
    'field.evaluation.score.title': 'Evidence',
    'field.evaluation.score.kind': 'Kind',
    'field.evaluation.score.isRemoved': 'Withdrawn',
    'field.evaluation.score.purpose': 'Purpose',
    'value.evaluation.score.purpose.score': 'behind points',
    'value.evaluation.score.purpose.appeal': 'added for an appeal',
    'value.evaluation.score.kind.file': 'File',
    'value.evaluation.score.kind.link': 'Link',
    'value.evaluation.score.kind.record': 'Record',
  },
})
