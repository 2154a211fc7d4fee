import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'

import type { PluginCard } from '../session/types.ts'
import { createRemoteLoader, type FederationRuntime } from './remote-loader.ts'

const card = (hash = 'aaa', engine = '^1.0.0'): PluginCard => ({
  id: 'smart-property',
  version: '1.2.0',
  title: '智慧物业',
  menu: [],
  fills: [],
  remote: { entry: `/remotes/smart-property/console/${hash}/remoteEntry.js`, hash, engine },
})
const registerRemotes = vi.fn<FederationRuntime['registerRemotes']>()
const loadRemote = vi.fn<(id: string) => Promise<unknown>>()
const loader = () =>
  createRemoteLoader({
    runtime: { registerRemotes, loadRemote: loadRemote as FederationRuntime['loadRemote'] },
    engine: '1.4.0',
    timeoutMs: 8_000,
  })

beforeEach(() => {
  vi.useFakeTimers()
  registerRemotes.mockReset()
  loadRemote.mockReset().mockResolvedValue({ surface: 'here' })
})
afterEach(() => vi.useRealTimers())

describe('a remote that works', () => {
  it('is registered once and each module loaded once', async () => {
    const remotes = loader()
    await Promise.all([remotes.load(card(), './console'), remotes.load(card(), './console')])
    expect(registerRemotes).toHaveBeenCalledTimes(1)
    expect(registerRemotes).toHaveBeenCalledWith(
      [{ name: 'smart_property', entry: card().remote?.entry, type: 'module' }],
      undefined,
    )
    expect(loadRemote.mock.calls).toEqual([['smart_property/console']])
    expect(remotes.hashOf('smart-property')).toBe('aaa')
  })

  it('is registered anew by force when its build changed', async () => {
    const remotes = loader()
    await remotes.load(card('aaa'), './console')
    await remotes.load(card('bbb'), './console')
    expect(registerRemotes).toHaveBeenLastCalledWith(
      [expect.objectContaining({ entry: expect.stringContaining('/bbb/') })],
      { force: true },
    )
    expect(loadRemote).toHaveBeenCalledTimes(2)
    expect(remotes.hashOf('smart-property')).toBe('bbb')
  })
})

describe('a remote that fails', () => {
  it.each([
    ['^2.0.0', 'incompatible'],
    ['nonsense', 'incompatible'],
  ])('made for engine %s is refused before any of its code runs', async (engine, kind) => {
    await expect(loader().load(card('aaa', engine), './console')).rejects.toMatchObject({
      kind,
      params: { needs: engine, engine: '1.4.0', plugin: '智慧物业' },
    })
    expect(registerRemotes).not.toHaveBeenCalled()
    expect(loadRemote).not.toHaveBeenCalled()
  })

  it('is given up after eight seconds when it hangs', async () => {
    loadRemote.mockReturnValue(new Promise(() => undefined))
    const outcome = loader()
      .load(card(), './console')
      .catch((error: unknown) => error)
    await vi.advanceTimersByTimeAsync(7_999)
    await vi.advanceTimersByTimeAsync(1)
    expect(await outcome).toMatchObject({ kind: 'slow' })
  })

  it.each([
    ['TypeError: Failed to fetch dynamically imported module', 'dead'],
    ['[ Federation Runtime ]: RUNTIME-008 failed to load script', 'dead'],
    ['ReferenceError: boom is not defined', 'broken'],
  ])('with "%s" is called %s', async (message, kind) => {
    loadRemote.mockRejectedValue(new Error(message))
    await expect(loader().load(card(), './console')).rejects.toMatchObject({ kind })
  })

  it('without such a module is broken', async () => {
    loadRemote.mockResolvedValue(null)
    await expect(loader().load(card(), './console')).rejects.toMatchObject({ kind: 'broken' })
  })

  it('without a build here is absent', async () => {
    await expect(loader().load({ ...card(), remote: null }, './console')).rejects.toMatchObject({
      kind: 'absent',
    })
  })

  it('is fetched afresh on the next try, under another URL', async () => {
    const remotes = loader()
    loadRemote.mockRejectedValueOnce(new Error('Failed to fetch'))
    await expect(remotes.load(card(), './console')).rejects.toMatchObject({ kind: 'dead' })
    await expect(remotes.load(card(), './console')).resolves.toEqual({ surface: 'here' })
    expect(registerRemotes).toHaveBeenLastCalledWith(
      [expect.objectContaining({ entry: expect.stringMatching(/remoteEntry\.js\?try=1$/) })],
      { force: true },
    )
  })
})
