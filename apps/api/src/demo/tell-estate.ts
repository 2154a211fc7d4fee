import type { RoleKey } from '@linli/contract'
import { getUnitTree, listUnits, markAllRead } from '@linli/kernel/demo'

import { calendarOf, keepFilters, setEstateCustoms, setOutside } from './customs.ts'
import { daysBefore, minutesAfter } from './demo-time.ts'
import type { Demo, DemoTenant, Member } from './demo.ts'
import type { EstatePlan } from './estates.data.ts'
import { planOrders } from './order-plan.ts'
import { firstWith } from './people.ts'
import { playOrders } from './play-orders.ts'
import { checkLedger, importLedger, ledgerOf } from './registry.ts'
import { admitResidents, moveIn, type Building, type Resident } from './residents.ts'
import { scenesOf } from './scenes/index.ts'
import type { Cast } from './stage.ts'

export interface EstateCast {
  plan: EstatePlan
  tenant: DemoTenant
  staff: Member[]
}

/** Whom work orders write to. */
const told: readonly RoleKey[] = [
  'estate-manager',
  'steward',
  'engineer',
  'front-desk',
  'party-secretary',
  'party-member',
  'community-worker',
  'merchant',
]

/** Until then people have read what they were told; later notices are still new. */
const readDaysAgo = 1.4
const ledgerDaysAgo = 256
const firstDaysAgo = 246
/** Callers live in so many of the buildings. */
const listedBuildings = 6

interface Settled {
  residents: Resident[]
  buildings: readonly Building[]
}

/** Registry, residents and customs of one estate. */
async function settle(demo: Demo, { plan, tenant, staff }: EstateCast): Promise<Settled> {
  const manager = firstWith(staff, 'estate-manager')
  await setEstateCustoms(demo, plan.key, manager)
  const ledger = await ledgerOf(demo, plan)
  if (plan.registry.kind === 'generated' && plan.registry.isWaiting) {
    await checkLedger(demo, manager, ledger, daysBefore(demo.now, 1.1))
    demo.say(`${plan.shortName}：台账待入库`, 'ledger waits')
    return { residents: [], buildings: [] }
  }
  const { good, wrong } = await importLedger(demo, manager, ledger, daysBefore(demo.now, ledgerDaysAgo))
  const { buildings } = await demo.run(manager, getUnitTree, {}, daysBefore(demo.now, ledgerDaysAgo - 1))
  const residents = await admitResidents(demo, plan, { tenant, staff }, buildings)
  demo.say(`${plan.shortName}：台账 ${good} 行${wrong ? `，${wrong} 行待修改` : ''}`, `${good} ledger rows`)
  return { residents, buildings }
}

/** Flats of people who ring the front desk, from every building. */
async function castOf(
  demo: Demo,
  { plan, tenant, staff }: EstateCast,
  { residents, buildings }: Settled,
): Promise<Cast> {
  const manager = firstWith(staff, 'estate-manager')
  const listed = await Promise.all(
    buildings
      .slice(0, listedBuildings)
      .map(({ id }) =>
        demo.run(manager, listUnits, { building: [id], kind: 'residence', limit: 12 }, demo.now),
      ),
  )
  return {
    key: plan.key,
    tenant,
    staff,
    residents,
    flats: listed.flatMap(({ rows }) => rows.map(({ id, code }) => ({ unitId: id, code }))),
    buildings,
    answersFor: plan.manner.late > 0.1 ? 0.45 : 0.88,
    isGivenByLoad: plan.key === 'wutong',
  }
}

/** Eight months of work orders. */
async function work(demo: Demo, estate: EstateCast, settled: Settled, seed: number): Promise<void> {
  const { plan, tenant, staff } = estate
  const people = [
    ...staff.filter(({ roles }) => roles.some((role) => told.includes(role))),
    ...settled.residents,
  ]
  const calendar = await calendarOf(demo, tenant)
  const orders = Math.max(8, Math.round(plan.orders * demo.scale.share))
  const cast = await castOf(demo, estate, settled)
  await setOutside(demo, people, false, daysBefore(demo.now, firstDaysAgo))
  const lately = daysBefore(demo.now, readDaysAgo)
  const interlude = {
    at: lately,
    async run() {
      for (const [at, one] of people.entries())
        await demo.run(one, markAllRead, {}, minutesAfter(lately, at * 3 - 60))
      await setOutside(demo, people, true, minutesAfter(lately, -600))
    },
  }
  const scene = scenesOf(plan.key, demo.now)
  const { manner } = plan
  const plans = planOrders({ orders, manner, seed, now: demo.now, calendar, scenes: scene.orders })
  const refused = await playOrders(demo, { cast, plans, acts: scene.acts, seed: seed + 1, interlude })
  await keepFilters(demo, firstWith(staff, 'estate-manager'))
  if (refused.length > 0)
    demo.say(`${plan.shortName}：${refused.length} 步未成`, `refused: ${[...new Set(refused)].join('; ')}`)
  demo.say(`${plan.shortName}：工单 ${plans.length} 张`, `${plans.length} work orders`)
}

/** The whole story of one estate. Answers its residents. */
export async function tellEstate(
  demo: Demo,
  cast: EstateCast,
  seed: number,
  newcomer: Member | null,
): Promise<Resident[]> {
  const settled = await settle(demo, cast)
  const { residents } = settled
  if (newcomer) await moveIn(demo, newcomer, residents[0]!, firstWith(cast.staff, 'estate-manager'))
  if (cast.plan.orders > 0) await work(demo, cast, settled, seed)
  return residents
}
