import { newId } from '@linli/contract'
import { evaluation } from '@linli/evaluation-server'
import { testKernel, type TestKernel, type TestTenant } from '@linli/kernel/testing'
import type pg from 'pg'
import { afterAll, beforeAll, expect, it } from 'vitest'

import { fencedTables, inReferenceOrder } from './catalogue.ts'
import { seedWorld, type World } from './seed-world.ts'

interface Narrowed {
  /** Who must not see the row: an account of no office at all, or one of an active scorer without a place. */
  reader: 'anybody' | 'scorer'
  /** What makes the policy the only thing that hides the row. */
  arrange?: (reader: string) => string
}

const scorer: Narrowed = { reader: 'scorer' }
const anybody: Narrowed = { reader: 'anybody' }

/** Every narrowing policy by its table, with a reader whom it alone keeps from a row. */
const narrowed: Readonly<Record<string, Narrowed>> = {
  'layer_scores narrow_blind_scores': {
    ...anybody,
    arrange: () =>
      `update p_evaluation.layer_scores set layer = 'scorer', assignment_id = gen_random_uuid();
      delete from p_evaluation.unblindings`,
  },
  'layer_scores narrow_own_sides': {
    ...scorer,
    arrange: () => "update p_evaluation.layer_scores set layer = 'reconciled'",
  },
  'discrepancies narrow_own_sides': scorer,
  'discrepancy_notes narrow_own_sides': scorer,
  'assignment_holders narrow_blind_holders': scorer,
  'dossiers narrow_granted_dossiers': {
    ...anybody,
    arrange: () => "update p_evaluation.dossiers set grant_until = '2000-01-01'",
  },
  'dossier_readings narrow_own_readings': anybody,
  'draw_records narrow_blind_draws': scorer,
  'calibration_references narrow_blind_references': scorer,
  'calibration_sittings narrow_own_sittings': scorer,
  'calibration_answers narrow_own_answers': scorer,
  'appraisal_subjects narrow_own_sheets': anybody,
  'appraisal_opinions narrow_own_opinions': {
    ...anybody,
    arrange: (reader) => `update p_evaluation.appraisal_subjects set persons = array['${reader}']::uuid[];
      update p_evaluation.appraisal_opinions set layer = 'leader'; update p_evaluation.appraisal_cycles set state = 'open'`,
  },
  'appraisal_objections narrow_own_objections': anybody,
}

let test: TestKernel
let tenant: TestTenant
let world: World

beforeAll(async () => {
  test = await testKernel({ plugins: [evaluation], enableAll: false })
  tenant = await test.mintTenant({ kind: 'association' })
  const tables = inReferenceOrder(await fencedTables(test.admin))
  world = await seedWorld(test.admin, tables, tenant.id, 'canary')
})
afterAll(() => test?.close())

it('each has a reader here whom it alone keeps out', async () => {
  const { rows } = await test.admin.query<{ policy: string }>(
    `select tablename || ' ' || policyname as policy from pg_policies
     where schemaname = 'p_evaluation' and policyname like 'narrow\\_%'`,
  )
  expect(rows.map(({ policy }) => policy).toSorted()).toEqual(Object.keys(narrowed).toSorted())
})

/** How many rows the reader finds of the seeded one. */
async function found(client: pg.PoolClient, table: string, reader: string): Promise<number> {
  await client.query("select set_config('app.tenant_id', $1, true), set_config('app.account_id', $2, true)", [
    tenant.id,
    reader,
  ])
  await client.query('set local role linli_tenant')
  const { rows } = await client.query(`select 1 from p_evaluation.${table} where id = $1`, [
    world.get(`p_evaluation.${table}`),
  ])
  await client.query('reset role')
  return rows.length
}

it.each(Object.entries(narrowed))(
  'without %s the row is there for whom it must not be',
  async (name, { reader, arrange }) => {
    const [table = '', policy = ''] = name.split(' ')
    const account = newId()
    const client = await test.admin.connect()
    try {
      // Everything here is undone: rows that only grow are changed as no application could.
      await client.query('begin; set local session_replication_role = replica')
      if (reader === 'scorer')
        await client.query('update p_evaluation.scorers set account_id = $1, is_active = true', [account])
      if (arrange) await client.query(arrange(account))
      await client.query('set local session_replication_role = origin')
      const narrow = await found(client, table, account)
      await client.query(`drop policy ${policy} on p_evaluation.${table}`)
      expect([narrow, await found(client, table, account)]).toEqual([0, 1])
    } finally {
      await client.query('rollback')
      client.release()
    }
  },
)
