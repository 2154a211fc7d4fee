import { beforeAll, describe, expect, it } from 'vitest'

import { signedCapture, type CaptureBody, type SignedCapture } from './capture.ts'
import {
  deviceKeyOf,
  hashCapture,
  makeDeviceKey,
  publicKeyOf,
  signCapture,
  verifyCapture,
  withoutSignature,
} from './sign-capture.ts'

const body: CaptureBody = {
  id: '0198f000-0000-7000-8000-000000000001',
  visitId: '0198f000-0000-7000-8000-000000000002',
  deviceKey: 'a'.repeat(64),
  seq: 1,
  prev: 'b'.repeat(64),
  kind: 'part',
  part: 'J1',
  points: 2.5,
  levelId: null,
  judges: { clean: true },
  note: '展板完整',
  capturedAt: '2026-09-08T03:00:00Z',
  clockOffsetMs: -1200,
  place: { lat: 22.54311, lng: 114.05786, accuracy: 12 },
  media: [{ sha256: 'c'.repeat(64), kind: 'photo' }],
}
let publicKey: string
let signed: SignedCapture
beforeAll(async () => {
  const keys = await makeDeviceKey()
  publicKey = await publicKeyOf(keys)
  signed = await signCapture(body, keys.privateKey)
})

describe('a signature', () => {
  it('holds for what was signed, and not for anything that was changed', async () => {
    expect(await verifyCapture(signed, publicKey)).toBe(true)
    const changes: Partial<CaptureBody>[] = [
      { points: 3 },
      { part: 'J2' },
      { seq: 2 },
      { note: '' },
      { capturedAt: '2026-09-08T03:00:01Z' },
      { place: null },
      { media: [] },
    ]
    for (const change of changes) expect(await verifyCapture({ ...signed, ...change }, publicKey)).toBe(false)
  })
  it('does not hold by another key, nor by what is none', async () => {
    expect(await verifyCapture(signed, await publicKeyOf(await makeDeviceKey()))).toBe(false)
    expect(await verifyCapture(signed, '04zz')).toBe(false)
  })
  it('survives a database that gives keys back in another order', async () => {
    const reordered = Object.fromEntries(Object.entries(signed).toReversed()) as SignedCapture
    expect(await verifyCapture(reordered, publicKey)).toBe(true)
  })
})

it('names a key by the SHA-256 of its bytes', () => {
  expect(deviceKeyOf(`04${'0'.repeat(128)}`)).toBe(
    '59ef1a5a00f35b1a722da56ca70b52a721f33998634d4fa4259301f170f7b6bd',
  )
})
it('names a capture by everything but the signature', () => {
  expect(hashCapture(body)).not.toBe(hashCapture({ ...body, note: '' }))
  expect(hashCapture(withoutSignature(signed))).toBe(hashCapture(body))
})

it.each<[string, Partial<SignedCapture>]>([
  ['a part without points', { points: null }],
  ['a signature with points', { kind: 'signature' }],
  ['a signature without its image', { kind: 'signature', part: null, points: null, media: [] }],
  ['a refusal without a reason', { kind: 'refusal', part: null, points: null, note: ' ' }],
  ['a medium twice', { media: [body.media[0]!, body.media[0]!] }],
])('refuses %s', (_what, change) => {
  expect(signedCapture.safeParse(signed).success).toBe(true)
  expect(signedCapture.safeParse({ ...signed, ...change }).success).toBe(false)
})
