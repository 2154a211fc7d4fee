import type { RoleKey } from '@linli/contract'

import type { Demo, Member } from './demo.ts'
import type { DemoAccount } from './demo-marker.ts'

const words: Record<RoleKey, string> = {
  'platform-admin': '平台管理员',
  developer: '开发者',
  'association-admin': '协会管理员',
  'association-officer': '协会专员',
  expert: '评审专家',
  'group-admin': '集团管理员',
  'group-operator': '集团运营',
  'group-viewer': '集团查看',
  'branch-manager': '分公司经理',
  'estate-manager': '项目经理',
  steward: '党员管家',
  engineer: '维修工程师',
  'front-desk': '前台',
  'party-secretary': '党支部书记',
  'party-member': '支部委员',
  'committee-director': '业委会主任',
  'committee-member': '业委会委员',
  supervisor: '监督委员',
  'community-worker': '社区工作者',
  'building-head': '楼长',
  volunteer: '志愿者',
  resident: '居民',
  merchant: '商户',
  'social-organisation': '社会组织',
}

const onPhone: readonly RoleKey[] = [
  'engineer',
  'building-head',
  'volunteer',
  'resident',
  'merchant',
  'social-organisation',
]

export interface Shown {
  member: Member
  role: RoleKey
  /** Instead of the role's word. */
  label?: string
}

/** The logins of the start screen: each role once, and some worth a look of their own. */
export const toAccounts = (demo: Demo, shown: readonly Shown[]): DemoAccount[] =>
  shown.map(({ member, role, label }) => ({
    role,
    label: `${label ?? words[role]} ${member.name}`,
    tenant: member.tenant.name,
    phone: member.phone,
    password: demo.password,
    where: onPhone.includes(role) ? 'phone' : 'console',
  }))
