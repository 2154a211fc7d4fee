import type { PriceRow } from './work-order/items.ts'
import type { PriceKind } from './work-order/states.ts'

export type DefaultPrice = Pick<PriceRow, 'key' | 'name' | 'kind' | 'unit' | 'minFen' | 'maxFen'>

type Line = [key: string, name: string, unit: string, minYuan: number, maxYuan: number]

const priced = (kind: PriceKind, lines: Line[]): DefaultPrice[] =>
  lines.map(([key, name, unit, minYuan, maxYuan]) => ({
    key: `${kind}-${key}`,
    name,
    kind,
    unit,
    minFen: minYuan * 100,
    maxFen: maxYuan * 100,
  }))

/** Paid work inside homes that a company starts with (clause 7.2.1.3); each sets its own prices before it charges. */
export const defaultPrices: DefaultPrice[] = [
  ...priced('visit', [
    ['day', '上门检查', '次', 0, 20],
    ['night', '夜间上门（22点后）', '次', 0, 50],
  ]),
  ...priced('labour', [
    ['bulb', '换灯泡', '盏', 0, 30],
    ['lamp', '换吸顶灯', '盏', 30, 80],
    ['switch', '换开关插座', '个', 15, 40],
    ['breaker', '换空气开关', '个', 40, 80],
    ['trip', '查电路跳闸', '次', 50, 150],
    ['tap', '换水龙头', '个', 30, 60],
    ['valve', '换角阀', '个', 20, 40],
    ['hose', '换进水软管', '根', 15, 30],
    ['cistern', '修马桶水箱', '次', 40, 80],
    ['drain', '疏通地漏、洗手盆', '次', 40, 80],
    ['toilet', '疏通马桶', '次', 50, 120],
    ['leak', '查漏水点', '次', 50, 150],
    ['lock', '换锁芯', '把', 50, 100],
    ['hinge', '修门窗合页、滑轮', '处', 30, 80],
  ]),
  ...priced('material', [
    ['bulb', 'LED灯泡', '个', 8, 25],
    ['switch', '开关、插座面板', '个', 10, 40],
    ['breaker', '空气开关', '个', 25, 80],
    ['tap', '水龙头', '个', 30, 150],
    ['valve', '角阀', '个', 15, 40],
    ['hose', '编织软管', '根', 8, 25],
    ['cistern', '马桶水箱配件', '套', 40, 120],
    ['floor-drain', '地漏', '个', 20, 80],
    ['lock', '锁芯', '把', 60, 300],
  ]),
]
