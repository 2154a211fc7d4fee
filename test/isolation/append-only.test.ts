import { evaluation } from '@linli/evaluation-server'
import { testKernel, type TestKernel, type TestTenant } from '@linli/kernel/testing'
import { smartProperty } from '@linli/smart-property-server'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { fencedTables, inReferenceOrder, type FencedTable } from './catalogue.ts'
import { seedWorld, type World } from './seed-world.ts'

let test: TestKernel
let tenant: TestTenant
let appending: FencedTable[]
let world: World

beforeAll(async () => {
  test = await testKernel({ plugins: [smartProperty, evaluation], enableAll: false })
  tenant = await test.mintTenant()
  const tables = inReferenceOrder(await fencedTables(test.admin))
  world = await seedWorld(test.admin, tables, tenant.id, 'canary')
  appending = tables.filter(({ kind }) => kind === 'append' || kind === 'inherited-append')
})
afterAll(() => test?.close())

/** Changes of the seeded row, each as its table's own tenant would make it. */
const changes: readonly (readonly [name: string, of: (table: string) => string, values: boolean])[] = [
  ['update', (table) => `update ${table} set created_at = created_at where id = $1`, true],
  ['delete', (table) => `delete from ${table} where id = $1`, true],
  ['truncate', (table) => `truncate ${table} cascade`, false],
]

/** What the database says to a change, which is undone; `done` where it lets it happen. */
async function answerTo(table: FencedTable, [, of, values]: (typeof changes)[number], role: string) {
  const client = await test.admin.connect()
  try {
    await client.query('begin')
    await client.query("select set_config('app.tenant_id', $1, true)", [tenant.id])
    if (role !== 'owner') await client.query(`set local role ${role}`)
    const { rowCount } = await client.query(of(table.name), values ? [world.get(table.name)] : [])
    return rowCount === 0 && values ? 'no such row' : 'done'
  } catch (error) {
    return (error as Error).message
  } finally {
    await client.query('rollback')
    client.release()
  }
}

describe('every table that only grows', () => {
  it('is one of the catalogue, with a row in it', () => {
    expect(appending.length).toBeGreaterThan(15)
    expect(appending.filter(({ name }) => !world.has(name))).toEqual([])
  })

  it.each(changes)('refuses the application: %s', async (...change) => {
    const open = []
    for (const table of appending) {
      const answer = await answerTo(table, change, 'linli_tenant')
      if (!answer.startsWith('permission denied')) open.push(`${table.name}: ${answer}`)
    }
    expect(open).toEqual([])
  })

  // Elsewhere the owner may: a log has an end of keeping.
  it.each(changes)('of the evaluation refuses its owner too: %s', async (...change) => {
    const own = appending.filter(({ name }) => name.startsWith('p_evaluation.'))
    expect(own.length).toBeGreaterThan(10)
    const open = []
    for (const table of own) {
      const answer = await answerTo(table, change, 'owner')
      if (!answer.endsWith('is append-only')) open.push(`${table.name}: ${answer}`)
    }
    expect(open).toEqual([])
  })
})
