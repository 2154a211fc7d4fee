import { findingTexts } from './findings.ts'
import { insideTexts } from './inside.ts'
import { outsideTexts } from './outside.ts'
import { peopleTexts } from './people.ts'
import type { ReportText } from './report-text.ts'

/** Everything that people of the demo report, each once. */
export const allReportTexts: readonly ReportText[] = [
  ...insideTexts,
  ...outsideTexts,
  ...findingTexts,
  ...peopleTexts,
]

export const staffNotes = [
  '已电话联系，约好今天下午上门。',
  '上门时家里没人，电话约到晚上七点。',
  '现场看过了，需要配件，厂家答应明天上午送到。',
  '要搭脚手架，安全措施正在布置，今天先围挡。',
  '已和楼上沟通，对方同意配合检查。',
  '已通知维保单位，预计一小时内到场。',
  '雨太大，室外作业暂停，雨停马上继续。',
  '材料已到，师傅在路上。',
] as const

export const innerNotes = [
  '业主情绪比较急，回访时注意语气。',
  '同一位置上个月修过一次，建议查一下根源。',
  '配件走公共维修应急费用，已报经理。',
  '涉及两户，调解时请支部一起参加。',
] as const

export const reporterNotes = [
  '今天又滴了，比昨天大一点，补一张照片。',
  '我晚上七点以后在家，白天请打电话。',
  '邻居家也有一样的情况，可以一起看。',
  '请问大概什么时候能来？',
] as const

export const transferReasons = [
  '现场正在处理电梯故障，转给当班同事',
  '需要持证电工处理',
  '明天休息，转交接班同事跟进',
  '这户一直由他对接，情况更熟',
] as const

export const thanks: readonly (readonly [rating: number, text: string | undefined])[] = [
  [5, '师傅来得很快，还把地擦干净了，谢谢！'],
  [5, '解决得很彻底，点赞。'],
  [5, undefined],
  [4, '修好了，就是等得久了一点。'],
  [5, '老人一个人在家，师傅很耐心。'],
  [4, undefined],
  [3, '能用了，不过走之前没有告诉我一声。'],
  [5, '沟通清楚，过程有照片，放心。'],
  [2, '修是修好了，前后来了三次。'],
  [5, undefined],
]

export const rejections = [
  '昨晚又出现了，麻烦再来看看。',
  '只好了一天，现在和原来一样。',
  '还有一处没有处理，照片里左边那个。',
] as const

export const adminReasons = [
  '重复报事，已并入前一张工单处理',
  '经核实不属于小区管理范围，已转街道并告知业主',
  '业主电话三次未接、上门两次无人，按规定结单',
] as const

export const cancelReasons = ['自己弄好了，不用来了', '报错地方了，重新报一张', '邻居已经报过了'] as const

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
] as const
