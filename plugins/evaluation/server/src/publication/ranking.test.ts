import { afterAll, beforeAll, expect, it } from 'vitest'

import { publicationBench, publicationSteps } from '../testing/publication-bench.ts'
import type { TestBench, World } from '../testing/test-bench.ts'
import { listCompanyRanking } from './list-company-ranking.ts'
import { getEntry, listRanking } from './list-ranking.ts'

let test: TestBench
let world: World
let publicationId: string

beforeAll(async () => {
  test = await publicationBench()
  const steps = publicationSteps(test)
  world = await test.mintWorld()
  const third = await test.mintTenant({ parent: world.group })
  const campaign = await steps.scored(world, {
    scored: [
      { estate: world.estate, name: '云栖里', points: { J1: 3 } },
      { estate: world.sister, name: '松涛苑', company: '海岸_物业', points: { J1: 3 } },
      { estate: third, name: '望海台' },
    ],
  })
  publicationId = (await steps.published(campaign, 'preliminary')).id
})
afterAll(() => test.close())

it('goes by rank over its pages, equal estates each once', async () => {
  const seen: [string, number][] = []
  let cursor: string | undefined
  do {
    const page = await test.run(world.officer, listRanking, { id: publicationId, limit: 1, cursor })
    seen.push(...page.rows.map(({ estate, rank }): [string, number] => [estate, rank]))
    cursor = page.next
  } while (cursor)
  expect(seen[0]).toEqual(['望海台', 1])
  expect(seen.slice(1).sort()).toEqual([
    ['云栖里', 2],
    ['松涛苑', 2],
  ])
})

it('gives each of its entries by itself as well, with the assessment that a correction names', async () => {
  const { rows } = await test.run(world.officer, listRanking, { id: publicationId })
  const last = rows.at(-1)
  expect(last?.assessmentId).toMatch(/^[0-9a-f-]{36}$/)
  expect(await test.run(world.officer, getEntry, { id: last?.id ?? '' })).toMatchObject({
    ...last,
    kind: 'preliminary',
  })
})

it('is searched by estate and company, signs of a pattern taken as they are', async () => {
  const found = async (q: string) =>
    (await test.run(world.officer, listRanking, { id: publicationId, q })).rows.map(({ estate }) => estate)
  expect(await found('云栖')).toEqual(['云栖里'])
  expect(await found('岸_物')).toEqual(['松涛苑'])
  expect(await found('例_业')).toEqual([])
})

it('takes no cursor of another list', async () => {
  const { next } = await test.run(world.officer, listRanking, { id: publicationId, limit: 1 })
  await expect(
    test.run(world.officer, listRanking, { id: publicationId, limit: 1, q: '里', cursor: next }),
  ).rejects.toMatchObject({ code: 'bad_input', details: { issues: [{ rule: 'cursor_of_another_list' }] } })
})

it('is read by experts as well, and by nobody without the right to campaigns', async () => {
  const expert = await test.mintMember(world.association, ['expert'])
  expect((await test.run(expert, listRanking, { id: publicationId })).rows).toHaveLength(3)
  await expect(test.run(world.resident, listRanking, { id: publicationId })).rejects.toMatchObject({
    code: 'forbidden',
  })
  await expect(test.run(world.manager, listRanking, { id: publicationId })).rejects.toMatchObject({
    code: 'not_found',
  })
})

it('ranks companies that three estates stand for, page by page, in this association alone', async () => {
  const steps = publicationSteps(test)
  const own = await test.mintWorld()
  const estates = []
  for (let n = 0; n < 6; n += 1) estates.push(await test.mintTenant({ parent: own.group }))
  const campaign = await steps.scored(own, {
    scored: [
      ...estates.map((estate, n) => ({
        estate,
        name: `小区${n}`,
        company: n < 3 ? '甲物业' : '乙物业',
        points: { J1: n < 3 ? 2 : 4 },
      })),
      { estate: own.estate, name: '云栖里', company: '丙物业' },
    ],
  })
  const { id } = await steps.published(campaign, 'preliminary')
  const first = await test.run(own.officer, listCompanyRanking, { id, limit: 1 })
  expect(first).toMatchObject({ rows: [{ rank: 1, company: '乙物业', mean: 14.5, estates: 3 }], fewer: 1 })
  const second = await test.run(own.officer, listCompanyRanking, { id, limit: 1, cursor: first.next })
  expect(second.rows).toEqual([{ rank: 2, company: '甲物业', mean: 12.5, estates: 3 }])
  expect(second.next).toBeUndefined()
  await expect(test.run(own.officer, listCompanyRanking, { id, cursor: 'x' })).rejects.toMatchObject({
    code: 'bad_input',
  })
  await expect(test.run(world.officer, listCompanyRanking, { id })).rejects.toMatchObject({
    code: 'not_found',
  })
})
