import { newId } from '@linli/contract'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { z } from 'zod'

import { defineAction, defineQuery } from '../plugins/kernel-plugin.ts'
import { settings } from '../settings/settings.schema.ts'
import { testKernel, type TestKernel, type TestMember } from '../testing/index.ts'

let test: TestKernel
let manager: TestMember
let stranger: TestMember

const setColour = defineAction({
  name: 'kernel.colour.set',
  can: ['manage', 'kernel.setting'],
  input: z.object({ value: z.string().max(20), fail: z.boolean().default(false) }),
  output: z.object({ id: z.guid() }),
  async run(ctx, { value, fail }) {
    const id = newId()
    await ctx.tx.insert(settings).values({ id, pluginId: 'kernel', key: `colour-${id}`, value })
    if (fail) throw new Error('after the write')
    ctx.audit({ subject: 'kernel.setting', id, after: { value } })
    return { id, secret: 'not in the schema' } as { id: string }
  },
})

const listColours = defineQuery({
  name: 'kernel.colour.list',
  can: ['read', 'kernel.setting'],
  input: z.object({}),
  output: z.object({ values: z.array(z.string()) }),
  async run(ctx) {
    const rows = await ctx.tx.select({ value: settings.value }).from(settings)
    return { values: rows.map((row) => String(row.value)) }
  },
})

beforeAll(async () => {
  test = await testKernel()
  manager = await test.mintMember(await test.mintTenant(), ['estate-manager'])
  stranger = await test.mintMember(await test.mintTenant(), ['estate-manager'])
})
afterAll(() => test.close())

const countRows = async (table: string) =>
  Number(
    (await test.admin.query(`select count(*) from kernel.${table} where tenant_id = $1`, [manager.tenantId]))
      .rows[0].count,
  )

describe('an action', () => {
  it('writes its row and one audit row, and answers only what its schema names', async () => {
    const answer = await test.run(manager, setColour, { value: 'jade' })
    expect(Object.keys(answer)).toEqual(['id'])
    const { rows } = await test.admin.query(
      'select action, subject_id, after from kernel.audit_log where subject_id = $1',
      [answer.id],
    )
    expect(rows).toEqual([{ action: 'kernel.colour.set', subject_id: answer.id, after: { value: 'jade' } }])
  })

  it('leaves nothing when it fails after its write', async () => {
    const before = [await countRows('settings'), await countRows('audit_log'), await countRows('outbox')]
    await expect(test.run(manager, setColour, { value: 'x', fail: true })).rejects.toThrow('after the write')
    expect([await countRows('settings'), await countRows('audit_log'), await countRows('outbox')]).toEqual(
      before,
    )
  })

  it('replays the answer for the same key and body, also when sent many times at once', async () => {
    const options = { idempotencyKey: newId() }
    const before = await countRows('settings')
    const answers = await Promise.all(
      Array.from({ length: 8 }, () => test.run(manager, setColour, { value: 'twice' }, options)),
    )
    expect(new Set(answers.map((answer) => answer.id)).size).toBe(1)
    expect(await countRows('settings')).toBe(before + 1)
  })

  it('refuses another body under a used key', async () => {
    const options = { idempotencyKey: newId() }
    await test.run(manager, setColour, { value: 'one' }, options)
    await expect(test.run(manager, setColour, { value: 'two' }, options)).rejects.toMatchObject({
      code: 'idempotency_mismatch',
    })
  })

  it('refuses an actor without the permission', async () => {
    const engineer = await test.mintMember({ id: manager.tenantId, kind: 'estate', lineage: [], name: '' }, [
      'engineer',
    ])
    await expect(test.run(engineer, setColour, { value: 'x' })).rejects.toMatchObject({ code: 'forbidden' })
  })

  it('says which field is wrong', async () => {
    await expect(test.run(manager, setColour, { value: 'x'.repeat(21) })).rejects.toMatchObject({
      code: 'bad_input',
      details: { issues: [{ path: 'value', rule: 'too_big_text', params: { limit: 20 } }] },
    })
  })
})

describe('a query', () => {
  it('never shows the other tenant’s rows, side by side on shared connections', async () => {
    await test.run(manager, setColour, { value: 'canary-a' })
    await test.run(stranger, setColour, { value: 'canary-b' })
    const answers = await Promise.all(
      Array.from({ length: 400 }, async (_, i) => {
        const isManager = i % 2 === 0
        const { values } = await test.run(isManager ? manager : stranger, listColours, {})
        return (
          values.includes(isManager ? 'canary-a' : 'canary-b') &&
          !values.includes(isManager ? 'canary-b' : 'canary-a')
        )
      }),
    )
    expect(answers.every(Boolean)).toBe(true)
  })
})
