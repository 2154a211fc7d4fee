export type EstateKey = 'jingtian' | 'haiyun' | 'cuizhu' | 'lanting' | 'wutong' | 'songshan' | 'guiwan'
export type GroupKey = 'changtai' | 'anhe'

/** How well an estate does what is asked of it: shares of its orders, and how pleased people are, 0 to 1. */
export interface Manner {
  /** Answered after their limit. */
  late: number
  /** Found unsolved at once, and again after they were closed. */
  rejected: number
  reopened: number
  /** Nobody said whether it was solved, and nobody was reached. */
  silent: number
  /** Closed without an answer, and withdrawn by the reporter. */
  administrative: number
  cancelled: number
  pleased: number
}

const good: Manner = {
  late: 0.02,
  rejected: 0.025,
  reopened: 0.012,
  silent: 0.1,
  administrative: 0.015,
  cancelled: 0.02,
  pleased: 0.8,
}

export interface EstatePlan {
  key: EstateKey
  name: string
  shortName: string
  city: string
  district: string
  address: string
  group: GroupKey
  branch: string
  accent?: string
  /** Where its registry comes from: our own test ledger or a generated one. */
  registry:
    | { kind: 'jingtian' }
    | {
        kind: 'generated'
        buildings: number
        entrances: number
        floors: number
        perFloor: number
        wrongRows: number
        look: 'full' | 'short' | 'csv'
        /** Checked and not stored yet: the estate is nearly empty. */
        isWaiting?: true
      }
  hasCommittee: boolean
  /** Work orders of eight months. */
  orders: number
  manner: Manner
  /** Members beside the manager. */
  staff: { stewards: number; engineers: number; desk: number }
  /** Residents with an account. */
  residents: number
  /** Began so many days ago. */
  ageDays: number
}

export const groups = {
  changtai: {
    name: '长泰物业服务有限公司',
    shortName: '长泰物业',
    city: '深圳',
    district: '福田区',
    address: '福田区景田路 72 号天健商务大厦 12 楼',
    accent: '#1d6b5f',
    branches: ['长泰物业福田分公司', '长泰物业宝安分公司'],
  },
  anhe: {
    name: '安和物业服务集团',
    shortName: '安和集团',
    city: '深圳',
    district: '南山区',
    address: '南山区科苑路 15 号科兴科学园 B2 栋',
    accent: '#2f5fa8',
    branches: ['安和集团南山分公司', '安和集团东莞分公司'],
  },
} as const

export const branchCities: Record<string, string> = { 安和集团东莞分公司: '东莞' }

