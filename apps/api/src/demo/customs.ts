import {
  changeRoleMatrix,
  compileCalendar,
  createSavedFilter,
  getCalendar,
  getRoleMatrix,
  inviteMember,
  setCalendar,
  setPreference,
  setSettings,
  tellBelow,
  tellBelowTimer,
  type BusinessCalendar,
} from '@linli/kernel/demo'

import { dayText, daysBefore, minutesAfter } from './demo-time.ts'
import type { Demo, DemoTenant, Member } from './demo.ts'
import type { EstateKey } from './estates.data.ts'
import { firstWith, type PhoneBook } from './people.ts'
import { findTimer, ringTimer } from './ring-timer.ts'
import type { DemoGroup, DemoWorld } from './tenants.ts'

const office: [string, string][] = [
  ['08:30', '12:00'],
  ['14:00', '18:00'],
]

/** What the two companies do differently from the product, and one right that a role has more of. */
export async function setCompanyCustoms(demo: Demo, { changtai, anhe }: DemoWorld['groups']): Promise<void> {
  const time = daysBefore(demo.now, 360)
  const head = ({ members }: DemoGroup) => firstWith(members, 'group-admin')
  await demo.run(
    head(changtai),
    setSettings,
    { pluginId: 'smart-property', values: { confirmWithinHours: 72, callBackRole: 'front-desk' } },
    time,
  )
  await demo.run(
    head(changtai),
    setSettings,
    { pluginId: 'kernel', values: { quietFrom: '21:30', quietTo: '08:00' } },
    time,
  )
  const companyDay = { date: dayText(daysBefore(demo.now, -19)), note: '公司年度技能比武' }
  await demo.run(
    head(changtai),
    setCalendar,
    {
      version: 0,
      override: {
        week: { 1: office, 2: office, 3: office, 4: office, 5: office, 6: office },
        closedDays: [companyDay],
      },
    },
    time,
  )
  const telling = await findTimer(demo, changtai.tenant, { pluginId: 'kernel', name: tellBelowTimer })
  if (telling) await ringTimer(demo, changtai.tenant, tellBelow, telling)
  await demo.run(
    head(anhe),
    setSettings,
    { pluginId: 'smart-property', values: { reopenWithinDays: 30, warnAtShare: 0.7 } },
    time,
  )
  const { seen } = await demo.run(head(changtai), getRoleMatrix, {}, time)
  await demo.run(
    head(changtai),
    changeRoleMatrix,
    {
      seen,
      changes: [{ role: 'steward', permission: 'smart-property.work-order.close', isAllowed: true }],
      reason: '党员管家可按规定结单，每周由项目经理抽查',
    },
    daysBefore(demo.now, 120),
  )
}

/** Estates that depart from their company: Sunday mornings count, reporters are asked sooner, new orders are given out by load. */
export async function setEstateCustoms(demo: Demo, key: EstateKey, manager: Member): Promise<void> {
  if (key === 'haiyun') {
    await demo.run(
      manager,
      setCalendar,
      {
        version: 0,
        override: {
          week: { 1: office, 2: office, 3: office, 4: office, 5: office, 6: office, 7: [['09:00', '12:00']] },
        },
      },
      daysBefore(demo.now, 262),
    )
  }
  if (key === 'jingtian')
    await demo.run(
      manager,
      setSettings,
      { pluginId: 'smart-property', values: { confirmWithinHours: 48, closeAfterHours: 120 } },
      daysBefore(demo.now, 261),
    )
  if (key === 'wutong')
    await demo.run(
      manager,
      setSettings,
      { pluginId: 'smart-property', values: { assignment: 'by-load' } },
      daysBefore(demo.now, 260),
    )
}

/** The office calendar as it holds in a tenant. */
export async function calendarOf(demo: Demo, tenant: DemoTenant): Promise<BusinessCalendar> {
  const { definition } = await demo.run(tenant, getCalendar, { id: 'office' }, demo.now)
  return compileCalendar(definition)
}

/** Whether past notices also leave by SMS and WeChat: off while weeks are told in seconds, on again at the end. */
export async function setOutside(
  demo: Demo,
  members: readonly Member[],
  isOn: boolean,
  time: Date,
): Promise<void> {
  for (const [at, member] of members.entries())
    await demo.run(member, setPreference, { kind: '*', sms: isOn, wechat: isOn }, minutesAfter(time, at * 17))
}

const filters: { name: string; query: Record<string, string>; isShared: boolean }[] = [
  { name: '今天要到期的', query: { view: 'open', sort: 'dueAt' }, isShared: true },
  { name: '漏水渗水', query: { view: 'all', category: 'water-leak' }, isShared: true },
  { name: '我的投诉件', query: { view: 'mine', kind: 'complaint' }, isShared: false },
]

export async function keepFilters(demo: Demo, manager: Member): Promise<void> {
  for (const filter of filters)
    await demo.run(
      manager,
      createSavedFilter,
      { list: 'smart-property.work-orders', ...filter },
      daysBefore(demo.now, 0.1),
    )
}

/** Invitations that nobody has answered yet; two went out by SMS and one is handed on as a link. */
export async function leaveInvitations(
  demo: Demo,
  book: PhoneBook,
  manager: Member,
  group: DemoGroup,
): Promise<void> {
  const ago = (days: number) => daysBefore(demo.now, days)
  await demo.run(
    manager,
    inviteMember,
    { name: '卢伟杰', title: '工程维修', roles: ['engineer'], phone: book.phoneOf(undefined), validDays: 7 },
    ago(1.2),
  )
  await demo.run(
    manager,
    inviteMember,
    { name: '景田社区网格员', title: '社区工作站', roles: ['community-worker'], validDays: 14 },
    ago(0.4),
  )
  await demo.run(
    firstWith(group.members, 'group-admin'),
    inviteMember,
    {
      name: '谭颖',
      title: '品质督导',
      roles: ['group-viewer'],
      phone: book.phoneOf(undefined),
      validDays: 14,
    },
    ago(2.1),
  )
}
