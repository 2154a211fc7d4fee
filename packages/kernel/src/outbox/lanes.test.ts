import { AppError, defineEvent, idSchema, newId } from '@linli/contract'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { z } from 'zod'

import { pluginKit } from '../action/define-action.ts'
import { runOperation } from '../action/run-operation.ts'
import { definePlugin } from '../plugins/server-plugin.ts'
import { bareManifest } from '../testing/bare-manifest.ts'
import { testKernel, type TestKernel, type TestTenant } from '../testing/index.ts'

const told = z.object({ id: idSchema })
const opened = defineEvent('door.leaf.opened@1', told)
const shut = defineEvent('door.leaf.shut@1', told)
const manifest = bareManifest({ id: 'door', title: { 'zh-CN': '门', en: 'Door' }, emits: { opened, shut } })
const { defineAction } = pluginKit(manifest)
const use = defineAction({
  name: 'door.leaf.use',
  can: 'member',
  input: told,
  output: z.object({}),
  async run(ctx, { id }) {
    ctx.emit(opened, id, { id })
    ctx.emit(shut, id, { id })
    ctx.audit({ subject: 'door.leaf', id })
    return {}
  },
})

/** What was heard of each door, in order; a stuck one is not opened yet. */
const heard: string[] = []
const stuck = new Set<string>()
const hear = (step: 'open' | 'shut') =>
  defineAction({
    name: `door.leaf.hear-${step}`,
    can: 'member',
    input: told,
    output: z.object({}),
    async run(ctx, { id }) {
      if (step === 'open' && stuck.has(id)) throw new AppError('conflict')
      heard.push(`${step} ${id}`)
      ctx.audit({ subject: 'door.leaf', id })
      return {}
    },
  })
const payloadOf = ({ payload }: { payload: unknown }) => payload
const door = definePlugin({
  manifest,
  routes: [],
  subscribers: [
    { name: 'hear-open', lane: 'leaf', event: opened, action: hear('open'), toInput: payloadOf },
    { name: 'hear-shut', lane: 'leaf', event: shut, action: hear('shut'), toInput: payloadOf },
  ],
})

let test: TestKernel
let estate: TestTenant
beforeAll(async () => {
  test = await testKernel({ plugins: [door] })
  estate = await test.mintTenant()
})
afterAll(() => test.close())

const useDoor = async (): Promise<string> => {
  const id = newId()
  await runOperation(test.kernel, await test.asSystem(estate), use, { id })
  return id
}
const makeDue = () => test.admin.query("update kernel.deliveries set next_at = now() where state = 'pending'")

describe('events of several kinds in one lane', () => {
  it('wait for the one before of the same key, however often that is tried, and for no other', async () => {
    const waiting = await useDoor()
    stuck.add(waiting)
    const free = await useDoor()
    await test.drain()
    await makeDue()
    await test.drain()
    expect(heard).toEqual([`open ${free}`, `shut ${free}`])
    stuck.delete(waiting)
    await makeDue()
    await test.drain()
    expect(heard.slice(2)).toEqual([`open ${waiting}`, `shut ${waiting}`])
  })

  it('that were routed before there was a lane still find who hears them', async () => {
    const id = await useDoor()
    stuck.add(id)
    await test.drain()
    await test.admin.query(
      "update kernel.deliveries set consumer = 'door:hear-open' where key = $1 and state = 'pending' and attempts > 0",
      [id],
    )
    stuck.delete(id)
    await makeDue()
    await test.drain()
    expect(heard.filter((each) => each.endsWith(id)).toSorted()).toEqual([`open ${id}`, `shut ${id}`])
  })
})
