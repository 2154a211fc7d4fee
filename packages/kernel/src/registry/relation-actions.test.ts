import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { testKernel, type TestKernel } from '../testing/index.ts'
import { editHousehold } from './edit-household.ts'
import { endRelation } from './end-relation.ts'
import { getUnit } from './get-unit.ts'
import { startRelation } from './start-relation.ts'
import { smallEstate } from './testing/estate.ts'

let kernel: TestKernel
beforeAll(async () => void (kernel = await testKernel()))
afterAll(() => kernel.close())

describe('relations and households', () => {
  it('begin and end on days, refuse the same twice, and leave the household with the last one', async () => {
    const { manager, tenant, unit, person } = await smallEstate(kernel)
    const [home, id] = [await unit('101'), await person('何静')]
    const started = await kernel.run(manager, startRelation, {
      unitId: home,
      personId: id,
      relation: 'tenant',
      validFrom: '2025-01-01',
      livesHere: true,
    })
    await expect(
      kernel.run(manager, startRelation, { unitId: home, personId: id, relation: 'tenant' }),
    ).rejects.toMatchObject({ code: 'conflict', details: { reason: 'relation_exists' } })
    await expect(
      kernel.run(manager, endRelation, { id: started.id, version: 1, validTo: '2024-12-31' }),
    ).rejects.toMatchObject({ code: 'bad_input' })
    await kernel.run(manager, endRelation, {
      id: started.id,
      version: 1,
      validTo: '2025-12-31',
      reason: '退租',
    })
    await expect(
      kernel.run(manager, endRelation, { id: started.id, version: 2, validTo: '2026-01-31' }),
    ).rejects.toMatchObject({ code: 'illegal_move' })
    const detail = await kernel.run(manager, getUnit, { id: home })
    expect(detail.relations).toMatchObject([
      { relation: 'tenant', validFrom: '2025-01-01', validTo: '2025-12-31', isLive: false },
    ])
    expect(detail.household!.members).toEqual([])
    const events = await kernel.admin.query(
      "select name from kernel.outbox where tenant_id = $1 and name like 'kernel.relation.%' order by seq",
      [tenant.id],
    )
    expect(events.rows.map((row) => row.name)).toEqual([
      'kernel.relation.started@1',
      'kernel.relation.ended@1',
    ])
  })

  it('a household is said anew: who is not named has moved out, a stale edit is refused', async () => {
    const { manager, unit, person } = await smallEstate(kernel)
    const [home, wife, child] = [await unit('101'), await person('林娜'), await person('林子涵')]
    const first = await kernel.run(manager, editHousehold, {
      unitId: home,
      headPersonId: wife,
      members: [{ personId: wife }, { personId: child, kinship: '女儿' }],
    })
    await kernel.run(manager, editHousehold, {
      unitId: home,
      version: first.version,
      headPersonId: wife,
      members: [{ personId: wife }],
    })
    expect(
      (await kernel.run(manager, getUnit, { id: home })).household!.members.map((member) => member.person.id),
    ).toEqual([wife])
    await expect(
      kernel.run(manager, editHousehold, {
        unitId: home,
        version: first.version,
        headPersonId: null,
        members: [],
      }),
    ).rejects.toMatchObject({ code: 'stale_version' })
    await expect(
      kernel.run(manager, editHousehold, {
        unitId: home,
        version: first.version + 1,
        headPersonId: child,
        members: [{ personId: wife }],
      }),
    ).rejects.toMatchObject({ details: { issues: [{ rule: 'head_is_no_member' }] } })
  })
})
