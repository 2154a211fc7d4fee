import type { RoleKey } from '@linli/contract'

import type { EstateKey, EstatePlan } from './estates.data.ts'

export interface PersonPlan {
  name: string
  title: string
  roles: readonly RoleKey[]
  /** Login of several: the same key is the same person. */
  key?: string
}

const person = (name: string, title: string, ...roles: RoleKey[]): PersonPlan => ({ name, title, roles })

export const platformPeople: readonly PersonPlan[] = [
  person('平台管理员', '平台运营', 'platform-admin'),
  person('罗一鸣', '插件开发者', 'developer'),
]

export const associationPeople: readonly PersonPlan[] = [
  person('杜文斌', '秘书长', 'association-admin'),
  person('谢婉仪', '评价专员', 'association-officer'),
  { ...person('钟守义', '评审专家', 'expert'), key: 'expert' },
]

export const groupPeople = {
  changtai: [
    person('方建国', '总经理', 'group-admin'),
    person('严晓彤', '品质运营经理', 'group-operator'),
    person('曾令海', '党委办公室', 'group-viewer'),
  ],
  anhe: [
    person('纪明远', '信息总监', 'group-admin'),
    person('卓雅琴', '客服中心主管', 'group-operator'),
    person('邱子昂', '审计专员', 'group-viewer'),
  ],
} as const satisfies Record<string, readonly PersonPlan[]>

export const branchManagers: Record<string, PersonPlan> = {
  长泰物业福田分公司: person('孔祥瑞', '分公司经理', 'branch-manager'),
  长泰物业宝安分公司: person('汤慧玲', '分公司经理', 'branch-manager'),
  安和集团南山分公司: person('戴思源', '分公司经理', 'branch-manager'),
  安和集团东莞分公司: person('焦立群', '分公司经理', 'branch-manager'),
}

interface Names {
  manager: string
  stewards: readonly string[]
  engineers: readonly string[]
  desk: readonly string[]
  secretary: string
  partyMembers: readonly string[]
  worker: string
  supervisor?: string
  merchant?: string
  society?: string
}

const names: Record<EstateKey, Names> = {
  jingtian: {
    manager: '周振华',
    stewards: ['林晓雯', '许家豪', '叶思敏'],
    engineers: ['何志强', '欧阳明浩', '梁伟雄'],
    desk: ['王小丽', '赵敏'],
    secretary: '陈志远',
    partyMembers: ['黄秀珍', '吴国栋'],
    worker: '沈佳琪',
    supervisor: '冯德全',
    merchant: '老周便民超市',
    society: '春晖社工服务中心',
  },
  haiyun: {
    manager: '蔡永康',
    stewards: ['贺丽娟', '龙俊杰', '范思颖', '石宇航'],
    engineers: ['雷大勇', '章建军', '段文涛'],
    desk: ['尹晓晴', '卢静怡'],
    secretary: '郝长青',
    partyMembers: ['田桂香', '任海波'],
    worker: '邹婷',
    supervisor: '彭立新',
    merchant: '海韵鲜果店',
  },
  cuizhu: {
    manager: '董美芳',
    stewards: ['余嘉欣'],
    engineers: ['苏国平'],
    desk: ['程雨桐'],
    secretary: '江卫东',
    partyMembers: ['夏玉梅'],
    worker: '白雪莹',
  },
  lanting: {
    manager: '洪志斌',
    stewards: ['聂晓玲', '伍健康'],
    engineers: ['柯国强', '温志辉'],
    desk: ['蓝小芳'],
    secretary: '向明德',
    partyMembers: ['柳玉珍'],
    worker: '葛文慧',
    supervisor: '鲍建安',
  },
  wutong: {
    manager: '潘俊熙',
    stewards: ['魏诗涵', '薛凯'],
    engineers: ['阎志刚', '袁浩然'],
    desk: ['莫小燕'],
    secretary: '侯建业',
    partyMembers: ['熊丽华'],
    worker: '孟欣然',
    supervisor: '顾怀民',
  },
  songshan: {
    manager: '邵文杰',
    stewards: ['万晓丹', '钱程'],
    engineers: ['毛永强', '施建新'],
    desk: ['秦晓芸'],
    secretary: '史红军',
    partyMembers: ['龚秀英'],
    worker: '黎嘉慧',
    supervisor: '常志明',
    merchant: '湖畔洗衣',
  },
  guiwan: {
    manager: '翟雨辰',
    stewards: [],
    engineers: [],
    desk: ['甘小婉'],
    secretary: '',
    partyMembers: [],
    worker: '',
  },
}

/** Who works in an estate or looks after it from outside; residents and their bodies come from the registry. */
export function estatePeople(plan: EstatePlan): PersonPlan[] {
  const {
    manager,
    stewards,
    engineers,
    desk,
    secretary,
    partyMembers,
    worker,
    supervisor,
    merchant,
    society,
  } = names[plan.key]
  const many = (list: readonly string[], title: string, role: RoleKey) =>
    list.map((name) => person(name, title, role))
  return [
    person(manager, '项目经理', 'estate-manager'),
    ...many(stewards.slice(0, plan.staff.stewards), '党员管家', 'steward'),
    ...many(engineers.slice(0, plan.staff.engineers), '工程维修', 'engineer'),
    ...many(desk.slice(0, plan.staff.desk), '客服前台', 'front-desk'),
    ...(secretary ? [person(secretary, '小区党支部书记', 'party-secretary')] : []),
    ...many(partyMembers, '党支部委员', 'party-member'),
    ...(worker ? [person(worker, '社区工作站', 'community-worker')] : []),
    ...(supervisor ? [person(supervisor, '业主监督委员会', 'supervisor')] : []),
    ...(merchant ? [person(merchant, '小区商户', 'merchant')] : []),
    ...(society ? [person(society, '社会组织', 'social-organisation')] : []),
  ]
}

/** Bodies whose members live in the estate, in the order in which residents are found for them. */
export const residentBodies = (plan: EstatePlan): { title: string; role: RoleKey }[] => [
  ...(plan.hasCommittee
    ? ([
        { title: '业委会主任', role: 'committee-director' },
        { title: '业委会委员', role: 'committee-member' },
      ] as const)
    : []),
  { title: '楼长', role: 'building-head' },
  { title: '志愿者', role: 'volunteer' },
]
