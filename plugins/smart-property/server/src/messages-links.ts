import { addMessages } from '@linli/kernel'
import { batchOperations, linkRelations, word } from '@linli/smart-property-contract'

const valueWords = (locale: 'zh-CN' | 'en') =>
  Object.fromEntries([
    ...linkRelations.map((relation) => [
      `value.smart-property.work-order.relation.${relation}`,
      word(locale, `relation.${relation}`),
    ]),
    ...batchOperations.map((operation) => [
      `value.smart-property.work-order.operation.${operation}`,
      word(locale, `batch.${operation}`),
    ]),
  ])

/** Sentences about links, short addresses and batches. */
addMessages({
  'zh-CN': {
    'issue.topics_keep_their_own': '议题里的工单由党支部的议题自己管理，不能在这里关联',
    'reason.topic_keeps_its_orders': '这是提请党支部研究的议题，不能手工取消关联',
    'reason.not_shared': '还没有生成进度二维码，请先生成再打印',
    'reason.no_settlement_yet': '这起纠纷还没有调解协议或移交记录，请先登记再打印',
    'action.smart-property.work-order.link': '给工单关联了记录',
    'action.smart-property.work-order.unlink': '取消了工单的关联',
    'action.smart-property.work-order.share': '生成了工单进度二维码',
    'action.smart-property.work-order.unshare': '停用了工单进度二维码',
    'action.smart-property.work-order.batch': '批量处理了工单',
    'field.smart-property.work-order.relation': '关联',
    'field.smart-property.work-order.isShared': '进度二维码',
    'field.smart-property.work-order.operation': '批量操作',
    'field.smart-property.work-order.done': '办成',
    'field.smart-property.work-order.refused': '没办成',
    ...valueWords('zh-CN'),
  },
  en: {
    'issue.topics_keep_their_own':
      'The orders of a topic are kept with the topic of the Party branch and cannot be linked here',
    'reason.topic_keeps_its_orders':
      'This is a topic put to the Party branch; its link cannot be taken back by hand.',
    'reason.not_shared': 'There is no code for the progress yet. Please make one before you print.',
    'reason.no_settlement_yet':
      'The dispute has neither an agreement nor a referral yet. Please record one before you print.',
    'action.smart-property.work-order.link': 'linked a record to a work order',
    'action.smart-property.work-order.unlink': 'took back a work order’s link',
    'action.smart-property.work-order.share': 'made a code for a work order’s progress',
    'action.smart-property.work-order.unshare': 'ended the code for a work order’s progress',
    'action.smart-property.work-order.batch': 'worked on several work orders at once',
    'field.smart-property.work-order.relation': 'Link',
    'field.smart-property.work-order.isShared': 'Code for the progress',
    'field.smart-property.work-order.operation': 'Done to several',
    'field.smart-property.work-order.done': 'Done',
    'field.smart-property.work-order.refused': 'Not done',
    ...valueWords('en'),
  },
})
