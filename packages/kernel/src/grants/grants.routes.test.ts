import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'

import { testKernel, type TestKernel, type TestMember, type TestTenant } from '../testing/index.ts'
import { giveUnits, overseenEstate } from './testing/overseen-estate.ts'

let test: TestKernel
let association: TestTenant
let otherAssociation: TestTenant
let estate: TestTenant
let manager: TestMember
let officer: TestMember
let stranger: TestMember

beforeAll(async () => (test = await testKernel()))
afterAll(() => test.close())

beforeEach(async () => {
  ;({ association, otherAssociation, estate, manager, officer, stranger } = await overseenEstate(test))
})

const give = () => giveUnits(test, manager, association)

describe('the lists over HTTP', () => {
  it('leave in a file with what their filters show, for those who may read them', async () => {
    await give()
    const csv = async (member: TestMember, tenant: TestTenant, path: string) => {
      const answer = await test.request(member, 'GET', `/api/t/${tenant.id}${path}`)
      return [answer.status, answer.status === 200 ? await answer.text() : ''] as const
    }
    const [status, text] = await csv(manager, estate, '/grants/export?format=csv&live=true')
    expect(status).toBe(200)
    expect(text).toContain('年度评价核对房屋数')
    expect((await csv(manager, estate, '/grants/export?format=csv&live=false'))[1]).not.toContain('年度评价')
    expect((await csv(officer, association, '/grants/received/export?format=csv'))[1]).toContain(estate.name)
    expect((await csv(officer, association, '/members-overview/export?format=csv'))[1]).toContain('长泰物业')
    expect((await csv(officer, association, '/granted/kernel.unit/export'))[0]).toBe(404)
    expect((await csv(stranger, association, '/grants/received/export'))[0]).toBe(404)
    expect((await csv(stranger, otherAssociation, '/grants/received/export?format=csv'))[1]).not.toContain(
      estate.name,
    )
    const steward = await test.mintMember(estate, ['steward'])
    expect((await csv(steward, estate, '/grants/export'))[0]).toBe(403)
  })
})
