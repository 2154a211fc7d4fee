import { step } from '../order-step.ts'
import { once, type Scene } from './scene.ts'

/** A repair that waits for a part and changes hands, and one that has to be opened again. */
export const jingtianParts: Scene = {
  orders: [
    {
      tag: 'window-handle',
      daysAgo: 148,
      hour: 9.3,
      reporter: 'resident',
      hasPhoto: true,
      text: once({
        kind: 'repair',
        category: 'door-window',
        title: '窗户把手断了',
        description: '主卧推拉窗的把手断了半截，风大的时候自己滑开，家里在十楼，不放心。',
        answer: '原厂执手到货，换好并加装限位块，试了二十次开合。',
        picture: 'window',
      }),
      steps: [
        step('assign', 8),
        step('inner-note', 12, { text: '型号老，仓库没有，先问厂家有没有同款，别让业主白等。' }),
        step('transfer', 10, { text: '门窗一直由他做，量尺寸更准' }),
        step('start', 25),
        step('note', 30, { text: '先用限位器把窗固定住，照片里是拆下来的旧执手。', hasPhoto: true }),
        step('pause', 20, { pause: { reason: 'parts', days: 4 } }),
        step('resume', 4_000, { text: '执手提前到了，约好今天下午上门。' }),
        step('answer', 180),
        step('confirm', 400, { isAtWork: false, rating: 5, text: '等的这几天窗也是固定好的，放心。' }),
      ],
    },
    {
      tag: 'drain-again',
      daysAgo: 133,
      hour: 19.2,
      reporter: 'resident',
      text: once({
        kind: 'repair',
        category: 'water-blocked',
        title: '厨房下水道堵了',
        description: '洗碗水下不去，往上返泡沫，三天两头堵。',
        answer: '用机器从检查口通到主管，取出一团抹布，冲水五分钟不返。',
        picture: 'drain',
      }),
      steps: [
        step('claim', 10),
        step('answer', 90, { text: '用皮搋通开了，水下得去了，少倒油污。' }),
        step('confirm', 300, { isAtWork: false, rating: 4, text: '通了。' }),
        step('reopen', 5_600, { isAtWork: false, text: '又堵了，这次水直接返到地上，请彻底通一次。' }),
        step('start', 20),
        step('answer', 110),
        step('confirm', 900, { isAtWork: false, rating: 5, text: '这次通得干净。' }),
      ],
    },
  ],
  acts: [],
}