/** Seven estates: two with long names, one that does visibly worse than the others, one that began last week. */
export const estates: readonly EstatePlan[] = [
  {
    key: 'jingtian',
    name: '景田花园',
    shortName: '景田花园',
    city: '深圳',
    district: '福田区',
    address: '福田区莲花街道景田北路 60 号',
    group: 'changtai',
    branch: '长泰物业福田分公司',
    registry: { kind: 'jingtian' },
    hasCommittee: true,
    orders: 142,
    manner: good,
    staff: { stewards: 3, engineers: 3, desk: 2 },
    residents: 9,
    ageDays: 330,
  },
  {
    key: 'haiyun',
    name: '海韵城市花园',
    shortName: '海韵花园',
    city: '深圳',
    district: '宝安区',
    address: '宝安区新安街道海秀路 2021 号',
    accent: '#0f6f8c',
    group: 'changtai',
    branch: '长泰物业宝安分公司',
    hasCommittee: true,
    registry: {
      kind: 'generated',
      buildings: 10,
      entrances: 3,
      floors: 27,
      perFloor: 4,
      wrongRows: 0,
      look: 'full',
    },
    orders: 126,
    manner: { ...good, late: 0.03, pleased: 0.74 },
    staff: { stewards: 4, engineers: 3, desk: 2 },
    residents: 8,
    ageDays: 320,
  },
  {
    key: 'cuizhu',
    name: '翠竹苑',
    shortName: '翠竹苑',
    city: '深圳',
    district: '福田区',
    address: '福田区香蜜湖街道竹子林四路 8 号',
    group: 'changtai',
    branch: '长泰物业福田分公司',
    hasCommittee: false,
    registry: {
      kind: 'generated',
      buildings: 3,
      entrances: 2,
      floors: 10,
      perFloor: 4,
      wrongRows: 0,
      look: 'csv',
    },
    orders: 62,
    manner: { ...good, late: 0.015, silent: 0.06, pleased: 0.9 },
    staff: { stewards: 1, engineers: 1, desk: 1 },
    residents: 4,
    ageDays: 300,
  },
  {
    key: 'lanting',
    name: '兰亭苑',
    shortName: '兰亭苑',
    city: '深圳',
    district: '宝安区',
    address: '宝安区西乡街道兴业路 3012 号',
    group: 'changtai',
    branch: '长泰物业宝安分公司',
    hasCommittee: true,
    registry: {
      kind: 'generated',
      buildings: 4,
      entrances: 2,
      floors: 16,
      perFloor: 4,
      wrongRows: 6,
      look: 'short',
    },
    orders: 82,
    manner: {
      late: 0.13,
      rejected: 0.07,
      reopened: 0.04,
      silent: 0.24,
      administrative: 0.04,
      cancelled: 0.02,
      pleased: 0.35,
    },
    staff: { stewards: 2, engineers: 2, desk: 1 },
    residents: 6,
    ageDays: 270,
  },
  {
    key: 'wutong',
    name: '南山区科技园北区人才安居梧桐树下社区（一期）',
    shortName: '梧桐树下一期',
    city: '深圳',
    district: '南山区',
    address: '南山区粤海街道科技北二路 21 号',
    accent: '#6b4fa0',
    group: 'anhe',
    branch: '安和集团南山分公司',
    hasCommittee: true,
    registry: {
      kind: 'generated',
      buildings: 5,
      entrances: 2,
      floors: 14,
      perFloor: 3,
      wrongRows: 11,
      look: 'short',
    },
    orders: 78,
    // New orders have a holder at once: nobody closes or withdraws them before.
    manner: { ...good, silent: 0.12, administrative: 0, cancelled: 0 },
    staff: { stewards: 2, engineers: 2, desk: 1 },
    residents: 6,
    ageDays: 290,
  },
  {
    key: 'songshan',
    name: '松山湖畔国际生态智慧社区三期高层住宅区',
    shortName: '松山湖畔三期',
    city: '东莞',
    district: '松山湖',
    address: '东莞市松山湖园区新竹路 4 号',
    group: 'anhe',
    branch: '安和集团东莞分公司',
    hasCommittee: true,
    registry: {
      kind: 'generated',
      buildings: 7,
      entrances: 2,
      floors: 10,
      perFloor: 4,
      wrongRows: 0,
      look: 'short',
    },
    orders: 74,
    manner: { ...good, rejected: 0.035, pleased: 0.72 },
    staff: { stewards: 2, engineers: 2, desk: 1 },
    residents: 6,
    ageDays: 280,
  },
  {
    key: 'guiwan',
    name: '桂湾新筑家园',
    shortName: '桂湾新筑',
    city: '深圳',
    district: '南山区',
    address: '南山区南山街道桂湾五路 128 号',
    group: 'anhe',
    branch: '安和集团南山分公司',
    registry: {
      kind: 'generated',
      buildings: 2,
      entrances: 2,
      floors: 13,
      perFloor: 4,
      wrongRows: 3,
      look: 'short',
      isWaiting: true,
    },
    hasCommittee: false,
    orders: 0,
    manner: good,
    staff: { stewards: 0, engineers: 0, desk: 1 },
    residents: 0,
    ageDays: 6,
  },
]
