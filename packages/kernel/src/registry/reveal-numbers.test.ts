import { newId } from '@linli/contract'
import { getTableColumns } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { z } from 'zod'

import { testKernel, type TestKernel, type TestMember } from '../testing/index.ts'
import { erasePerson } from './erase-person.ts'
import { mergePersons } from './merge-persons.ts'
import { persons } from './persons.schema.ts'
import { registryPermissions } from './registry.permissions.ts'
import { lookFacts } from './reveal-numbers.ts'
import { revealPerson } from './reveal-person.ts'
import { smallEstate } from './testing/estate.ts'
import { probeKit, probePlugin } from './testing/probe-plugin.ts'
import { updatePerson } from './update-person.ts'

const input = z.object({ personId: z.string(), purpose: z.string(), recordId: z.string() })
const output = z.object({ phone: z.string().nullable() })

const call = probeKit.defineAction({
  name: 'probe.call',
  can: 'member',
  answerIsSecret: true,
  input,
  output,
  async run(ctx, { personId, purpose, recordId }) {
    ctx.audit({ subject: 'probe.record', id: recordId })
    return {
      phone: await ctx.registry.revealPhone(personId, {
        purpose,
        subject: 'probe.record',
        id: recordId,
        record: '一号单',
      }),
    }
  },
})
const peek = probeKit.defineQuery({
  name: 'probe.peek',
  can: 'member',
  input,
  output,
  run: async (ctx, { personId, purpose, recordId }) => ({
    phone: await ctx.registry.revealPhone(personId, {
      purpose,
      subject: 'probe.record',
      id: recordId,
      record: '一号单',
    }),
  }),
})

let kernel: TestKernel
beforeAll(async () => void (kernel = await testKernel({ plugins: [probePlugin] })))
afterAll(() => kernel.close())

const looks = async (personId: string) =>
  (
    await kernel.admin.query(
      "select action, account_id, reason, after from kernel.audit_log where subject = 'kernel.person' and subject_id = $1 and after ? 'revealed' order by id",
      [personId],
    )
  ).rows

