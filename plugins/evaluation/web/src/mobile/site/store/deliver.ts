import type { CaptureAnswer } from '@linli/evaluation-contract/site'

import type { Delivery, EngineOptions } from './engine-options.ts'
import { isComplete } from './receipt.rules.ts'
import type { KeptRecord } from './site-database.ts'

async function takeIn(
  { store, now }: EngineOptions,

  record: KeptRecord,
  { receipts, serverTime }: CaptureAnswer,
): Promise<KeptRecord['receipt']> {
  const receipt = receipts.find(({ id, hash }) => id === record.id && hash === record.hash) ?? null
  await store.changeVisit(record.visitKey, { offsetMs: Date.parse(serverTime) - now() })
  if (receipt) await store.keepReceipt(receipt)
  return receipt
}

/** Sends one record; when it may be there already it is asked for first, without its pictures. */
async function deliverOne(options: EngineOptions, record: KeptRecord): Promise<Delivery> {
  const { store, server } = options
  let { receipt } = record
  const media = await store.listMedia(record.id)
  if (record.isTried && receipt === null && media.length > 0) {
    const sent = await server.send(record, [])
    if (sent.state !== 'answered') return sent
    receipt = await takeIn(options, record, sent.answer)
  }
  if (isComplete(receipt)) return { state: 'received' }
  if (!record.isTried) await store.markTried(record.id)
  const here = new Set(receipt?.media.flatMap(({ sha256, isSame }) => (isSame ? [sha256] : [])))
  const sent = await server.send(
    record,
    media.filter(({ sha256 }) => !here.has(sha256)),
  )
  if (sent.state !== 'answered') return sent
  return { state: isComplete(await takeIn(options, record, sent.answer)) ? 'received' : 'waiting' }
}

/** Sends what has no whole receipt yet, in the order it was kept, until one does not get through. */
export async function deliver(options: EngineOptions, visitKey: string): Promise<Delivery> {
  for (const record of await options.store.listRecords(visitKey)) {
    if (isComplete(record.receipt)) continue
    const outcome = await deliverOne(options, record)
    if (outcome.state !== 'received') return outcome
  }
  return { state: 'received' }
}

/** Hands the visit in once everything was received; it stays on the phone until the server has said so. */
export async function handIn(options: EngineOptions, visitKey: string): Promise<Delivery> {
  const { store, server, now } = options
  const delivered = await deliver(options, visitKey)
  if (delivered.state !== 'received') return delivered
  const visit = await store.findVisit(visitKey)
  if (!visit) return { state: 'received' }
  const { handedInAt } = await server.handIn(visit.visitId)
  await store.changeVisit(visitKey, { handedInAt: handedInAt ?? new Date(now()).toISOString() })
  return { state: 'received' }
}
