import type { PackagePart } from '@linli/evaluation-contract/site'
import { describe, expect, it } from 'vitest'

import { placeOf } from './device-place.ts'
import { visitFile } from './export-visit.ts'
import { choicesOf, draftFrom, gapsOf, saidOf, type PartDraft } from './part-draft.rules.ts'
import { closingOf, isClockOff, progressOf, readinessOf } from './progress.rules.ts'
import type { KeptRecord, KeptVisit } from './store/site-database.ts'
import { isSignature } from './strokes.rules.ts'
import { storageTroubles } from './use-storage-health.ts'

const words = (text: string) => ({ 'zh-CN': text, en: text })
const part = (id: string, change: Partial<PackagePart> = {}): PackagePart => ({
  id,
  item: words('阵地'),
  label: words(id),
  max: 4,
  points: [0, 2, 4],
  levels: [],
  judges: [],
  considers: [],
  facts: [],
  earlier: [],
  ...change,
})
const medium = { sha256: 'c'.repeat(64), kind: 'photo' as const }
const record = (
  seq: number,
  change: Partial<KeptRecord['capture']> = {},
  receipt: KeptRecord['receipt'] = null,
): KeptRecord => ({
  id: `r${seq}`,
  visitKey: 'v',
  seq,
  hash: 'h',
  isTried: false,
  receipt,
  capture: {
    id: `r${seq}`,
    visitId: 'v',
    deviceKey: 'd',
    seq,
    prev: 'p',
    kind: 'part',
    part: 'J1',
    points: 2,
    levelId: null,
    judges: { clean: true },
    note: '齐全',
    capturedAt: '2026-09-08T03:00:00Z',
    clockOffsetMs: null,
    place: null,
    media: [medium],
    signature: 's',
    ...change,
  },
})
const received = (isSame: boolean): KeptRecord['receipt'] => ({
  id: 'r',
  hash: 'h',
  receivedAt: '',
  flags: [],
  media: [{ ...medium, fileId: null, serverSha256: null, receivedAt: null, isSame }],
})

describe('progress', () => {
  it('shows the latest record of each part and how far it is', () => {
    const records = [
      record(1),
      record(2, { points: 4 }, received(false)),
      record(3, { part: 'J2' }, received(true)),
    ]
    expect(
      progressOf([part('J1'), part('J2'), part('J3')], records).map(({ record: r, state }) => [r?.id, state]),
    ).toEqual([
      ['r2', 'partly'],
      ['r3', 'received'],
      [undefined, 'open'],
    ])
  })
  it('says what keeps a visit from being handed in', () => {
    const signed = record(2, { kind: 'signature', part: null }, received(true))
    expect(readinessOf([part('J1'), part('J2')], [record(1)])).toEqual({
      open: 1,
      isSigned: false,
      unsent: 1,
    })
    expect(readinessOf([part('J1')], [record(1, {}, received(true)), signed])).toEqual({
      open: 0,
      isSigned: true,
      unsent: 0,
    })
    expect(closingOf([record(1), signed])?.id).toBe('r2')
  })
  it.each([
    [null, false],
    [59_000, false],
    [-61_000, true],
  ])('an offset of %s is told: %s', (offset, expected) => expect(isClockOff(offset)).toBe(expected))
})

describe('a part half written', () => {
  const draft: PartDraft = { after: 'r1', points: 4, levelId: null, judges: {}, note: '半句', photos: [] }
  it('is gone on with, unless a record was kept since', () => {
    expect(draftFrom(draft, record(1))).toBe(draft)
    expect(draftFrom(draft, record(2))).toMatchObject({
      after: 'r2',
      points: 2,
      note: '齐全',
      judges: { clean: true },
      photos: [],
    })
    expect(draftFrom(null, null)).toMatchObject({ after: null, points: null, note: '' })
  })
  it('wants points and every answer', () => {
    const asked = part('J1', { judges: [{ key: 'clean', title: words('整洁') }] })
    expect(gapsOf({ ...draft, points: null }, asked)).toEqual(['points', 'judges'])
    expect(gapsOf({ ...draft, points: 0, judges: { clean: false } }, asked)).toEqual([])
  })
  it('offers points below their level where there are levels', () => {
    const levels = [{ id: 'good', descriptor: words('好'), points: [3, 4] }]
    expect(choicesOf(part('J1', { levels })).map(({ levelId, points }) => [levelId, points])).toEqual([
      ['good', [3, 4]],
    ])
    expect(choicesOf(part('J1'))).toEqual([{ levelId: null, descriptor: null, points: [0, 2, 4] }])
  })
  it('is kept with the bytes of its pictures', () => {
    const photos = [{ id: 'p', name: 'a.jpg', type: 'image/jpeg', bytes: new ArrayBuffer(2), fileId: null }]
    expect(saidOf({ ...draft, note: ' 展板 ', photos }, part('J1'), null)).toMatchObject({
      kind: 'part',
      part: 'J1',
      points: 4,
      note: '展板',
      media: [{ kind: 'photo', name: 'a.jpg', type: 'image/jpeg' }],
    })
  })
})

it('takes a slip of the finger for no signature', () => {
  const line = (length: number) => [
    { x: 0, y: 0 },
    { x: length, y: 0 },
  ]
  expect(isSignature([])).toBe(false)
  expect(isSignature([line(20), line(20)])).toBe(false)
  expect(isSignature([line(30), line(30)])).toBe(true)
})
it('warns of a store that may be cleared or is nearly full', () => {
  expect(storageTroubles(false, 10)).toEqual(['not_persistent', 'nearly_full'])
  expect(storageTroubles(true, 200 * 1_048_576)).toEqual([])
  expect(storageTroubles(null, null)).toEqual([])
})
it('says a place as near as a phone knows it', () => {
  expect(placeOf({ latitude: 22.543_096_7, longitude: 114.057_865, accuracy: 12.6 })).toEqual({
    lat: 22.5431,
    lng: 114.05787,
    accuracy: 13,
  })
})
it('puts everything of a visit into one file: signed captures, the key that verifies them, the bytes', () => {
  const visit = { visitId: 'v', hash: 'package', content: {} } as KeptVisit
  const bytes = new TextEncoder().encode('门头').slice().buffer
  const file: unknown = JSON.parse(
    visitFile({
      visit,
      key: null,
      records: [record(1)],
      media: [
        {
          key: 'k',
          captureId: 'r1',
          visitKey: 'v',
          sha256: 'c',
          kind: 'photo',
          name: 'a.jpg',
          type: 'image/jpeg',
          bytes,
        },
      ],
    }),
  )
  expect(file).toMatchObject({
    format: 'linli-site-export/1',
    packageHash: 'package',
    captures: [{ id: 'r1', signature: 's', receipt: null }],
    media: [{ captureId: 'r1', base64: btoa(String.fromCharCode(...new Uint8Array(bytes))) }],
  })
})
