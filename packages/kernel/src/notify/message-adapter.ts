/** One message to one person, ready to leave the system. */
export interface OutgoingMessage {
  /** Stable over retries, so that a gateway can tell a repetition from a new message. */
  id: string
  channel: 'sms' | 'wechat'
  /** A phone number for SMS, the account's id for WeChat (the gateway knows its openid). */
  to: string
  kind: string
  title: string
  body: string
  /** Absolute address that opens the record. */
  url: string | null
  locale: 'zh-CN' | 'en'
}

/** A way out of the system. The local catcher and the gateways are the same to their callers. */
export interface MessageAdapter {
  readonly name: string
  /** Throws `DeliveryRefused` when trying again is of no use, anything else when it is. */
  send(message: OutgoingMessage): Promise<{ providerId: string | null }>
}

/** The gateway will never take this message (a wrong number, a blocked template). */
export class DeliveryRefused extends Error {
  override name = 'DeliveryRefused'
}
