import { newId } from '@linli/contract'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { testKernel, type TestKernel, type TestTenant } from '../testing/index.ts'
import { batchClient, inTransaction } from './pool.ts'
import type { Scope } from './scope.ts'

let test: TestKernel
const tenants: TestTenant[] = []

beforeAll(async () => {
  test = await testKernel()
  for (let i = 0; i < 16; i++) {
    const tenant = await test.mintTenant()
    await test.admin.query(
      "insert into kernel.settings (tenant_id, id, plugin_id, key, value) values ($1, $2, 'kernel', 'canary', to_jsonb($3::text))",
      [tenant.id, newId(), tenant.id],
    )
    tenants.push(tenant)
  }
})
afterAll(() => test.close())

const scopeOf = (tenant: TestTenant): Scope => ({
  kind: 'tenant',
  tenantId: tenant.id,
  lineage: [],
  accountId: null,
})
const canaries = "select value #>> '{}' as canary from kernel.settings where key = 'canary'"
const whoAmI =
  "select current_user as role, current_setting('app.tenant_id', true) as tenant, current_setting('app.account_id', true) as account"

/** Looks at every pooled connection from outside any scope. */
async function leftovers() {
  const clients = await Promise.all(Array.from({ length: 10 }, () => test.kernel.database.pool.connect()))
  const seen = await Promise.all(
    clients.map(
      async (client) => (await client.query(whoAmI)).rows[0] as { role: string; tenant: string | null },
    ),
  )
  clients.forEach((client) => client.release())
  return seen.filter(({ role, tenant }) => role !== 'linli_app' || (tenant ?? '') !== '')
}

describe('one scoped statement in one round trip', () => {
  it('runs as the tenant and leaves nothing of it on the connection', async () => {
    const { rows } = await batchClient(test.kernel.database, scopeOf(tenants[0]!)).query({ text: whoAmI })
    expect(rows).toEqual([{ role: 'linli_tenant', tenant: tenants[0]!.id, account: '' }])
    expect(await leftovers()).toEqual([])
  })

  it('leaves nothing after a statement that fails to parse, to bind, or to run, and the next one works', async () => {
    const client = batchClient(test.kernel.database, scopeOf(tenants[1]!))
    await expect(client.query({ text: 'selec wrong' })).rejects.toMatchObject({ code: '42601' })
    await expect(client.query({ text: 'select $1::int as n' }, ['not a number'])).rejects.toMatchObject({
      code: '22P02',
    })
    await expect(
      client.query({ text: 'select 1 / (select count(*) from kernel.settings where false)' }),
    ).rejects.toMatchObject({ code: '22012' })
    await expect(client.query({ text: 'select * from auth.users' })).rejects.toMatchObject({ code: '42501' })
    expect(await leftovers()).toEqual([])
    expect((await client.query({ text: canaries })).rows).toEqual([{ canary: tenants[1]!.id }])
    await expect(client.query({ text: 'selec wrong' })).rejects.toMatchObject({ code: '42601' })
  })

  it('knows what was prepared, whatever became of the first run', async () => {
    const client = batchClient(test.kernel.database, scopeOf(tenants[1]!))
    const text = "select 10 / $1::int as tenth, 'divided' as what"
    for (let i = 0; i < 24; i++) {
      const failure = { code: '22012' }
      await expect(client.query({ text }, [0])).rejects.toMatchObject(failure)
      await expect(
        inTransaction(test.kernel.database, scopeOf(tenants[1]!), (tx) => tx.query({ text }, [0])),
      ).rejects.toMatchObject(failure)
      expect((await client.query({ text }, [5])).rows).toEqual([{ tenth: 2, what: 'divided' }])
    }
    expect(await leftovers()).toEqual([])
  })

  it('writes nothing that a failed statement began', async () => {
    const client = batchClient(test.kernel.database, scopeOf(tenants[2]!))
    const text =
      "with made as (insert into kernel.settings (id, plugin_id, key, value) values ($1, 'kernel', 'half', '1') returning id) select 1 / (select count(*) from made where false)"
    await expect(client.query({ text }, [newId()])).rejects.toMatchObject({ code: '22012' })
    expect((await test.admin.query("select 1 from kernel.settings where key = 'half'")).rowCount).toBe(0)
  })

  it('never mixes tenants: 64 at once over ten connections, reads, writes and failures interleaved', async () => {
    let foreign = 0
    let answers = 0
    await Promise.all(
      Array.from({ length: 64 }, async (_lane, lane) => {
        for (let i = 0; i < 60; i++) {
          const tenant = tenants[(lane * 7 + i * 3) % tenants.length]!
          const scope = scopeOf(tenant)
          if (i % 10 === 9)
            await batchClient(test.kernel.database, scope)
              .query({ text: 'select 1 / 0' })
              .catch(() => undefined)
          const { rows } =
            i % 5 === 4
              ? await inTransaction(test.kernel.database, scope, (client) => client.query({ text: canaries }))
              : await batchClient(test.kernel.database, scope).query({ text: canaries })
          answers += rows.length
          foreign += (rows as { canary: string }[]).filter(({ canary }) => canary !== tenant.id).length
        }
      }),
    )
    expect(foreign).toBe(0)
    expect(answers).toBe(64 * 60)
    expect(await leftovers()).toEqual([])
  })
})

