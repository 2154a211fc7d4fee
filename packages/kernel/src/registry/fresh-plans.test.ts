import { newId } from '@linli/contract'
import { afterAll, beforeAll, expect, it } from 'vitest'

import { runOperation } from '../action/run-operation.ts'
import { testKernel, type TestKernel, type TestMember } from '../testing/index.ts'
import { listPersons } from './list-persons.ts'
import { explained, rowsRead } from './testing/explained.ts'
import { applyChunk } from './testing/registry-actions.ts'
import { listedTables } from './testing/registry-tables.ts'
import { inChunks, sampleLedger } from './testing/sample-ledger.ts'
import { getUnitTree } from './unit-tree.ts'

let kernel: TestKernel
let manager: TestMember
let buildings: string[]

/** An estate as an import leaves it: Postgres has not looked at the tables yet, so it takes them for empty. */
beforeAll(async () => {
  kernel = await testKernel()
  for (const table of listedTables)
    await kernel.admin.query(`alter table kernel.${table} set (autovacuum_enabled = false)`)
  const tenant = await kernel.mintTenant()
  manager = await kernel.mintMember(tenant, ['estate-manager'])
  const batchId = newId()
  for (const rows of inChunks(sampleLedger(1_000).rows, 500))
    await runOperation(kernel.kernel, await kernel.asSystem(tenant), applyChunk, { chunk: { batchId, rows } })
  buildings = (await kernel.run(manager, getUnitTree, {})).buildings.map(({ id }) => id)
}, 60_000)
afterAll(() => kernel.close())

it.each([
  ['a building', 1, {}],
  ['owners of a building', 1, { relation: 'owner' }],
  ['a building and a name', 1, { q: '李' }],
  ['a building and initials', 1, { q: 'w' }],
  ['a building and a room', 1, { q: '2-1-904' }],
  ['most buildings and a name', 5, { q: '建国', relation: 'owner' }],
  ['a name and a room', 0, { q: '李 2-1' }],
  ['three words', 0, { q: '李 l 1' }],
] as const)(
  'persons by %s are not read anew for each other, right after an import',
  async (_what, some, input) => {
    const building = buildings.slice(0, some)
    const plans = await explained(kernel, manager, {
      operation: listPersons,
      input: { ...input, ...(some ? { building } : {}) },
    })
    // 2,000 persons with 3,500 relations, twice: for the page and for its count.
    expect(rowsRead(plans)).toBeLessThan(15_000)
  },
)
