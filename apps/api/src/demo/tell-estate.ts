import type { RoleKey } from '@linli/contract'
import { listUnits, markAllRead } from '@linli/kernel/demo'

import { calendarOf, keepFilters, setEstateCustoms, setOutside } from './customs.ts'
import { daysBefore, minutesAfter } from './demo-time.ts'
import type { Demo, DemoTenant, Member } from './demo.ts'
import type { EstatePlan } from './estates.data.ts'
import { planOrders } from './order-plan.ts'
import { firstWith } from './people.ts'
import { playOrders } from './play-orders.ts'
import { checkLedger, importLedger, ledgerOf } from './registry.ts'
import { admitResidents, moveIn, type Resident } from './residents.ts'

export interface EstateCast {
  plan: EstatePlan
  tenant: DemoTenant
  staff: Member[]
}

/** Whom work orders write to. */
const told: readonly RoleKey[] = ['estate-manager', 'steward', 'engineer', 'front-desk', 'party-secretary']

/** Until then people have read what they were told; later notices are still new. */
const readDaysAgo = 1.4

/** Registry, residents and customs of one estate. */
async function settle(demo: Demo, { plan, tenant, staff }: EstateCast): Promise<Resident[]> {
  const manager = firstWith(staff, 'estate-manager')
  await setEstateCustoms(demo, plan.key, manager)
  const ledger = await ledgerOf(demo, plan)
  if (plan.registry.kind === 'generated' && plan.registry.isWaiting) {
    await checkLedger(demo, manager, ledger, daysBefore(demo.now, 1.1))
    demo.say(`${plan.shortName}：台账待入库`, 'ledger waits')
    return []
  }
  const { good, wrong } = await importLedger(demo, manager, ledger, daysBefore(demo.now, 72))
  const residents = await admitResidents(demo, plan, tenant, staff)
  demo.say(`${plan.shortName}：台账 ${good} 行${wrong ? `，${wrong} 行待修改` : ''}`, `${good} ledger rows`)
  return residents
}

/** Eight weeks of work orders. */
async function work(
  demo: Demo,
  { plan, tenant, staff }: EstateCast,
  residents: readonly Resident[],
  seed: number,
): Promise<void> {
  const manager = firstWith(staff, 'estate-manager')
  const people = [...staff.filter(({ roles }) => roles.some((role) => told.includes(role))), ...residents]
  const calendar = await calendarOf(demo, tenant)
  const orders = Math.max(8, Math.round(plan.orders * demo.scale.share))
  const { rows } = await demo.run(manager, listUnits, { kind: 'residence', limit: 100 }, demo.now)
  const flats = rows.map(({ id, code }) => ({ unitId: id, code }))
  await setOutside(demo, people, false, daysBefore(demo.now, 57.5))
  const lately = daysBefore(demo.now, readDaysAgo)
  const interlude = {
    at: lately,
    async run() {
      for (const [at, one] of people.entries())
        await demo.run(one, markAllRead, {}, minutesAfter(lately, at * 3 - 60))
      await setOutside(demo, people, true, minutesAfter(lately, -600))
    },
  }
  await playOrders(
    demo,
    { tenant, staff, residents, flats },
    planOrders({ orders, seed, now: demo.now, calendar }),
    seed + 1,
    interlude,
  )
  await keepFilters(demo, manager)
  demo.say(`${plan.shortName}：工单 ${orders} 张`, `${orders} work orders`)
}

/** The whole story of one estate. Answers its residents. */
export async function tellEstate(
  demo: Demo,
  cast: EstateCast,
  seed: number,
  newcomer: Member | null,
): Promise<Resident[]> {
  const residents = await settle(demo, cast)
  if (newcomer) await moveIn(demo, newcomer, residents[0]!, firstWith(cast.staff, 'estate-manager'))
  if (cast.plan.orders > 0) await work(demo, cast, residents, seed)
  return residents
}
