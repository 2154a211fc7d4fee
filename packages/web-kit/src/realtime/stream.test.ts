import { afterEach, beforeEach, expect, it, vi } from 'vitest'

import { createStream } from './stream.ts'

class FakeSource extends EventTarget {
  static opened: FakeSource[] = []
  readonly url: string
  isClosed = false
  constructor(url: string) {
    super()
    this.url = url
    FakeSource.opened.push(this)
  }
  close(): void {
    this.isClosed = true
  }
  say(event: string, data: unknown): void {
    this.dispatchEvent(new MessageEvent(event, { data: JSON.stringify(data) }))
  }
}
const last = (): FakeSource => FakeSource.opened.at(-1)!
beforeEach(() => {
  vi.useFakeTimers()
  FakeSource.opened = []
})
afterEach(() => vi.useRealTimers())
const make = () =>
  createStream({ open: (url) => new FakeSource(url) as unknown as EventSource, pauses: [1_000, 5_000] })

it('tells handlers, follows another tenant and leaves the first', () => {
  const stream = make()
  const heard = vi.fn()
  const off = stream.on('changed', heard)
  stream.follow('/api/t/a/stream')
  last().say('changed', { subject: 's', id: '1' })
  expect(heard).toHaveBeenCalledWith({ subject: 's', id: '1' })
  stream.follow('/api/t/b/stream')
  expect(FakeSource.opened.map((source) => [source.url, source.isClosed])).toEqual([
    ['/api/t/a/stream', true],
    ['/api/t/b/stream', false],
  ])
  off()
  last().say('changed', {})
  expect(heard).toHaveBeenCalledTimes(1)
})

it('reconnects with growing pauses and says that it resumed', () => {
  const stream = make()
  const resumed = vi.fn()
  stream.on('resumed', resumed)
  stream.follow('/x')
  last().dispatchEvent(new Event('open'))
  expect(resumed).not.toHaveBeenCalled()
  last().dispatchEvent(new Event('error'))
  expect(stream.isConnected.value).toBe(false)
  vi.advanceTimersByTime(999)
  expect(FakeSource.opened).toHaveLength(1)
  vi.advanceTimersByTime(1)
  expect(FakeSource.opened).toHaveLength(2)
  last().dispatchEvent(new Event('error'))
  vi.advanceTimersByTime(4_999)
  expect(FakeSource.opened).toHaveLength(2)
  vi.advanceTimersByTime(1)
  last().dispatchEvent(new Event('open'))
  expect(resumed).toHaveBeenCalledTimes(1)
  expect(stream.isConnected.value).toBe(true)
})
