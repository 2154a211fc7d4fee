import type { Limit } from './settings.ts'
import type { HandlerRole, Kind } from './work-order/states.ts'

export interface DefaultCategory {
  key: string
  parentKey: string | null
  name: string
  nameEn: string
  kinds: Kind[]
  defaultGrade: 1 | 2 | 3 | 4
  handlerRole: HandlerRole
  limits: Partial<Record<'1' | '2' | '3' | '4', Limit>>
}

/** What no engineer mends is a steward's; complaints about the company are its manager's. */
const handlers: Readonly<Record<string, HandlerRole>> = {
  clean: 'steward',
  green: 'steward',
  noise: 'steward',
  security: 'steward',
  pet: 'steward',
  neighbour: 'steward',
  idea: 'steward',
  other: 'steward',
  service: 'estate-manager',
  fee: 'front-desk',
  'fire-lane': 'steward',
  'fire-ebike': 'steward',
  'parking-occupied': 'steward',
  'parking-order': 'steward',
}

/** Where an order goes that nobody has classed. */
export const fallbackCategoryKey = 'other'

const broken: Kind[] = ['repair', 'report', 'complaint', 'grid-finding']
const nuisance: Kind[] = ['report', 'complaint', 'grid-finding']
const rescue: Limit = { respondMinutes: 5, solveMinutes: 60, isAroundTheClock: true }

type Child = [
  key: string,
  name: string,
  nameEn: string,
  grade?: 1 | 2 | 3 | 4,
  kinds?: Kind[],
  limits?: DefaultCategory['limits'],
]

function branch(
  key: string,
  name: string,
  nameEn: string,
  kinds: Kind[],
  grade: 1 | 2 | 3 | 4,
  children: Child[] = [],
): DefaultCategory[] {
  const parent: DefaultCategory = {
    key,
    parentKey: null,
    name,
    nameEn,
    kinds,
    defaultGrade: grade,
    handlerRole: handlers[key] ?? 'engineer',
    limits: {},
  }
  return [
    parent,
    ...children.map(
      ([
        childKey,
        childName,
        childNameEn,
        childGrade = grade,
        childKinds = kinds,
        limits = {},
      ]): DefaultCategory => ({
        key: `${key}-${childKey}`,
        parentKey: key,
        name: childName,
        nameEn: childNameEn,
        kinds: childKinds,
        defaultGrade: childGrade,
        handlerRole: handlers[`${key}-${childKey}`] ?? handlers[key] ?? 'engineer',
        limits,
      }),
    ),
  ]
}

/** The tree a company starts with; every company may change it, and every estate depart from it. */
export const defaultCategories: DefaultCategory[] = [
  branch('lift', '电梯', 'Lifts', broken, 2, [
    ['trapped', '困人', 'People trapped', 1, broken, { '1': rescue }],
    ['stopped', '停运', 'Out of service'],
    ['noise', '异响抖动', 'Noise or shaking', 3],
  ]),
  branch('water', '给排水', 'Water and drains', broken, 2, [
    ['leak', '漏水渗水', 'Leaks'],
    ['burst', '爆管', 'Burst pipe', 1],
    ['blocked', '下水堵塞', 'Blocked drain'],
    ['pressure', '水压水质', 'Pressure and quality', 3],
  ]),
  branch('power', '供电照明', 'Power and lighting', broken, 3, [
    ['outage', '停电跳闸', 'Power cut', 2],
    ['lighting', '公共照明', 'Public lighting'],
    ['exposed', '线路裸露', 'Exposed wiring', 1],
  ]),
  branch('fire', '消防安全', 'Fire safety', broken, 1, [
    ['facility', '消防设施故障', 'Fire equipment fault'],
    ['lane', '占用消防通道', 'Blocked fire lane'],
    ['ebike', '电动车违规充电', 'Illegal e-bike charging'],
  ]),
  branch('door', '门禁门窗', 'Doors and access', broken, 3, [
    ['access', '门禁对讲', 'Access control'],
    ['window', '门窗五金', 'Doors and windows'],
  ]),
  branch('building', '房屋本体', 'Building fabric', broken, 3, [
    ['falling', '外墙脱落高坠', 'Falling facade', 1],
    ['roof', '屋面外墙渗漏', 'Roof and wall seepage'],
    ['crack', '开裂空鼓', 'Cracks'],
  ]),
  branch('parking', '停车充电', 'Parking and charging', [...broken, 'dispute'], 3, [
    ['occupied', '车位占用', 'Occupied space'],
    ['charger', '充电桩', 'Charger'],
    ['order', '车辆乱停', 'Bad parking'],
  ]),
  branch('clean', '环境卫生', 'Cleaning', nuisance, 3, [
    ['garbage', '垃圾清运', 'Refuse'],
    ['smell', '异味油烟', 'Smells and fumes'],
    ['pest', '消杀虫害', 'Pests'],
  ]),
  branch('green', '绿化养护', 'Greenery', nuisance, 4, [['tree', '树木枝条', 'Trees', 3]]),
  branch('noise', '噪声扰民', 'Noise', [...nuisance, 'dispute'], 2, [
    ['decoration', '装修噪声', 'Building works'],
    ['living', '生活噪声', 'Domestic noise', 3],
    ['square', '广场舞音响', 'Public music', 3],
  ]),
  branch('security', '秩序安全', 'Order and security', nuisance, 2, [
    ['stranger', '可疑人员', 'Strangers'],
    ['throwing', '高空抛物', 'Things thrown from height', 1],
    ['lost', '财物遗失', 'Lost property', 3],
  ]),
  branch('pet', '宠物管理', 'Pets', [...nuisance, 'dispute'], 3),
  branch('facility', '公共设施', 'Shared facilities', broken, 3, [
    ['play', '儿童游乐', 'Playground'],
    ['fitness', '健身器材', 'Fitness equipment'],
    ['accessible', '无障碍设施', 'Accessibility', 2],
  ]),
  branch('service', '服务质量', 'Service', ['complaint'], 2, [
    ['attitude', '服务态度', 'Attitude'],
    ['slow', '处理不及时', 'Slow handling'],
  ]),
  branch('fee', '收费账目', 'Charges', ['complaint', 'report', 'dispute'], 3, [
    ['bill', '账单疑问', 'Bill query'],
    ['disclosure', '公示不清', 'Unclear disclosure'],
  ]),
  branch('neighbour', '邻里纠纷', 'Between neighbours', ['dispute', 'report'], 2, [
    ['leak', '楼上漏水', 'Leak from above'],
    ['space', '公共空间占用', 'Use of shared space', 3],
  ]),
  branch('idea', '意见建议', 'Suggestions', ['suggestion'], 4, [
    ['convenience', '便民服务', 'Convenience'],
    ['environment', '环境改善', 'Surroundings'],
    ['governance', '议事治理', 'Governance'],
  ]),
  branch(
    fallbackCategoryKey,
    '其他',
    'Other',
    ['repair', 'report', 'complaint', 'dispute', 'suggestion', 'grid-finding'],
    3,
  ),
].flat()
