import { idSchema } from '@linli/contract'
import { z } from 'zod'

import { hashHex } from '../proof/json-hash.ts'
import { partId, points } from '../score.ts'
import { captureFlags, captureKinds, mediaKinds } from './states.ts'

/** A P-256 signature by WebCrypto: r and s, 64 bytes in hex. */
const signatureHex = z.string().regex(/^[0-9a-f]{128}$/)
/** A P-256 public key, uncompressed, 65 bytes in hex. */
export const publicKeyHex = z.string().regex(/^04[0-9a-f]{128}$/)

export const mostMedia = 6
const place = z.strictObject({
  lat: z.number().min(-90).max(90),
  lng: z.number().min(-180).max(180),
  /** Radius in metres. */
  accuracy: z.number().min(0).max(100_000),
})
export type CapturePlace = z.output<typeof place>
const media = z.strictObject({ sha256: hashHex, kind: z.enum(mediaKinds) })
export type CaptureMedia = z.output<typeof media>

/** What a device signs. Nothing is trimmed or filled in on the way: the signature is over exactly this. */
export const captureBody = z.strictObject({
  id: idSchema,
  visitId: idSchema,
  /** SHA-256 of the device's public key. */
  deviceKey: hashHex,
  /** From 1, a device and visit. */
  seq: z.int().min(1).max(10_000),
  /** Hash of the device's capture before; of the first, the hash of the package. */
  prev: hashHex,
  kind: z.enum(captureKinds),
  part: partId.nullable(),
  points: points.nullable(),
  levelId: z.string().max(80).nullable(),
  judges: z.record(z.string().max(80), z.boolean()),
  /** Of a signature: who signed, by post. Of a refusal: the reason. */
  note: z.string().max(500),
  /** By the device's clock. */
  capturedAt: z.iso.datetime(),
  /** Server's clock less the device's in ms, as last measured by the device; null when it never was. */
  clockOffsetMs: z.int().nullable(),
  place: place.nullable(),
  media: z.array(media).max(mostMedia),
})
export type CaptureBody = z.output<typeof captureBody>

export const signedCapture = captureBody.extend({ signature: signatureHex }).check(({ value, issues }) => {
  const { kind, part, points: given, media: shown, note } = value
  const wrong = (path: string, message: string) =>
    issues.push({ code: 'custom', path: [path], message, input: value })
  if ((kind === 'part') !== (part !== null && given !== null))
    wrong('part', 'a part has points, nothing else has')
  if (new Set(shown.map(({ sha256 }) => sha256)).size < shown.length) wrong('media', 'each medium once')
  if (kind === 'signature' && (shown.length !== 1 || shown[0]?.kind !== 'signature'))
    wrong('media', 'a signature is one drawn image')
  if (kind === 'refusal' && note.trim().length < 2) wrong('note', 'a refusal has its reason')
})
export type SignedCapture = z.output<typeof signedCapture>

/** Captures of one device in the order it made them; `fileIds` are uploads of their media, in the order they are named. */
export const captureBatchInput = z.object({
  id: idSchema,
  captures: z.array(signedCapture).min(1).max(50),
  fileIds: z.array(idSchema).max(100).default([]),
})

export const mediaReceipt = z.object({
  sha256: hashHex,
  kind: z.enum(mediaKinds),
  fileId: idSchema.nullable(),
  /** What the server counted over the bytes that arrived; null while none did. */
  serverSha256: hashHex.nullable(),
  receivedAt: z.string().nullable(),
  /** The bytes are here and are the ones that were signed for. */
  isSame: z.boolean(),
})
export type MediaReceipt = z.output<typeof mediaReceipt>
/** The device drops a record once this stands and all its media are the same. */
export const captureReceipt = z.object({
  id: idSchema,
  hash: hashHex,
  receivedAt: z.string(),
  flags: z.array(z.enum(captureFlags)),
  media: z.array(mediaReceipt),
})
export type CaptureReceipt = z.output<typeof captureReceipt>
export const captureBatchOutput = z.object({ receipts: z.array(captureReceipt), serverTime: z.string() })
export type CaptureAnswer = z.output<typeof captureBatchOutput>
