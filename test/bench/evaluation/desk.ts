import { newId } from '@linli/contract'
import type { TestMember } from '@linli/kernel/testing'
import { z } from 'zod'

import { millis, type Bench, type Row } from '../measure/row.ts'
import type { CampaignWorld } from './campaign-world.ts'
import { inLanes } from './in-lanes.ts'
import { operationNamed } from './operation-named.ts'
import { quantiles, timesOf, wordTimes } from './times-of.ts'

const getDesk = operationNamed('evaluation.desk.get')
const scorePart = operationNamed('evaluation.desk.score-part')
const page = z.object({
  groups: z.array(
    z.object({
      parts: z.array(
        z.object({
          id: z.string(),
          points: z.array(z.number()),
          own: z.object({ id: z.string() }).nullable(),
        }),
      ),
    }),
  ),
})
const bounds = { read: 300, write: 100 }

interface Place {
  id: string
  member: TestMember
  parts: number
}

/** The place with most parts of those whose estate handed its dossier over. */
async function longestPlace({ test, scorers, association }: CampaignWorld, role: string): Promise<Place> {
  const { rows } = await test.admin.query<{ id: string; account: string; parts: number }>(
    `select a.id, h.account_id as account, cardinality(a.parts) as parts from p_evaluation.assignments a
     join p_evaluation.assignment_holders h on h.tenant_id = a.tenant_id and h.assignment_id = a.id
     join p_evaluation.dossiers d on d.tenant_id = a.tenant_id and d.assessment_id = a.assessment_id
     where a.tenant_id = $1 and a.role = $2 order by cardinality(a.parts) desc, a.id limit 1`,
    [association.id, role],
  )
  const { id, account, parts } = rows[0]!
  return { id, parts, member: scorers.find(({ accountId }) => accountId === account)! }
}

/** Scores every part of a place as its page would, round after round; the first warms up. */
async function savesOf({ test }: CampaignWorld, { id, member }: Place, bench: Bench) {
  const { groups } = page.parse(await test.run(member, getDesk, { id }))
  const parts = groups.flatMap((group) => group.parts)
  const seen = new Map(parts.map(({ id: part, own }) => [part, own?.id ?? null]))
  const save = async (part: (typeof parts)[number], round: number) => {
    const scoreId = newId()
    const points = part.points[round % part.points.length]!
    const reason = '现场材料与数据不一致'
    const said = { id, part: part.id, scoreId, points, reason, seen: seen.get(part.id) ?? null }
    const started = performance.now()
    await test.run(member, scorePart, said)
    seen.set(part.id, scoreId)
    return performance.now() - started
  }
  for (const part of parts) await save(part, 0)
  const later = [1, 2, 3, 4, 5].flatMap((round) => parts.map((part) => ({ part, round })))
  const ms: number[] = []
  const spent = await inLanes(later, { ...bench, lanes: 1 }, async ({ part, round }) => {
    ms.push(await save(part, round))
  })
  return {
    times: quantiles(ms),
    each: `CPU ${millis((spent.cpu * 1_000) / ms.length)} + db ${millis((spent.databaseCpu * 1_000) / ms.length)} each`,
  }
}

/** A scorer's page with all that is needed to score a place, and the saving of one part, amid a large campaign. */
export async function run(world: CampaignWorld, bench: Bench): Promise<Row[]> {
  const { test, scorers, estates } = world
  const rows: Row[] = []
  for (const role of ['confirm', 'second']) {
    const place = await longestPlace(world, role)
    const read = await timesOf(() => test.run(place.member, getDesk, { id: place.id }), { rounds: 100 })
    rows.push({
      what: `scorer's page, ${place.parts} parts (${role}), dossier with 120 pieces of evidence`,
      figure: wordTimes(read),
      beside: `amid a campaign of ${estates.toLocaleString('en')} estates and ${scorers.length} scorers`,
      bound: `median <= ${bounds.read} ms`,
      isMet: read.p50 <= bounds.read,
    })
    if (role !== 'second') continue
    const { times, each } = await savesOf(world, place, bench)
    rows.push({
      what: 'saving the points of one part',
      figure: wordTimes(times),
      beside: each,
      bound: `p95 <= ${bounds.write} ms`,
      isMet: times.p95 <= bounds.write,
    })
  }
  return rows
}
