import { packageHash } from '@linli/evaluation-contract/site'

import type { EngineOptions } from './engine-options.ts'
import { ownKey } from './own-key.ts'
import type { KeptVisit } from './site-database.ts'
import { visitKeyOf } from './site-store.ts'

/** Puts the package on the phone and says so to the server; one that is there already is not replaced. */
export async function takeAlong(options: EngineOptions, visitId: string): Promise<KeptVisit> {
  const { store, server, owner, now } = options
  const { accountId, tenantId } = owner()
  const key = visitKeyOf(accountId, visitId)
  const { publicKey, deviceKey } = await ownKey(options)
  const known = await store.findVisit(key)
  if (known?.takenAt) return known
  const { content, hash } = await server.package(visitId)
  if (packageHash(content) !== hash) throw new Error('the package is not what its hash says')
  const kept = { key, accountId, tenantId, visitId, content, hash, deviceKey, handedInAt: null }
  const visit: KeptVisit = { ...kept, takenAt: null, offsetMs: null, head: { seq: 0, hash } }
  await store.keepVisit(visit)
  const { takenAt, serverTime } = await server.take(visitId, { packageHash: hash, publicKey })
  const changes = { takenAt, offsetMs: Date.parse(serverTime) - now() }
  await store.changeVisit(key, changes)
  return { ...visit, ...changes }
}
