import type { CaptureAnswer, CaptureBody, SitePackageAnswer } from '@linli/evaluation-contract/site'

import type { KeptMedium, KeptRecord } from './site-database.ts'
import type { SiteStore } from './site-store.ts'

/** What became of a sending: answered, still on the phone, or refused until somebody looks. */
export type Sent =
  | { state: 'answered'; answer: CaptureAnswer }
  | { state: 'waiting' }
  | { state: 'held'; detail: string }

/** The server, as far as the engine asks it. */
export interface SiteServer {
  package(visitId: string): Promise<SitePackageAnswer>
  take(
    visitId: string,
    said: { packageHash: string; publicKey: string },
  ): Promise<{ takenAt: string; serverTime: string }>
  send(record: KeptRecord, media: readonly KeptMedium[]): Promise<Sent>
  handIn(visitId: string): Promise<{ handedInAt: string | null }>
}

export interface EngineOptions {
  store: SiteStore
  server: SiteServer
  owner: () => { accountId: string; tenantId: string }
  newId: () => string
  now: () => number
}

/** What a person keeps on site; its place in the chain and the signature are added. */
export type Said = Pick<CaptureBody, 'kind' | 'part' | 'points' | 'levelId' | 'judges' | 'note' | 'place'> & {
  media: readonly { kind: 'photo' | 'signature'; name: string; type: string; bytes: ArrayBuffer }[]
}

export type Delivery = { state: 'received' | 'waiting' } | { state: 'held'; detail: string }
