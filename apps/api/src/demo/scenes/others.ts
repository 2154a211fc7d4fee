import { step } from '../order-step.ts'
import { once, type Scene } from './scene.ts'

/** What an estate that is behind with its work looks like: overdue, answered, found unsolved, overdue again. */
export const lantingLate: Scene = {
  orders: [
    {
      tag: 'garage-drip',
      daysAgo: 24,
      hour: 9.2,
      reporter: 'resident',
      text: once({
        kind: 'repair',
        category: 'building-roof',
        title: '车库顶板滴水滴到车上',
        description: '车位上面的顶板一直滴白水，车顶滴出一道印，上个月就说过。',
        answer: '顶板裂缝做了注浆，表面抹平。',
        place: '地下车库 A 区',
        picture: 'leak',
      }),
      hasPhoto: true,
      steps: [
        step('assign', 70),
        step('start', 30),
        step('answer', 0, { afterDue: 400, text: '顶板裂缝做了注浆，表面抹平。' }),
        step('reject', 1_300, { isAtWork: false, text: '注浆旁边又裂出一条，滴得更快，车已经不敢停了。' }),
        step('start', 200),
        step('note', 120, { text: '防水公司来看过，要等他们报价。' }),
      ],
    },
    {
      tag: 'gate-open',
      daysAgo: 52,
      hour: 10.1,
      reporter: 'resident',
      text: once({
        kind: 'complaint',
        category: 'service-slow',
        title: '门禁坏了一个星期没人管',
        description: '大门门禁坏了一个星期，谁都能进，打了三次电话都说已经登记。',
        answer: '经理当面致歉，门禁主机当天更换，登记后未派单的原因已查清，前台改为当班必派。',
        place: '@1 单元大门',
        picture: 'door',
      }),
      steps: [
        step('assign', 30),
        step('start', 900),
        step('answer', 0, { afterDue: 1_500 }),
        step('confirm', 800, { isAtWork: false, rating: 2, text: '要投诉才修，不应该。' }),
      ],
    },
  ],
  acts: [],
}

const locker = (at: number, daysAgo: number, hour: number, title: string, said: string) => ({
  tag: `locker-${at}`,
  daysAgo,
  hour,
  reporter: 'resident' as const,
  text: once({
    kind: 'suggestion',
    category: 'idea-convenience',
    title,
    description: said,
    answer: '已与快递柜运营方谈好：免费存放延长到二十四小时，老人件由门岗代收，月底起执行。',
    place: '',
  }),
  steps: [
    step('assign', 20),
    step('start', 60),
    step('answer', 900),
    step('confirm', 1_000, { isAtWork: false, rating: 5 }),
  ],
})

/** A proposal that the branch does not take up, because it can be dealt with at once. */
export const songshanLockers: Scene = {
  orders: [
    locker(0, 40, 9.4, '快递柜超时收费太快', '快递柜过十二小时就收五毛，上班的人根本来不及取。'),
    locker(1, 38, 19.3, '快递柜收费贵', '一个月光快递柜就花了十几块，建议谈一谈。'),
    locker(2, 37, 12.5, '老人不会用快递柜', '老人不会扫码，快递员又不上楼，建议门岗代收。'),
  ],
  acts: [
    {
      daysAgo: 36,
      hour: 15.2,
      do: 'propose',
      by: 'director',
      orders: ['locker-0', 'locker-1', 'locker-2'],
      title: '快递柜收费和老人取件',
      text: '一周里三位居民提到快递柜，建议支部出面和运营方谈。',
    },
    {
      daysAgo: 34,
      hour: 10.3,
      do: 'decline',
      topic: { cause: 'proposed' },
      reason:
        '经了解，项目经理已和运营方谈妥延长免费时间，门岗代收也安排了人，不需要再上会。请业委会跟踪一个月，若没有落实再提出来研究。',
    },
  ],
}
