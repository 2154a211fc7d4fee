import type { CategoryRow, Kind } from '@linli/smart-property-contract'

export type Category = Pick<
  CategoryRow,
  'key' | 'parentKey' | 'name' | 'nameEn' | 'kinds' | 'isActive' | 'position'
>

/** How residents say it, the particular before the general. Keys are those a company starts with. */
const sayings: readonly [key: string, said: RegExp][] = [
  ['lift-trapped', /困在.*电梯|关在.*电梯|电梯.*(困|关)|trapped/i],
  ['lift-noise', /电梯.*(响|抖|晃|顿)|(lift|elevator).*(nois|shak)/i],
  ['lift-stopped', /电梯.*(坏|停|不动|不走|没反应)|(lift|elevator).*(broken|stopped|out of)/i],
  ['lift', /电梯|lift|elevator/i],
  ['neighbour-leak', /楼上.*(漏|滴|渗)水/],
  ['neighbour-space', /(鞋柜|杂物|邻居).*(占|堵|堆).*(走道|楼道|过道|通道|门口)/],
  ['neighbour', /纠纷|吵架|和邻居|跟邻居|dispute with/i],
  ['water-burst', /爆管|水管爆|喷水|burst/i],
  ['water-blocked', /堵了|堵住|堵塞|反水|下水.*堵|马桶.*堵|block(ed)? (drain|toilet|sink)/i],
  ['water-leak', /漏水|渗水|滴水|leak/i],
  ['water-pressure', /水压|水(很|太)小|水浑|水黄|water pressure/i],
  ['water', /水管|水龙头|停水|没水|tap|water/i],
  ['power-exposed', /电线.*(露|断|垂)|裸露|exposed wir/i],
  ['power-outage', /停电|没电|跳闸|power cut|no power/i],
  ['power-lighting', /灯|太暗|light/i],
  ['fire-ebike', /(电动车|电瓶车).*(充电|进楼|上楼|进电梯)|飞线/],
  ['fire-lane', /消防(通道|车道|门).*(堵|占|锁)|占.*消防/],
  ['fire', /消防|灭火器|冒烟|着火|烟感|fire|smoke/i],
  ['parking-charger', /充电桩|charger/i],
  ['parking-occupied', /占.*车位|车位.*占/],
  ['parking', /停车|车位|乱停|挡(住)?(路|车)|parking/i],
  ['door-access', /门禁|对讲|刷(卡|脸)|access|intercom/i],
  ['door', /门锁|门把|窗户|窗子|玻璃|单元门|door|window/i],
  ['building-falling', /(外墙|瓷砖|墙皮|砖).*(掉|脱落)|falling/i],
  ['building', /墙.*(裂|渗)|屋顶|空鼓|crack/i],
  ['clean-pest', /蟑螂|老鼠|蚊|虫|白蚁|cockroach|rat|pest/i],
  ['clean-smell', /臭|异味|油烟|smell/i],
  ['clean', /垃圾|脏|打扫|清洁|保洁|trash|garbage|dirty/i],
  ['noise-decoration', /装修|电钻|敲墙|renovat|drill/i],
  ['noise-square', /广场舞|音响/],
  ['noise', /吵|噪声|噪音|太响|noise|loud/i],
  ['security-throwing', /高空抛物|楼上.*(扔|抛|丢)/],
  ['security', /可疑|小偷|被偷|陌生人|丢了|保安|stolen|stranger/i],
  ['pet', /狗|猫|宠物|遛|dog|cat\b|pet/i],
  ['green', /树|草|花|绿化|枝|tree|grass/i],
  ['facility', /健身|滑梯|秋千|游乐|轮椅|坡道|playground|gym/i],
  ['service', /态度|没人(管|理|来)|不管|attitude|rude/i],
  ['fee', /收费|物业费|账单|乱收|多收|发票|bill|fee/i],
  ['idea', /建议|希望|能不能|最好|suggest/i],
]

/** Categories that fit the words, the likeliest first; nothing when nothing is certain. */
export function guessCategories(text: string, categories: readonly Category[]): Category[] {
  const words = text.trim()
  if (!words) return []
  const active = new Map(categories.filter((each) => each.isActive).map((each) => [each.key, each]))
  const said = sayings.flatMap(([key, pattern]) => (pattern.test(words) ? (active.get(key) ?? []) : []))
  // A company's own categories are found by their name.
  const named = [...active.values()].filter(
    (each) =>
      words.includes(each.name) ||
      (each.nameEn !== '' && words.toLowerCase().includes(each.nameEn.toLowerCase())),
  )
  return [...new Set([...said, ...named])]
}

/** The chips: what was guessed, then the main categories, without asking to scroll through them all. */
export function chipsFor(
  text: string,
  categories: readonly Category[],
  most: number,
  chosenKey = '',
): Category[] {
  const guessed = guessCategories(text, categories).slice(0, 3)
  const main = categories
    .filter((each) => each.isActive && each.parentKey === null)
    .sort((a, b) => a.position - b.position)
  const chosen = categories.filter((each) => each.key === chosenKey)
  return [...new Set([...guessed, ...chosen, ...main])].slice(
    0,
    Math.max(most, guessed.length + chosen.length),
  )
}

/** Kinds a resident chooses between, in the order they are offered. */
export const residentKinds = [
  'repair',
  'complaint',
  'dispute',
  'suggestion',
  'report',
] as const satisfies Kind[]
/** Staff also report what they find on their round (网格发现). */
export const staffKinds = [...residentKinds, 'grid-finding'] as const satisfies Kind[]
export type ReportKind = (typeof staffKinds)[number]

/** The kind that fits a category: what is broken is repaired, anything else is what the category is for. */
export function kindFor(
  category: Category | undefined,
  wished: ReportKind | '',
  kinds: readonly ReportKind[] = residentKinds,
): ReportKind {
  const fit = kinds.filter((kind) => !category || category.kinds.includes(kind))
  if (wished && fit.includes(wished)) return wished
  return category ? (fit[0] ?? 'report') : 'report'
}
