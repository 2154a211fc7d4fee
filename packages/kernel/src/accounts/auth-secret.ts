import { deriveKey, type KernelConfig } from '../kernel/config.ts'

/** The key that signs session cookies. */
export const authSecret = (config: Pick<KernelConfig, 'LINLI_SECRET'>): string => {
  const known = secrets.get(config.LINLI_SECRET)
  if (known) return known
  const made = deriveKey(config.LINLI_SECRET, 'session cookies').toString('base64url')
  secrets.set(config.LINLI_SECRET, made)
  return made
}

const secrets = new Map<string, string>()
