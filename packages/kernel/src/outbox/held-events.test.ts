import { defineEvent, idSchema, newId } from '@linli/contract'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { z } from 'zod'

import { pluginKit } from '../action/define-action.ts'
import { runOperation } from '../action/run-operation.ts'
import { definePlugin } from '../plugins/server-plugin.ts'
import { bareManifest } from '../testing/bare-manifest.ts'
import { testKernel, type TestKernel, type TestTenant } from '../testing/index.ts'
import { createRelay, heldMark } from './relay.ts'

const struck = defineEvent('bell.rope.struck@1', z.object({ id: idSchema, left: z.int() }))
const manifest = bareManifest({ id: 'bell', title: { 'zh-CN': '钟', en: 'Bell' }, emits: { struck } })
const { defineAction } = pluginKit(manifest)
const heard: { id: string; left: number; request: string }[] = []
const strike = defineAction({
  name: 'bell.rope.strike',
  can: 'member',
  input: struck.schema,
  output: z.object({}),
  async run(ctx, { id, left }) {
    ctx.emit(struck, id, { id, left })
    ctx.audit({ subject: 'bell.rope', id })
    return {}
  },
})
/** Strikes on until none is left, so that an event follows from an event. */
const hear = defineAction({
  name: 'bell.rope.hear',
  can: 'member',
  input: struck.schema,
  output: z.object({}),
  async run(ctx, { id, left }) {
    heard.push({ id, left, request: ctx.requestId })
    if (left > 0) ctx.emit(struck, id, { id, left: left - 1 })
    ctx.audit({ subject: 'bell.rope', id })
    return {}
  },
})
const bell = definePlugin({
  manifest,
  routes: [],
  subscribers: [{ name: 'hear', event: struck, action: hear, toInput: ({ payload }) => payload }],
})

let test: TestKernel
let estate: TestTenant
beforeAll(async () => {
  test = await testKernel({ plugins: [bell] })
  estate = await test.mintTenant()
})
afterAll(() => test.close())

const strikeAs = async (requestId: string): Promise<string> => {
  const id = newId()
  const caller = { ...(await test.asSystem(estate)), requestId }
  await runOperation(test.kernel, caller, strike, { id, left: 1 })
  return id
}
const heardOf = (id: string) => heard.filter((one) => one.id === id)

describe('events of held requests', () => {
  it('are left alone by everybody’s relay, and what follows from them too', async () => {
    const [held, usual] = [await strikeAs(`${heldMark}tale`), await strikeAs('usual')]
    await test.drain()
    expect(heardOf(held)).toEqual([])
    expect(heardOf(usual).map(({ left }) => left)).toEqual([1, 0])

    const tale = createRelay(test.kernel, { heldAs: () => `${heldMark}then` })
    const later = await strikeAs('usual')
    await tale.drain()
    expect(heardOf(held).map(({ left, request }) => [left, request])).toEqual([
      [1, `${heldMark}then`],
      [0, `${heldMark}then`],
    ])
    expect(heardOf(later)).toEqual([])
    await test.drain()
    expect(heardOf(held)).toHaveLength(2)
    expect(heardOf(later)).toHaveLength(2)
  })
})
