import { existsSync } from 'node:fs'
import { join } from 'node:path'

import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import type { DemoAccount } from './demo-marker.ts'
import { seedDemo } from './seed-demo.ts'
import { openDatabase, type DemoDatabase } from './testing/demo-database.ts'

describe('a seed that cannot go as planned', () => {
  let database: DemoDatabase
  beforeAll(async () => {
    database = await openDatabase()
  })
  afterAll(() => database.close())
  const company =
    "insert into kernel.tenants (id, kind, name, short_name) values (gen_random_uuid(), 'group', '某公司', '某公司')"
  const seed = (tell: () => Promise<DemoAccount[]>) =>
    seedDemo({
      adminUrl: database.config.adminUrl,
      dataDir: database.config.dataDir,
      say: () => undefined,
      tell,
    })

  it('clears what a killed run left before it tells the story anew', async () => {
    await expect(
      seed(async () => {
        await database.pool.query(company)
        throw new Error('killed')
      }),
    ).rejects.toThrow('killed')
    expect(await database.count('kernel.tenants')).toBe(1)
    let found = -1
    const again = seed(async () => {
      found = await database.count('kernel.tenants')
      return []
    })
    expect(await again).toBe('told')
    expect(found).toBe(0)
  })

  it('leaves data alone that is not its own', async () => {
    await database.pool.query('delete from linli_demo.runs')
    await database.pool.query(company)
    expect(await seed(async () => expect.unreachable('told over data of somebody else'))).toBe('foreign')
    expect(await database.count('kernel.tenants')).toBe(1)
    expect(existsSync(join(database.config.dataDir, 'demo-progress.json'))).toBe(false)
  })

  it('keeps people who came after a killed run', async () => {
    await database.pool.query('insert into linli_demo.runs default values')
    await database.pool.query(
      "insert into auth.users (id, name, email, phone_number) values (gen_random_uuid(), '王先生', 'wang@example.test', '13800000000')",
    )
    expect(await seed(async () => expect.unreachable('told over people'))).toBe('foreign')
    expect(await database.count('auth.users')).toBe(1)
  })
})
