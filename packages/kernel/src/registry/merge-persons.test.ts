import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { testKernel, type TestKernel } from '../testing/index.ts'
import { createPerson } from './create-person.ts'
import { getPerson } from './get-person.ts'
import { listPersons } from './list-persons.ts'
import { mergePersons } from './merge-persons.ts'
import { aDocument, smallEstate } from './testing/estate.ts'

let kernel: TestKernel
beforeAll(async () => void (kernel = await testKernel()))
afterAll(() => kernel.close())

describe('merging persons', () => {
  it('moves relations, phones and memberships, keeps one of what both have, and the old id finds the one that stays', async () => {
    const { manager, tenant, person, unit, relate } = await smallEstate(kernel)
    const [twice, stays] = [await person('张伟', '19900003001'), await person('张伟', '19900003002')]
    const [home, shop] = [await unit('101'), await unit('102')]
    await relate(home, stays, 'owner')
    await relate(home, twice, 'owner')
    await relate(shop, twice, 'tenant')
    const resident = await kernel.mintMember(tenant, ['resident'], { personId: twice })
    await kernel.run(manager, mergePersons, { id: twice, version: 1, intoId: stays, reason: '重复登记' })
    const merged = await kernel.run(manager, getPerson, { id: twice })
    expect(merged).toMatchObject({
      id: stays,
      mergedFromId: twice,
      mergedFrom: [{ fromId: twice, reason: '重复登记' }],
    })
    expect(merged.relations.map((relation) => relation.relation).sort()).toEqual(['owner', 'tenant'])
    expect(merged.phones).toHaveLength(2)
    const { rows } = await kernel.admin.query(
      'select person_id from kernel.memberships where account_id = $1',
      [resident.accountId],
    )
    expect(rows).toEqual([{ person_id: stays }])
    expect((await kernel.run(manager, listPersons, { q: 'zhangwei' })).rows.map((row) => row.id)).toEqual([
      stays,
    ])
    const events = await kernel.admin.query(
      "select payload from kernel.outbox where tenant_id = $1 and name = 'kernel.person.merged@1'",
      [tenant.id],
    )
    expect(events.rows).toEqual([{ payload: { fromId: twice, intoId: stays } }])
    const audits = await kernel.admin.query(
      "select subject_id, reason from kernel.audit_log where tenant_id = $1 and action = 'kernel.person.merge' order by id",
      [tenant.id],
    )
    expect(audits.rows).toEqual([
      { subject_id: stays, reason: '重复登记' },
      { subject_id: twice, reason: '重复登记' },
    ])
  })

  it('refuses two people with two documents', async () => {
    const { manager } = await smallEstate(kernel)
    const make = (number: string) =>
      kernel.run(manager, createPerson, { name: '王强', identity: { kind: 'cn_id', number } })
    const [father, son] = [await make(aDocument()), await make(aDocument())]
    await expect(
      kernel.run(manager, mergePersons, { id: father.id, version: 1, intoId: son.id, reason: '同名' }),
    ).rejects.toMatchObject({ code: 'conflict', details: { reason: 'two_documents' } })
  })

  it('finds the last one of a chain of merges', async () => {
    const { manager, person } = await smallEstate(kernel)
    const [a, b, c] = [await person('赵磊'), await person('赵磊'), await person('赵磊')]
    await kernel.run(manager, mergePersons, { id: a, version: 1, intoId: b, reason: '重复' })
    await kernel.run(manager, mergePersons, { id: b, version: 2, intoId: c, reason: '重复' })
    expect((await kernel.run(manager, getPerson, { id: a })).id).toBe(c)
  })
})
