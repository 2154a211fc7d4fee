/** Where a campaign stands and what is to be done: read on its page and on the home page. */
export const campaignNextWords = {
  state: {
    draft: '筹备中',
    open: '申报中',
    scoring: '评审中',
    site: '现场核查中',
    preliminary: '初步结果公示',
    final: '最终结果',
    closed: '已结束',
    cancelled: '已取消',
  },
  next: {
    title: '接下来',
    go: '去“{tab}”',
    draft: '还是草稿。核对细则、日期和规则，没有问题就可以启动；启动后细则、规则和抽签不能再改。',
    draftLate: '还是草稿，但申报截止日期已经过了。请先编辑草稿，把日期往后排，再启动。',
    invite: '活动已启动，还没有邀请公司。公司收到邀请并同意参加后，它的小区才能申报。',
    apply: { left: '申报还有 {n} 天截止。', today: '今天是申报的最后一天。', over: '申报已截止 {n} 天。' },
    unanswered: '{n} 家公司还没有答复邀请。',
    applied: '已有 {n} 个小区申报。',
    lock: {
      left: '资料提交还有 {n} 天截止。',
      today: '今天是提交资料的最后一天。',
      over: '资料提交已截止 {n} 天，还没有可以评的小区。',
    },
    unlocked: '{n} 个小区申报了，还没有提交资料。',
    draw: '{n} 个小区的资料已提交，可以抽签分配评委了。',
    score: { left: '评审还有 {n} 天截止。', today: '今天是评审的最后一天。', over: '评审已超期 {n} 天。' },
    unscored: '{n} 个小区还没有评完。',
    reconciling: '{n} 个小区的两位评委分歧超过限度，需要处理。',
    onSite: '{n} 个小区等待现场核查。',
    preliminary: {
      left: '离初步结果公示还有 {n} 天。',
      today: '今天公示初步结果。',
      over: '初步结果应在 {n} 天前公示。',
    },
    appeal: {
      left: '异议期还有 {n} 天。',
      today: '今天是提出异议的最后一天。',
      over: '异议期已结束 {n} 天。',
    },
    appealed: '{n} 个小区的异议还没有处理完。',
    final: {
      left: '异议期已结束，离最终结果公布还有 {n} 天。',
      today: '今天公布最终结果。',
      over: '最终结果应在 {n} 天前公布。',
    },
    finished:
      '最终结果已经公布。确有错误时可以发布更正，原结果仍可查。满 30 天且没有未处理的异议，活动自动结束，也可以现在结束。',
    closed: '活动已经结束，记录保留可查。确有错误要更正的，先写明原因重新打开。',
    cancelled: '活动已经取消，已有的记录保留可查。',
  },
}
