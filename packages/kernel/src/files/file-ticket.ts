import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto'

import { idSchema } from '@linli/contract'
import { z } from 'zod'

import { deriveKey, type KernelConfig } from '../kernel/config.ts'

type Keyed = Pick<KernelConfig, 'LINLI_SECRET'>

/** Long enough to look at a plan or listen to a recording, whose ranges are fetched one by one. */
export const ticketMinutes = 10
const ivBytes = 12
const tagBytes = 16

const content = z.object({
  ownerId: idSchema,
  fileId: idSchema,
  pluginId: z.string(),
  subject: z.string(),
  subjectId: idSchema,
  /** Who may use it, and where. */
  tenantId: idSchema,
  accountId: idSchema,
  until: z.iso.datetime(),
})
export type TicketContent = z.output<typeof content>

const keyOf = ({ LINLI_SECRET }: Keyed): Buffer => deriveKey(LINLI_SECRET, 'shared file tickets')

/** Sealed and not only signed: where estates are hidden from scorers, an address must not name one. */
export function writeTicket(config: Keyed, ticket: TicketContent): string {
  const iv = randomBytes(ivBytes)
  const cipher = createCipheriv('aes-256-gcm', keyOf(config), iv)
  const sealed = Buffer.concat([cipher.update(JSON.stringify(ticket), 'utf8'), cipher.final()])
  return Buffer.concat([iv, cipher.getAuthTag(), sealed]).toString('base64url')
}

/** What a ticket says; null when it is altered, over, for another file, or another person's or tenant's. */
export function readTicket(
  config: Keyed,
  text: string,
  at: { fileId: string; tenantId: string; accountId: string | null; now: Date },
): TicketContent | null {
  const opened = unseal(config, Buffer.from(text, 'base64url'))
  if (opened === null) return null
  const ticket = content.parse(JSON.parse(opened))
  const isForHere =
    ticket.fileId === at.fileId && ticket.tenantId === at.tenantId && ticket.accountId === at.accountId
  return isForHere && new Date(ticket.until) > at.now ? ticket : null
}

function unseal(config: Keyed, bytes: Buffer): string | null {
  if (bytes.length <= ivBytes + tagBytes) return null
  const cipher = createDecipheriv('aes-256-gcm', keyOf(config), bytes.subarray(0, ivBytes), {
    authTagLength: tagBytes,
  })
  cipher.setAuthTag(bytes.subarray(ivBytes, ivBytes + tagBytes))
  try {
    return Buffer.concat([cipher.update(bytes.subarray(ivBytes + tagBytes)), cipher.final()]).toString('utf8')
  } catch {
    // Not sealed by us.
    return null
  }
}
