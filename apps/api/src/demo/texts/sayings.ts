/** What people write while an order goes on: on their way into a home, and anywhere. */
export const staffNotes = {
  home: [
    '已电话联系，约好今天下午上门。',
    '上门时家里没人，电话约到晚上七点。',
    '已和楼上沟通，对方同意配合检查。',
    '先做了临时处理，可以正常用，明天带新件来换。',
    '和业主一起看了现场，照片传上来了，方案按第二种做。',
    '材料已到，师傅在路上。',
  ],
  public: [
    '现场看过了，先围起来，放了提示牌。',
    '已通知外单位，预计一小时内到场。',
    '人和工具都到了，正在处理，过一会儿传照片。',
    '查到第三个点位了，还剩两个，今天内查完。',
    '雨太大，室外作业暂停，雨停马上继续。',
    '影响到的几户都打过招呼，时间贴在大堂。',
  ],
} as const

export const innerNotes = {
  home: [
    '业主情绪比较急，回访时注意语气。',
    '家里有老人卧床，上门先打电话，轻声一点。',
    '同一户上个月修过一次，建议查一下根源。',
    '业主想要书面说明，答复前给经理看一眼。',
  ],
  public: [
    '同一位置上个月处理过一次，建议查一下根源。',
    '报的人是楼长，办完请当面说一声。',
    '业主群里有人在问，答复后转到群里。',
    '外单位这个季度第三次迟到，记一笔。',
  ],
} as const

export const reporterNotes = {
  home: [
    '我晚上七点以后在家，白天请打电话。',
    '钥匙放在前台了，找我母亲也行。',
    '我把东西都挪开了，随时可以进来。',
  ],
  public: ['邻居也有一样的情况，可以一起看。', '请问大概什么时候能来？', '今天又看到一次，补充说一声。'],
} as const

export const transferReasons = [
  '现场正在处理急修，转给当班同事',
  '明天休息，转交接班同事跟进',
  '这一片一直由他负责，情况更熟',
  '手上的单排满了，同事今天就能去',
] as const

type Words = readonly (readonly [rating: number, text: string | undefined])[]

/** What people say of something mended. */
export const mendedWords: Record<'pleased' | 'content' | 'displeased', Words> = {
  pleased: [
    [5, '师傅来得很快，还把地擦干净了，谢谢！'],
    [5, '解决得很彻底，点赞。'],
    [5, undefined],
    [5, '师傅很耐心，边修边讲给我听。'],
    [5, '过程有照片，放心。'],
    [5, '比说好的时间还早到了半小时。'],
    [5, undefined],
    [5, '顺手帮我把旁边松的螺丝也拧紧了。'],
  ],
  content: [
    [4, '修好了，就是等得久了一点。'],
    [4, undefined],
    [4, '能用了，留的印子过几天再来补。'],
    [4, '态度好，希望下次周末也能来。'],
    [4, undefined],
  ],
  displeased: [
    [3, '能用了，不过走之前没有告诉我一声。'],
    [2, '修是修好了，前后来了三次。'],
    [3, '约好上午来，下午四点才到。'],
    [2, '打了四个电话才有人管。'],
    [1, '拖了半个月，早干什么去了。'],
    [3, undefined],
  ],
}

/** What they say of a complaint, a dispute or an idea that was heard. */
export const heardWords: Record<'pleased' | 'content' | 'displeased', Words> = {
  pleased: [
    [5, '说的话有人听，也真的办了，谢谢。'],
    [5, undefined],
    [5, '管家两头跑，事情讲清楚了。'],
    [5, '当天就有回音，没想到这么快。'],
    [5, '办法很实在，邻居们都说好。'],
    [5, undefined],
  ],
  content: [
    [4, '有改进，再看一段时间。'],
    [4, undefined],
    [4, '说清楚了，希望能坚持下去。'],
  ],
  displeased: [
    [3, '先这样吧，怕过几天又回去了。'],
    [2, '说了几次才有人管。'],
    [3, undefined],
    [2, '答复客气，问题只解决了一半。'],
  ],
}

export const rejections = [
  '昨晚又出现了，麻烦再来看看。',
  '只好了一天，现在和原来一样。',
  '还有一处没有处理，照片里左边那个。',
  '换是换了，声音还在，夜里更清楚。',
  '答复说处理了，我刚去看没有变化。',
] as const

/** Of what was said rather than broken. */
export const heardRejections = [
  '答复是答复了，还没看到有什么动静。',
  '说的时间已经过了，还没有人来谈。',
  '我问的是怎么办，答复只说收到了。',
  '和邻居商量过，大家还是不太认可。',
] as const

export const calledHeardRejections = [
  '电话回访：业主认为没有说到点子上，希望给个明确的时间。',
  '电话回访：业主不认可答复，希望再当面说一次。',
  '电话回访：业主说答复的事还没有开始做。',
] as const

export const calledRejections = [
  '电话回访：业主反映还没有完全好，水还在慢慢渗。',
  '电话回访：业主说当天好了，第二天又犯。',
  '电话回访：业主不认可答复，希望再当面说一次。',
] as const

export const adminReasons = [
  '重复报事，已并入前一张工单处理',
  '经核实不属于小区管理范围，已转街道并告知业主',
  '业主电话三次未接、上门两次无人，按规定结单',
] as const

export const cancelReasons = [
  '自己弄好了，不用来了',
  '报错地方了，重新报一张',
  '邻居已经报过了',
  '搞错了，是家里插头松了',
] as const

/** What is answered before it turns out not to be enough. */
export const firstAnswers = [
  '到现场看过，调整了一下，目前正常，请您再观察两天。',
  '先做了加固处理，暂时没有再出现，有情况随时说。',
  '清理、紧固后试了几次都是好的，麻烦您留意一下。',
  '换了一个小配件，现场测试正常。',
] as const

/** The same of what was said rather than broken. */
export const firstHeardAnswers = [
  '意见已经记下，会和相关部门沟通，有结果再答复您。',
  '已转给客服主管研究，请您先等一等。',
  '情况了解了，下次例会上会提出来。',
] as const

/** People who ring the front desk and have no account. */
export const callers = [
  '李女士',
  '张先生',
  '陈阿姨',
  '黄伯',
  '吴女士',
  '刘先生',
  '郑阿姨',
  '何先生',
  '钟女士',
  '罗叔',
  '邱小姐',
  '魏婆婆',
  '韩先生',
  '戴女士',
] as const

/** What those say who follow an order that concerns them as well. */
export const followerWords = [
  '我家也是，老人下不了楼。',
  '同一部电梯，昨天我也遇到了。',
  '我们楼上一样没水。',
  '孩子上学快迟到了，麻烦快一点。',
  '早上七点多就这样了。',
  undefined,
  undefined,
  '需要帮忙的话我可以下来给师傅开门。',
  undefined,
] as const
