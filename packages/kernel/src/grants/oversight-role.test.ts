import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'

import { batchClient } from '../db/pool.ts'
import { testKernel, type TestKernel, type TestMember, type TestTenant } from '../testing/index.ts'
import { giveUnits, overseenEstate } from './testing/overseen-estate.ts'

let test: TestKernel
let association: TestTenant
let manager: TestMember
let officer: TestMember

beforeAll(async () => (test = await testKernel()))
afterAll(() => test.close())

beforeEach(async () => {
  ;({ association, manager, officer } = await overseenEstate(test))
})

const give = () => giveUnits(test, manager, association)

describe('the oversight role', () => {
  const asOversight = (text: string) =>
    batchClient(test.kernel.database, {
      kind: 'oversight',
      tenantId: association.id,
      accountId: officer.accountId,
    }).query({ text })

  it('reads no other column, no other table, and writes nothing', async () => {
    await give()
    expect((await asOversight('select count(*)::int as n from kernel.units')).rows).toEqual([{ n: 6 }])
    await expect(asOversight('select note from kernel.units')).rejects.toMatchObject({ code: '42501' })
    for (const table of ['persons', 'unit_relations', 'buildings', 'audit_log', 'data_grants', 'grant_uses'])
      await expect(asOversight(`select id from kernel.${table}`), table).rejects.toMatchObject({
        code: '42501',
      })
    for (const write of [
      'update kernel.units set kind = kind',
      'delete from kernel.units',
      'update kernel.published_facts set value = 1',
      'insert into kernel.published_facts (id) values (gen_random_uuid())',
    ])
      await expect(asOversight(write), write).rejects.toMatchObject({ code: '42501' })
    await expect(
      asOversight("select kernel.publish_fact('a.b', 'count', current_date, current_date, 1, false, 'x')"),
    ).rejects.toMatchObject({ code: '42501' })
  })
})
