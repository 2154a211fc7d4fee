import { newId } from '@linli/contract'
import { hashJson } from '@linli/evaluation-contract/proof'
import type { TestMember } from '@linli/kernel/testing'
import { sql } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { z } from 'zod'

import { defineQuery } from '../kit.ts'
import { drawn, mintPanel, type Panel } from '../testing/panel-bench.ts'
import { testBench, type TestBench } from '../testing/test-bench.ts'
import { declareConflict } from './declare-conflict.ts'
import { drawRecords } from './draw-record.schema.ts'
import { getDraw } from './get-draw.ts'
import { saveScorer } from './save-scorer.ts'

/** Who sits where, past every screen. */
const peek = defineQuery({
  name: 'evaluation.test.peek-draw',
  can: 'member',
  input: z.object({}),
  output: z.object({ places: z.int() }),
  async run(ctx) {
    const { rows } = await ctx.tx.execute<{ places: number }>(
      sql`select coalesce(sum(jsonb_array_length(places)), 0)::int as places from ${drawRecords}`,
    )
    return { places: rows[0]?.places ?? 0 }
  },
})

let test: TestBench
let panel: Panel
const read = () => test.run(panel.officer, getDraw, { id: panel.campaignId })

beforeAll(async () => {
  test = await testBench()
  panel = await mintPanel(test, { scorers: 5, estates: 2 })
  const [knowing] = panel.scorers
  await test.run(panel.officer, saveScorer, {
    id: knowing!.id,
    version: 1,
    isActive: true,
    expertise: ['G2', 'G1'],
  })
  await drawn(test, panel)
})
afterAll(() => test.close())

describe('the record of a draw', () => {
  it('holds what the draw started from: who knows what, what parts are worth, and by which algorithm', async () => {
    const { material, isReproduced, isCommitted } = await read()
    expect({ isReproduced, isCommitted }).toEqual({ isReproduced: true, isCommitted: true })
    expect(material).toMatchObject({
      algorithm: 'linli-draw/2',
      worth: { J1: { expertise: 'G1', points: 4 }, J3: { expertise: 'G2', points: 4 } },
    })
    expect(material.scorers.find(({ id }) => id === panel.scorers[0]!.id)?.expertise).toEqual(['G1', 'G2'])
  })

  it('answers the same and is made again the same whatever became of scorers and conflicts since', async () => {
    const before = await read()
    const [first, second] = panel.scorers
    await test.run(panel.officer, saveScorer, { id: first!.id, version: 2, isActive: false, expertise: [] })
    await test.run(panel.officer, declareConflict, {
      id: second!.id,
      conflictId: newId(),
      companyId: newId(),
      label: '别的公司',
      kind: 'family',
    })
    await test.admin.query('update p_evaluation.scorers set created_at = now() where tenant_id = $1', [
      panel.association.id,
    ])
    await test.admin.query('delete from p_evaluation.scorer_conflicts where tenant_id = $1', [
      panel.association.id,
    ])
    expect(await read()).toEqual(before)
  })

  it('is written once: nobody changes it, and one that was changed past the database shows', async () => {
    const swap = `update p_evaluation.draw_records set places = jsonb_set(places, '{0,scorer}', places->1->'scorer') where campaign_id = '${panel.campaignId}'`
    await expect(test.admin.query(swap)).rejects.toThrow('append-only')
    await test.admin.query(
      `set session_replication_role = replica; ${swap}; set session_replication_role = origin`,
    )
    expect(await read()).toMatchObject({ isReproduced: false })
  })

  it('shows as forged also where the chain’s hash was made to fit, by another algorithm too, and where that hash alone is another', async () => {
    const forged = await mintPanel(test)
    await drawn(test, forged)
    const readForged = () => test.run(forged.officer, getDraw, { id: forged.campaignId })
    const write = (table: string, set: string) =>
      test.admin.query(
        `set session_replication_role = replica; update p_evaluation.${table} set ${set}; set session_replication_role = origin`,
      )
    const hashIs = (hash: string) =>
      write(
        'campaign_events',
        `payload_hash = '${hash}' where campaign_id = '${forged.campaignId}' and action = 'evaluation.panel.draw'`,
      )
    const { seed, salt, material, places, payloadHash } = await readForged()
    await hashIs('0'.repeat(64))
    expect(await readForged()).toMatchObject({ isReproduced: false })

    const [first, ...others] = places
    const swapped = [{ ...first!, parts: first!.parts.toReversed() }, ...others]
    await write(
      'draw_records',
      `places = '${JSON.stringify(swapped)}' where campaign_id = '${forged.campaignId}'`,
    )
    await hashIs(hashJson({ seed, salt, material, places: swapped }))
    expect(await readForged()).toMatchObject({ isReproduced: false })

    const former = { ...material, algorithm: 'linli-draw/1' }
    await write(
      'draw_records',
      `places = '${JSON.stringify(places)}', material = '${JSON.stringify(former)}' where campaign_id = '${forged.campaignId}'`,
    )
    await hashIs(hashJson({ seed, salt, material: former, places }))
    expect(await readForged()).toMatchObject({ isReproduced: false })

    await write(
      'draw_records',
      `material = '${JSON.stringify(material)}' where campaign_id = '${forged.campaignId}'`,
    )
    await hashIs(payloadHash)
    expect(await readForged()).toMatchObject({ isReproduced: true })
  })

  it('is read by no scorer, an administrator who scores included: it tells who sits where', async () => {
    const both = await test.mintMember(panel.association, ['association-admin', 'expert'])
    await test.admin.query(
      `insert into p_evaluation.scorers (tenant_id, id, account_id, name, expertise) values ($1, $2, $3, '双重', '{}')`,
      [panel.association.id, newId(), both.accountId],
    )
    const seenBy = async (who: TestMember) => (await test.run(who, peek, {})).places
    expect(await seenBy(panel.officer)).toBe(6)
    expect(await seenBy(both)).toBe(0)
    expect(await seenBy(panel.scorers[1]!.member)).toBe(0)
    await expect(test.run(both, getDraw, { id: panel.campaignId })).rejects.toMatchObject({
      code: 'forbidden',
    })
  })
})
