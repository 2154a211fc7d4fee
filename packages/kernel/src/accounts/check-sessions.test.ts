import { newId } from '@linli/contract'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { findSession } from '../action/caller.ts'
import { testKernel, type TestKernel, type TestMember } from '../testing/index.ts'
import { authSecret } from './auth-secret.ts'
import { sessionTokenFrom } from './session-token.ts'

let test: TestKernel

beforeAll(async () => {
  test = await testKernel()
})
afterAll(() => test.close())

const tokenOf = ({ cookie }: TestMember) => sessionTokenFrom(cookie, authSecret(test.kernel.config))!

describe('session checks that come in together', () => {
  it('give each request its own session, tenant and rights, and none to a wrong token', async () => {
    const people = await Promise.all(
      Array.from({ length: 21 }, async (_, at) => {
        const tenant = await test.mintTenant()
        return {
          tenant,
          member: await test.mintMember(tenant, [at % 2 ? 'steward' : 'estate-manager']),
          role: at % 2 ? 'steward' : 'estate-manager',
        }
      }),
    )
    const [first] = people
    const answers = await Promise.all(
      people.flatMap(({ tenant, member }) => [
        findSession(test.kernel, tokenOf(member), tenant.id),
        findSession(test.kernel, newId(), tenant.id),
        findSession(test.kernel, tokenOf(member), null),
        findSession(test.kernel, tokenOf(member), first!.tenant.id),
      ]),
    )
    for (const [at, { tenant, member, role }] of people.entries()) {
      const [own, nobodys, alone, others] = answers.slice(at * 4, at * 4 + 4)
      expect(own).toMatchObject({ account: { id: member.accountId }, tenant: { id: tenant.id } })
      expect(own!.memberships!.map(({ tenantId, roles }) => [tenantId, roles])).toEqual([[tenant.id, [role]]])
      expect(nobodys).toBeNull()
      expect(Object.keys(alone!)).toEqual(['account'])
      if (at) expect(others).toEqual({ account: expect.objectContaining({ id: member.accountId }) })
    }
  })

  it('all fail when the database does, and the next are answered', async () => {
    const tenant = await test.mintTenant()
    const member = await test.mintMember(tenant, ['steward'])
    const token = tokenOf(member)
    const { pool } = test.kernel.database
    const { query } = pool
    pool.query = () => Promise.reject(new Error('gone'))
    const lost = await Promise.allSettled([1, 2, 3].map(() => findSession(test.kernel, token, tenant.id)))
    pool.query = query
    expect(lost.map(({ status }) => status)).toEqual(['rejected', 'rejected', 'rejected'])
    expect(await findSession(test.kernel, token, tenant.id)).toMatchObject({
      account: { id: member.accountId },
    })
  })
})
