import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { newId } from '@linli/contract'
import { testKernel, type TestKernel } from '../testing/index.ts'
import { createPerson } from './create-person.ts'
import { endRelation } from './end-relation.ts'
import { erasePerson } from './erase-person.ts'
import { getPerson } from './get-person.ts'
import { getUnit } from './get-unit.ts'
import { editHousehold } from './edit-household.ts'
import { listPersons } from './list-persons.ts'
import { mergePersons } from './merge-persons.ts'
import { revealPerson } from './reveal-person.ts'
import { startRelation } from './start-relation.ts'
import { aDocument, smallEstate } from './testing/estate.ts'
import { updatePerson } from './update-person.ts'

let kernel: TestKernel
beforeAll(async () => void (kernel = await testKernel()))
afterAll(() => kernel.close())

/** Everything the estate has stored, as one text: what must not be in it is looked for here. */
async function everythingStored(tenantId: string): Promise<string> {
  const { rows: tables } = await kernel.admin.query(
    "select table_name from information_schema.columns where table_schema = 'kernel' and column_name = 'tenant_id'",
  )
  const parts = await Promise.all(
    tables.map(({ table_name }) =>
      kernel.admin.query(
        `select coalesce(string_agg(t::text, E'\\n'), '') as text from kernel.${table_name} t where tenant_id = $1`,
        [tenantId],
      ),
    ),
  )
  const text = parts.map((part) => part.rows[0].text as string).join('\n')
  // Four digits of a telephone number are in some uuid, hash or timestamp sooner or later.
  return text
    .replaceAll(/[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}/g, '<id>')
    .replaceAll(/\d{4}-\d\d-\d\d \d\d:\d\d:\d\d\.\d+\+\d\d/g, '<instant>')
    .replaceAll(/\\\\x[\da-f]+/g, '<bytes>')
}

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
    const stored = await everythingStored(tenant.id)
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
    expect((await everythingStored(tenant.id)).includes('19900004004')).toBe(false)
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
    const stored = await everythingStored(tenant.id)
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
