import type { TestMember } from '@linli/kernel/testing'
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest'

import { checkBench, finding, tellChecks } from '../testing/check-bench.ts'
import { freeze, sampleRubric } from '../testing/score-bench.ts'
import type { TestBench, World } from '../testing/test-bench.ts'
import { decideFlag } from './decide-flag.ts'
import { explainFlag } from './explain-flag.ts'
import { listFlags } from './list-flags.ts'
import { refreshFlags } from './refresh-flags.ts'

let test: TestBench
let world: World
let reviewer: TestMember
beforeAll(async () => {
  test = await checkBench()
  test.setNow(new Date('2026-06-15T02:00:00Z'))
})
afterAll(() => test.close())
beforeEach(async () => {
  world = await test.mintWorld()
  reviewer = await test.join(world.operator, world.estate, [])
  await freeze(test, world.group, sampleRubric())
  tellChecks(world.estate, [finding('may', 'a'), finding('june', 'b')])
  await refresh()
})

const refresh = () => test.run(world.manager, refreshFlags, {})
const found = async () => (await test.run(world.manager, listFlags, { check: 'ledger.late' })).rows
const explain = ({ id, version }: { id: string; version: number }) =>
  test.run(world.manager, explainFlag, { id, version, reason: '纸质台账后来补录' })
/** Open tasks of a kind: whose they are and where they lead. */
async function open(kind: string): Promise<{ role: string; path: string }[]> {
  const { rows } = await test.admin.query<{ role: string; path: string }>(
    `select assignee_role as role, path from kernel.tasks
     where tenant_id = $1 and kind = $2 and done_at is null order by assignee_role`,
    [world.estate.id, kind],
  )
  return rows
}
const explaining = async () => (await open('flag.explain')).map(({ role }) => role)
const deciding = async () => (await open('flag.decide')).map(({ role }) => role)
const declarers = ['estate-manager', 'party-secretary']

it('what was found asks the estate once, however much it is and however often it is looked for', async () => {
  expect(await explaining()).toEqual(declarers)
  tellChecks(world.estate, [finding('may', 'a'), finding('june', 'b'), finding('july', 'c')])
  await refresh()
  expect(await explaining()).toEqual(declarers)
  expect((await open('flag.explain'))[0]?.path).toBe(`/t/${world.estate.id}/p/evaluation/flags?year=2026`)
})

it('nobody is asked any more once all was explained, or is no longer found', async () => {
  const [first] = await found()
  await explain(first!)
  expect(await explaining()).toEqual(declarers)
  tellChecks(world.estate, [])
  await refresh()
  expect(await explaining()).toEqual([])
})

it('a flag that was explained asks whoever may decide, until it is decided', async () => {
  const [first] = await found()
  const { id, version } = await explain(first!)
  expect(await deciding()).toEqual(['branch-manager', 'group-admin', 'group-operator'])
  expect((await open('flag.decide'))[0]?.path).toBe(
    `/t/${world.estate.id}/p/evaluation/flags?year=2026&open=${id}`,
  )
  await test.run(reviewer, decideFlag, { id, version, decision: 'dismissed', reason: '已核对纸质台账' })
  expect(await deciding()).toEqual([])
})

it('a flag that is open again asks for an explanation anew and for no decision', async () => {
  for (const flag of await found()) await explain(flag)
  expect([await explaining(), await deciding()]).toEqual([[], expect.arrayContaining(['group-admin'])])
  tellChecks(world.estate, [finding('may', 'a', 'new'), finding('june', 'b', 'new')])
  await refresh()
  expect([await explaining(), await deciding()]).toEqual([declarers, []])
})
