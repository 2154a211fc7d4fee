import { newId } from '@linli/contract'
import { afterAll, beforeAll, expect, it } from 'vitest'

import { runOperation } from '../action/run-operation.ts'
import type { Operation } from '../action/define-action.ts'
import { testKernel, type TestKernel, type TestMember, type TestTenant } from '../testing/index.ts'
import { findAcrossEstates } from './estates.ts'
import { getPerson } from './get-person.ts'
import { getUnit } from './get-unit.ts'
import { listPersons } from './list-persons.ts'
import { listUnits } from './list-units.ts'
import { explained, flat, rowsRead, seqScans } from './testing/explained.ts'
import { applyChunk } from './testing/registry-actions.ts'
import { listedTables } from './testing/registry-tables.ts'
import { inChunks, sampleLedger } from './testing/sample-ledger.ts'

let kernel: TestKernel
let tenant: TestTenant
let manager: TestMember
let group: TestTenant
let estates: TestTenant[]

/** One estate of 3,000 households is made the way an import makes it; eleven more are copies of it. */
beforeAll(async () => {
  kernel = await testKernel()
  group = await kernel.mintTenant({ kind: 'group' })
  tenant = await kernel.mintTenant({ parent: group })
  manager = await kernel.mintMember(tenant, ['estate-manager'])
  const batchId = newId()
  for (const rows of inChunks(sampleLedger(3_000).rows, 1_000))
    await runOperation(kernel.kernel, await kernel.asSystem(tenant), applyChunk, { chunk: { batchId, rows } })
  estates = [tenant]
  for (let i = 0; i < 11; i++) {
    const copy = await kernel.mintTenant({ parent: group })
    estates.push(copy)
    for (const table of listedTables) {
      const { rows } = await kernel.admin.query(
        "select string_agg(quote_ident(column_name), ', ') as names from information_schema.columns where table_schema = 'kernel' and table_name = $1 and column_name <> 'tenant_id'",
        [table],
      )
      await kernel.admin.query(
        `insert into kernel.${table} (tenant_id, ${rows[0].names}) select $1::uuid, ${rows[0].names} from kernel.${table} where tenant_id = $2`,
        [copy.id, tenant.id],
      )
    }
  }
  for (const table of listedTables) await kernel.admin.query(`vacuum analyze kernel.${table}`)
}, 180_000)
afterAll(() => kernel.close())

const plansOf = (
  member: TestMember,
  operation: Operation,
  input: Record<string, unknown>,
  scope: 'tenant' | 'group' = 'tenant',
) =>
  explained(kernel, member, {
    operation,
    input,
    ...(scope === 'group' ? { estateIds: estates.map(({ id }) => id) } : {}),
  })

it.each([
  ['units by room', listUnits, { q: '7-1-904' }],
  ['units by initials', listUnits, { q: 'zxm' }],
  ['units by name', listUnits, { q: '李子涵' }],
  ['units by phone tail', listUnits, { q: '0123' }],
  ['persons by initials', listPersons, { q: 'wzq' }],
  ['persons by name', listPersons, { q: '建国' }],
  ['persons by phone tail', listPersons, { q: '0123' }],
  ['persons by phone', listPersons, { q: '19900000123' }],
  ['persons by room', listPersons, { q: '7-1-904' }],
] as const)('%s are found by index, reading little of 3,000 households', async (_what, operation, input) => {
  const plans = await plansOf(manager, operation, input)
  expect(seqScans(plans)).toEqual([])
  // 36,000 units and 72,000 persons are there; a list that reads an estate through would pass 10,000 rows.
  expect(rowsRead(plans)).toBeLessThan(8_000)
})

it.each([
  ['units in their order', listUnits, { limit: 20 }],
  ['units by area', listUnits, { sort: '-areaM2' }],
  ['persons in their order', listPersons, { limit: 20 }],
] as const)('the first page of %s is read off an index', async (_what, operation, input) => {
  // Beside it goes the count of the first page, which does read the estate's index through, up to 10,000 entries.
  const page = (await plansOf(manager, operation as Operation, input)).find(
    (plan) => plan['Node Type'] !== 'Aggregate',
  )
  expect(seqScans([page!])).toEqual([])
  expect(flat(page!).some((node) => node['Node Type'] === 'Sort' && (node['Actual Rows'] ?? 0) > 100)).toBe(
    false,
  )
  expect(rowsRead([page!])).toBeLessThan(1_000)
})

it('one unit and one person are a handful of index lookups', async () => {
  const unit = (await kernel.run(manager, listUnits, { q: '7-1-904' })).rows[0]!
  expect(seqScans(await plansOf(manager, getUnit as Operation, { id: unit.id }))).toEqual([])
  expect(seqScans(await plansOf(manager, getPerson as Operation, { id: unit.owners[0]!.id }))).toEqual([])
})

it('a group’s search looks each estate up by index', async () => {
  const viewer = await kernel.mintMember(group, ['group-viewer'])
  for (const q of ['7-1-904', 'zxm', '0123']) {
    const plans = await plansOf(viewer, findAcrossEstates, { q }, 'group')
    expect(seqScans(plans)).toEqual([])
  }
})
