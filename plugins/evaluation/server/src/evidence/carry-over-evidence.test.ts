import { newId } from '@linli/contract'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { z } from 'zod'

import '../messages-evidence.ts'
import { evidenceList } from '../application/evidence-list.ts'
import { defineQuery } from '../kit.ts'
import { getPart } from '../score/get-part.ts'
import { putFile } from '../testing/flag-bench.ts'
import { freeze, sampleRubric } from '../testing/score-bench.ts'
import { testBench, type TestBench, type World } from '../testing/test-bench.ts'
import { addEvidence } from './add-evidence.ts'
import { carryOverEvidence } from './carry-over-evidence.ts'
import { linkEvidence } from './link-evidence.ts'
import { listEvidence } from './list-evidence.ts'
import { removeEvidence } from './remove-evidence.ts'

/** What a dossier of the year would hold. */
const handedOver = defineQuery({
  name: 'evaluation.test.dossier-evidence',
  can: 'member',
  input: z.object({ year: z.int() }),
  output: z.array(z.string()),
  run: async (ctx, { year }) => (await evidenceList(ctx, { year })).map(({ title }) => title),
})

let test: TestBench
let world: World
let rubricId: string

beforeAll(async () => {
  test = await testBench()
})
afterAll(() => test.close())
beforeEach(async () => {
  test.setNow(new Date('2025-06-15T02:00:00Z'))
  world = await test.mintWorld()
  rubricId = await freeze(test, world.group, sampleRubric(), { from: '2025-01-01' })
})

const paper = (rest: object = {}) => ({
  id: newId(),
  parts: ['A1.a', 'A1.b'],
  kind: 'record' as const,
  title: '议事规则',
  eventFrom: '2025-05-01',
  eventTo: '2025-05-02',
  validUntil: '2027-04-30',
  ...rest,
})
const nextYear = () => test.setNow(new Date('2026-06-15T02:00:00Z'))
const carry = (id: string, rest: object = {}) =>
  test.run(world.manager, carryOverEvidence, { pieces: [{ id, ...rest }] })
const part = (id: string) => test.run(world.manager, getPart, { part: id })

