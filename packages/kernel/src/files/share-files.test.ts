import { rmSync } from 'node:fs'

import { newId, type FileTicket } from '@linli/contract'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { inDays } from '../grants/testing/overseen-estate.ts'
import { testKernel, type TestKernel } from '../testing/index.ts'
import { sweepFilesOf } from './sweep-files.ts'
import { albumPlugin, endAlbum, openAlbum, shareAlbum } from './testing/album-plugin.ts'
import { mintWorld, shared, uploadTo } from './testing/album-world.ts'
import { formOf, pdf } from './testing/sample-files.ts'

let test: TestKernel

beforeAll(async () => {
  test = await testKernel({ plugins: [albumPlugin] })
})
afterAll(async () => {
  rmSync(test.kernel.config.dataDir, { recursive: true, force: true })
  await test.close()
})

describe('sharing', () => {
  it('is refused for files of no record of the plugin, of somebody else’s, and for longer than a year', async () => {
    const world = await mintWorld(test)
    const { association, manager } = world
    const other = await mintWorld(test)
    const foreign = await uploadTo(test, manager, formOf(pdf(), '档案.pdf', 'application/pdf'), 'lamps.lamp')
    const theirs = await uploadTo(test, other.manager, formOf(pdf(), '别家.pdf', 'application/pdf'))
    const own = await uploadTo(test, manager, formOf(pdf(), '自己.pdf', 'application/pdf'))
    const share = (fileId: string, until = inDays(30)) =>
      test.run(manager, shareAlbum, { fileId, tenantId: association.id, id: newId(), until })
    for (const fileId of [foreign, theirs, newId()])
      await expect(share(fileId)).rejects.toMatchObject({ details: { reason: 'file_not_of_record' } })
    for (const until of [inDays(400), inDays(-3)])
      await expect(share(own, until)).rejects.toMatchObject({ code: 'bad_input' })
    await share(own)
  })

  it('again moves the day and opens what was ended', async () => {
    const world = await mintWorld(test)
    const { asked, fileId, id } = await shared(test, world)
    await test.run(world.manager, endAlbum, { id })
    const again = { fileId, tenantId: world.association.id, id, until: inDays(60) }
    await test.run(world.manager, shareAlbum, again)
    await test.run(world.manager, shareAlbum, again)
    const ticket: FileTicket = await test.run(world.officer, openAlbum, asked)
    expect(ticket.id).toBe(fileId)
    const { rows } = await test.admin.query(
      'select until::text, ended_at from kernel.file_shares where subject_id = $1',
      [id],
    )
    expect(rows).toEqual([{ until: inDays(60), ended_at: null }])
  })

  it('keeps no file that belongs to nothing any more: it goes with its share, and what was opened stays told', async () => {
    const world = await mintWorld(test)
    const { asked, fileId, id } = await shared(test, world)
    await test.run(world.officer, openAlbum, asked)
    await test.admin.query('delete from kernel.file_attachments where file_id = $1', [fileId])
    await test.admin.query("update kernel.files set created_at = now() - interval '3 days' where id = $1", [
      fileId,
    ])
    await sweepFilesOf(test.kernel, world.estate.id)
    await expect(test.run(world.officer, openAlbum, asked)).rejects.toMatchObject({ code: 'not_found' })
    const { rows } = await test.admin.query(
      `select (select count(*)::int from kernel.files where id = $1) as files,
        (select count(*)::int from kernel.file_shares where file_id = $1) as shares,
        (select count(*)::int from kernel.file_openings where subject_id = $2) as openings`,
      [fileId, id],
    )
    expect(rows).toEqual([{ files: 0, shares: 0, openings: 1 }])
  })
})
