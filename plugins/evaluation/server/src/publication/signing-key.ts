import { createPrivateKey, generateKeyPairSync, sign } from 'node:crypto'

import { newId } from '@linli/contract'
import { eq } from 'drizzle-orm'

import type { WriteCtx } from '../kit.ts'
import { signingKeys } from './publication.schema.ts'

const keyField = 'signing_keys.private_sealed'

/** A raw Ed25519 key is the last 32 bytes of its SPKI form (RFC 8410). */
const rawKeyLength = 32

function newKeyPair(): { publicKey: string; privateKey: string } {
  const pair = generateKeyPairSync('ed25519')
  const spki = pair.publicKey.export({ type: 'spki', format: 'der' })
  return {
    publicKey: spki.subarray(-rawKeyLength).toString('hex'),
    privateKey: pair.privateKey.export({ type: 'pkcs8', format: 'der' }).toString('base64'),
  }
}

const readKey = (ctx: WriteCtx) =>
  ctx.tx
    .select({ publicKey: signingKeys.publicKey, privateSealed: signingKeys.privateSealed })
    .from(signingKeys)
    .where(eq(signingKeys.tenantId, ctx.tenant.id))

/** The association's key, made the first time it is needed; of two that are made at once the first stays. */
async function ownKey(ctx: WriteCtx): Promise<{ publicKey: string; privateSealed: string }> {
  const [known] = await readKey(ctx)
  if (known) return known
  const { publicKey, privateKey } = newKeyPair()
  await ctx.tx
    .insert(signingKeys)
    .values({ id: newId(), publicKey, privateSealed: ctx.people.seal(keyField, privateKey) })
    .onConflictDoNothing()
  const [kept] = await readKey(ctx)
  if (!kept) throw new Error('the signing key was written and is not there')
  return kept
}

/** Ed25519 (RFC 8032) over a text, signature and raw public key in hex. */
export async function signText(
  ctx: WriteCtx,
  text: string,
): Promise<{ signature: string; publicKey: string }> {
  const { publicKey, privateSealed } = await ownKey(ctx)
  const key = createPrivateKey({
    key: Buffer.from(ctx.people.unseal(keyField, privateSealed), 'base64'),
    format: 'der',
    type: 'pkcs8',
  })
  return { publicKey, signature: sign(null, Buffer.from(text, 'utf8'), key).toString('hex') }
}
