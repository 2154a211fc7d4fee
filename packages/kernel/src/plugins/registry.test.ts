import { expect, it } from 'vitest'

import { createPluginRegistry } from './registry.ts'
import type { ServerPlugin } from './server-plugin.ts'

const title = { 'zh-CN': '路灯', en: 'Lamps' }
const plugin = (version: string, trust: 'builtin' | 'remote' = 'builtin') =>
  ({
    manifest: { id: 'lamps', version, trust, title, permissions: {} },
    routes: [],
  }) as unknown as ServerPlugin
const kernel = { manifest: { id: 'kernel', title, permissions: {} }, routes: [] } as unknown as ServerPlugin

it.each([
  ['the version itself', ['1.0.0', '1.1.0'], '1.0.0', '1.0.0'],
  ['the next one of its major while a deploy is under way', ['1.1.0'], '1.0.0', '1.1.0'],
  ['the one before in a process that is not new yet', ['1.0.0'], '1.1.0', '1.0.0'],
  ['the newest of several', ['1.1.0', '1.2.0'], '1.0.0', '1.2.0'],
  ['none of another major', ['2.0.0'], '1.0.0', undefined],
])('finds %s', (_what, known, asked, found) => {
  const registry = createPluginRegistry(
    kernel,
    known.map((version) => plugin(version)),
  )
  expect(registry.find('lamps', asked)?.manifest.version).toBe(found)
})

it('finds no other version of a third party’s plugin, which says itself when it moves on', () => {
  expect(createPluginRegistry(kernel, [plugin('1.1.0', 'remote')]).find('lamps', '1.0.0')).toBeUndefined()
})

const heard = (name: string, lane?: string) => ({ name, event: { name: 'lamps.lamp.lit@1' }, lane })
const hearing = (...subscribers: object[]) => ({ ...plugin('1.0.0'), subscribers }) as unknown as ServerPlugin

it('delivers to a lane where a subscriber has one, and to the subscriber itself where it has none', () => {
  const registry = createPluginRegistry(kernel, [hearing(heard('count'), heard('draw', 'street'))])
  expect(
    registry.subscribersOf('lamps.lamp.lit@1', { lamps: { version: '1.0.0', capabilities: [] } }),
  ).toMatchObject([
    { consumer: 'lamps:count', own: 'lamps:count' },
    { consumer: 'lamps:street', own: 'lamps:draw' },
  ])
})

it('refuses a plugin that hears an event twice in one lane, since one of them would hear nothing', () => {
  const twice = hearing(heard('count', 'street'), heard('draw', 'street'))
  expect(() => createPluginRegistry(kernel, [twice])).toThrow('twice in one lane')
})