describe('a phone of the register, for a plugin', () => {
  it('is the first one, and the audit says who looked at whom, why and for which record', async () => {
    const { tenant, manager, person } = await smallEstate(kernel)
    const id = await person('周秀英', '19900001108')
    await kernel.run(manager, updatePerson, { id, version: 1, phones: ['19900001108', '19900001109'] })
    // Without a right to the register: who may is the plugin's to say.
    const engineer = await kernel.mintMember(tenant, ['engineer'])
    const recordId = newId()
    expect(await kernel.run(engineer, call, { personId: id, purpose: '上门前联系', recordId })).toEqual({
      phone: '19900001108',
    })
    expect(await looks(id)).toEqual([
      {
        action: 'probe.call',
        account_id: engineer.accountId,
        reason: '上门前联系',
        after: {
          revealed: 'phone',
          purpose: '上门前联系',
          note: '',
          count: 1,
          plugin: 'probe',
          recordSubject: 'probe.record',
          recordId,
          record: '一号单',
        },
      },
    ])
  })

  it('of a merged person is that of the one that stayed, who is in the audit; the register’s own look too', async () => {
    const { manager, person } = await smallEstate(kernel)
    const [twice, stays] = [await person('张伟'), await person('张伟', '19900003002')]
    await kernel.run(manager, mergePersons, { id: twice, version: 1, intoId: stays, reason: '重复登记' })
    const ask = { personId: twice, purpose: 'emergency', recordId: newId() }
    expect(await kernel.run(manager, call, ask)).toEqual({ phone: '19900003002' })
    const shown = await kernel.run(manager, revealPerson, { id: twice, field: 'phone', purpose: 'emergency' })
    expect(shown.values.map(({ value }) => value)).toEqual(['19900003002'])
    expect((await looks(stays)).map(({ action }) => action)).toEqual(['probe.call', 'kernel.person.reveal'])
    expect(await looks(twice)).toEqual([])
  })

  it('is none where there is none: no number, erased, another tenant’s, nobody', async () => {
    const [here, there] = [await smallEstate(kernel), await smallEstate(kernel)]
    const [silent, gone] = [await here.person('李敏'), await here.person('王强', '19900003003')]
    await kernel.run(here.manager, erasePerson, { id: gone, version: 1, reason: '本人申请' })
    const foreign = await there.person('赵磊', '19900003004')
    for (const personId of [silent, gone, foreign, newId()]) {
      const ask = { personId, purpose: 'emergency', recordId: newId() }
      expect(await kernel.run(here.manager, call, ask)).toEqual({ phone: null })
    }
    expect(await looks(silent)).toMatchObject([{ after: { count: 0 } }])
    expect(await looks(foreign)).toEqual([])
  })

  it('is refused for a purpose that is longer than any reason', async () => {
    const { manager, person } = await smallEstate(kernel)
    const personId = await person('吴勇', '19900003005')
    const ask = (purpose: string) => kernel.run(manager, call, { personId, purpose, recordId: newId() })
    expect(await ask('因'.repeat(200))).toEqual({ phone: '19900003005' })
    await expect(ask('因'.repeat(201))).rejects.toMatchObject({
      code: 'bad_input',
      details: { issues: [{ path: 'purpose', rule: 'too_big_text', params: { limit: 200 } }] },
    })
    expect(await looks(personId)).toHaveLength(1)
  })

  it('is refused without a purpose, and to a query, which keeps no audit', async () => {
    const { manager, person } = await smallEstate(kernel)
    const personId = await person('吴勇', '19900003005')
    const ask = { personId, purpose: ' ', recordId: newId() }
    await expect(kernel.run(manager, call, ask)).rejects.toMatchObject({ code: 'bad_input' })
    await expect(kernel.run(manager, peek, { ...ask, purpose: 'emergency' })).rejects.toMatchObject({
      code: 'internal',
    })
    expect(await looks(personId)).toEqual([])
  })
})

describe('the audit of a look', () => {
  const shown = async (who: TestMember, personId: string) => {
    const path = `/api/t/${who.tenantId}/audit?subject=kernel.person&subjectId=${personId}`
    const { rows } = (await (await kernel.request(who, 'GET', path)).json()) as {
      rows: { action: string; text: string | null; changes: { label: string; after: string | null }[] }[]
    }
    return rows.map(({ action, text, changes }) => ({
      action,
      text,
      said: Object.fromEntries(changes.map(({ label, after }) => [label, after])),
    }))
  }
  const told = {
    action: 'probe.call',
    text: 'emergency',
    said: {
      查看了: '电话',
      用途: '紧急情况',
      数量: '1',
      插件: '平台',
      关联类型: 'probe.record',
      关联记录: '一号单',
    },
  }

  it('is told to all who keep it, of the person no more than they may see', async () => {
    const { tenant, manager, person } = await smallEstate(kernel)
    const id = await person('周秀英', '19900001108')
    await kernel.run(manager, call, { personId: id, purpose: 'emergency', recordId: newId() })
    expect(await shown(manager, id)).toMatchObject([told, { said: { 姓名: '周*英' } }])
    const supervisor = await kernel.mintMember(tenant, ['supervisor'])
    expect(await shown(supervisor, id)).toEqual([
      told,
      { action: 'kernel.person.create', text: null, said: {} },
    ])
  })

  it('is made of no column of a person and of no field that a role reads', () => {
    const read = Object.values(registryPermissions['kernel.person.read'].roles).flatMap((grant) =>
      grant === true ? [] : (grant.fields ?? []),
    )
    const personal = new Set<string>([...Object.keys(getTableColumns(persons)), ...read])
    expect(personal.size).toBeGreaterThan(10)
    expect(lookFacts.filter((fact) => personal.has(fact))).toEqual([])
  })
})
