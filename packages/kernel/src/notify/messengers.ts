import { newId } from '@linli/contract'

import type { Kernel } from '../kernel/kernel.ts'
import { sentence, type Locale } from '../http/messages.ts'
import type { MessageAdapter, OutgoingMessage } from './message-adapter.ts'
import { createWebhookAdapter } from './webhook-adapter.ts'

export interface CaughtMessage extends OutgoingMessage {
  caughtAt: string
}

export interface Messengers {
  sms: MessageAdapter
  wechat: MessageAdapter
  /** What the local catcher took in this process, newest first; empty where gateways are configured. */
  caught(): readonly CaughtMessage[]
}

const maxCaught = 200

/** Takes messages where no gateway is configured, so that a demo shows what would have been sent. */
function createCatcher(clock: () => Date) {
  const kept: CaughtMessage[] = []
  const adapter: MessageAdapter = {
    name: 'catcher',
    async send(message) {
      kept.unshift({ ...message, caughtAt: clock().toISOString() })
      kept.length = Math.min(kept.length, maxCaught)
      return { providerId: null }
    },
  }
  return { adapter, kept }
}

const made = new WeakMap<object, Messengers>()

/** The ways out that this process is configured for: a gateway by `SMS_WEBHOOK_URL` and `WECHAT_WEBHOOK_URL`, else the catcher. */
export function messengersOf(kernel: Pick<Kernel, 'config' | 'clock'>): Messengers {
  const { config } = kernel
  let messengers = made.get(config)
  if (!messengers) {
    const { adapter, kept } = createCatcher(kernel.clock)
    messengers = {
      sms: config.SMS_WEBHOOK_URL
        ? createWebhookAdapter({
            name: 'sms-webhook',
            url: config.SMS_WEBHOOK_URL,
            secret: config.SMS_WEBHOOK_SECRET,
          })
        : adapter,
      wechat: config.WECHAT_WEBHOOK_URL
        ? createWebhookAdapter({
            name: 'wechat-webhook',
            url: config.WECHAT_WEBHOOK_URL,
            secret: config.WECHAT_WEBHOOK_SECRET,
          })
        : adapter,
      caught: () => kept,
    }
    made.set(config, messengers)
  }
  return messengers
}

/**
 * Sends a login code at once: it belongs to no tenant, waits for no quiet hours and is nowhere stored. The
 * caller limits how often.
 */
export async function sendLoginCode(
  kernel: Pick<Kernel, 'config' | 'clock'>,
  phone: string,
  code: string,
  locale: Locale = 'zh-CN',
): Promise<void> {
  await messengersOf(kernel).sms.send({
    id: newId(),
    channel: 'sms',
    to: phone,
    kind: 'kernel.login-code',
    title: sentence(locale, 'notice.login-code.title'),
    body: sentence(locale, 'notice.login-code.body', { code }),
    url: null,
    locale,
  })
}
