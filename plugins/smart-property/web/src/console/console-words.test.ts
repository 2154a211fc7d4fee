import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

import { kinds, moveNames, states } from '@linli/smart-property-contract'
import { describe, expect, it } from 'vitest'

import { messages as en } from './i18n/en.ts'
import { messages as zh } from './i18n/zh-cn.ts'

const keysOf = (value: object, path = ''): string[] =>
  Object.entries(value).flatMap(([key, inner]) =>
    typeof inner === 'object' && inner !== null
      ? keysOf(inner as object, `${path}${key}.`)
      : [`${path}${key}`],
  )
const known = new Set(keysOf(zh))

it('says everything in both languages', () => expect(keysOf(en).sort()).toEqual(keysOf(zh).sort()))
it('has a word for every kind, state and step', () => {
  const needed = [
    ...kinds.map((kind) => `kind.${kind}`),
    ...states.map((state) => `state.${state}`),
    ...moveNames.map((move) => `step.${move}`),
  ]
  expect(needed.filter((key) => !known.has(`smartProperty.${key}`))).toEqual([])
})

const components = readdirSync(import.meta.dirname, { recursive: true, encoding: 'utf8' }).filter((name) =>
  name.endsWith('.vue'),
)
describe('templates', () => {
  it.each(components)('%s holds no words of its own and asks for none that is missing', (name) => {
    const text = readFileSync(join(import.meta.dirname, name), 'utf8')
    expect(text.match(/\p{Script=Han}+/gu) ?? []).toEqual([])
    const asked = [...text.matchAll(/\bt\('(smartProperty\.[\w.-]+)'/g)].map((match) => match[1]!)
    expect(asked.filter((key) => !known.has(key))).toEqual([])
  })
})
