import { AppError } from '@linli/contract'

import type { Kernel } from '../kernel/kernel.ts'

export interface SmsText {
  phone: string
  text: string
  /** A code must go out at once and is never kept readable; other texts may wait. */
  kind: 'code' | 'notice'
}

/** The way out for single texts to people who may have no membership anywhere. */
export type SmsSender = (message: SmsText) => Promise<void>

const senders = new WeakMap<Kernel, SmsSender>()

/** Called once by the notification feature when a kernel is made. */
export const provideSms = (kernel: Kernel, sender: SmsSender): void => void senders.set(kernel, sender)

export async function sendSms(kernel: Kernel, message: SmsText): Promise<void> {
  const sender = senders.get(kernel)
  if (!sender) throw new AppError('unavailable', { reason: 'no_sms' })
  await sender(message)
}
