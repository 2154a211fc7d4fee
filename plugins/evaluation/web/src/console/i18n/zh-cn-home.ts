export const homeWords = {
  home: {
    score: {
      title: '评价得分',
      year: '{year} 年度',
      low: '已确定',
      outOf: '满分 {max}',
      high: '最多可得',
      declared: '自评',
      confirmed: '公司确认',
      unsaid: '还没有填',
      ownRule: '自评、公司确认是协会（公司）规定的做法，非标准条文',
      open: '看得分明细',
    },
    plan: {
      title: '下一步怎么提分',
      lead: '填了工时的按每小时能多拿几分排在前面',
      open: '看全部',
      gain: '+{n} 分',
      upTo: '最多 +{n} 分',
      latest: '最晚 {day} 开始',
      tight: '时间紧',
      none: '靠补记录、补办事还来得及拿的分都已拿到。',
      neverRead:
        '还没有取过数。打开“评价得分”点一次“更新数据”，工单、议事、公示、活动里已有的记录就会自动算分。',
    },
    estates: {
      title: '得分最低的小区',
      lead: '{year} 年度 · {n} 个小区平均已确定 {points} 分',
      waiting: '另有 {n} 个小区还没有得分',
      band: '已确定 {low} 分，最多 {high} 分',
      open: '看全部小区',
      none: '所属小区还没有得分。请各小区在“评价得分”里点一次“更新数据”。',
    },
    campaigns: {
      title: '进行中的评价活动',
      open: '看全部活动',
      none: '现在没有进行中的评价活动。',
      ownRule: '协会规则，非标准条文',
    },
  },
}
