import { addMessages } from '@linli/kernel'

/** Sentences about problems that come again and what is published of them. */
addMessages({
  'zh-CN': {
    'reason.too_few_to_publish':
      '这段时间不到 {fewest} 张工单，公示后别人能猜出是谁反映的；请放宽时间或位置再公示',
    'reason.already_withdrawn': '这条公示已经撤回了',
    'issue.ends_before_it_begins': '结束日期不能早于开始日期',
    'action.smart-property.publication.publish': '公示了共性问题',
    'action.smart-property.publication.withdraw': '撤回了公示',
    'notice.problem_published.title': '大家反映的事有结果了：{title}',
    'notice.problem_published.body': '{place}，共反映 {orders} 次，已解决 {solved} 次。点开看看怎么办的',
    'field.smart-property.publication.title': '标题',
    'field.smart-property.publication.place': '位置',
    'field.smart-property.publication.orders': '反映次数',
    'field.smart-property.publication.solved': '已解决',
    'field.smart-property.publication.withdrawnAt': '撤回时间',
  },
  en: {
    'reason.too_few_to_publish':
      'There are fewer than {fewest} orders on these days, and neighbours could tell who reported them. Please choose more days or a wider place.',
    'reason.already_withdrawn': 'This publication was withdrawn already.',
    'issue.ends_before_it_begins': 'The end cannot come before the beginning',
    'action.smart-property.publication.publish': 'published a problem that comes again',
    'action.smart-property.publication.withdraw': 'withdrew a publication',
    'notice.problem_published.title': 'What was done about it: {title}',
    'notice.problem_published.body':
      '{place}: reported {orders} times, solved {solved} times. Open it to see what was done.',
    'field.smart-property.publication.title': 'Title',
    'field.smart-property.publication.place': 'Place',
    'field.smart-property.publication.orders': 'Orders',
    'field.smart-property.publication.solved': 'Solved',
    'field.smart-property.publication.withdrawnAt': 'Withdrawn',
  },
})
