import { newId } from '@linli/contract'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { testKernel, type TestKernel } from '../testing/index.ts'
import { revealPerson } from './reveal-person.ts'
import { smallEstate } from './testing/estate.ts'
import { everythingStored } from './testing/everything-stored.ts'

let kernel: TestKernel
beforeAll(async () => void (kernel = await testKernel()))
afterAll(() => kernel.close())

describe('reveal', () => {
  it('shows the number for a purpose, audits who looked and why, and stores no answer', async () => {
    const { manager, tenant, person } = await smallEstate(kernel)
    const id = await person('周军', '19900004004')
    const shown = await kernel.run(
      manager,
      revealPerson,
      { id, field: 'phone', purpose: 'contact_resident' },
      { idempotencyKey: newId() },
    )
    expect(shown.values.map((value) => value.value)).toEqual(['19900004004'])
    const audits = await kernel.admin.query(
      "select account_id, reason, after from kernel.audit_log where subject_id = $1 and action = 'kernel.person.reveal'",
      [id],
    )
    expect(audits.rows).toEqual([
      {
        account_id: manager.accountId,
        reason: 'contact_resident',
        after: { revealed: 'phone', purpose: 'contact_resident', note: '', count: 1 },
      },
    ])
    expect((await everythingStored(kernel, tenant.id)).includes('19900004004')).toBe(false)
  })

  it.each([
    ['front-desk', 'phone', true],
    ['front-desk', 'idNumber', false],
    ['steward', 'idNumber', true],
    ['engineer', 'phone', false],
    ['committee-director', 'phone', false],
    ['resident', 'phone', false],
  ] as const)('%s, %s: %s', async (role, field, isAllowed) => {
    const { tenant, person } = await smallEstate(kernel)
    const id = await person('吴勇', '19900004005')
    const member = await kernel.mintMember(tenant, [role])
    const look = kernel.run(member, revealPerson, { id, field, purpose: 'emergency' })
    if (isAllowed) await expect(look).resolves.toMatchObject({ id, field })
    else await expect(look).rejects.toMatchObject({ code: 'forbidden' })
  })

  it('refuses a look without a purpose of the list', async () => {
    const { manager, person } = await smallEstate(kernel)
    const id = await person('徐杰', '19900004006')
    await expect(
      kernel.run(manager, revealPerson, { id, field: 'phone', purpose: 'curiosity' as never }),
    ).rejects.toMatchObject({ code: 'bad_input' })
  })
})
