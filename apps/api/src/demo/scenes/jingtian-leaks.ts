import { step, type Step } from '../order-step.ts'
import { once, type Scene, type SceneOrder } from './scene.ts'

const building = '1栋'

const mended = (rating: number, words: string, ...between: Step[]): Step[] => [
  step('assign', 6),
  step('start', 15),
  ...between,
  step('answer', 130),
  step('confirm', 700, { isAtWork: false, rating, text: words }),
]

interface Leak {
  daysAgo: number
  hour: number
  title: string
  said: string
  answer: string
  steps: Step[]
}

const leaks: readonly Leak[] = [
  {
    daysAgo: 79,
    hour: 9.1,
    title: '厨房吊顶滴水',
    said: '早上起来厨房吊顶滴水，接了半盆，楼上说他家是干的。',
    answer: '立管接头渗水，先打卡子止漏，已约停水时间换管件。',
    steps: mended(5, '当天就止住了。'),
  },
  {
    daysAgo: 74,
    hour: 20.3,
    title: '卫生间管井墙面发霉',
    said: '卫生间靠管井的墙越来越潮，墙皮起泡，有霉味。',
    answer: '管井内立管结露加轻微渗漏，换了两个接头，墙面等干透再刷。',
    steps: mended(
      4,
      '霉味没有了，墙还没刷。',
      step('note', 40, { text: '开了检修口，照片里能看到锈蚀的接头。', hasPhoto: true }),
    ),
  },
  {
    daysAgo: 69,
    hour: 18.6,
    title: '楼上又往下渗水',
    said: '和上个月楼下那家一样，厨房管子旁边一圈水印，正在变大。',
    answer: '同一根立管再往上一层的接头渗漏，已更换，回看两天干燥。',
    steps: [
      step('assign', 8),
      step('start', 20),
      step('answer', 110, { text: '接头处打了卡子，表面干了，请再看一晚。' }),
      step('reject', 900, { isAtWork: false, text: '晚上又湿了，水印比昨天还大一圈。' }),
      step('start', 25),
      step('answer', 160),
      step('confirm', 1_500, { isAtWork: false, rating: 3, text: '这次好了，可是前后来了两趟。' }),
    ],
  },
  {
    daysAgo: 63,
    hour: 8.4,
    title: '客厅墙角渗水',
    said: '客厅和厨房相邻的墙角一摸全是水，踢脚线都泡开了。',
    answer: '查到立管三通砂眼，更换三通，踢脚线由物业恢复。',
    steps: mended(5, '踢脚线装得比原来还好。'),
  },
  {
    daysAgo: 57,
    hour: 21.2,
    title: '半夜听到管子漏水声',
    said: '半夜听到管井里滴答滴答，打开看下面一滩水。',
    answer: '夜班关阀止水，次日更换管段一米二，恢复供水。',
    steps: mended(5, '夜里十点多还有人来，辛苦了。'),
  },
  {
    daysAgo: 48,
    hour: 10.2,
    title: '洗手盆下面墙里渗水',
    said: '洗手盆下面的墙渗水，不是我家的管子，关了总阀还在渗。',
    answer: '立管已列入整体更换，今天先封堵渗点，换管当天提前通知。',
    steps: mended(4, '等换新管子了。'),
  },
]

const order = ({ title, said, answer, ...rest }: Leak, at: number): SceneOrder => ({
  ...rest,
  tag: `leak-${at}`,
  text: once({
    kind: 'repair',
    category: 'water-leak',
    title,
    description: said,
    answer,
    picture: 'leak',
  }),
  reporter: 'resident',
  building,
  hasPhoto: at % 2 === 0,
})

/** Old risers of one building leak again and again, until the branch has them replaced. */
export const jingtianLeaks: Scene = {
  orders: leaks.map(order),
  acts: [
    {
      daysAgo: 54,
      hour: 16.2,
      do: 'decide',
      topic: { cause: 'many-similar', category: 'water-leak' },
      decision:
        '1 栋一个月内五户渗漏，根子在二十年的老立管，零敲碎打修不好。支部会议研究：由工程部把 1 栋厨房、卫生间立管全部查一遍并分批更换，费用走维修资金应急程序，业委会全程监督，进度每周张贴。',
      tasks: [
        { text: '查清 1 栋全部立管，拿出分批更换的方案和停水安排', to: 'engineer', days: 14 },
        { text: '办好维修资金应急使用手续，每周五公示进度', to: 'manager', days: 25 },
      ],
    },
    {
      daysAgo: 43,
      hour: 17.1,
      do: 'finish-task',
      topic: { cause: 'many-similar', category: 'water-leak' },
      task: 0,
      result: '24 根立管全部查完，11 处接头锈蚀，分四批更换，每批停水不超过三小时，方案已贴大堂。',
    },
    {
      daysAgo: 33,
      hour: 15.4,
      do: 'finish-task',
      topic: { cause: 'many-similar', category: 'water-leak' },
      task: 1,
      result: '应急使用手续已批，两批换完共 13 根，公示四期，业委会和楼长到场验收签字。',
    },
    {
      daysAgo: 27,
      hour: 10.3,
      do: 'publish',
      title: '1 栋立管渗漏：原因和更换情况',
      category: 'water-leak',
      building,
      days: 70,
      done: '两个月里 1 栋有六户报漏水，查下来都是同一批老立管的接头锈了。党支部研究后，24 根立管分四批全部换新，现在已换完三批。换管当天停水不超过三小时，提前一天贴通知。换下来的旧接头放在客服中心，大家可以来看。',
      picture: 'leak',
    },
  ],
}
