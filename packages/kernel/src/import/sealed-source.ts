import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto'

import { deriveKey } from '../kernel/config.ts'
import type { Kernel } from '../kernel/kernel.ts'

const keyOf = (kernel: Kernel) => deriveKey(kernel.config.LINLI_SECRET, 'import sources')

/** A workbook sealed for one batch (AES-256-GCM: nonce, tag, text): ledgers hold ID numbers and phones. */
export function sealSource(kernel: Kernel, batchId: string, plain: Uint8Array): Buffer {
  const nonce = randomBytes(12)
  const cipher = createCipheriv('aes-256-gcm', keyOf(kernel), nonce).setAAD(Buffer.from(batchId))
  const text = Buffer.concat([cipher.update(plain), cipher.final()])
  return Buffer.concat([nonce, cipher.getAuthTag(), text])
}

export function openSource(kernel: Kernel, batchId: string, sealed: Uint8Array): Buffer {
  const decipher = createDecipheriv('aes-256-gcm', keyOf(kernel), sealed.subarray(0, 12))
    .setAAD(Buffer.from(batchId))
    .setAuthTag(sealed.subarray(12, 28))
  return Buffer.concat([decipher.update(sealed.subarray(28)), decipher.final()])
}
