import { newId } from '@linli/contract'
import { afterAll, beforeAll, expect, it } from 'vitest'

import { systemCaller } from '../action/caller.ts'
import { runOperation } from '../action/run-operation.ts'
import { createKernel } from '../kernel/create-kernel.ts'
import { openFieldCipher } from '../personal/field-cipher.ts'
import { createMemoryLive } from '../realtime/memory-live.ts'
import { testKernel, type TestKernel, type TestTenant } from '../testing/index.ts'
import { idScope, phoneScope, sealIdentity, sealPhone } from './personal-fields.ts'
import { rotateAllFieldKeys, rotateFieldKeys } from './rotate-field-keys.ts'

let test: TestKernel
const tenants: TestTenant[] = []
const newSecret = 'another secret of thirty-two characters or more'
const idNumber = '440301199001011234'
const phone = '19900001234'
const people = 620

beforeAll(async () => {
  test = await testKernel()
  tenants.push(await test.mintTenant(), await test.mintTenant())
  const cipher = openFieldCipher({ LINLI_SECRET: test.kernel.config.LINLI_SECRET })
  for (const [index, { id: tenantId }] of tenants.entries()) {
    for (let i = 0; i < (index === 0 ? people : 1); i++) {
      const id = newId()
      const number = `${idNumber.slice(0, -4)}${String(i).padStart(4, '0')}`
      const { idKind, idSealed, idIndex, idMasked } = sealIdentity(cipher, tenantId, {
        kind: 'resident',
        number,
      } as never)
      await test.admin.query(
        'insert into kernel.persons (tenant_id, id, name, name_key, sort_key, id_kind, id_sealed, id_index, id_masked) values ($1,$2,$3,$3,$3,$4,$5,$6,$7)',
        [tenantId, id, '李梅', idKind, idSealed, idIndex, idMasked],
      )
      if (i > 0) continue
      const { sealed, numberIndex, tail, masked } = sealPhone(cipher, tenantId, phone)
      await test.admin.query(
        'insert into kernel.person_phones (tenant_id, id, person_id, sealed, number_index, tail, masked) values ($1,$2,$3,$4,$5,$6,$7)',
        [tenantId, newId(), id, sealed, numberIndex, tail, masked],
      )
    }
  }
})
afterAll(() => test.close())

const kernelWith = (secrets: { LINLI_SECRET: string; LINLI_SECRET_OLD?: string }) =>
  createKernel({ config: { ...test.kernel.config, ...secrets }, plugins: [], live: createMemoryLive() })

it('seals every value anew in every tenant, a batch at a time, and goes on after a stop', async () => {
  const secrets = { LINLI_SECRET: newSecret, LINLI_SECRET_OLD: test.kernel.config.LINLI_SECRET }
  const kernel = kernelWith(secrets)
  const caller = await systemCaller(kernel, tenants[0]!.id, 'test')
  expect(await runOperation(kernel, caller, rotateFieldKeys, {})).toEqual({ done: 501, isMore: true })
  const progress: number[] = []
  expect(await rotateAllFieldKeys(kernel, (done) => progress.push(done))).toBe(people - 500 + 2)
  expect(progress.length).toBe(2)
  expect(await rotateAllFieldKeys(kernel)).toBe(0)
  await kernel.database.close()

  // The old secret is gone: everything is read and found with the new one alone.
  const cipher = openFieldCipher({ LINLI_SECRET: newSecret })
  for (const { id: tenantId } of tenants) {
    const { rows } = await test.admin.query<{ sealed: string; index: string }>(
      'select id_sealed as sealed, id_index as index from kernel.persons where tenant_id = $1',
      [tenantId],
    )
    for (const { sealed, index } of rows) {
      const plain = cipher.decrypt(idScope(tenantId), sealed)
      expect(plain.startsWith('44030119900101')).toBe(true)
      expect(index).toBe(cipher.blindIndex(idScope(tenantId), plain))
    }
    const phones = await test.admin.query<{ sealed: string; index: string }>(
      'select sealed, number_index as index from kernel.person_phones where tenant_id = $1',
      [tenantId],
    )
    expect(phones.rows.map((row) => cipher.decrypt(phoneScope(tenantId), row.sealed))).toEqual([phone])
    expect(phones.rows[0]!.index).toBe(cipher.blindIndex(phoneScope(tenantId), phone))
  }
})

it('names the tenants whose values no key opens', async () => {
  const kernel = kernelWith({ LINLI_SECRET: 'a third secret, which opens nothing of all this' })
  await expect(rotateAllFieldKeys(kernel)).rejects.toThrow(tenants[1]!.id)
  await kernel.database.close()
})
