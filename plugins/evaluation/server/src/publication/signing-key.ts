import { newId } from '@linli/contract'
import { eq } from 'drizzle-orm'

import type { WriteCtx } from '../kit.ts'
import { signingKeys } from './publication.schema.ts'
import { ed25519, type Signer } from './signer.ts'

export const keyField = 'signing_keys.private_sealed'

/** What publications are signed with. The table keeps one key of an association, so another way needs a column for it. */
export const signer: Signer = ed25519

const readKey = (ctx: WriteCtx) =>
  ctx.tx
    .select({ publicKey: signingKeys.publicKey, privateSealed: signingKeys.privateSealed })
    .from(signingKeys)
    .where(eq(signingKeys.tenantId, ctx.tenant.id))

/** The association's key, made the first time it is needed; of two that are made at once the first stays. */
async function ownKey(ctx: WriteCtx): Promise<{ publicKey: string; privateSealed: string }> {
  const [known] = await readKey(ctx)
  if (known) return known
  const { publicKey, privateKey } = signer.newKeyPair()
  await ctx.tx
    .insert(signingKeys)
    .values({ id: newId(), publicKey, privateSealed: ctx.people.seal(keyField, privateKey) })
    .onConflictDoNothing()
  const [kept] = await readKey(ctx)
  if (!kept) throw new Error('the signing key was written and is not there')
  return kept
}

/** Signs a text with the association's key; signature and raw public key in hex. */
export async function signText(
  ctx: WriteCtx,
  text: string,
): Promise<{ signature: string; publicKey: string }> {
  const { publicKey, privateSealed } = await ownKey(ctx)
  const signature = signer.sign(text, ctx.people.unseal(keyField, privateSealed))
  return { publicKey, signature }
}
