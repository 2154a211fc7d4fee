import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'

import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { testKernel, type TestKernel, type TestMember } from '../testing/index.ts'
import { deliverMessage } from './deliver-message.ts'
import { sendTest } from './testing/send-test-notice.ts'
import { signWebhook } from './webhook-adapter.ts'

describe('a gateway', () => {
  let gateway: Server
  const received: { headers: Record<string, unknown>; body: string }[] = []
  let answers: number[] = []
  let test: TestKernel
  let sender: TestMember
  let receiver: TestMember
  const secret = 'shared with the gateway'

  beforeAll(async () => {
    gateway = createServer((request, response) => {
      let body = ''
      request.on('data', (chunk: Buffer) => (body += chunk.toString()))
      request.on('end', () => {
        received.push({ headers: request.headers, body })
        response
          .writeHead(answers.shift() ?? 200, { 'content-type': 'application/json' })
          .end('{"id":"gw-1"}')
      })
    })
    await new Promise<void>((resolve) => gateway.listen(0, '127.0.0.1', resolve))
    test = await testKernel()
    Object.assign(test.kernel.config, {
      SMS_WEBHOOK_URL: `http://127.0.0.1:${(gateway.address() as AddressInfo).port}/sms`,
      SMS_WEBHOOK_SECRET: secret,
    })
    const place = await test.mintTenant()
    sender = await test.mintMember(place, ['estate-manager'])
    receiver = await test.mintMember(place, ['resident'], { phone: '13900001111' })
  })
  afterAll(async () => {
    gateway.close()
    await test.close()
  })

  const queueOne = async () => {
    const { batchId } = await test.run(sender, sendTest, {
      to: { accountIds: [receiver.accountId] },
      channels: ['sms'],
      isUrgent: true,
    })
    const { rows } = await test.admin.query('select id from kernel.messages where batch_id = $1', [batchId])
    return (rows[0] as { id: string }).id
  }
  const stateOf = async (id: string) =>
    (
      await test.admin.query(
        'select state, attempts, last_error, provider_id from kernel.messages where id = $1',
        [id],
      )
    ).rows[0] as { state: string; attempts: number; last_error: string | null; provider_id: string | null }
  const deliver = (id: string) => deliverMessage(test.kernel, sender.tenantId, id)

  it('gets signed JSON with a key for repetitions', async () => {
    const id = await queueOne()
    await deliver(id)
    const { headers, body } = received.at(-1)!
    expect(JSON.parse(body)).toMatchObject({
      id,
      channel: 'sms',
      to: '13900001111',
      body: '请尽快处理',
      locale: 'zh-CN',
    })
    expect(headers['x-linli-message']).toBe(id)
    expect(headers['x-linli-signature']).toBe(signWebhook(secret, String(headers['x-linli-timestamp']), body))
    expect(await stateOf(id)).toMatchObject({ state: 'sent', provider_id: 'gw-1' })
  })

  it('that stumbles is tried again by the queue', async () => {
    const id = await queueOne()
    answers = [503, 429]
    await expect(deliver(id)).rejects.toThrow('503')
    await expect(deliver(id)).rejects.toThrow('429')
    expect(await stateOf(id)).toMatchObject({
      state: 'waiting',
      attempts: 2,
      last_error: 'sms-webhook answered 429',
    })
    await deliver(id)
    expect(await stateOf(id)).toMatchObject({ state: 'sent', attempts: 3 })
  })

  it('that refuses is not asked again; an administrator can send again', async () => {
    const id = await queueOne()
    answers = [422]
    await deliver(id)
    expect(await stateOf(id)).toMatchObject({ state: 'failed' })
    const path = `/api/t/${sender.tenantId}/operations/messages`
    const list = (await (await test.request(sender, 'GET', `${path}?state=failed`)).json()) as {
      rows: { id: string; addressMasked: string; lastError: string }[]
    }
    expect(list.rows).toMatchObject([
      { id, addressMasked: '139****1111', lastError: 'sms-webhook answered 422' },
    ])
    expect((await test.request(receiver, 'GET', path)).status).toBe(403)
    expect((await test.request(sender, 'POST', `${path}/${id}/resend`)).status).toBe(200)
    expect((await test.request(sender, 'POST', `${path}/${id}/resend`)).status).toBe(409)
    await deliver(id)
    expect(await stateOf(id)).toMatchObject({ state: 'sent' })
  })

  it('is given up on after ten tries', async () => {
    const id = await queueOne()
    answers = Array.from({ length: 10 }, () => 500)
    for (let i = 0; i < 9; i++) await expect(deliver(id)).rejects.toThrow('500')
    await deliver(id)
    expect(await stateOf(id)).toMatchObject({ state: 'failed', attempts: 10 })
  })

  it('is not asked about an account without a phone', async () => {
    const id = await queueOne()
    await test.admin.query('update auth.users set phone_number = null where id = $1', [receiver.accountId])
    await deliver(id)
    expect(await stateOf(id)).toMatchObject({ state: 'unreachable' })
  })
})
