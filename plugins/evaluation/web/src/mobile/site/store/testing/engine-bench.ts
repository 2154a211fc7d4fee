import 'fake-indexeddb/auto'
import { beforeEach } from 'vitest'

import type { SiteServer } from '../engine-options.ts'
import { openSiteDatabase, type SiteDatabase } from '../site-database.ts'
import { createSiteEngine } from '../site-engine.ts'
import { createSiteStore, type SiteStore } from '../site-store.ts'
import { accountId } from './fake-site.ts'

let names = 0
let ids = 0
let clock = 0
let database: SiteDatabase

/** From now on the phone is another one, which holds nothing yet. */
export async function takeAnotherPhone(): Promise<void> {
  names += 1
  database = await openSiteDatabase(`site-${names}`)
}
/** Before each test a phone that holds nothing, in the morning of the visit. */
export const standPhone = (): void =>
  beforeEach(async () => {
    clock = Date.parse('2026-09-08T03:00:00Z')
    await takeAnotherPhone()
  })

/** A phone's engine; each look at its clock is a second later. */
export const engineOn = (store: SiteStore, server: SiteServer) =>
  createSiteEngine({
    store,
    server,
    owner: () => ({ accountId, tenantId: 'tenant' }),
    newId: () => `0198f000-0000-7000-8000-${String(++ids).padStart(12, '0')}`,
    now: () => (clock += 1_000),
  })
export const store = () => createSiteStore(() => Promise.resolve(database))
