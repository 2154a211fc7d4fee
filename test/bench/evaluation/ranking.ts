import { newId, page } from '@linli/contract'
import { readHandle } from '@linli/kernel/boot'
import type { TestMember } from '@linli/kernel/testing'
import { z } from 'zod'

import { fencedStatement } from '../figures/fenced-statement.ts'
import { statementOf } from '../figures/statement-of.ts'
import { millis, type Bench, type Row } from '../measure/row.ts'
import { takeTurns } from '../scale/turns.ts'
import { reconcileAll, versionOf, type CampaignWorld } from './campaign-world.ts'
import { inLanes, wordSpent } from './in-lanes.ts'
import { operationNamed } from './operation-named.ts'

const publish = operationNamed('evaluation.campaign.publish')
const listRanking = operationNamed('evaluation.campaign.list-ranking')
const listed = page(z.unknown())
const limit = 50

interface Reader {
  member: TestMember
  publicationId: string
}

/** Cursors of all pages from the first to the last. */
async function cursorsOf({ test }: CampaignWorld, { member, publicationId: id }: Reader) {
  const cursors: (string | undefined)[] = []
  for (let cursor: string | undefined; ;) {
    cursors.push(cursor)
    const { next } = listed.parse(await test.run(member, listRanking, { id, limit, cursor }))
    if (!next) return cursors
    cursor = next
  }
}

/** One page as a whole, and its longest statement with the fence and without. */
async function contenders(
  { test, association }: CampaignWorld,
  { member, publicationId: id }: Reader,
  { name, cursor }: { name: string; cursor: string | undefined },
) {
  const whole = () => test.run(member, listRanking, { id, limit, cursor })
  const statement = await statementOf(test, `ranking-${name}`, whole)
  const scope = { kind: 'tenant', tenantId: association.id, lineage: [], accountId: null } as const
  return [
    fencedStatement(readHandle(test.kernel.database, scope), statement),
    () => test.admin.query(statement),
    whole,
  ]
}

/** The publication of a result, and its pages from the first rank to the last. */
export async function run(world: CampaignWorld, bench: Bench): Promise<Row[]> {
  const { test, association, campaignId } = world
  await reconcileAll(world)
  const member = await test.mintMember(association, ['association-admin'])
  const publicationId = newId()
  const version = await versionOf(world)
  const published = await inLanes([campaignId], { ...bench, lanes: 1 }, (id) =>
    test.run(member, publish, { id, publicationId, version, kind: 'preliminary' }),
  )
  await test.admin.query('vacuum analyze p_evaluation.snapshot_leaves')
  const reader = { member, publicationId }
  const cursors = await cursorsOf(world, reader)
  const timings = await takeTurns([
    ...(await contenders(world, reader, { name: 'first', cursor: cursors[0] })),
    ...(await contenders(world, reader, { name: 'last', cursor: cursors.at(-1) })),
  ])
  const [first, last] = [timings.slice(0, 3), timings.slice(3)] as [number, number, number][]
  const beside = (what: string, [fenced, plain, whole]: [number, number, number]): Row => ({
    what,
    figure: `${millis(fenced)} (the operation with its checks ${millis(whole)})`,
    beside: `the same SQL without row security: ${millis(plain)}`,
    ratio: fenced / plain,
    bound: '<= 2x',
    isMet: fenced / plain <= 2,
  })
  return [
    {
      what: 'publishing the result: ranked, sealed entry by entry, signed',
      figure: wordSpent(published),
      beside: '-',
      bound: 'stated',
      isMet: null,
    },
    beside(`ranking, first ${limit} of a publication`, first!),
    beside(`ranking, last of ${cursors.length} pages`, last!),
    {
      what: 'the last page beside the first',
      figure: millis(last![2]),
      beside: millis(first![2]),
      ratio: last![2] / first![2],
      bound: '<= 1.2x',
      isMet: last![2] / first![2] <= 1.2,
    },
  ]
}
