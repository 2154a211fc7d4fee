import 'fake-indexeddb/auto'
import { ProblemError, type ProblemCode } from '@linli/web-kit'
import { afterEach } from 'vitest'

import { createExclusive } from '../outbox/exclusive.ts'
import type { KeptFile, NewEntry } from '../outbox/outbox-entry.ts'
import { createOutbox, type OutboxEvent, type OutboxOptions } from '../outbox/outbox.ts'
import { createOutboxStore } from '../outbox/outbox-store.ts'
import { openPhoneDatabase, type PhoneDatabase } from '../outbox/phone-database.ts'

export const account = 'account-1'

export const problemOf = (code: ProblemCode, current?: unknown) =>
  new ProblemError({ type: 'about:blank', title: code, status: 409, code, requestId: 'r', current })

export const keptFile = (id: string, type = 'image/jpeg'): KeptFile => ({
  id,
  name: id,
  type,
  bytes: new Uint8Array([1, 2, 3]).buffer,
  fileId: null,
})

export const entryFor = (more: Partial<NewEntry> = {}): NewEntry => ({
  accountId: account,
  tenantId: 'tenant-1',
  pluginId: 'smart-property',
  kind: 'report',
  subjectId: null,
  label: 'a lamp',
  path: '/p/smart-property/work-orders',
  body: { description: 'a lamp' },
  photos: [],
  ...more,
})

const opened: PhoneDatabase[] = []
let phones = 0
afterEach(() => opened.splice(0).forEach((database) => database.close()))

/** The outbox of a page on a phone; another one of the same name is that page opened again. */
export function phone({ upload, post }: Pick<OutboxOptions, 'upload' | 'post'>, name = `phone-${phones++}`) {
  const opening = openPhoneDatabase(name)
  void opening.then((database) => opened.push(database))
  let tick = 0
  const store = createOutboxStore(() => opening)
  const outbox = createOutbox({ store, upload, post, exclusive: createExclusive(name), now: () => ++tick })
  const events: OutboxEvent[] = []
  outbox.on((event) => events.push(event))
  return { outbox, store, events, name }
}
