import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

import { roleKeys } from '@linli/contract'
import { describe, expect, it } from 'vitest'

import { kernelPages } from '../layout/kernel-pages.ts'
import {
  consentChannels,
  consentKinds,
  identityKinds,
  politicalStatuses,
  relationKinds,
  unitKinds,
  useStates,
} from '../registry/use-registry.ts'
import { messages as en } from './en/index.ts'
import { messages as zh } from './zh-cn/index.ts'

const keysOf = (value: object, path = ''): string[] =>
  Object.entries(value).flatMap(([key, inner]) =>
    typeof inner === 'object' && inner !== null
      ? keysOf(inner as object, `${path}${key}.`)
      : [`${path}${key}`],
  )
const known = new Set(keysOf(zh))

it('says everything in both languages', () => expect(keysOf(en).sort()).toEqual(keysOf(zh).sort()))
it('has a word for every role and every page', () => {
  expect(roleKeys.filter((key) => !known.has(`role.${key}`))).toEqual([])
  expect(kernelPages.filter((page) => !known.has(`nav.${page.name}`))).toEqual([])
})

it.each([
  ['kind', unitKinds],
  ['state', useStates],
  ['relation', relationKinds],
  ['politics', politicalStatuses],
  ['idKind', identityKinds],
  ['consent.kinds', consentKinds],
  ['consent.channels', consentChannels],
])('has a word for each registry.%s the server knows', (group, keys) =>
  expect(keys.filter((key) => !known.has(`registry.${group}.${key}`))).toEqual([]),
)

const root = join(import.meta.dirname, '..')
const components = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((name) =>
  name.endsWith('.vue'),
)
const shared = /^(kit|ui)\./

describe('templates', () => {
  it.each(components)('%s holds no words of its own and asks for none that is missing', (name) => {
    const text = readFileSync(join(root, name), 'utf8')
    expect(text.match(/\p{Script=Han}+/gu) ?? []).toEqual([])
    const asked = [...text.matchAll(/\bt\('([\w.-]+)'/g)].map((match) => match[1]!)
    expect(asked.filter((key) => !shared.test(key) && !known.has(key))).toEqual([])
  })
})
