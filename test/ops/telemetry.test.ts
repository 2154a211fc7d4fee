import { newId } from '@linli/contract'
import { afterAll, beforeAll, expect, it } from 'vitest'

import { faultWorld, type FaultWorld } from '../faults/fault-world.ts'
import { send } from '../faults/stubborn-client.ts'
import { until } from '../faults/until.ts'
import { openOtlpReceiver } from './otlp-receiver.ts'

let world: FaultWorld
let receiver: Awaited<ReturnType<typeof openOtlpReceiver>>

beforeAll(async () => {
  world = await faultWorld()
  receiver = await openOtlpReceiver()
})
afterAll(async () => {
  await world?.end()
  await receiver?.close()
})

it('traces requests with their statements, events and jobs, by route and tenant, and nothing of what was asked', async () => {
  const api = await world.start('all', {
    program: 'tally',
    env: {
      OTEL_EXPORTER_OTLP_ENDPOINT: receiver.url,
      OTEL_BSP_SCHEDULE_DELAY: '100',
      LINLI_LOG_LEVEL: 'debug',
    },
  })
  const traced = (name: RegExp) => receiver.spans.filter((span) => name.test(span.name))

  const read = await send(api.url, world.manager, '/units?q=13800138000', { method: 'GET' })
  const requestId = read.headers.get('x-request-id')
  await until('the read is traced', () => traced(/^GET .*units$/).length > 0)
  const [request] = traced(/^GET .*units$/)
  expect(request).toMatchObject({
    service: 'linli-all',
    attributes: {
      'linli.request_id': requestId,
      'linli.tenant_id': world.estate.id,
      'http.response.status_code': 200,
    },
  })
  const statements = receiver.spans.filter(
    (span) => span.traceId === request.traceId && span.attributes['db.system.name'] === 'postgresql',
  )
  expect(statements.length).toBeGreaterThanOrEqual(2)

  const key = `secret-${newId()}`
  await send(api.url, world.manager, '/p/tally/marks', { body: { key, n: 1 }, key: newId() })
  await send(api.url, world.manager, '/p/tally/jobs', { body: { key, steps: 2 }, key: newId() })
  await until(
    'event and job are traced',
    () => traced(/^event /).length > 0 && traced(/^job job$/).length > 0,
  )
  for (const span of [...traced(/^event /), ...traced(/^job job$/)])
    expect(span.attributes['linli.tenant_id']).toBe(world.estate.id)

  await fetch(`${api.url}/healthz`)
  api.signal('SIGTERM')
  expect(await api.ended).toBe(0)
  expect(traced(/healthz/)).toEqual([])
  expect(receiver.text()).not.toMatch(/13800138000|secret-|linli\.session/)
  // A line of the log leads to its trace.
  expect(api.log.some((line) => /"traceId":"[0-9a-f]{32}"/.test(line))).toBe(true)
})
