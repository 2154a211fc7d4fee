import {
  hashBytes,
  hashCapture,
  packageHash,
  withoutSignature,
  type SignedCapture,
  type SitePackage,
} from '@linli/evaluation-contract/site'

import type { Said, SiteServer } from '../engine-options.ts'
import type { KeptMedium, KeptRecord } from '../site-database.ts'
import { visitKeyOf } from '../site-store.ts'

export const accountId = 'account'
export const visitId = '0198f000-0000-7000-8000-000000000001'
export const visitKey = visitKeyOf(accountId, visitId)
export const parts = ['J1', 'J2', 'J3']
const content: SitePackage = {
  format: 'linli-site/1',
  visitId,
  campaign: '2026 年度评价',
  day: '2026-09-08',
  validUntil: '2026-09-11',
  estate: { name: '云栖里', company: '示例物业', place: '北环路 8 号' },
  parts: [],
}
export const bytesOf = (text: string): ArrayBuffer => new TextEncoder().encode(text).slice().buffer

/** What the association's server does, by the same rules: one capture an id, the same answer again. */
export function fakeServer() {
  const captures = new Map<string, SignedCapture>()
  const files = new Map<string, number>()
  const devices = new Map<string, { publicKey: string; packageHash: string }>()
  let handedInAt: string | null = null
  const spoiled = new Set<string>()
  let isLossy = false
  const receiptOf = (capture: SignedCapture) => ({
    id: capture.id,
    hash: hashCapture(withoutSignature(capture)),
    receivedAt: '2026-09-08T04:00:00Z',
    flags: [],
    media: capture.media.map(({ sha256, kind }) => ({
      sha256,
      kind,
      fileId: files.has(sha256) ? visitId : null,
      serverSha256: files.has(sha256) ? sha256 : null,
      receivedAt: files.has(sha256) ? '2026-09-08T04:00:00Z' : null,
      isSame: files.has(sha256),
    })),
  })
  const server: SiteServer = {
    package: async () => ({ content, hash: packageHash(content) }),
    take: async (_id, { packageHash: hash, publicKey }) => {
      devices.set(publicKey, { publicKey, packageHash: hash })
      return { takenAt: '2026-09-08T03:00:00Z', serverTime: '2026-09-08T03:00:00Z' }
    },
    async send({ capture }: KeptRecord, media: readonly KeptMedium[]) {
      const known = captures.get(capture.id)
      if (known && known.signature !== capture.signature) return { state: 'held', detail: '编号重复' }
      captures.set(capture.id, capture)
      // The first picture of a first try is lost on the way.
      for (const medium of isLossy && !known ? media.slice(1) : media) {
        const arrived = hashBytes(spoiled.delete(medium.sha256) ? bytesOf('坏了') : medium.bytes)
        files.set(arrived, (files.get(arrived) ?? 0) + 1)
      }
      return {
        state: 'answered',
        answer: { receipts: [receiptOf(capture)], serverTime: '2026-09-08T04:00:00Z' },
      }
    },
    async handIn() {
      const done = new Set([...captures.values()].map(({ part }) => part))
      if (!parts.every((part) => done.has(part))) throw new Error('parts are missing')
      if ([...captures.values()].some((each) => each.media.some(({ sha256 }) => !files.has(sha256))))
        throw new Error('media are missing')
      handedInAt ??= '2026-09-08T05:00:00Z'
      return { handedInAt }
    },
  }
  return {
    server,
    captures,
    files,
    devices,
    spoiled,
    isHandedIn: () => handedInAt !== null,
    lose: () => (isLossy = true),
  }
}
export type Fake = ReturnType<typeof fakeServer>

export class Killed extends Error {}

/** Stands for the phone dying before or after the k-th step: every call of the store and of the server is two of them. */
export function killer(at: number) {
  let step = 0
  const tick = () => {
    step += 1
    if (step === at) throw new Killed(`at step ${at}`)
  }
  const wrap = <Target extends object>(target: Target): Target =>
    new Proxy(target, {
      get(object, name) {
        const method: unknown = Reflect.get(object, name)
        if (typeof method !== 'function') return method
        return async (...args: unknown[]) => {
          tick()
          const answer: unknown = await Reflect.apply(method, object, args)
          tick()
          return answer
        }
      },
    })
  return { wrap, steps: () => step }
}

/** What an inspector says of a part, with photos of these bytes. */
export const said = (part: string, photos: string[] = []): Said => ({
  kind: 'part',
  part,
  points: 3,
  levelId: null,
  judges: {},
  note: '展板完整',
  place: null,
  media: photos.map((text) => ({ kind: 'photo', name: 'a.jpg', type: 'image/jpeg', bytes: bytesOf(text) })),
})
