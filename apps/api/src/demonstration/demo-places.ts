import type { RoleKey } from '@linli/contract'

import type { LedgerShape } from './invented-ledger.ts'

export interface DemoMember {
  name: string
  phone: string
  roles: RoleKey[]
  title?: string
  /** Named on the start screen. */
  label?: string
  where?: 'console' | 'phone'
  textSize?: 'large'
  /** A resident: bound to the owner of a unit, by its place in the list of units. */
  ofUnit?: number
}

export interface DemoEstate {
  name: string
  shortName: string
  city: string
  district: string
  address: string
  ledger: 'jingtian' | LedgerShape | null
  orders: number
  members: DemoMember[]
}

export interface DemoGroup {
  name: string
  shortName: string
  accent: string
  members: DemoMember[]
  estates: DemoEstate[]
}

const member = (name: string, phone: string, title: string, ...roles: RoleKey[]): DemoMember => ({
  name,
  phone,
  title,
  roles,
})

/** A full set of hands and bodies for one estate; `base` numbers their phones. */
const crew = (base: number, names: readonly string[]): DemoMember[] => {
  const phone = (offset: number) => `1991${String(base + offset).padStart(7, '0')}`
  const roles: [string, ...RoleKey[]][] = [
    ['项目经理', 'estate-manager'],
    ['党员管家', 'steward', 'party-member'],
    ['工程主管', 'engineer'],
    ['维修工程师', 'engineer'],
    ['前台', 'front-desk'],
    ['党支部书记', 'party-secretary'],
    ['业委会主任', 'committee-director'],
    ['业委会委员', 'committee-member'],
    ['监事', 'supervisor'],
    ['社区工作者', 'community-worker'],
  ]
  return roles.map(([title, ...held], index) => member(names[index]!, phone(index), title, ...held))
}

export const association = {
  name: '深圳市物业管理行业协会（演示）',
  shortName: '深圳物协',
  members: [
    {
      ...member('梁国栋', '19920000001', '秘书长', 'association-admin'),
      label: '行业协会',
      where: 'console' as const,
    },
    member('邓洁仪', '19920000002', '干事', 'association-officer'),
    member('姚志远', '19920000003', '评审专家', 'expert'),
  ],
}

export const groups: DemoGroup[] = [
  {
    name: '长泰物业服务集团有限公司',
    shortName: '长泰物业',
    accent: '#0e6a5b',
    members: [
      {
        ...member('苏文博', '19921000001', '总部运营', 'group-admin'),
        label: '集团管理员',
        where: 'console',
      },
      member('韩雪', '19921000002', '品质督导', 'group-operator'),
      member('曾佳怡', '19921000003', '财务', 'group-viewer'),
    ],
    estates: [
      {
        name: '景田花园',
        shortName: '景田花园',
        city: '深圳',
        district: '福田区',
        address: '景田路 88 号',
        ledger: 'jingtian',
        orders: 64,
        members: [
          ...crew(10, [
            '林晓',
            '王小丽',
            '何强',
            '周建国',
            '谭静',
            '陈志远',
            '欧阳明浩',
            '罗丹',
            '肖平',
            '许敏',
          ]).map((one, index): DemoMember => {
            const labels: Record<number, string> = {
              0: '项目经理',
              1: '党员管家',
              3: '维修工程师',
              5: '党支部书记',
              6: '业委会主任',
            }
            return labels[index]
              ? { ...one, label: labels[index], where: index === 3 ? 'phone' : 'console' }
              : one
          }),
          {
            name: '王女士',
            phone: '19930000001',
            roles: ['resident'],
            ofUnit: 12,
            label: '居民',
            where: 'phone',
          },
          {
            name: '周秀英',
            phone: '19930000002',
            roles: ['resident'],
            ofUnit: 40,
            label: '老人（大字版）',
            where: 'phone',
            textSize: 'large',
          },
          {
            name: '刘建平',
            phone: '19930000003',
            roles: ['resident', 'building-head', 'volunteer'],
            ofUnit: 77,
          },
          { name: '谢文静', phone: '19930000004', roles: ['resident', 'volunteer'], ofUnit: 103 },
          { name: '高志强', phone: '19930000005', roles: ['resident'], ofUnit: 150 },
          { name: '钟桂英', phone: '19930000006', roles: ['resident'], ofUnit: 201 },
          { ...member('王记面馆 王师傅', '19930000007', '商户', 'merchant'), label: '商户', where: 'phone' },
        ],
      },
      {
        name: '长泰·云山湖畔国际社区（一期、二期及商业配套）',
        shortName: '云山湖畔',
        city: '深圳',
        district: '龙华区',
        address: '云山大道 1 号',
        ledger: { buildings: 25, entrances: 2, floors: 20, roomsPerFloor: 3, phonesFrom: 100_000 },
        orders: 40,
        members: crew(30, [
          '胡志刚',
          '潘佳',
          '范勇',
          '廖磊',
          '石慧',
          '金国华',
          '夏建军',
          '付燕',
          '邹平',
          '孟洁',
        ]),
      },
      {
        name: '梅林小筑',
        shortName: '梅林小筑',
        city: '深圳',
        district: '福田区',
        address: '梅林路 30 号',
        ledger: { buildings: 4, entrances: 1, floors: 18, roomsPerFloor: 4, phonesFrom: 200_000 },
        orders: 22,
        members: crew(50, ['秦伟', '江雨桐', '尹超', '薛军', '段敏', '雷刚', '龙艳', '黎洋', '史霞', '陶静']),
      },
    ],
  },
  {
    name: '安和物业服务集团',
    shortName: '安和物业',
    accent: '#1f5fa8',
    members: [
      { ...member('贺明', '19922000001', '运营总监', 'group-admin'), label: '另一家集团', where: 'console' },
      member('郝晨', '19922000002', '督导', 'group-operator'),
    ],
    estates: [
      {
        name: '海悦湾',
        shortName: '海悦湾',
        city: '深圳',
        district: '南山区',
        address: '海悦路 9 号',
        ledger: { buildings: 3, entrances: 2, floors: 16, roomsPerFloor: 4, phonesFrom: 210_000 },
        orders: 20,
        members: crew(70, ['顾强', '龚丽', '邵斌', '万杰', '覃芳', '武志', '戴玉', '莫凤', '孔华', '白云']),
      },
      {
        name: '松湖里',
        shortName: '松湖里',
        city: '东莞',
        district: '松山湖',
        address: '松湖大道 66 号',
        ledger: { buildings: 2, entrances: 2, floors: 15, roomsPerFloor: 4, phonesFrom: 220_000 },
        orders: 14,
        members: crew(90, ['康宁', '毛丽', '邱涛', '侯勇', '熊慧', '贾林', '方园', '任静', '袁华', '柳青']),
      },
      {
        name: '翠屏新居（新接管）',
        shortName: '翠屏新居',
        city: '深圳',
        district: '罗湖区',
        address: '翠屏路 2 号',
        ledger: null,
        orders: 0,
        members: crew(110, [
          '邢波',
          '路遥',
          '倪刚',
          '汤勇',
          '温馨',
          '葛军',
          '颜玉',
          '翁平',
          '符霞',
          '游洁',
        ]).slice(0, 5),
      },
    ],
  },
]
