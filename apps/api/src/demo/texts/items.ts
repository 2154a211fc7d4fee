import type { itemInput } from '@linli/smart-property-contract'
import type { z } from 'zod'

type Item = z.input<typeof itemInput>

const paid = (priceKey: string, yuan: number, quantity = 1): Item => ({
  priceKey,
  quantity,
  unitPriceFen: yuan * 100,
})
const free = (name: string, quantity: number): Item => ({ name, quantity })

/** Materials and labour of the answers, by the title of what was reported; prices lie within the published ones. */
export const itemsByTitle: Readonly<Record<string, readonly Item[]>> = {
  厨房水槽下面漏水: [
    paid('labour-valve', 30),
    paid('material-valve', 28),
    paid('labour-hose', 20),
    paid('material-hose', 15),
  ],
  卫生间天花板渗水: [paid('labour-leak', 100)],
  厨房下水道堵了: [paid('labour-drain', 60)],
  马桶冲不下去: [paid('labour-toilet', 90)],
  入户水管爆了: [free('PPR 水管（米）', 1.5), free('管件', 4)],
  一开空调就跳闸: [paid('labour-breaker', 60), paid('material-breaker', 45)],
  家里一半没有电: [paid('labour-trip', 80)],
  可视对讲没声音: [free('听筒线', 1)],
  窗户把手断了: [paid('labour-hinge', 50), free('执手', 1)],
  阳台门轮子掉了: [paid('labour-hinge', 35, 4)],
  帮忙换个灯泡: [paid('labour-bulb', 0), paid('material-bulb', 15)],
  空调一开全屋没电: [paid('labour-trip', 120)],
  窗台下面渗水: [free('耐候密封胶（支）', 2)],
  阳台水龙头冻裂喷水: [paid('labour-tap', 45), paid('material-tap', 68), paid('material-hose', 15)],
  洗澡水忽冷忽热: [paid('visit-day', 10), paid('labour-valve', 30)],
  窗户关上还漏风: [paid('labour-hinge', 60), free('密封条（米）', 12)],
  楼道灯坏了: [free('声控灯头', 2)],
  大堂灯一闪一闪: [free('驱动电源', 2)],
  老人开不了暖风机: [paid('labour-switch', 20), paid('material-switch', 18)],
}
