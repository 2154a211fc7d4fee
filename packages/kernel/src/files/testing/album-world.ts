import { newId } from '@linli/contract'

import { inDays, oversee } from '../../grants/testing/overseen-estate.ts'
import type { TestKernel, TestMember, TestTenant } from '../../testing/index.ts'
import { attachTo, shareAlbum } from './album-plugin.ts'
import { storedIn } from './file-desk.ts'
import { formOf, photo } from './sample-files.ts'

export interface World {
  association: TestTenant
  officer: TestMember
  colleague: TestMember
  group: TestTenant
  head: TestMember
  estate: TestTenant
  manager: TestMember
}
/** An estate whose company an association oversees, each world its own. */
export async function mintWorld(test: TestKernel): Promise<World> {
  const association = await test.mintTenant({ kind: 'association' })
  const group = await test.mintTenant({ kind: 'group' })
  const estate = await test.mintTenant({ parent: group })
  await oversee(test, group, association)
  return {
    association,
    officer: await test.mintMember(association, ['association-officer']),
    colleague: await test.mintMember(association, ['association-admin']),
    group,
    head: await test.mintMember(group, ['group-admin']),
    estate,
    manager: await test.mintMember(estate, ['estate-manager']),
  }
}

/** A file of a record of the plugin's, or of another's. */
export async function uploadTo(
  test: TestKernel,
  manager: TestMember,
  form: FormData,
  subject?: string,
): Promise<string> {
  const response = await test.app.request(`/api/t/${manager.tenantId}/files`, {
    method: 'POST',
    body: form,
    headers: { cookie: manager.cookie, 'idempotency-key': newId() },
  })
  const { id } = await storedIn(response)
  await test.run(manager, attachTo, { fileId: id, subject })
  return id
}

/** One photo shared with the association until in a month. */
export async function shared(test: TestKernel, world: World) {
  const fileId = await uploadTo(test, world.manager, formOf(await photo(), '宣传栏.jpg', 'image/jpeg'))
  const id = newId()
  const { association, estate, manager } = world
  await test.run(manager, shareAlbum, { fileId, tenantId: association.id, id, until: inDays(30) })
  return { fileId, id, asked: { fileId, tenantId: estate.id, id } }
}

/** As if all openings were of the day before: a day is told once it is over. */
export const passDay = ({ admin }: Pick<TestKernel, 'admin'>) =>
  admin.query(
    'set session_replication_role = replica; update kernel.file_openings set opened_on = opened_on - 1; set session_replication_role = origin',
  )
