import { newId } from '@linli/contract'
import fc from 'fast-check'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { z } from 'zod'

import { defineAction } from '../plugins/kernel-plugin.ts'
import { settings } from '../settings/settings.schema.ts'
import { testKernel, type TestKernel, type TestMember } from '../testing/index.ts'

let test: TestKernel
let manager: TestMember

beforeAll(async () => {
  test = await testKernel()
  manager = await test.mintMember(await test.mintTenant(), ['estate-manager'])
})
afterAll(() => test.close())

const put = defineAction({
  name: 'kernel.sample.put',
  can: ['manage', 'kernel.setting'],
  input: z.object({ group: z.string(), body: z.int() }),
  output: z.object({ id: z.guid() }),
  async run(ctx, { group, body }) {
    const id = newId()
    await ctx.tx.insert(settings).values({ id, pluginId: group, key: id, value: body })
    ctx.audit({ subject: 'kernel.setting', id })
    return { id }
  },
})

it('has one effect for each key, however often, in whatever order and beside whatever others it is sent', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.record({ key: fc.integer({ min: 0, max: 3 }), body: fc.integer({ min: 0, max: 1 }) }), {
        minLength: 1,
        maxLength: 12,
      }),
      async (requests) => {
        const group = newId()
        const keys = Array.from({ length: 4 }, () => newId())
        const outcomes = await Promise.allSettled(
          requests.map(({ key, body }) =>
            test.run(manager, put, { group, body }, { idempotencyKey: keys[key]! }),
          ),
        )
        const { rows } = await test.admin.query<{ id: string; value: number }>(
          'select id, value from kernel.settings where plugin_id = $1',
          [group],
        )
        const used = new Set(requests.map(({ key }) => key))
        expect(rows).toHaveLength(used.size)

        const ids = new Map(rows.map((row) => [row.id, row.value]))
        outcomes.forEach((outcome, index) => {
          const { body } = requests[index]!
          if (outcome.status === 'fulfilled') expect(ids.get(outcome.value.id)).toBe(body)
          else expect(outcome.reason).toMatchObject({ code: 'idempotency_mismatch' })
        })
      },
    ),
    { numRuns: 40 },
  )
})
