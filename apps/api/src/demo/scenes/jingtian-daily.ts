import { step } from '../order-step.ts'
import { once, type Scene, type SceneOrder } from './scene.ts'

const lift = '@1 单元电梯'

const wish = (at: number, daysAgo: number, hour: number, title: string, said: string): SceneOrder => ({
  tag: `wish-${at}`,
  daysAgo,
  hour,
  reporter: 'resident',
  text: once({
    kind: 'suggestion',
    category: 'idea-convenience',
    title,
    description: said,
    answer: '',
    place: at % 2 ? '活动室' : '快递柜',
  }),
  steps: [
    step('note', 60 + at * 25, { text: '收到了，先记下来。月底恳谈会把大家关于快递和活动室的想法一起说。' }),
  ],
})

const unclear = (at: number, daysAgo: number, hour: number, title: string, said: string): SceneOrder => ({
  tag: `accounts-${at}`,
  daysAgo,
  hour,
  reporter: at === 1 ? 'caller' : 'resident',
  text: once({
    kind: 'complaint',
    category: 'fee-disclosure',
    title,
    description: said,
    answer: '上季度公共收益明细已补贴在公告栏，广告、停车、场地三项分开列，疑问可找客服中心逐笔核对。',
    place: '公告栏',
  }),
  steps:
    at < 2
      ? [
          step('assign', 12),
          step('start', 30),
          step('answer', 700),
          ...(at === 0
            ? [step('confirm', 900, { isAtWork: false, rating: 4, text: '贴出来了，字再大一点更好。' })]
            : [step('call-back-solved', 1_000, { rating: 4 })]),
        ]
      : [step('assign', 15), step('start', 40)],
})

/** A lift that several report at once, a water cut that many follow, old wishes answered together, an open topic. */
export const jingtianDaily: Scene = {
  orders: [
    {
      tag: 'lift-stop',
      daysAgo: 34,
      hour: 7.5,
      reporter: 'resident',
      text: once({
        kind: 'repair',
        category: 'lift-stopped',
        title: '早高峰电梯停了',
        description: '七点半电梯停在 1 楼不动，门开着，楼上一堆人等着上班上学。',
        answer: '门锁触点氧化，清洁并更换一组触点，九点零五分恢复，维保单位当日复检一次。',
        place: lift,
        picture: 'lift',
      }),
      building: '1栋',
      hasPhoto: true,
      steps: [
        step('claim', 4, { isAtWork: false }),
        step('follow', 6, { followers: 6, isAtWork: false }),
        step('note', 14, {
          text: '维保的人已到机房，预计九点前恢复，2 单元电梯可以走天面连廊过来。',
          hasPhoto: true,
          isAtWork: false,
        }),
        step('answer', 70, { isAtWork: false }),
        step('confirm', 200, { isAtWork: false, rating: 5, text: '有人在楼下指路，老人也照顾到了。' }),
      ],
    },
    {
      tag: 'lift-stop-too',
      daysAgo: 34,
      hour: 7.58,
      reporter: 'resident',
      text: once({
        kind: 'report',
        category: 'lift-stopped',
        title: '电梯按了没反应',
        description: '1 单元电梯按了没反应，背着孩子走下来的。',
        answer: '',
        place: lift,
      }),
      building: '1栋',
      steps: [
        step('merge', 5, {
          into: 'lift-stop',
          text: '同一部电梯同一次停运，并到先报的那张，进度一起看。',
          isAtWork: false,
        }),
      ],
    },
    {
      tag: 'lift-shake',
      daysAgo: 34,
      hour: 8.1,
      reporter: 'resident',
      text: once({
        kind: 'repair',
        category: 'lift-noise',
        title: '电梯上到五楼抖一下',
        description: '不是停了的那部，是 2 单元的，上到五楼总要抖一下。',
        answer: '五楼层门地坎有石子，清理后检查导靴间隙，空载满载各试三次不抖。',
        place: '@2 单元电梯',
      }),
      building: '1栋',
      steps: [
        step('merge', 12, { into: 'lift-stop', text: '电梯故障，并入早上那张。', isAtWork: false }),
        step('unmerge', 75, { text: '看错了，这是 2 单元电梯抖动，不是停运那部，拿出来单独处理。' }),
        step('assign', 6),
        step('start', 15),
        step('answer', 120),
        step('confirm', 600, { isAtWork: false, rating: 4, text: '好了，没有被并掉就好。' }),
      ],
    },
    {
      tag: 'no-water',
      daysAgo: 61,
      hour: 18.2,
      reporter: 'resident',
      text: once({
        kind: 'report',
        category: 'water-pressure',
        title: '整个单元没水',
        description: '下班回来整个单元没水，正要做饭，群里好几家都说没有。',
        answer: '二次供水泵联轴器打滑，切换备用泵供水，当晚八点二十恢复，次日更换联轴器。',
        place: '@1 单元',
      }),
      building: '1栋',
      grade: 2,
      steps: [
        step('claim', 5, { isAtWork: false }),
        step('follow', 9, { followers: 9, isAtWork: false }),
        step('note', 20, {
          text: '已切到备用泵，高层先来水，预计八点半前全部恢复。1 楼大堂备了桶装水。',
          isAtWork: false,
        }),
        step('answer', 75, { isAtWork: false }),
        step('confirm', 300, { isAtWork: false, rating: 5, text: '还送水上门给老人，点赞。' }),
      ],
    },
    wish(0, 15, 9.6, '快递柜边上加个雨棚', '下雨取快递没处躲，建议快递柜上面加个雨棚。'),
    wish(2, 15, 14.3, '快递放到架空层', '快递员图快放大门口，建议划一块地方放到架空层里。'),
    wish(1, 14, 10.5, '活动室多几张乒乓球台', '活动室一张球台排不上队，建议再加一张。'),
    wish(3, 14, 16.2, '活动室晚上也开', '上班的人白天用不上，建议活动室晚上开到九点。'),
    wish(4, 13, 11.1, '快递柜换大一点的格子', '大件老是放不进去，建议换几个大格子。'),
    unclear(0, 12, 10.4, '公共收益账目看不懂', '公示的公共收益只有一个总数，广告和停车分不开。'),
    unclear(1, 8, 15.2, '公示贴了两天就撕了', '公共收益的公示贴了两天就不见了，老人没看到。'),
    unclear(2, 2, 9.3, '外墙广告的钱去哪了', '电梯外墙广告一年多少钱，公示上没有这一项。'),
  ],
  acts: [
    {
      daysAgo: 10,
      hour: 17.2,
      do: 'batch-close',
      orders: ['wish-0', 'wish-1', 'wish-2', 'wish-3', 'wish-4'],
      reason: '恳谈会上已集中说明：快递点和活动室改造列入下季度计划，方案另行公示。以上建议一并办结。',
    },
    {
      daysAgo: 2,
      hour: 16.4,
      do: 'propose',
      by: 'director',
      orders: ['accounts-0', 'accounts-1', 'accounts-2'],
      title: '公共收益怎么公示才看得懂',
      text: '两周里三位业主问到公共收益，都是看不懂、找不到。建议支部牵头，物业、业委会一起定一张固定格式的表：广告、停车、场地分开列，每季度贴满三十天，手机上也能看。',
    },
    { daysAgo: 33, hour: 9.2, do: 'share', order: 'lift-stop' },
  ],
}