describe('a transaction', () => {
  const insert = (key: string) => ({
    config: {
      text: "insert into kernel.settings (id, plugin_id, key, value) values ($1, 'kernel', $2, '1')",
    },
    values: [newId(), key],
  })
  const count = async (key: string) =>
    (await test.admin.query('select 1 from kernel.settings where key = $1', [key])).rowCount

  it('commits with its last statement, also when that is its only one', async () => {
    const scope = scopeOf(tenants[4]!)
    await inTransaction(
      test.kernel.database,
      scope,
      (client) => client.query(insert('first').config, insert('first').values),
      { lastStatement: () => insert('last') },
    )
    await inTransaction(test.kernel.database, scope, async () => undefined, {
      lastStatement: () => insert('only'),
    })
    expect([await count('first'), await count('last'), await count('only')]).toEqual([1, 1, 1])
    expect(await leftovers()).toEqual([])
  })

  it('takes everything back when its last statement fails', async () => {
    const scope = scopeOf(tenants[5]!)
    const twice = insert('twice')
    await inTransaction(test.kernel.database, scope, async () => undefined, { lastStatement: () => twice })
    await expect(
      inTransaction(
        test.kernel.database,
        scope,
        (client) => client.query(insert('gone').config, insert('gone').values),
        { lastStatement: () => twice },
      ),
    ).rejects.toMatchObject({ code: '23505' })
    expect(await count('gone')).toBe(0)
    expect(await leftovers()).toEqual([])
  })

  it('is an error when a later failed statement was swallowed before the last one', async () => {
    await expect(
      inTransaction(
        test.kernel.database,
        scopeOf(tenants[6]!),
        async (client) => {
          await client.query(insert('swallowed').config, insert('swallowed').values)
          await client.query({ text: 'select 1 / 0' }).catch(() => undefined)
        },
        { lastStatement: () => insert('after') },
      ),
    ).rejects.toMatchObject({ code: '25P02' })
    expect(await count('swallowed')).toBe(0)
  })

  it('sends nothing when nothing was asked', async () => {
    expect(await inTransaction(test.kernel.database, scopeOf(tenants[7]!), async () => 'idle')).toBe('idle')
    expect(await leftovers()).toEqual([])
  })

  it('is an error, not a silent rollback, when a failed statement was swallowed inside', async () => {
    await expect(
      inTransaction(test.kernel.database, scopeOf(tenants[3]!), async (client) => {
        await client.query({ text: 'select 1 / 0' }).catch(() => undefined)
        return 'looks fine'
      }),
    ).rejects.toThrow('rolled back')
  })
})
