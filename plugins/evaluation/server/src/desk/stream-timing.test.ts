import { newId } from '@linli/contract'
import { createApp, createKernel, extensions, openLive } from '@linli/kernel/boot'
import type { TestMember } from '@linli/kernel/testing'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { evaluation } from '../index.ts'
import { drawn, mintPanel, type Panel, type Places } from '../testing/panel-bench.ts'
import { testBench, type TestBench } from '../testing/test-bench.ts'
import { getDesk } from './get-desk.ts'

let test: TestBench
let panel: Panel
let places: Places
/** A process as it is served, whose streams hear this process and the database. */
let served: {
  kernel: ReturnType<typeof createKernel>
  app: ReturnType<typeof createApp>
  close(): Promise<void>
}
let listeners: Record<string, Listener>

interface Listener {
  heard: string[]
  stop(): Promise<void>
}

/** Everything that a member's page is told from now on. */
async function listen({ cookie, tenantId }: TestMember): Promise<Listener> {
  const response = await served.app.request(`/api/t/${tenantId}/stream`, { headers: { cookie } })
  const reader = response.body!.getReader()
  const heard: string[] = []
  const read = async () => {
    for (;;) {
      const { done, value } = await reader.read()
      if (done) return
      const text = Buffer.from(value).toString()
      if (text.startsWith('event:')) heard.push(text)
    }
  }
  const reading = read()
  return { heard, stop: async () => (await reader.cancel(), reading) }
}

beforeAll(async () => {
  test = await testBench()
  panel = await mintPanel(test, { scorers: 4 })
  places = (await drawn(test, panel)).places
  const { config, log } = test.kernel
  const live = openLive(config)
  await live.ready
  const kernel = createKernel({ config, plugins: [evaluation], live, log })
  served = {
    kernel,
    app: createApp(kernel, extensions),
    close: async () => (await live.close(), kernel.database.close()),
  }
  const seated = new Set(Object.values(places).map(({ member }) => member.accountId))
  const watchers: Record<string, TestMember> = {
    'the second scorer': places.second.member,
    'who confirms': places.confirm.member,
    'a scorer without a place': panel.scorers.find(({ member }) => !seated.has(member.accountId))!.member,
    'the secretary': panel.officer,
    'the administrator': await test.mintMember(panel.association, ['association-admin']),
    'an expert who is no scorer': await test.mintMember(panel.association, ['expert']),
  }
  listeners = Object.fromEntries(
    await Promise.all(
      Object.entries(watchers).map(async ([name, who]) => [name, await listen(who)] as const),
    ),
  )
})
afterAll(async () => {
  await Promise.all(Object.values(listeners).map((listener) => listener.stop()))
  await served.close()
  await test.close()
})

let rung = 0
/** What each was told by an act, once a word that came after it through the database has reached all of them. */
async function toldBy(act: () => Promise<unknown>): Promise<Record<string, string[]>> {
  for (const { heard } of Object.values(listeners)) heard.length = 0
  await act()
  const canary = `bell-${(rung += 1)}`
  await test.admin.query('select pg_notify($1, $2)', [
    'linli_live',
    JSON.stringify(['', [[panel.association.id, null, 'job', { canary }]]]),
  ])
  const isRung = () =>
    Object.values(listeners).every(({ heard }) => heard.some((text) => text.includes(canary)))
  for (const end = performance.now() + 3_000; !isRung() && performance.now() < end;)
    await new Promise((resolve) => setTimeout(resolve, 5))
  if (!isRung()) throw new Error('not everybody hears the stream')
  return Object.fromEntries(
    Object.entries(listeners).map(([name, { heard }]) => [
      name,
      heard.filter((text) => !text.includes(canary)),
    ]),
  )
}

async function send(who: TestMember, method: string, path: string, body: object): Promise<void> {
  const response = await served.app.request(`/api/t/${who.tenantId}/p/evaluation${path}`, {
    method,
    headers: { cookie: who.cookie, 'content-type': 'application/json', 'idempotency-key': newId() },
    body: JSON.stringify(body),
  })
  if (!response.ok) throw new Error(`${method} ${path}: ${response.status} ${await response.text()}`)
}
const save = ({ member, row }: Places['first'], part: string, points: number, seen: string | null = null) => {
  const scoreId = newId()
  const body = { scoreId, points, seen, reason: '现场材料与数据不一致' }
  return send(member, 'PUT', `/desk/${row.id}/parts/${part}`, body).then(() => scoreId)
}
async function submit({ member, row }: Places['first']): Promise<void> {
  const { assignment } = await test.run(member, getDesk, { id: row.id })
  await send(member, 'POST', `/desk/${row.id}/submit`, { version: assignment.version })
}
const nothing = () => Object.fromEntries(Object.keys(listeners).map((name) => [name, []]))

describe('the stream of an association', () => {
  it('tells what an officer changes, so that silence means something', async () => {
    const member = await test.mintMember(panel.association, ['expert'])
    const told = await toldBy(() =>
      send(panel.officer, 'POST', '/scorers', { id: newId(), accountId: member.accountId, employer: '' }),
    )
    expect(told['the secretary']?.join()).toContain('evaluation.panel')
    expect(told['the second scorer']).toEqual([])
  })

  it('tells nobody that a scorer saves a part, the first, another, or the same one anew', async () => {
    let seen: string | null = null
    for (const [part, points] of [
      ['J1', 3],
      ['J2', 0.5],
      ['J3', 4],
    ] as const)
      expect(await toldBy(async () => void (seen = await save(places.first, part, points)))).toEqual(
        nothing(),
      )
    expect(await toldBy(() => save(places.first, 'J3', 1, seen))).toEqual(nothing())
  })

  it('tells nobody that a scorer hands in, as long as another’s place of the estate is open', async () => {
    expect(await toldBy(() => submit(places.first))).toEqual(nothing())
    await save(places.confirm, 'M1', 2)
    await save(places.confirm, 'M2', 2)
    expect(await toldBy(() => submit(places.confirm))).toEqual(nothing())
  })
})
