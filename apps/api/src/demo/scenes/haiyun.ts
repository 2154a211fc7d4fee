import { step, type Step } from '../order-step.ts'
import { once, type Scene, type SceneOrder } from './scene.ts'

const building = '1栋'

interface Stop {
  daysAgo: number
  hour: number
  title: string
  said: string
  answer: string
  followers?: number
  steps?: Step[]
}

const stops: readonly Stop[] = [
  {
    daysAgo: 66,
    hour: 8.1,
    title: '2 单元右梯停在 9 楼',
    said: '2 单元右边那部电梯停在 9 楼，屏幕显示一串字母，赶着上班。',
    answer: '变频器过流保护，复位后恢复，已请维保单位查电机绝缘。',
  },
  {
    daysAgo: 60,
    hour: 19.2,
    title: '右梯又不动了',
    said: '就是上周那部，又停了，买了一车菜上不去。',
    answer: '更换编码器线缆，满载试运行一小时正常。',
    followers: 3,
  },
  {
    daysAgo: 54,
    hour: 7.4,
    title: '右梯关着门不走',
    said: '进去以后门关上不走，按开门等了两分钟才开，吓一跳。',
    answer: '又查了一遍，门锁回路有一处虚接，压紧后连续开关两百次正常。',
    followers: 5,
    steps: [
      step('assign', 5, { isAtWork: false }),
      step('start', 12, { isAtWork: false }),
      step('pause', 40, { pause: { reason: 'third-party', days: 1 } }),
      step('answer', 1_500, { text: '门机控制板接触不良，重新插接并加固，维保签字。' }),
      step('reject', 1_200, { isAtWork: false, text: '今早又停了一次，楼下围了一圈人。' }),
      step('start', 15),
      step('answer', 180),
      step('confirm', 2_000, { isAtWork: false, rating: 2, text: '修修停停，大家都不敢坐了。' }),
    ],
  },
  {
    daysAgo: 49,
    hour: 20.6,
    title: '右梯一周停了三回',
    said: '这部电梯一周停三回，能不能不要再修修补补。',
    answer: '更换门机控制板，旧板返厂检测，维保主管驻点三天。',
    followers: 7,
  },
  {
    daysAgo: 44,
    hour: 9.3,
    title: '右梯停运老人下不来',
    said: '婆婆约了九点半看病，右梯又停，左梯挤不上去，麻烦派人帮忙。',
    answer: '管家背老人下楼并叫好车，电梯当天十一点恢复，制定整机改造方案。',
    followers: 4,
  },
]

const repaired = (followers: number | undefined): Step[] => [
  step('assign', 5, { isAtWork: false }),
  ...(followers ? [step('follow', 10, { followers, isAtWork: false })] : []),
  step('start', 8, { isAtWork: false }),
  step('answer', 110, { isAtWork: false }),
  step('confirm', 900, { isAtWork: false, rating: 3, text: '先这样吧，希望别再停了。' }),
]

const order = ({ followers, steps, title, said, answer, ...rest }: Stop, at: number): SceneOrder => ({
  ...rest,
  tag: `lift-${at}`,
  reporter: 'resident',
  building,
  hasPhoto: at % 2 === 1,
  text: once({
    kind: 'repair',
    category: 'lift-stopped',
    title,
    description: said,
    answer,
    place: '@2 单元右梯',
    picture: 'lift',
  }),
  steps: steps ?? repaired(followers),
})

const doctor = { place: '社区工作站', side: '一楼商户', name: '冼老板' }

