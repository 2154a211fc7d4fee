import { hashBytes, hashCapture, signCapture, type CaptureBody } from '@linli/evaluation-contract/site'

import type { EngineOptions, Said } from './engine-options.ts'
import { ownKey } from './own-key.ts'
import type { KeptMedium, KeptRecord, KeptVisit } from './site-database.ts'

/** Another tab may have been quicker; more often than this it is no coincidence. */
const mostTries = 5

async function sign(
  { newId, now }: EngineOptions,
  visit: KeptVisit,
  { said: { media, ...said }, keys }: { said: Said; keys: CryptoKeyPair },
) {
  const id = newId()
  const named = new Map(media.map((each) => [hashBytes(each.bytes), each]))
  const body: CaptureBody = {
    ...said,
    id,
    visitId: visit.visitId,
    deviceKey: visit.deviceKey,
    seq: visit.head.seq + 1,
    prev: visit.head.hash,
    capturedAt: new Date(now()).toISOString(),
    clockOffsetMs: visit.offsetMs,
    media: [...named].map(([sha256, { kind }]) => ({ sha256, kind })),
  }
  const record: KeptRecord = {
    id,
    visitKey: visit.key,
    seq: body.seq,
    capture: await signCapture(body, keys.privateKey),
    hash: hashCapture(body),
    isTried: false,
    receipt: null,
  }
  const kept = [...named].map(([sha256, each]): KeptMedium => ({
    ...each,
    key: `${id} ${sha256}`,
    captureId: id,
    visitKey: visit.key,
    sha256,
  }))
  return { record, kept }
}

/** Signs what was said and keeps it, next in the chain. */
export async function keepCapture(options: EngineOptions, visitKey: string, said: Said): Promise<KeptRecord> {
  const { store } = options
  const { keys, deviceKey } = await ownKey(options)
  for (let tries = 0; tries < mostTries; tries++) {
    const visit = await store.findVisit(visitKey)
    if (!visit?.takenAt) throw new Error('the package is not on this phone')
    if (visit.deviceKey !== deviceKey) throw new Error('the package was taken under another key')
    const { record, kept } = await sign(options, visit, { said, keys })
    if (await store.addRecord(record, kept)) return record
  }
  throw new Error('another page of this visit keeps writing')
}
