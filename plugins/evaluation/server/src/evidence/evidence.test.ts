import { newId } from '@linli/contract'
import type { TestMember } from '@linli/kernel/testing'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'

import { getPart } from '../score/get-part.ts'
import '../messages-evidence.ts'
import { freeze, sampleRubric } from '../testing/score-bench.ts'
import { testBench, type TestBench, type World } from '../testing/test-bench.ts'
import { addEvidence } from './add-evidence.ts'
import { linkEvidence } from './link-evidence.ts'
import { removeEvidence } from './remove-evidence.ts'

let test: TestBench
let world: World

beforeAll(async () => {
  test = await testBench()
  test.setNow(new Date('2026-06-15T02:00:00Z'))
})
afterAll(() => test.close())
beforeEach(async () => {
  world = await test.mintWorld()
  await freeze(test, world.group, sampleRubric())
})

const paper = (rest: object = {}) => ({
  id: newId(),
  parts: ['A1.a'],
  kind: 'record' as const,
  title: '五一活动记录',
  eventFrom: '2026-05-01',
  eventTo: '2026-05-02',
  ...rest,
})
const behind = async (who: TestMember, part: string) => (await test.run(who, getPart, { part })).evidence

async function upload(who: TestMember): Promise<string> {
  const id = newId()
  const blobId = newId()
  await test.admin.query(
    `insert into kernel.file_blobs (tenant_id, id, checksum, type, size, storage_key, thumbs)
     values ($1, $2, $3, 'image/png', 3, $3, '{}')`,
    [who.tenantId, blobId, blobId],
  )
  await test.admin.query(
    'insert into kernel.files (tenant_id, id, blob_id, name, uploaded_by) values ($1, $2, $3, $4, $5)',
    [who.tenantId, id, blobId, '合影.png', who.accountId],
  )
  return id
}

describe('evidence', () => {
  it('stands behind its parts, with its files and both its days, and says how many parts lean on it', async () => {
    const fileId = await upload(world.manager)
    const added = await test.run(
      world.manager,
      addEvidence,
      paper({ kind: 'file', parts: ['A1.a', 'A1.b'], fileIds: [fileId], isPrimary: true }),
    )
    expect(added).toMatchObject({
      title: '五一活动记录',
      eventFrom: '2026-05-01',
      receivedAt: '2026-06-15T02:00:00Z',
      isPrimary: true,
      usedBy: ['A1.a', 'A1.b'],
      files: [{ id: fileId, name: '合影.png' }],
      addedByName: '周经理',
      version: 1,
    })
    expect(await behind(world.steward, 'A1.b')).toMatchObject([{ id: added.id }])
    const { rows } = await test.admin.query('select action from kernel.audit_log where subject_id = $1', [
      added.id,
    ])
    expect(rows).toEqual([{ action: 'evaluation.evidence.add' }])
  })

  it.each([
    ['of a part that is not there', { parts: ['Z9'] }, 'no_such_part'],
    ['that ends before it begins', { eventTo: '2026-04-01' }, 'evidence_ends_before_it_begins'],
    ['of another year', { eventFrom: '2025-05-01', eventTo: '2025-05-02' }, 'evidence_outside_year'],
    ['of a file without one', { kind: 'file' as const }, 'evidence_without_file'],
    ['of a link without one', { kind: 'link' as const }, 'required'],
  ])('is refused: %s', async (_what, rest, rule) => {
    await expect(test.run(world.manager, addEvidence, paper(rest))).rejects.toMatchObject({
      code: 'bad_input',
      details: { issues: [{ rule }] },
    })
  })

  it('takes no file of somebody else, and keeps nothing then', async () => {
    const fileId = await upload(world.steward)
    await expect(
      test.run(world.manager, addEvidence, paper({ kind: 'file', fileIds: [fileId] })),
    ).rejects.toMatchObject({ code: 'not_found' })
    expect(await behind(world.manager, 'A1.a')).toEqual([])
  })

  it('moves to other parts and goes away, each time from what was seen', async () => {
    const { id } = await test.run(world.manager, addEvidence, paper())
    const moved = await test.run(world.secretary, linkEvidence, { id, version: 1, parts: ['A1.b', 'A1.c'] })
    expect(moved).toMatchObject({ usedBy: ['A1.b', 'A1.c'], version: 2 })
    expect(await behind(world.manager, 'A1.a')).toEqual([])
    await expect(
      test.run(world.manager, linkEvidence, { id, version: 1, parts: ['A1.a'] }),
    ).rejects.toMatchObject({ code: 'stale_version', details: { current: { version: 2 } } })
    await expect(
      test.run(world.manager, removeEvidence, { id, version: 1, reason: '传错了' }),
    ).rejects.toMatchObject({ code: 'stale_version' })
    await test.run(world.manager, removeEvidence, { id, version: 2, reason: '传错了' })
    expect(await behind(world.manager, 'A1.b')).toEqual([])
    await expect(
      test.run(world.manager, removeEvidence, { id, version: 3, reason: '再删' }),
    ).rejects.toMatchObject({ code: 'not_found' })
  })

  it('repeated with its key is answered the same, and its id is not used twice', async () => {
    const idempotencyKey = newId()
    const input = paper()
    const first = await test.run(world.manager, addEvidence, input, { idempotencyKey })
    expect(await test.run(world.manager, addEvidence, input, { idempotencyKey })).toEqual(first)
    await expect(test.run(world.manager, addEvidence, input)).rejects.toMatchObject({
      code: 'conflict',
      details: { reason: 'evidence_added_already' },
    })
  })

  it.each(['steward', 'resident'] as const)('is not added by the %s', async (key) => {
    await expect(test.run(world[key], addEvidence, paper())).rejects.toMatchObject({ code: 'forbidden' })
  })

  it('is another estate’s to see or change only when it is the company’s', async () => {
    const { id } = await test.run(world.manager, addEvidence, paper())
    expect(await behind(world.sisterManager, 'A1.a')).toEqual([])
    await expect(
      test.run(world.sisterManager, linkEvidence, { id, version: 1, parts: ['A1.a'] }),
    ).rejects.toMatchObject({ code: 'not_found' })
    const companys = await test.run(world.operator, addEvidence, paper({ parts: ['B1.a'] }))
    expect(await behind(world.sisterManager, 'B1.a')).toMatchObject([{ id: companys.id, isInherited: true }])
    await expect(
      test.run(world.sisterManager, removeEvidence, { id: companys.id, version: 1, reason: '不要' }),
    ).rejects.toMatchObject({ code: 'not_found' })
  })
})
