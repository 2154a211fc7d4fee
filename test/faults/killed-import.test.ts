import { existsSync, readdirSync } from 'node:fs'

import { newId } from '@linli/contract'
import type { TestMember } from '@linli/kernel/testing'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import type { ApiProcess } from './api-process.ts'
import { faultWorld, type FaultWorld } from './fault-world.ts'
import { companyLedger, largeLedger, type Ledger } from './ledgers.ts'
import { registryDigest, type RegistryDigest } from './registry-digest.ts'
import { send } from './stubborn-client.ts'
import { until } from './until.ts'

let world: FaultWorld
let api: ApiProcess

beforeAll(async () => {
  world = await faultWorld()
  api = await world.start('all')
})
afterAll(() => world?.end())

interface Batch {
  state: string
  stored_row: number
  done_rows: number
  good_rows: number
}

const freshManager = async () => world.mintMember(await world.mintTenant(), ['estate-manager'])

async function upload(member: TestMember, ledger: Ledger): Promise<string> {
  const form = new FormData()
  form.set('file', new File([Buffer.from(ledger.bytes)], ledger.name))
  const response = await fetch(`${api.url}/api/t/${member.tenantId}/imports?kind=registry`, {
    method: 'POST',
    body: form,
    headers: { cookie: member.cookie, 'idempotency-key': newId() },
  })
  const body = (await response.json()) as { id: string }
  expect(response.status, JSON.stringify(body)).toBe(200)
  return body.id
}

const batchOf = async (id: string) =>
  (
    await world.rows<Batch>(
      'select state, stored_row, done_rows, good_rows from kernel.import_batches where id = $1',
      [id],
    )
  )[0]!
const move = async (member: TestMember, id: string, verb: 'run' | 'undo') => {
  const answer = await send(api.url, member, `/imports/${id}/${verb}`, { body: {}, key: newId() })
  expect(answer.status, JSON.stringify(answer.body)).toBe(200)
}

/** Kills the process once the batch is where `isThere` says, and starts another. False when it was too late. */
async function killWhen(id: string, isThere: (batch: Batch) => boolean, isOver: string): Promise<boolean> {
  const where = await until('the kill’s place', async () => {
    const batch = await batchOf(id)
    return isThere(batch) ? 'there' : batch.state === isOver && 'over'
  })
  if (where === 'over') return false
  await api.kill()
  api = await world.start('all')
  return true
}

const reach = (id: string, state: string) =>
  until(`the batch is ${state}`, async () => {
    const batch = await batchOf(id)
    if (batch.state === 'failed') throw new Error('the batch failed')
    return batch.state === state
  })

const done = (batch: Batch, share: number) =>
  batch.state === 'running' && batch.done_rows > 0 && batch.done_rows >= batch.good_rows * share

describe.each([
  ['the ledger of a company', companyLedger],
  ['a ledger of 3,000 households', largeLedger],
])('%s', (_name, make) => {
  const ledger = make()
  let undisturbed: TestMember
  let disturbed: TestMember
  let batchId: string
  let otherId: string
  let expected: Record<string, RegistryDigest>

  it('is imported without disturbance, to compare with', async () => {
    undisturbed = await freshManager()
    otherId = await upload(undisturbed, ledger)
    await reach(otherId, 'ready')
    await move(undisturbed, otherId, 'run')
    await reach(otherId, 'done')
    expected = await registryDigest(world, undisturbed.tenantId)
    expect(expected.units!.rows).toBeGreaterThan(500)
    expect(expected.relations!.rows).toBeGreaterThan(500)
  })

  it('killed while it is checked and twice while it is stored, it ends with the same registry', async () => {
    disturbed = await freshManager()
    batchId = await upload(disturbed, ledger)
    const kills = [await killWhen(batchId, ({ state }) => state === 'checking', 'ready')]
    await reach(batchId, 'ready')
    await move(disturbed, batchId, 'run')
    for (const share of [0.05, 0.5])
      kills.push(await killWhen(batchId, (batch) => done(batch, share), 'done'))
    await reach(batchId, 'done')
    expect(kills.filter(Boolean).length).toBeGreaterThanOrEqual(2)
    expect(await registryDigest(world, disturbed.tenantId)).toEqual(expected)
    const [both] = await world.rows<{ same: boolean }>(
      'select a.counts = b.counts and a.done_rows = b.done_rows and a.good_rows = b.good_rows as same from kernel.import_batches a, kernel.import_batches b where a.id = $1 and b.id = $2',
      [batchId, otherId],
    )
    expect(both!.same).toBe(true)
    expect(
      await world.count(
        "select count(*) from kernel.notifications where tenant_id = $1 and kind = 'kernel.import.done'",
        [disturbed.tenantId],
      ),
    ).toBe(1)
  })

  it('an export killed in the middle leaves a record of its start and nothing else', async () => {
    const member = disturbed
    const files = () => {
      const { dataDir } = world.kernel.config
      return existsSync(dataDir) ? readdirSync(dataDir, { recursive: true, encoding: 'utf8' }).sort() : []
    }
    const before = files()
    const path = `/api/t/${member.tenantId}/persons/export?format=csv`
    const get = () => fetch(api.url + path, { headers: { cookie: member.cookie } })
    // The end has to wait, so that it cannot come before the kill.
    const blocker = await world.admin.connect()
    await blocker.query(`select pg_advisory_lock(4711);
      create function public.hold_the_end() returns trigger language plpgsql as $$ begin
        if new.action = 'kernel.export.finish' then perform pg_advisory_xact_lock(4711); end if; return new; end $$;
      create trigger hold_the_end before insert on kernel.audit_log for each row execute function public.hold_the_end()`)
    const response = await get()
    await api.kill()
    await expect(response.text()).rejects.toThrow()
    await blocker.query('select pg_advisory_unlock(4711)')
    await blocker.query('drop trigger hold_the_end on kernel.audit_log; drop function public.hold_the_end()')
    blocker.release()
    expect(
      await world.rows(
        "select action from kernel.audit_log where tenant_id = $1 and subject = 'kernel.export'",
        [member.tenantId],
      ),
    ).toEqual([{ action: 'kernel.export.start' }])
    expect(files()).toEqual(before)

    api = await world.start('all')
    const whole = (await (await get()).text()).trim().split('\n')
    expect(whole.length - 1).toBe(
      await world.count("select count(*) from kernel.persons where tenant_id = $1 and status = 'active'", [
        member.tenantId,
      ]),
    )
  })

  it('killed while it is taken back, it ends as one taken back without disturbance', async () => {
    await move(disturbed, batchId, 'undo')
    await killWhen(batchId, ({ state }) => state === 'undoing', 'undone')
    await move(undisturbed, otherId, 'undo')
    await Promise.all([reach(batchId, 'undone'), reach(otherId, 'undone')])
    const after = await registryDigest(world, disturbed.tenantId)
    expect(after).toEqual(await registryDigest(world, undisturbed.tenantId))
    expect(after.relations).not.toEqual(expected.relations)
  })
})
