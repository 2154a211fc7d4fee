import { createHash, createHmac } from 'node:crypto'

import { deriveKey, type KernelConfig } from '../kernel/config.ts'

const tenantBytes = 16
const secretBytes = 18

const secretOf = (
  config: Pick<KernelConfig, 'LINLI_SECRET'>,
  tenantId: string,
  invitationId: string,
): Buffer =>
  createHmac('sha256', deriveKey(config.LINLI_SECRET, 'invitations'))
    .update(`${tenantId}/${invitationId}`)
    .digest()
    .subarray(0, secretBytes)

const hashOf = (secret: Buffer): string => createHash('sha256').update(secret).digest('base64url')

/** The hash that is kept: without the key of the process nobody makes a token out of the database. */
export const invitationHash = (
  config: Pick<KernelConfig, 'LINLI_SECRET'>,
  tenantId: string,
  invitationId: string,
): string => hashOf(secretOf(config, tenantId, invitationId))

/** What the link carries: the tenant and the secret, so that no lookup crosses tenants. */
export const invitationToken = (
  config: Pick<KernelConfig, 'LINLI_SECRET'>,
  tenantId: string,
  invitationId: string,
): string =>
  Buffer.concat([
    Buffer.from(tenantId.replaceAll('-', ''), 'hex'),
    secretOf(config, tenantId, invitationId),
  ]).toString('base64url')

/** Null for a text that is no token. */
export function readInvitationToken(token: string): { tenantId: string; secretHash: string } | null {
  const bytes = Buffer.from(token, 'base64url')
  if (bytes.length !== tenantBytes + secretBytes || bytes.toString('base64url') !== token) return null
  const hex = bytes.subarray(0, tenantBytes).toString('hex')
  const tenantId = [
    hex.slice(0, 8),
    hex.slice(8, 12),
    hex.slice(12, 16),
    hex.slice(16, 20),
    hex.slice(20),
  ].join('-')
  return { tenantId, secretHash: hashOf(bytes.subarray(tenantBytes)) }
}

export const invitationLink = (
  config: Pick<KernelConfig, 'LINLI_SECRET' | 'publicUrl'>,
  tenantId: string,
  invitationId: string,
): string => `${config.publicUrl}/invite/${invitationToken(config, tenantId, invitationId)}`
