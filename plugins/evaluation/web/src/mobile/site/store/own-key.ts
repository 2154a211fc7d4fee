import { deviceKeyOf, makeDeviceKey, publicKeyOf } from '@linli/evaluation-contract/site'

import type { EngineOptions } from './engine-options.ts'
import type { KeptKey } from './site-database.ts'

/** The account's key on this phone, made when it is first needed. */
export async function ownKey({ store, owner }: Pick<EngineOptions, 'store' | 'owner'>): Promise<KeptKey> {
  const { accountId } = owner()
  const known = await store.findKey(accountId)
  if (known) return known
  const keys = await makeDeviceKey()
  const publicKey = await publicKeyOf(keys)
  await store.keepKey({ accountId, keys, publicKey, deviceKey: deviceKeyOf(publicKey) })
  // Another tab may have made one meanwhile: the one that is kept counts.
  return (await store.findKey(accountId)) ?? { accountId, keys, publicKey, deviceKey: deviceKeyOf(publicKey) }
}
