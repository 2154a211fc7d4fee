import { createHmac, timingSafeEqual } from 'node:crypto'

import { roleKeys, type RoleKey } from '@linli/contract'
import { z } from 'zod'

import { deriveKey, type KernelConfig } from '../kernel/config.ts'

export const viewAsMinutes = 30

const marker = z.object({
  tenantId: z.guid(),
  sessionId: z.guid(),
  role: z.enum(roleKeys),
  until: z.iso.datetime(),
})
export type ViewAsMarker = z.output<typeof marker>

export const viewAsCookie = 'linli.view_as'

const sign = (config: Pick<KernelConfig, 'LINLI_SECRET'>, text: string): Buffer =>
  createHmac('sha256', deriveKey(config.LINLI_SECRET, 'view as')).update(text).digest()

/** A signed note that this session looks at one tenant as one role for a while. */
export function writeMarker(config: Pick<KernelConfig, 'LINLI_SECRET'>, content: ViewAsMarker): string {
  const text = Buffer.from(JSON.stringify(content)).toString('base64url')
  return `${text}.${sign(config, text).toString('base64url')}`
}

/** The role a session looks as in a tenant; null when the note is missing, altered, over, or of another session or tenant. */
export function readMarker(
  config: Pick<KernelConfig, 'LINLI_SECRET'>,
  value: string | undefined,
  at: { tenantId: string; sessionId: string; now: Date },
): { role: RoleKey; until: string } | null {
  if (!value) return null
  const [text = '', signature = ''] = value.split('.')
  const given = Buffer.from(signature, 'base64url')
  const expected = sign(config, text)
  if (given.length !== expected.length || !timingSafeEqual(given, expected)) return null
  const { tenantId, sessionId, role, until } = marker.parse(
    JSON.parse(Buffer.from(text, 'base64url').toString('utf8')),
  )
  if (tenantId !== at.tenantId || sessionId !== at.sessionId || new Date(until) <= at.now) return null
  return { role, until }
}
