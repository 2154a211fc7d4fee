import { afterAll, beforeAll, expect, it } from 'vitest'

import { testBench, type Estate, type TestBench } from '../testing/test-bench.ts'
import { publishProblem } from './publish-problem.ts'
import { recurringProblems } from './recurring-problems.ts'

let test: TestBench
beforeAll(async () => {
  test = await testBench()
})
afterAll(() => test.close())

const dayFrom = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10)
const leak = {
  title: '漏水查清了',
  categoryKey: 'water-leak',
  from: dayFrom(-30),
  to: dayFrom(1),
  done: '更换了立管，一周内逐户回访。',
}

async function buildingOf({ manager, tenant }: Estate): Promise<string> {
  const answer = await test.request(manager, 'POST', `/api/t/${tenant.id}/buildings`, { name: '3栋' })
  expect(answer.status).toBe(200)
  return ((await answer.json()) as { id: string }).id
}

it('counts the orders there, however it is written, and says the place', async () => {
  const estate = await test.mintEstate()
  const at = (areaText: string) => test.order(estate, 'received', { location: { areaText } })
  for (const words of ['东门', '东　门', '东门。', '西门', '西门', '西门']) await at(words)
  const told = async () =>
    (await test.run(estate.manager, recurringProblems, {})).rows.map(({ place, orders, publishedAt }) => [
      place,
      orders,
      publishedAt !== null,
    ])
  expect(await told()).toEqual([
    ['西门', 3, false],
    ['东门。', 3, false],
  ])
  const gate = { ...leak, areaText: '东门' }
  expect(await test.run(estate.manager, publishProblem, gate)).toMatchObject({ place: '东门', orders: 3 })
  expect(await told()).toEqual([
    ['西门', 3, false],
    ['东门。', 3, true],
  ])
  await expect(test.run(estate.manager, publishProblem, { ...gate, areaText: '北门' })).rejects.toMatchObject(
    { details: { reason: 'too_few_to_publish' } },
  )
  await expect(
    test.run(estate.manager, publishProblem, { ...gate, areaText: '门'.repeat(81) }),
  ).rejects.toMatchObject({ code: 'bad_input' })
})

it('names no room that somebody wrote, and is known as told all the same', async () => {
  const estate = await test.mintEstate()
  for (let n = 0; n < 3; n++) await test.order(estate, 'received', { location: { areaText: '3栋1单元1204' } })
  const made = await test.run(estate.manager, publishProblem, {
    ...leak,
    areaText: '3栋1单元1204',
  })
  expect(made).toMatchObject({ place: '3栋1单元', orders: 3 })
  expect((await test.run(estate.manager, recurringProblems, {})).rows).toMatchObject([
    { publishedAt: expect.any(String) },
  ])
})

it('in a building counts that place there alone', async () => {
  const estate = await test.mintEstate()
  const building = await buildingOf(estate)
  const lobby = { buildingId: building, areaText: '大堂' }
  for (const location of [lobby, lobby, { ...lobby, areaText: '大 堂' }, { areaText: '大堂' }])
    await test.order({ ...estate, resident: estate.desk }, 'received', {
      categoryKey: 'lift-noise',
      location,
    })
  expect(
    await test.run(estate.manager, publishProblem, { ...leak, ...lobby, categoryKey: 'lift-noise' }),
  ).toMatchObject({
    place: '3栋 大堂',
    orders: 3,
  })
})
