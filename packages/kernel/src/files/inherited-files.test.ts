import { rmSync } from 'node:fs'

import { newId } from '@linli/contract'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'

import { inDays } from '../grants/testing/overseen-estate.ts'
import { testKernel, type TestKernel, type TestMember } from '../testing/index.ts'
import {
  albumOpenings,
  albumPlugin,
  endAlbum,
  listAlbums,
  openAlbum,
  shareAbove,
} from './testing/album-plugin.ts'
import { mintWorld, passDay, uploadTo, type World } from './testing/album-world.ts'
import { formOf, pdf } from './testing/sample-files.ts'

let test: TestKernel
let world: World
/** A file of a record of the company's. */
let fileId: string

beforeAll(async () => {
  test = await testKernel({ plugins: [albumPlugin] })
})
beforeEach(async () => {
  world = await mintWorld(test)
  fileId = await uploadTo(test, world.head, formOf(pdf(), '集团制度.pdf', 'application/pdf'))
})
afterAll(async () => {
  rmSync(test.kernel.config.dataDir, { recursive: true, force: true })
  await test.close()
})

const share = (who: TestMember, id: string, change: object = {}) =>
  test.run(who, shareAbove, {
    fileId,
    recordId: fileId,
    tenantId: world.association.id,
    id,
    until: inDays(30),
    ...change,
  })
const open = (id: string, tenantId = world.estate.id) =>
  test.run(world.officer, openAlbum, { fileId, tenantId, id })
const notOfRecord = { code: 'not_found', details: { reason: 'file_not_of_record' } }
const gone = { code: 'not_found' }

describe('files of an inherited record', () => {
  it('are listed below the tenant that keeps them, and nowhere else', async () => {
    const other = await mintWorld(test)
    const inherited = async (who: TestMember, change: object = {}) =>
      (await test.run(who, listAlbums, { ids: [fileId], isInherited: true, ...change })).files
    expect(await inherited(world.manager)).toEqual({ [fileId]: ['集团制度.pdf'] })
    for (const who of [world.head, world.officer, other.manager, other.head])
      expect(await inherited(who)).toEqual({})
    expect(await inherited(world.manager, { ids: [newId()] })).toEqual({})
    const foreign = await uploadTo(
      test,
      world.head,
      formOf(pdf(), '档案.pdf', 'application/pdf'),
      'lamps.lamp',
    )
    expect(await inherited(world.manager, { ids: [foreign], subject: 'lamps.lamp' })).toEqual({})
  })

  it('are shared where they lie, opened in the name of who shares, and counted there', async () => {
    const id = newId()
    await share(world.manager, id)
    await share(world.manager, id, { until: inDays(60) })
    expect(await open(id)).toMatchObject({ id: fileId, name: '集团制度.pdf' })
    const { rows } = await test.admin.query(
      'select tenant_id, below_id, until::text from kernel.file_shares where subject_id = $1',
      [id],
    )
    expect(rows).toEqual([{ tenant_id: world.group.id, below_id: world.estate.id, until: inDays(60) }])
    await passDay(test)
    expect((await test.run(world.manager, albumOpenings, { id })).rows).toMatchObject([{ openings: 1 }])
    for (const [purpose, sharer] of [
      [id, world.group.id],
      [newId(), world.estate.id],
    ] as const)
      await expect(open(purpose, sharer)).rejects.toMatchObject(gone)
  })

  it('are shared by nobody else, as no other record’s, and for no longer than a year', async () => {
    const other = await mintWorld(test)
    for (const who of [other.manager, other.head, world.head, world.officer])
      await expect(share(who, newId())).rejects.toMatchObject(notOfRecord)
    const changes = [
      { recordId: newId() },
      { fileId: newId() },
      { more: [newId()] },
      { subject: 'lamps.lamp' },
    ]
    for (const change of changes)
      await expect(share(world.manager, newId(), change)).rejects.toMatchObject(notOfRecord)
    await expect(share(world.manager, newId(), { until: inDays(400) })).rejects.toMatchObject({
      code: 'bad_input',
    })
  })

  it('are closed and opened again by who shared them and by no sister', async () => {
    const [id, other] = [newId(), newId()]
    for (const purpose of [id, other]) await share(world.manager, purpose)
    const sister = await test.mintMember(await test.mintTenant({ parent: world.group }), ['estate-manager'])
    await test.run(sister, endAlbum, { id })
    await expect(share(sister, id)).rejects.toMatchObject(notOfRecord)
    await open(id)
    await test.run(world.manager, endAlbum, { id })
    await expect(open(id)).rejects.toMatchObject(gone)
    await open(other)
    await share(world.manager, id, { more: [fileId] })
    await open(id)
  })

  it('are closed while the tenant that keeps them is suspended', async () => {
    const id = newId()
    await share(world.manager, id)
    await test.admin.query("update kernel.tenants set status = 'suspended' where id = $1", [world.group.id])
    await expect(open(id)).rejects.toMatchObject(gone)
  })

  it('are closed, neither listed nor shared while the tenant that keeps them has the plugin no more', async () => {
    const id = newId()
    await share(world.manager, id)
    await test.admin.query(
      "update kernel.tenant_plugins set is_enabled = false where tenant_id = $1 and plugin_id = 'album'",
      [world.group.id],
    )
    await expect(open(id)).rejects.toMatchObject(gone)
    expect((await test.run(world.manager, listAlbums, { ids: [fileId], isInherited: true })).files).toEqual(
      {},
    )
    await expect(share(world.manager, newId())).rejects.toMatchObject(notOfRecord)
  })
})

it('files of more records than one statement reads are all listed', async () => {
  const ids = Array.from({ length: 2_050 }, () => newId())
  await test.admin.query(
    `insert into kernel.file_attachments (tenant_id, id, file_id, subject, subject_id)
     select $1, gen_random_uuid(), $2, 'album.album', r.id from unnest($3::uuid[]) as r(id)`,
    [world.group.id, fileId, ids],
  )
  const { files } = await test.run(world.head, listAlbums, { ids })
  expect(Object.keys(files)).toHaveLength(2_050)
})
