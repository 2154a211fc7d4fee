import type { EscalationLevel, PauseReason } from '@linli/smart-property-contract'

/** Why the clock is stopped, as the fixer says it to the reporter. */
export const pauseWords: Record<PauseReason, readonly string[]> = {
  parts: [
    '配件已经订了，厂家说三天内到，到货当天就来装，这几天先用旧的顶着。',
    '这个型号的主板要从佛山调，路上两天，先装了一块临时板，别用力按。',
    '密封圈尺寸特殊，下单定做，到了我先打电话再上门。',
    '玻璃要按尺寸切，工厂排到后天，今天先贴了防护膜。',
  ],
  reporter: [
    '您说这几天出差，家里没人，等您回来定个时间我们就到。',
    '老人白天去做透析，约好后天上午再来，不耽误您休息。',
    '需要您确认瓷砖颜色，色卡放在前台，选好告诉我们。',
  ],
  'third-party': [
    '要等维保单位的高级工到场，已经约好时间，期间安排人值守。',
    '市政供水抢修占着阀门，等他们恢复后我们马上做。',
    '供电局要停电才能换表箱，已排进计划，停电前一天贴通知。',
    '保险公司要先来定损拍照，定完当天动工。',
  ],
}

/** What somebody of a level says they will do about an order past its limit. */
export const acknowledgeWords: Record<EscalationLevel, readonly string[]> = {
  steward: [
    '已联系报事人说明原因，师傅手上这单一完就过去。',
    '我在现场盯着，材料到了，今天下班前答复。',
    '情况已问清，缺一个配件，先做临时处理，给业主回了话。',
    '刚和业主通了电话，约到今晚七点，我陪师傅去。',
  ],
  manager: [
    '已调一名工程师支援，两小时内到场，完工照片发我。',
    '我来协调维保单位，明早八点必须到位，费用先垫。',
    '当面向业主致歉，方案已定，责任人到每个环节。',
    '暂停手上其他单，优先这一件，晚上我复核。',
  ],
  'party-branch': [
    '支部已约项目经理和师傅碰头，今天拿出办法，党员管家盯到底。',
    '书记上门看望了老人，已请物业三天内彻底解决并公示进度。',
    '列入本周支部碰头会，先请经理书面说明超时原因。',
  ],
  community: ['社区已了解，请支部和物业先稳住，明早联合上门。', '已报街道，社区民警和调解员一起到场。'],
}

export const mediationPlaces = ['党群服务中心调解室', '客服中心会议室', '社区工作站', '架空层议事亭'] as const

/** What was said at the first session, and at the one after it. */
export const firstSessions = [
  '双方各说了情况。楼下要求停止滋扰并赔偿，楼上认为责任不清。约定先请第三方看现场，三天后再谈。',
  '两家情绪都大，先分开谈。都同意把事情讲清楚、不再当面争吵，管家把各自要求列成一张单子。',
  '对方承认确有影响，但觉得要求过高。调解员讲了相关规定，双方答应回家商量。',
] as const
export const laterSessions = [
  '第三方结论大家都看了。对方愿意整改，补偿数额还差两百元，当场各让一步，基本谈拢。',
  '楼长和调解员一起劝，双方握了手，约定具体时间和办法，只等写成协议。',
] as const

export const otherSides = ['楼上住户', '隔壁住户', '对门住户', '车位邻居'] as const
export const otherNames = ['关先生', '简女士', '乔先生', '费阿姨', '齐先生', '柴女士'] as const