/** One lift that stops again and again, and what its residents and the branch made of it. */
export const haiyunLift: Scene = {
  orders: stops.map(order),
  acts: [
    {
      daysAgo: 41,
      hour: 10.4,
      do: 'decide',
      topic: { cause: 'many-similar', category: 'lift-stopped' },
      decision:
        '2 单元右梯一个月停运五次，居民意见很大。支部研究决定：物业与维保单位签整改书，主板和门机一次换到位，不再零修；改造期间左梯专人值守，行动不便的老人由党员管家一对一接送；进展每周五公布。',
      tasks: [
        { text: '盯维保单位更换主板和门机，完工后请检验机构复检', to: 'engineer', days: 18 },
        { text: '排好左梯值守和老人接送名单，改造期间每天落实', to: 'steward', days: 20 },
        { text: '把改造费用和停运记录整理成一份说明给业委会', to: 'manager', days: 60 },
      ],
    },
    {
      daysAgo: 27,
      hour: 16.3,
      do: 'finish-task',
      topic: { cause: 'many-similar', category: 'lift-stopped' },
      task: 0,
      result: '主板、门机、编码器全部更换，检验机构复检合格，连续运行十二天没有停过。',
    },
    {
      daysAgo: 24,
      hour: 11.2,
      do: 'finish-task',
      topic: { cause: 'many-similar', category: 'lift-stopped' },
      task: 1,
      result: '值守排了两班，接送老人 31 人次，没有一位误了看病。名单交客服中心存着，下次停梯照此办。',
    },
    {
      daysAgo: 18,
      hour: 9.7,
      do: 'publish',
      title: '1 栋 2 单元右梯：为什么老停，换了什么',
      category: 'lift-stopped',
      building,
      days: 55,
      done: '右梯一个多月停了五次，原因是主板老化、门机控制板接触不良，单独修哪一样都不行。现在主板、门机、编码器全部换新，复检合格。改造的钱由电梯维修专项支出，业委会签字。停梯期间接送老人 31 人次。以后电梯停超过两小时，十分钟内在手机上通知大家。',
      picture: 'lift',
    },
    { daysAgo: 44, hour: 10.2, do: 'share', order: 'lift-4' },
  ],
}

/** Disputes of the estate: one settled at the second session, one that others are competent for. */
export const haiyunNeighbours: Scene = {
  orders: [
    {
      tag: 'shop-smoke',
      daysAgo: 72,
      hour: 12.6,
      reporter: 'resident',
      text: once({
        kind: 'dispute',
        category: 'neighbour-space',
        title: '商铺把烟道接到住户天井',
        description: '一楼饭店把烟道改到我们天井里，油烟全进了厨房，去说了几次，老板说有租约。',
        answer:
          '调解未能达成一致：商户坚持沿用旧烟道。烟道改造涉及违规，需由住建部门认定和处置，已把照片、租约、检测单一并移交，并陪业主递交材料。',
        place: '@天井',
      }),
      steps: [
        step('assign', 10),
        step('start', 30),
        step('mediate', 900, {
          session: doctor,
          text: '商户带来租约，认为改烟道是房东同意的；住户出示油烟检测单。双方没有谈拢，商户不同意停业整改。',
        }),
        step('refer', 500, {
          text: '调解未能达成一致：商户坚持沿用旧烟道。烟道改造涉及违规，需由住建部门认定和处置，已把照片、租约、检测单一并移交，并陪业主递交材料。',
        }),
        step('miss', 900),
        step('call-back-solved', 1_200, { rating: 4, text: '部门已经来看过并责令整改，没有推给我们。' }),
      ],
    },
    {
      tag: 'bike-space',
      daysAgo: 31,
      hour: 18.8,
      reporter: 'resident',
      text: once({
        kind: 'dispute',
        category: 'parking-occupied',
        title: '两家为一个车位红了脸',
        description: '隔壁车位的车总是压线，我车门蹭了两次，对方说是我不会停。',
        answer: '一、两家车位中间加限位杆；二、补漆 300 元由压线一方承担；三、互留电话，挪车先打电话。',
        place: '地下车库 B 区',
      }),
      steps: [
        step('assign', 8),
        step('start', 20),
        step('mediate', 700, {
          session: { place: '客服中心会议室', side: '车位邻居', name: '柴女士' },
          text: '一起看了三天的录像，压线有四次，两边都有。双方同意先各让一步，补漆的钱回去再商量。',
        }),
        step('mediate', 1_000, {
          session: { place: '客服中心会议室', side: '车位邻居', name: '柴女士' },
          text: '车行报价 300 元，对方愿意承担，条件是装限位杆。管家当场量了尺寸。',
        }),
        step('settle', 40, {
          session: { place: '客服中心会议室', side: '车位邻居', name: '柴女士' },
          text: '一、两家车位中间加限位杆；二、补漆 300 元由压线一方承担；三、互留电话，挪车先打电话。',
        }),
        step('confirm', 1_500, { isAtWork: false, rating: 5, text: '杆子装好了，见面也能打招呼了。' }),
      ],
    },
    {
      tag: 'lift-twice-told',
      daysAgo: 49,
      hour: 20.75,
      reporter: 'resident',
      text: once({
        kind: 'complaint',
        category: 'lift',
        title: '右梯停了没人说一声',
        description: '右梯停着连张纸都没贴，等了十分钟才知道。',
        answer: '',
        place: '@2 单元右梯',
      }),
      building,
      steps: [
        step('merge', 10, {
          into: 'lift-3',
          text: '与刚才那张是同一次停运，合在一起处理，停运通知马上贴。',
          isAtWork: false,
        }),
      ],
    },
  ],
  acts: [],
}
