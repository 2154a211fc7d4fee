import { createApp, defineComponent, h } from 'vue'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'

import { draftName, emptyDraft, putPhoto, type ReportDraft } from './report-draft.ts'
import { useReportDraft } from './use-report-draft.ts'

const kept = vi.hoisted(() => new Map<string, unknown>())
vi.mock('@linli/ui-mobile', () => ({
  drafts: {
    load: (name: string) => Promise.resolve(kept.get(name) ?? null),
    save: (name: string, draft: unknown) => Promise.resolve(void kept.set(name, draft)),
    drop: (name: string) => Promise.resolve(void kept.delete(name)),
  },
}))
vi.mock('../order/orders-http.ts', () => ({ ordersHttp: { get: () => Promise.resolve({ rows: [] }) } }))

beforeEach(() => kept.clear())
let app: ReturnType<typeof createApp> | undefined
afterEach(() => app?.unmount())

function open(): ReturnType<typeof useReportDraft> {
  let report: ReturnType<typeof useReportDraft> | undefined
  app = createApp(
    defineComponent(() => {
      report = useReportDraft(() => false)
      return () => h('div')
    }),
  )
  app.mount(document.createElement('div'))
  return report!
}
const photo = { id: 'p1' } as unknown as ReportDraft['photos'][number]

it('a report opened while the home page still reads a photo begins with that photo', async () => {
  let read = (): void => undefined
  void putPhoto(async () => {
    await new Promise<void>((done) => (read = done))
    kept.set(draftName, { ...emptyDraft(), photos: [photo] })
  })
  const report = open()
  await vi.waitUntil(() => typeof read === 'function')
  read()
  await vi.waitUntil(() => report.isReady.value)
  expect(report.draft.photos).toEqual([photo])
})

it('begins empty and at once where no photo is coming, or one could not be read', async () => {
  await putPhoto(() => Promise.reject(new Error('unreadable'))).catch(() => undefined)
  const report = open()
  await vi.waitUntil(() => report.isReady.value)
  expect(report.draft.photos).toEqual([])
})
