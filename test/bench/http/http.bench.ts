import { newId } from '@linli/contract'

import type { Bench, Row } from '../measure/row.ts'
import { compareCpu } from './compare.ts'
import type { Load } from './load.ts'
import { makeWorld } from './world.ts'

interface Case {
  what: string
  bound: number | null
  bare: Load
  ours: Load
}

/** List, get and create through HTTP at 64 connections, against the bare server on the same tables. */
export async function run({ postgresPid }: Bench): Promise<Row[]> {
  const { test, base, cookie, orderId, startBare, startOurs } = await makeWorld()
  const [bare, ours] = [await startBare(), await startOurs()]
  const json = { 'content-type': 'application/json' }
  const note = JSON.stringify({ value: 'a note of the usual length for a bench' })
  const order = JSON.stringify({
    kind: 'repair',
    description: '厨房水槽下方接头处滴水，地面已经积水，请尽快安排师傅上门。',
    location: { areaText: '3栋1单元1204 厨房' },
  })
  const write = (path: string, body: string, connections = 64): Load => ({
    connections,
    path,
    method: 'POST',
    headers: { ...cookie, ...json },
    request: () => ({ body, headers: { 'idempotency-key': newId() } }),
  })
  const bareWrite = (path: string, body: string): Load => ({
    path,
    method: 'POST',
    headers: json,
    request: () => ({ body }),
  })
  const cases: Case[] = [
    {
      what: 'list 20',
      bound: 1.6,
      bare: { path: '/list' },
      ours: { path: `${base}/smart-property/work-orders?sort=-createdAt&limit=20`, headers: cookie },
    },
    {
      what: 'get by id, with its timeline',
      bound: 1.6,
      bare: { path: `/get/${orderId}` },
      ours: { path: `${base}/smart-property/work-orders/${orderId}`, headers: cookie },
    },
    {
      what: 'create: validation, audit, outbox, idempotency',
      bound: 2,
      bare: bareWrite('/notes', note),
      ours: write(`${base}/bench/notes`, note),
    },
    {
      what: 'report a work order: also clocks, number, step, tasks, alarm, notices',
      bound: null,
      bare: bareWrite('/orders', order),
      ours: write(`${base}/smart-property/work-orders`, order, 8),
    },
  ]
  const wanted = process.env.BENCH_ONLY
  const rows: Row[] = []
  try {
    for (const { what, bound, ...loads } of cases) {
      if (wanted && !wanted.split(',').some((name) => what.startsWith(name))) continue
      rows.push(
        await compareCpu({
          what,
          bound,
          postgresPid,
          other: { name: 'bare', server: bare, load: loads.bare },
          ours: { name: 'linli', server: ours, load: loads.ours },
        }),
      )
    }
  } finally {
    await Promise.all([bare.stop(), ours.stop()])
    await test.close()
  }
  return rows
}
