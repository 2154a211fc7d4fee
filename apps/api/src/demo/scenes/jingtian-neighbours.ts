import { step } from '../order-step.ts'
import { once, type Scene } from './scene.ts'

const upstairs = { place: '党群服务中心调解室', side: '楼上住户', name: '关先生' }
const owners = { place: '社区工作站', side: '业主代表', name: '佟先生' }

/** Disputes that are talked over twice and settled, and one that might have troubled the whole estate. */
export const jingtianNeighbours: Scene = {
  orders: [
    {
      tag: 'upstairs-noise',
      daysAgo: 46,
      hour: 20.4,
      reporter: 'resident',
      text: once({
        kind: 'dispute',
        category: 'noise-living',
        title: '楼上深夜拖家具',
        description:
          '楼上租户每晚十二点以后拖家具、跺脚，我家孩子要中考，上去敲过两次门，最后一次差点吵起来。',
        answer:
          '一、楼上在家具脚、房门加装静音垫，晚上十点半后不搬动家具；二、楼下有事先找管家，不再上门争吵；三、一个月内管家每周回访一次。',
      }),
      steps: [
        step('assign', 9),
        step('start', 25),
        step('mediate', 800, {
          session: upstairs,
          text: '两家分开谈。楼上说下夜班才到家，不知道影响这么大；楼下把两周的时间都记下来了。双方答应先冷静两天，不在群里互相指责。',
        }),
        step('note', 500, {
          text: '管家晚上十一点到楼下听了半小时，确有拖动声，已录音留底。',
          isAtWork: false,
        }),
        step('mediate', 1_200, {
          session: upstairs,
          text: '楼长和支部委员一起参加。楼上看了孩子的课表，当场下单买静音垫；楼下表示之前说话也冲。办法逐条谈定，只等签字。',
        }),
        step('settle', 60, {
          session: upstairs,
          text: '一、楼上在家具脚、房门加装静音垫，晚上十点半后不搬动家具；二、楼下有事先找管家，不再上门争吵；三、一个月内管家每周回访一次。',
        }),
        step('confirm', 1_900, {
          isAtWork: false,
          rating: 5,
          text: '安静多了，楼上还送了孩子一支笔，谢谢调解。',
        }),
      ],
    },
    {
      tag: 'parking-fee',
      daysAgo: 96,
      hour: 19.6,
      reporter: 'resident',
      text: once({
        kind: 'dispute',
        category: 'fee-bill',
        title: '停车月卡涨价大家不同意',
        description:
          '通知说下月起月卡从 200 涨到 280，没有征求意见，车主群里两百多人，有人说要去堵南门讨说法。',
        answer:
          '一、涨价通知收回，维持原价；二、停车收支三年账目贴出来，由业委会核对；三、要调整必须先开恳谈会、再按程序表决。',
        place: '南门停车场',
      }),
      steps: [
        step('assign', 4),
        step('start', 8),
        step('raise-risk', 20, {
          isAtWork: false,
          text: '车主群 230 余人，有人倡议明早七点堵南门，已有近二十人响应；群内有人转发到外面，情绪还在上升。',
        }),
        step('plan-risk', 45, {
          isAtWork: false,
          text: '书记和社区连夜商定：物业先收回涨价通知并在群里说明；支部委员分头联系倡议人；明早六点半起书记、社区民警、经理在南门听大家讲；当天下午开第一次面谈会。',
        }),
        step('mediate', 1_020, {
          session: owners,
          text: '十二名车主代表到场。物业先道歉，承认没有征求意见。代表提出三条：收回通知、公布账目、以后先商量。物业同意前两条，第三条请业委会一起定程序。',
        }),
        step('mediate', 1_440, {
          session: { ...owners, place: '架空层议事亭' },
          text: '账目已贴出，业委会、代表当场对了三个月的数。大家同意先维持原价，成立五人小组提方案，两个月后开恳谈会。',
        }),
        step('settle', 50, {
          session: owners,
          text: '一、涨价通知收回，维持原价；二、停车收支三年账目贴出来，由业委会核对；三、要调整必须先开恳谈会、再按程序表决。',
        }),
        step('confirm', 1_300, { isAtWork: false, rating: 4, text: '肯听大家说就好。' }),
        step('stand-down', 4_000, {
          text: '通知收回、账目公布后群内平稳，五天无聚集。倡议人参加了五人小组。书记、社区、物业三方确认风险解除，恳谈会前再研判一次。',
        }),
      ],
    },
    {
      tag: 'lift-noise-twice',
      daysAgo: 112,
      hour: 9.4,
      reporter: 'resident',
      text: once({
        kind: 'repair',
        category: 'lift-noise',
        title: '电梯关门时哐当一声',
        description: '每次关门都哐当一声，半夜整层都听得见，修过还是响。',
        answer: '更换门机皮带和两只缓冲块，关门速度调慢一档，夜间试听无撞击声。',
        place: '@1 单元电梯',
        picture: 'lift',
      }),
      building: '1栋',
      steps: [
        step('assign', 7),
        step('start', 20),
        step('answer', 150, { text: '检查了门机，皮带偏松，已张紧，试了二十次没有撞击声。' }),
        step('reject', 1_100, { isAtWork: false, text: '当天好了，第二天早上又响。' }),
        step('start', 30),
        step('answer', 240, { text: '缓冲块有一只变硬，先换了一只，又把关门速度调慢一档。' }),
        step('reject', 1_700, { isAtWork: false, text: '还是响，只是声音小一点，麻烦换件。' }),
        step('start', 25),
        step('answer', 200),
        step('confirm', 1_500, { isAtWork: false, rating: 3, text: '第三次才换件，早换就好了。' }),
      ],
    },
  ],
  acts: [
    {
      daysAgo: 105,
      hour: 10.6,
      do: 'decline',
      topic: { cause: 'reopened-twice' },
      reason:
        '已和工程部核实：前两次只做了调整，第三次更换了门机皮带和缓冲块，报事人已确认解决。属于维修不到位，由项目经理在周例会上讲评，不列入支部议题；如再反复，随时提交。',
    },
  ],
}
