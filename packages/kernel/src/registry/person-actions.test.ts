import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { testKernel, type TestKernel } from '../testing/index.ts'
import { createPerson } from './create-person.ts'
import { erasePerson } from './erase-person.ts'
import { getPerson } from './get-person.ts'
import { getUnit } from './get-unit.ts'
import { listPersons } from './list-persons.ts'
import { mergePersons } from './merge-persons.ts'
import { aDocument, smallEstate } from './testing/estate.ts'
import { everythingStored } from './testing/everything-stored.ts'
import { updatePerson } from './update-person.ts'

let kernel: TestKernel
beforeAll(async () => void (kernel = await testKernel()))
afterAll(() => kernel.close())

describe('persons', () => {
  it('are stored with phone and ID number sealed, and shown masked', async () => {
    const { manager, tenant } = await smallEstate(kernel)
    const number = aDocument()
    const { id } = await kernel.run(manager, createPerson, {
      name: '欧阳小明',
      phones: ['199 0000 1108', '０755-83221234'],
      identity: { kind: 'cn_id', number },
      sex: 'male',
      birthDate: '1960-01-01',
    })
    const person = await kernel.run(manager, getPerson, { id })
    expect(person).toMatchObject({
      name: '欧阳小明',
      idKind: 'cn_id',
      idMasked: `${number.slice(0, 4)}**********${number.slice(-4)}`,
      sex: 'male',
    })
    expect(person.phones.map((phone) => phone.masked)).toEqual(['199****1108', '0755-****1234'])
    const stored = await everythingStored(kernel, tenant.id)
    for (const secret of ['19900001108', '83221234', number]) expect(stored.includes(secret)).toBe(false)
  })

  it('refuses a wrong check character, and a document that another person has', async () => {
    const { manager } = await smallEstate(kernel)
    const number = aDocument()
    const wrong = number.slice(0, -1) + (number.endsWith('1') ? '2' : '1')
    await expect(
      kernel.run(manager, createPerson, { name: '张三', identity: { kind: 'cn_id', number: wrong } }),
    ).rejects.toMatchObject({
      code: 'bad_input',
      details: { issues: [{ path: 'identity.number', rule: 'id_checksum' }] },
    })
    await kernel.run(manager, createPerson, { name: '张三', identity: { kind: 'cn_id', number } })
    await expect(
      kernel.run(manager, createPerson, { name: '张三丰', identity: { kind: 'cn_id', number } }),
    ).rejects.toMatchObject({ code: 'conflict', details: { reason: 'document_exists' } })
  })

  it('keep the phones named and get the ones typed, a known one only once', async () => {
    const { manager, person } = await smallEstate(kernel)
    const id = await person('李敏', '19900002001')
    const before = await kernel.run(manager, getPerson, { id })
    await kernel.run(manager, updatePerson, { id, version: 1, phones: ['19900002001', '19900002002'] })
    const both = await kernel.run(manager, getPerson, { id })
    expect(both.phones.map((phone) => phone.masked)).toEqual(['199****2001', '199****2002'])
    await kernel.run(manager, updatePerson, { id, version: 2, keepPhoneIds: [both.phones[1]!.id] })
    expect((await kernel.run(manager, getPerson, { id })).phones).toEqual([both.phones[1]])
    await expect(kernel.run(manager, updatePerson, { id, version: 1, note: 'x' })).rejects.toMatchObject({
      code: 'stale_version',
      details: { current: { name: '李*' } },
    })
    expect(before.phones).toHaveLength(1)
  })

  it('are found by their new name and not by the old one', async () => {
    const { manager, person } = await smallEstate(kernel)
    const id = await person('刘洋')
    await kernel.run(manager, updatePerson, { id, version: 1, name: '孙建国' })
    const find = async (q: string) => (await kernel.run(manager, listPersons, { q })).rows.length
    expect([await find('ly'), await find('sjg'), await find('建国')]).toEqual([0, 1, 1])
  })
})

describe('erasing a person on request', () => {
  it('leaves no name, number or document anywhere, ends what they were and keeps the dated rows', async () => {
    const { manager, tenant, unit, relate, person } = await smallEstate(kernel)
    const number = aDocument()
    const { id } = await kernel.run(manager, createPerson, {
      name: '诸葛孔明',
      phones: ['19900005005'],
      identity: { kind: 'cn_id', number },
      note: '南阳人',
    })
    const twice = await person('诸葛孔明')
    await kernel.run(manager, mergePersons, { id: twice, version: 1, intoId: id, reason: '重复' })
    const home = await unit('101')
    await relate(home, id, 'owner')
    const { version } = await kernel.run(manager, getPerson, { id })
    await kernel.run(manager, erasePerson, { id, version, reason: '本人申请' })
    const stored = await everythingStored(kernel, tenant.id)
    for (const secret of ['孔明', 'zhugekongming', '南阳人', number.slice(0, 4), number.slice(-4), '5005'])
      expect(stored.includes(secret), secret).toBe(false)
    const gone = await kernel.run(manager, getPerson, { id })
    expect(gone).toMatchObject({
      status: 'erased',
      name: '已注销',
      phones: [],
      idMasked: null,
      relations: [{ relation: 'owner', isLive: false }],
    })
    expect((await kernel.run(manager, getUnit, { id: home })).household!.members).toEqual([])
    const events = await kernel.admin.query(
      "select payload from kernel.outbox where tenant_id = $1 and name = 'kernel.person.erased@1'",
      [tenant.id],
    )
    expect(events.rows).toEqual([{ payload: { personId: id } }])
  })
})
