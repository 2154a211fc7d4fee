import { testKernel, type TestKernel, type TestTenant } from '@linli/kernel/testing'
import { evaluation } from '@linli/evaluation-server'
import { smartProperty } from '@linli/smart-property-server'
import pg from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { attacks, attempt } from './attacks.ts'
import { fencedTables, inReferenceOrder, type FencedTable } from './catalogue.ts'
import { fingerprint, seedWorld, type World } from './seed-world.ts'

let test: TestKernel
let login: pg.Pool
let tables: FencedTable[]
let ours: TestTenant
let theirs: TestTenant
let theirWorld: World
let before: string

beforeAll(async () => {
  test = await testKernel({ plugins: [smartProperty, evaluation], enableAll: false })
  login = new pg.Pool({ connectionString: test.kernel.config.appUrl, max: 4 })
  tables = inReferenceOrder(await fencedTables(test.admin))
  ours = await test.mintTenant()
  theirs = await test.mintTenant()
  await seedWorld(test.admin, tables, ours.id, 'canary-ours')
  theirWorld = await seedWorld(test.admin, tables, theirs.id, 'canary-theirs')
  before = await fingerprint(test.admin, tables, theirs.id)
})
afterAll(async () => {
  await login?.end()
  await test?.close()
})

const target = (table: FencedTable) => ({ tenantId: theirs.id, id: theirWorld.get(table.name)! })

describe('every tenant table, as another tenant', () => {
  it('covers all tables of the catalogue', () => {
    expect(tables.length).toBeGreaterThan(20)
    expect(theirWorld.size).toBe(tables.length)
  })

  for (const attack of attacks) {
    it(`repels one who ${attack.name}`, async () => {
      const leaks: string[] = []
      for (const table of tables) {
        const seen = await attempt(login, ['linli_tenant', ours.id, '', '{}'], attack, table, target(table))
        if (seen > 0) leaks.push(table.name)
      }
      expect(leaks).toEqual([])
    })
  }

  it('shows a tenant its own rows, so that the refusals above mean something', async () => {
    const blind: string[] = []
    for (const table of tables) {
      const seen = await attempt(
        login,
        ['linli_tenant', theirs.id, '', '{}'],
        attacks[0]!,
        table,
        target(table),
      )
      if (seen !== 1) blind.push(table.name)
    }
    expect(blind).toEqual([])
  })

  it('shows nothing without a tenant, nor to the bare login', async () => {
    for (const scope of [
      ['linli_tenant', '', '', ''],
      ['none', '', '', ''],
    ]) {
      for (const table of tables)
        expect(await attempt(login, scope, attacks[1]!, table, target(table)), table.name).toBe(0)
    }
  })

  it('lets a group read the estates granted to it, none other, and write nowhere', async () => {
    const [byId, , , ...writes] = attacks
    for (const table of tables) {
      expect(
        await attempt(login, ['linli_group', ours.id, `{${theirs.id}}`, ''], byId!, table, target(table)),
        table.name,
      ).toBe(1)
      expect(
        await attempt(login, ['linli_group', ours.id, `{${ours.id}}`, ''], byId!, table, target(table)),
        table.name,
      ).toBe(0)
      for (const write of writes.filter(({ name }) => /updates|deletes|truncates|gives|takes/.test(name))) {
        expect(
          await attempt(login, ['linli_group', ours.id, `{${theirs.id}}`, ''], write, table, target(table)),
          `${table.name}: ${write.name}`,
        ).toBe(0)
      }
    }
  })

  it('gives an association no member’s rows without a grant, and lets it write nowhere', async () => {
    for (const table of tables) {
      for (const attack of attacks)
        expect(
          await attempt(login, ['linli_oversight', ours.id, '', ''], attack, table, target(table)),
          `${table.name}: ${attack.name}`,
        ).toBe(0)
    }
  })

  it('opens a published table to an association by a live grant for just that, and to no other', async () => {
    const published = tables.filter(({ kind }) => kind === 'published')
    expect(published.map(({ name }) => name)).toContain('kernel.units')
    const group = await test.mintTenant({ kind: 'group' })
    const association = await test.mintTenant({ kind: 'association' })
    await test.admin.query('update kernel.tenants set lineage = $2, parent_id = $3 where id = $1', [
      theirs.id,
      [group.id],
      group.id,
    ])
    await test.admin.query(
      "insert into kernel.oversight (association_id, company_id, city, valid_from) values ($1, $2, '深圳', current_date - 9)",
      [association.id, group.id],
    )
    const read = attacks[1]!
    for (const table of published) {
      const seen = (reader: string) =>
        attempt(login, ['linli_oversight', reader, '', ''], read, table, target(table))
      const { rows } = await test.admin.query<{ resource: string }>(
        `select substring(pg_get_expr(polqual, polrelid) from '''([^'']+)''::text') as resource from pg_policy where polrelid = $1::regclass and polname = 'linli_granted_fence'`,
        [table.name],
      )
      await test.admin.query(
        `insert into kernel.data_grants (tenant_id, id, association_id, association_name, resource, purpose, valid_from, valid_to, given_by_name)
         values ($1, gen_random_uuid(), $2, '协会', $3, '测试', current_date - 1, current_date + 1, '测试')`,
        [theirs.id, association.id, rows[0]!.resource],
      )
      expect(await seen(association.id), table.name).toBe(1)
      expect(await seen(ours.id), table.name).toBe(0)
      for (const attack of attacks.filter(({ name }) =>
        /updates|deletes|truncates|gives|takes|copies|asks/.test(name),
      ))
        expect(
          await attempt(login, ['linli_oversight', association.id, '', ''], attack, table, target(table)),
          `${table.name}: ${attack.name}`,
        ).toBe(0)
      await test.admin.query('update kernel.data_grants set ended_at = now() where association_id = $1', [
        association.id,
      ])
      expect(await seen(association.id), table.name).toBe(0)
      await test.admin.query('delete from kernel.data_grants where association_id = $1', [association.id])
    }
  })

  it('left every row of the other tenant as it was', async () => {
    expect(await fingerprint(test.admin, tables, theirs.id)).toBe(before)
  })
})
