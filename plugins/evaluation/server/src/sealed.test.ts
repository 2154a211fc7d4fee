import { createKernel, openLive, rotateAllFieldKeys, runOperation, systemCaller } from '@linli/kernel/boot'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { z } from 'zod'

import { drawField } from './campaign/open-campaign.ts'
import { evaluation } from './index.ts'
import { defineAction, defineQuery } from './kit.ts'
import { keyField, signText } from './publication/signing-key.ts'
import { mintPanel } from './testing/panel-bench.ts'
import { testBench, type TestBench } from './testing/test-bench.ts'

const sign = defineAction({
  name: 'evaluation.test.sign',
  can: 'member',
  input: z.object({}),
  output: z.object({ publicKey: z.string(), signature: z.string() }),
  async run(ctx) {
    ctx.audit({ subject: 'evaluation.test', id: null })
    return signText(ctx, 'a text')
  },
})
const unseal = defineQuery({
  name: 'evaluation.test.unseal',
  can: 'member',
  input: z.object({ draw: z.string(), key: z.string() }),
  output: z.object({ draw: z.string(), key: z.string() }),
  run: (ctx, { draw, key }) =>
    Promise.resolve({ draw: ctx.people.unseal(drawField, draw), key: ctx.people.unseal(keyField, key) }),
})

let test: TestBench
beforeAll(async () => {
  test = await testBench()
})
afterAll(() => test.close())

it('a campaign’s draw and the signing key are read after the secret was changed and the old one dropped', async () => {
  const { association, officer, campaignId } = await mintPanel(test)
  const signed = await test.run(officer, sign, {})
  const [old, next] = [test.kernel.config.LINLI_SECRET, 'another secret of thirty-two characters or more']
  const kernelWith = (secrets: object) => {
    const config = { ...test.kernel.config, ...secrets }
    return createKernel({ config, plugins: [evaluation], live: openLive(config) })
  }
  const changing = kernelWith({ LINLI_SECRET: next, LINLI_SECRET_OLD: old })
  expect(await rotateAllFieldKeys(changing)).toBe(2)
  expect(await rotateAllFieldKeys(changing)).toBe(0)
  await changing.live.close()
  await changing.database.close()

  for (const change of [
    "update p_evaluation.signing_keys set public_key = 'f'",
    'delete from p_evaluation.signing_keys',
  ])
    await expect(test.admin.query(change)).rejects.toThrow(/public half|append-only/)

  const kernel = kernelWith({ LINLI_SECRET: next })
  const caller = await systemCaller(kernel, association.id, 'test')
  const { rows } = await test.admin.query<{ draw: string; key: string }>(
    `select c.draw_sealed as draw, k.private_sealed as key from p_evaluation.campaigns c
     join p_evaluation.signing_keys k on k.tenant_id = c.tenant_id where c.id = $1`,
    [campaignId],
  )
  const { draw } = await runOperation(kernel, caller, unseal, rows[0]!)
  expect(JSON.parse(draw)).toMatchObject({ seed: expect.any(String), salt: expect.any(String) })
  expect(await runOperation(kernel, caller, sign, {})).toEqual(signed)
  await kernel.live.close()
  await kernel.database.close()
})
