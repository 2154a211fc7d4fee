import { createHmac } from 'node:crypto'

import { DeliveryRefused, type MessageAdapter } from './message-adapter.ts'

export interface WebhookOptions {
  name: string
  url: string
  /** Signs `<timestamp>.<body>`; without it requests carry no signature. */
  secret: string | undefined
  now?: () => number
}

const timeLimitMs = 10_000

export const signWebhook = (secret: string, timestamp: string, body: string): string =>
  `sha256=${createHmac('sha256', secret).update(`${timestamp}.${body}`).digest('hex')}`

/** Passes messages to the operator's own SMS or WeChat gateway as signed JSON. */
export function createWebhookAdapter({ name, url, secret, now = Date.now }: WebhookOptions): MessageAdapter {
  return {
    name,
    async send(message) {
      const body = JSON.stringify(message)
      const timestamp = String(Math.floor(now() / 1_000))
      const response = await fetch(url, {
        method: 'POST',
        body,
        redirect: 'error',
        signal: AbortSignal.timeout(timeLimitMs),
        headers: {
          'content-type': 'application/json',
          'x-linli-message': message.id,
          'x-linli-timestamp': timestamp,
          ...(secret ? { 'x-linli-signature': signWebhook(secret, timestamp, body) } : {}),
        },
      })
      const text = (await response.text()).slice(0, 10_000)
      if (response.ok) return { providerId: providerIdIn(text) }
      const isFinal =
        response.status >= 400 && response.status < 500 && ![408, 425, 429].includes(response.status)
      const problem = `${name} answered ${response.status}`
      throw isFinal ? new DeliveryRefused(problem) : new Error(problem)
    },
  }
}

function providerIdIn(text: string): string | null {
  try {
    const id = (JSON.parse(text) as { id?: unknown } | null)?.id
    return typeof id === 'string' || typeof id === 'number' ? String(id).slice(0, 120) : null
  } catch {
    return null
  }
}
