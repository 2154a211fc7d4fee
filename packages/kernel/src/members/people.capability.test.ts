import { newId } from '@linli/contract'
import { z } from 'zod'
import { afterAll, beforeAll, expect, it } from 'vitest'

import { pluginKit } from '../action/define-action.ts'
import { kernelManifest } from '../plugins/kernel-plugin.ts'
import { definePlugin } from '../plugins/server-plugin.ts'
import { testKernel, type TestKernel } from '../testing/index.ts'

const manifest = {
  ...kernelManifest,
  id: 'probe',
  trust: 'builtin' as const,
  capabilities: ['people'] as const,
  permissions: {},
}
const ofPersons = pluginKit(manifest).defineQuery({
  name: 'probe.of-persons',
  can: 'member',
  input: z.object({ ids: z.array(z.string()) }),
  output: z.any(),
  run: (ctx, { ids }) => ctx.people.ofPersons(ids),
})
const withRoles = pluginKit(manifest).defineQuery({
  name: 'probe.with-roles',
  can: 'member',
  input: z.object({ q: z.string() }),
  output: z.any(),
  run: (ctx, { q }) => ctx.people.withRoles(['engineer'], q),
})

let test: TestKernel
beforeAll(async () => {
  test = await testKernel({ plugins: [definePlugin({ manifest, routes: [] })] })
})
afterAll(() => test.close())

it('finds the account behind a person: the active one of this estate, of two the first', async () => {
  const [estate, elsewhere] = [await test.mintTenant(), await test.mintTenant()]
  const clerk = await test.mintMember(estate, ['front-desk'])
  const [bound, twice, left, foreign, nobody] = [newId(), newId(), newId(), newId(), newId()]
  const resident = await test.mintMember(estate, ['resident'], { personId: bound })
  const first = await test.mintMember(estate, ['resident'], { personId: twice })
  await test.mintMember(estate, ['resident'], { personId: twice })
  const gone = await test.mintMember(estate, ['resident'], { personId: left })
  await test.admin.query("update kernel.memberships set status = 'left' where account_id = $1", [
    gone.accountId,
  ])
  await test.mintMember(elsewhere, ['resident'], { personId: foreign })

  const ids = [bound, twice, left, foreign, nobody]
  const found: Map<string, string> = await test.run(clerk, ofPersons, { ids })
  expect([...found].sort()).toEqual(
    [
      [bound, resident.accountId],
      [twice, first.accountId],
    ].sort(),
  )
  expect(await test.run(clerk, ofPersons, { ids: [] })).toEqual(new Map())
})

it('finds a member by a part of the name or title who is beyond the first two hundred', async () => {
  const estate = await test.mintTenant()
  const clerk = await test.mintMember(estate, ['front-desk'])
  const engineers = await test.admin.query<{ account_id: string }>(
    `insert into kernel.memberships select (jsonb_populate_record(m, jsonb_build_object('id', gen_random_uuid(),
       'account_id', gen_random_uuid(), 'roles', array['engineer'], 'display_name', to_char(n, 'FM000') || ' Wang',
       'title', '电梯' || n))).* from kernel.memberships m, generate_series(1, 205) n
     where m.tenant_id = $1 and m.account_id = $2 returning account_id`,
    [estate.id, clerk.accountId],
  )
  const last = engineers.rows.at(-1)?.account_id
  for (const q of ['205 wang', '梯205'])
    expect(await test.run(clerk, withRoles, { q })).toMatchObject([{ accountId: last, name: '205 Wang' }])
  expect(await test.run(clerk, withRoles, { q: '%' })).toEqual([])
})
