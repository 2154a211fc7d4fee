import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { testKernel, type TestKernel } from '../testing/index.ts'
import { getPerson } from './get-person.ts'
import { giveConsent } from './give-consent.ts'
import { listPersons } from './list-persons.ts'
import { mergePersons } from './merge-persons.ts'
import { setPoliticalStatus } from './set-political-status.ts'
import { smallEstate } from './testing/estate.ts'
import { withdrawConsent } from './withdraw-consent.ts'

let kernel: TestKernel
beforeAll(async () => void (kernel = await testKernel()))
afterAll(() => kernel.close())

const consent = {
  kind: 'political_status',
  channel: 'paper',
  textVersion: '2025-1',
  method: '纸质签名',
} as const

async function withMember() {
  const estate = await smallEstate(kernel)
  const personId = await estate.person('郭建国')
  await kernel.run(estate.manager, giveConsent, { personId, ...consent })
  await kernel.run(estate.manager, setPoliticalStatus, { personId, status: 'party_member' })
  return { ...estate, personId }
}

describe('political status', () => {
  it('is refused without a living consent, and audited without saying what it is', async () => {
    const { manager, person } = await smallEstate(kernel)
    const personId = await person('马强')
    await expect(
      kernel.run(manager, setPoliticalStatus, { personId, status: 'party_member' }),
    ).rejects.toMatchObject({ code: 'illegal_move', details: { reason: 'consent_missing' } })
    await kernel.run(manager, giveConsent, { personId, ...consent })
    await kernel.run(manager, setPoliticalStatus, { personId, status: 'party_member' })
    const { rows } = await kernel.admin.query(
      "select after from kernel.audit_log where subject_id = $1 and action = 'kernel.political-status.set'",
      [personId],
    )
    expect(rows).toEqual([{ after: { politicalStatus: 'changed' } }])
  })

  it.each([
    ['estate-manager', 'party_member'],
    ['steward', 'party_member'],
    ['party-secretary', 'party_member'],
    ['front-desk', null],
    ['committee-director', null],
    ['engineer', null],
  ] as const)('%s reads %s, and the filter tells no more', async (role, expected) => {
    const { tenant, personId } = await withMember()
    const member = await kernel.mintMember(tenant, [role])
    expect((await kernel.run(member, getPerson, { id: personId })).politicalStatus).toBe(expected)
    const found = await kernel.run(member, listPersons, { partyMember: 'true' })
    expect(found.rows.length).toBe(expected === null ? 0 : 1)
    const others = await kernel.run(member, listPersons, { partyMember: 'false' })
    expect(others.rows.length).toBe(0)
  })

  it('is deleted when the consent is withdrawn, and unreadable from that moment', async () => {
    const { manager, tenant, personId } = await withMember()
    await kernel.run(manager, withdrawConsent, { personId, kind: 'political_status', method: '本人来电' })
    expect((await kernel.run(manager, getPerson, { id: personId })).politicalStatus).toBeNull()
    const { rows } = await kernel.admin.query(
      'select count(*)::int as n from kernel.political_records where tenant_id = $1',
      [tenant.id],
    )
    expect(rows).toEqual([{ n: 0 }])
    await expect(
      kernel.run(manager, setPoliticalStatus, { personId, status: 'masses' }),
    ).rejects.toMatchObject({ details: { reason: 'consent_missing' } })
    const person = await kernel.run(manager, getPerson, { id: personId })
    expect(person.consents).toMatchObject([
      { kind: 'political_status', textVersion: '2025-1', withdrawnAt: expect.any(String) },
    ])
  })

  it('follows the person through a merge with the consent that lives', async () => {
    const { manager, personId, person } = await withMember()
    const stays = await person('郭建国')
    await kernel.run(manager, giveConsent, { personId: stays, ...consent })
    const { version } = await kernel.run(manager, getPerson, { id: personId })
    await kernel.run(manager, mergePersons, { id: personId, version, intoId: stays, reason: '重复' })
    const merged = await kernel.run(manager, getPerson, { id: stays })
    expect(merged.politicalStatus).toBe('party_member')
    expect(merged.consents.filter((one) => one.withdrawnAt === null)).toHaveLength(1)
    await kernel.run(manager, withdrawConsent, { personId: stays, kind: 'political_status', method: '本人' })
    expect((await kernel.run(manager, getPerson, { id: stays })).politicalStatus).toBeNull()
  })
})

describe('consents', () => {
  it('are given and withdrawn by residents for themselves only', async () => {
    const { tenant, person } = await smallEstate(kernel)
    const [me, other] = [await person('罗敏'), await person('高磊')]
    const resident = await kernel.mintMember(tenant, ['resident'], { personId: me })
    await kernel.run(resident, giveConsent, { personId: me, ...consent })
    await expect(kernel.run(resident, giveConsent, { personId: other, ...consent })).rejects.toMatchObject({
      code: 'forbidden',
    })
    await expect(
      kernel.run(resident, withdrawConsent, { personId: other, kind: 'political_status', method: 'x' }),
    ).rejects.toMatchObject({ code: 'forbidden' })
    const { rows } = await kernel.admin.query(
      'select channel, attested_by from kernel.consents where person_id = $1',
      [me],
    )
    expect(rows).toEqual([{ channel: 'app', attested_by: null }])
    await kernel.run(resident, withdrawConsent, { personId: me, kind: 'political_status', method: '手机端' })
    await expect(
      kernel.run(resident, withdrawConsent, { personId: me, kind: 'political_status', method: '手机端' }),
    ).rejects.toMatchObject({ code: 'not_found' })
  })
})
