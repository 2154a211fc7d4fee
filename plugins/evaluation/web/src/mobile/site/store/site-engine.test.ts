import { flagCaptures, hashCapture, verifyCapture, withoutSignature } from '@linli/evaluation-contract/site'
import { describe, expect, it } from 'vitest'

import type { Said, SiteServer } from './engine-options.ts'
import { type SiteStore } from './site-store.ts'
import { engineOn, standPhone, store, takeAnotherPhone } from './testing/engine-bench.ts'
import {
  bytesOf,
  fakeServer,
  Killed,
  killer,
  parts,
  said,
  visitId,
  visitKey,
  type Fake,
} from './testing/fake-site.ts'

standPhone()

const signature: Said = {
  ...said('J1'),
  kind: 'signature',
  part: null,
  points: null,
  note: '项目经理',
  media: [{ kind: 'signature', name: 's.png', type: 'image/png', bytes: bytesOf('签名') }],
}

/** What a person does on site, going on wherever the phone stopped: what is there is not done again. */
async function goOn(kept: SiteStore, server: SiteServer): Promise<void> {
  const engine = engineOn(kept, server)
  const visit = await kept.findVisit(visitKey)
  if (!visit?.takenAt) await engine.takeAlong(visitId)
  const done = await kept.listRecords(visitKey)
  for (const part of parts)
    if (!done.some(({ capture }) => capture.part === part))
      await engine.capture(visitKey, said(part, [`${part} 远景`, `${part} 近景`]))
  if (!done.some(({ capture }) => capture.kind === 'signature')) await engine.capture(visitKey, signature)
  for (let tries = 0; tries < 8; tries++) if ((await engine.handIn(visitKey)).state === 'received') break
  await kept.dropVisit(visitKey)
}

/** Nothing is gone from the phone that the server does not have. */
async function expectNothingLost({ captures, files }: Fake): Promise<void> {
  for (const { capture, receipt, id } of await store().listRecords(visitKey)) {
    const here = new Set((await store().listMedia(id)).map(({ sha256 }) => sha256))
    for (const { sha256 } of capture.media) expect(here.has(sha256) || files.has(sha256)).toBe(true)
    if (receipt) expect(captures.has(id)).toBe(true)
  }
}

async function expectWhole({ captures, devices, isHandedIn }: Fake): Promise<void> {
  const all = [...captures.values()]
  expect(all.map(({ part, kind }) => part ?? kind).sort()).toEqual([...parts, 'signature'].sort())
  expect(isHandedIn()).toBe(true)
  expect(devices.size).toBe(1)
  const [device] = devices.values()
  for (const each of all) expect(await verifyCapture(each, device!.publicKey)).toBe(true)
  const chained = all.map((each) => ({
    ...each,
    hash: hashCapture(withoutSignature(each)),
    receivedAt: '2026-09-08T06:00:00Z',
  }))
  const flags = flagCaptures(chained, {
    packageHash: device!.packageHash,
    takenAt: '2026-09-08T03:00:00Z',
    validUntil: '2026-09-11T16:00:00Z',
  })
  expect([...flags.values()].flat()).toEqual([])
}

describe('a visit on a phone that dies', () => {
  it.each([
    ['a network that keeps its word', false],
    ['one that loses pictures', true],
  ])(
    'ends with each capture at the server once, wherever it died, on %s',
    async (_what, isLossy) => {
      const fakeNow = () => {
        const fake = fakeServer()
        if (isLossy) fake.lose()
        return fake
      }
      const whole = killer(0)
      const first = fakeNow()
      await goOn(whole.wrap(store()), whole.wrap(first.server))
      await expectWhole(first)
      const steps = whole.steps()
      expect(steps).toBeGreaterThan(60)
      for (let at = 1; at <= steps; at++) {
        await takeAnotherPhone()
        const fake = fakeNow()
        const death = killer(at)
        await expect(goOn(death.wrap(store()), death.wrap(fake.server))).rejects.toBeInstanceOf(Killed)
        await expectNothingLost(fake)
        // Handed in and dropped before it died: there is nothing left to go on with.
        const isOver = fake.isHandedIn() && (await store().findVisit(visitKey)) === null
        if (!isOver) await goOn(store(), fake.server)
        await expectWhole(fake)
        expect(await store().listVisitMedia(visitKey)).toEqual([])
      }
    },
    90_000,
  )

  it('dies twice and more often, and still loses nothing', async () => {
    const fake = fakeServer()
    for (let at = 3; at < 200; at += 7) {
      const death = killer(at)
      const died = await goOn(death.wrap(store()), death.wrap(fake.server)).then(
        () => false,
        (error: unknown) => error instanceof Killed,
      )
      await expectNothingLost(fake)
      if (!died) break
    }
    await expectWhole(fake)
  })
})
