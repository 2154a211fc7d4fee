import { afterEach, expect, it, vi } from 'vitest'

const said = vi.hoisted(() => ({ done: vi.fn(), say: vi.fn() }))
vi.mock('@linli/ui-mobile', () => ({ toast: said }))

const { copyText } = await import('./copy-text.ts')

const clipboard = (writeText: (text: string) => Promise<void>) =>
  vi.stubGlobal('navigator', { clipboard: { writeText } })
afterEach(() => {
  vi.unstubAllGlobals()
  vi.clearAllMocks()
})

it('copies and says so', async () => {
  const write = vi.fn(async () => {})
  clipboard(write)
  await copyText('3栋1204', 'copied')
  expect(write).toHaveBeenCalledWith('3栋1204')
  expect([said.done.mock.calls, said.say.mock.calls]).toEqual([[['copied']], []])
})
it('shows the text where nothing can be copied', async () => {
  clipboard(() => Promise.reject(new Error('not allowed')))
  await copyText('3栋1204', 'copied')
  expect([said.done.mock.calls, said.say.mock.calls]).toEqual([[], [['3栋1204']]])
})
