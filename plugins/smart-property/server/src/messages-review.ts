import { addMessages, constraintMeans } from '@linli/kernel'

constraintMeans('work_order_reviews__month', 'conflict', { reason: 'review_held_meanwhile' })

/** Sentences about the board, reviews and rulebooks. */
addMessages({
  'zh-CN': {
    'task.smart-property.review.opinion': '请对月度评审提意见：{title}',
    'reason.reviews_live_in_estates': '月度评审在小区里填写，请先切换到那个小区',
    'reason.review_month_not_over': '这个月还没过完，过完以后再填评审',
    'reason.review_held_meanwhile': '同事刚填了这个月的评审，请刷新看看',
    'issue.more_than_six_weeks': '一次最多看六周',
    'issue.month_not_begun': '这个月还没开始',
    'action.smart-property.review.hold': '填写了月度评审',
    'action.smart-property.review.give-opinion': '对月度评审提了意见',
    'action.smart-property.rulebook.add': '新增了诉求办理制度',
    'action.smart-property.rulebook.end': '定下了制度的失效日期',
    'field.smart-property.review.month': '月份',
    'field.smart-property.review.findings': '问题',
    'field.smart-property.review.measures': '措施',
    'field.smart-property.review.isPublished': '向居民公开',
    'field.smart-property.review.branchOpinion': '党支部意见',
    'field.smart-property.rulebook.title': '名称',
    'field.smart-property.rulebook.inForceFrom': '生效日期',
    'field.smart-property.rulebook.inForceTo': '失效日期',
    'field.smart-property.rulebook.agreedBy': '由谁商定',
  },
  en: {
    'task.smart-property.review.opinion': 'Please give an opinion on the monthly review: {title}',
    'reason.reviews_live_in_estates': 'Reviews are held in estates. Please switch to the estate first.',
    'reason.review_month_not_over': 'The month is not over yet. Please hold the review once it is.',
    'reason.review_held_meanwhile': 'A colleague just held the review of this month. Please reload.',
    'issue.more_than_six_weeks': 'At most six weeks at a time',
    'issue.month_not_begun': 'This month has not begun',
    'action.smart-property.review.hold': 'held the monthly review',
    'action.smart-property.review.give-opinion': 'gave an opinion on the monthly review',
    'action.smart-property.rulebook.add': 'added rules for handling complaints',
    'action.smart-property.rulebook.end': 'set the last day of a document of rules',
    'field.smart-property.review.month': 'Month',
    'field.smart-property.review.findings': 'Findings',
    'field.smart-property.review.measures': 'Measures',
    'field.smart-property.review.isPublished': 'Shown to residents',
    'field.smart-property.review.branchOpinion': 'Opinion of the Party branch',
    'field.smart-property.rulebook.title': 'Title',
    'field.smart-property.rulebook.inForceFrom': 'In force from',
    'field.smart-property.rulebook.inForceTo': 'In force to',
    'field.smart-property.rulebook.agreedBy': 'Agreed by',
  },
})
