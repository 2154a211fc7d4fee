import { AppError } from '@linli/contract'
import { describe, expect, it, vi } from 'vitest'

import { createPrinter } from './make-pdf.ts'
import { printProcesses, printsUnderWay } from './testing/prints-under-way.ts'

describe('the process that makes it', () => {
  const data = JSON.stringify({
    title: '题',
    subtitle: null,
    isLandscape: false,
    lang: 'zh',
    tenant: '地',
    made: '',
    page: '{page}',
    date: '',
    blocks: [],
  })

  it('is stopped when it takes too long', async () => {
    await expect(createPrinter({ timeLimitMs: 1 })(data)).rejects.toMatchObject({
      code: 'unavailable',
      details: { reason: 'print_busy' },
    })
  })

  it('makes one at a time, lets some wait and refuses the rest', async () => {
    const print = createPrinter({ maxWaiting: 2 })
    const answers = await Promise.allSettled([print(data), print(data), print(data), print(data)])
    expect(answers.map(({ status }) => status)).toEqual(['fulfilled', 'fulfilled', 'fulfilled', 'rejected'])
  })

  it('leaves room for others when one estate prints much, and gives it back', async () => {
    const print = createPrinter({ maxEach: 2 })
    const of = (whose: string) => print(data, { whose })
    const answers = await Promise.allSettled([of('a'), of('a'), of('a'), of('b')])
    expect(answers.map(({ status }) => status)).toEqual(['fulfilled', 'fulfilled', 'rejected', 'fulfilled'])
    await expect(of('a')).resolves.toBeInstanceOf(Uint8Array)
  })

  it('ends with its reader, and is not begun for one who left while waiting', async () => {
    const print = createPrinter()
    const reader = new AbortController()
    const [gone, waiting] = [0, 1].map(() => print(data, { signal: reader.signal }))
    const next = print(data)
    await vi.waitFor(() => expect(printsUnderWay()).toBe(1))
    reader.abort()
    for (const one of [gone, waiting]) await expect(one).rejects.toMatchObject({ code: 'unavailable' })
    await next
    expect(printsUnderWay()).toBe(0)
  })

  it('fails with its reason, which no reader sees', async () => {
    await expect(createPrinter()('{"blocks":[]}')).rejects.toThrow(/a print was not made: .*title/s)
  })

  // The last is how a system without memory ends it, and also how we do.
  it.each(['SIGSEGV', 'SIGABRT', 'SIGKILL'] as const)(
    'is not called busy when it ends by %s of somebody else',
    async (signal) => {
      const asked = createPrinter()(data, { signal: new AbortController().signal })
      asked.catch(() => undefined)
      await vi.waitFor(() => expect(printsUnderWay()).toBe(1))
      process.kill(printProcesses()[0]!, signal)
      const reason = await asked.catch((error: unknown) => error)
      expect(reason).not.toBeInstanceOf(AppError)
      expect(reason).toMatchObject({ message: expect.stringContaining(`a print was not made: ${signal}`) })
    },
  )
})