describe('evidence of the year before', () => {
  it('comes along with its files, waits to be confirmed, and counts for nothing until then', async () => {
    const fileId = await putFile(test, world.secretary, { dhash: 'f0e1d2c3b4a59687' })
    const { id: before } = await test.run(
      world.secretary,
      addEvidence,
      paper({ kind: 'file', fileIds: [fileId], isPrimary: true }),
    )
    nextYear()
    const { carried, left } = await carry(before)
    expect(left).toEqual([])
    expect(carried).toEqual([
      { id: expect.any(String), fromId: before, title: '议事规则', parts: ['A1.a', 'A1.b'] },
    ])
    const id = carried[0]?.id ?? ''
    const waiting = await part('A1.a')
    expect(waiting.evidence).toMatchObject([
      {
        id,
        files: [{ id: fileId }],
        usedBy: [],
        toConfirm: ['A1.a', 'A1.b'],
        isPrimary: true,
        validUntil: '2027-04-30',
        eventFrom: '2025-05-01',
        receivedAt: '2026-06-15T02:00:00Z',
      },
    ])
    expect(waiting.score.evidence).toBe(0)
    expect(waiting.opinions).toEqual([])
    expect(await test.run(world.manager, handedOver, { year: 2026 })).toEqual([])

    await test.run(world.manager, linkEvidence, { id, version: 1, parts: ['A1.a'] })
    const after = await part('A1.a')
    expect(after.score.evidence).toBe(1)
    expect(after.evidence).toMatchObject([{ usedBy: ['A1.a'], toConfirm: [] }])
    expect((await part('A1.b')).evidence).toEqual([])
    expect(await test.run(world.manager, handedOver, { year: 2026 })).toEqual(['议事规则'])
    const { rows } = await test.admin.query(
      "select action, after from kernel.audit_log where tenant_id = $1 and action in ('evaluation.evidence.carry-over', 'evaluation.evidence.link') order by id",
      [world.estate.id],
    )
    expect(rows).toEqual([
      { action: 'evaluation.evidence.carry-over', after: { carriedOver: ['议事规则'] } },
      { action: 'evaluation.evidence.link', after: { parts: ['A1.a'], isConfirmed: true } },
    ])
    const { rows: prints } = await test.admin.query(
      'select file_id from p_evaluation.evidence_prints where owner_id = $1',
      [id],
    )
    expect(prints).toEqual([{ file_id: fileId }])
  })

  it('leaves last year as it was, comes once, and comes again after it was taken out', async () => {
    const { id: before } = await test.run(world.manager, addEvidence, paper())
    nextYear()
    const { carried } = await carry(before)
    expect((await carry(before)).left).toEqual([{ fromId: before, title: '议事规则', why: 'carried_before' }])
    const last = async () => (await test.run(world.manager, listEvidence, { year: 2025 })).rows
    expect(await last()).toMatchObject([
      { id: before, usedBy: ['A1.a', 'A1.b'], version: 1, isCarriedOn: true },
    ])
    await test.run(world.manager, removeEvidence, { id: carried[0]?.id ?? '', version: 1, reason: '已修订' })
    expect(await last()).toMatchObject([{ isCarriedOn: false }])
    expect((await carry(before)).carried).toHaveLength(1)
  })

  it.each([
    ['that happened last year and says no day until which it holds', { validUntil: null }, {}],
    ['whose content ended before the year', { validUntil: '2025-12-31' }, {}],
    ['that is said to have ended before the year', {}, { validUntil: '2025-12-31' }],
  ])('does not come: one %s', async (_what, piece, asked) => {
    const { id } = await test.run(world.manager, addEvidence, paper(piece))
    nextYear()
    await expect(carry(id, asked)).rejects.toMatchObject({
      code: 'bad_input',
      details: { issues: [{ path: 'pieces.0.validUntil', rule: 'evidence_holds_no_more' }] },
    })
    expect((await part('A1.a')).evidence).toEqual([])
  })

  it('comes by the day a person gives now, which stands in the new piece', async () => {
    const { id } = await test.run(world.manager, addEvidence, paper({ validUntil: null }))
    nextYear()
    await carry(id, { validUntil: '2026-01-01' })
    expect((await part('A1.a')).evidence).toMatchObject([{ validUntil: '2026-01-01' }])
  })

  it('goes to the parts that the versions were mapped to, and stays where nothing corresponds', async () => {
    const { id: mapped } = await test.run(world.manager, addEvidence, paper({ parts: ['A1.a'] }))
    const { id: gone } = await test.run(
      world.manager,
      addEvidence,
      paper({ parts: ['A1.c'], title: '旧材料' }),
    )
    const { groups } = sampleRubric()
    const next = sampleRubric({ groups: groups.toReversed() })
    const nextId = await freeze(test, world.group, next, { label: 'r2', from: '2026-01-01' })
    await test.admin.query(
      'insert into p_evaluation.rubric_mappings (tenant_id, id, from_id, to_id, rows) values ($1, $2, $3, $4, $5)',
      [
        world.group.id,
        newId(),
        rubricId,
        nextId,
        JSON.stringify([
          { from: 'A1.a', to: 'A1.b', relation: 'similar', factor: 1, note: '' },
          { from: 'A1.c', to: null, relation: 'none', factor: 0, note: '' },
        ]),
      ],
    )
    nextYear()
    const { carried, left } = await test.run(world.manager, carryOverEvidence, {
      pieces: [{ id: mapped }, { id: gone }],
    })
    expect(carried).toMatchObject([{ fromId: mapped, parts: ['A1.b'] }])
    expect(left).toEqual([{ fromId: gone, title: '旧材料', why: 'no_part' }])
  })

  it('is nobody else’s to take along', async () => {
    const { id } = await test.run(world.manager, addEvidence, paper())
    nextYear()
    const input = { pieces: [{ id }] }
    await expect(test.run(world.sisterManager, carryOverEvidence, input)).rejects.toMatchObject({
      code: 'not_found',
    })
    await expect(test.run(world.steward, carryOverEvidence, input)).rejects.toMatchObject({
      code: 'forbidden',
    })
    await expect(carry(newId())).rejects.toMatchObject({ code: 'not_found' })
  })
})

it('is added for a year in which its content holds, though it came into force before', async () => {
  nextYear()
  const added = await test.run(world.manager, addEvidence, paper())
  expect(added).toMatchObject({ validUntil: '2027-04-30', usedBy: ['A1.a', 'A1.b'] })
  await expect(
    test.run(world.manager, addEvidence, paper({ validUntil: '2025-04-01' })),
  ).rejects.toMatchObject({
    details: {
      issues: [
        { path: 'validUntil', rule: 'evidence_ends_before_it_begins' },
        { path: 'eventFrom', rule: 'evidence_outside_year' },
      ],
    },
  })
})
