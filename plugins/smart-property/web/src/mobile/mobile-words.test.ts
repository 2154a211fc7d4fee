import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

import { kinds, moveNames, states } from '@linli/smart-property-contract'
import { expect, it } from 'vitest'

import { messages as en } from './i18n/en.ts'
import { messages as zh } from './i18n/zh-cn.ts'
import { phoneMoves } from './order/phone-moves.ts'

const keysOf = (value: object, path = ''): string[] =>
  Object.entries(value).flatMap(([key, inner]) =>
    typeof inner === 'object' && inner !== null
      ? keysOf(inner as object, `${path}${key}.`)
      : [`${path}${key}`],
  )
const known = new Set(keysOf(zh))
const missing = (keys: string[]) => keys.filter((key) => !known.has(`smartProperty.${key}`))

it('says everything in both languages', () => expect(keysOf(en).sort()).toEqual(keysOf(zh).sort()))
it('has a word for every kind, state, step and move on the phone', () => {
  expect(
    missing([
      ...kinds.map((kind) => `kind.${kind}`),
      ...states.map((state) => `state.${state}`),
      ...moveNames.map((move) => `step.${move}`),
    ]),
  ).toEqual([])
  expect(
    missing(
      phoneMoves.flatMap((move) =>
        ['button', 'title', 'words', 'send', 'done'].map((part) => `phone.move.${move}.${part}`),
      ),
    ),
  ).toEqual([])
})

it.each(
  readdirSync(import.meta.dirname, { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('.vue'),
  ),
)('%s holds no words of its own and asks for none that is missing', (name) => {
  const text = readFileSync(join(import.meta.dirname, name), 'utf8')
  expect(text.match(/\p{Script=Han}+/gu) ?? []).toEqual([])
  const asked = [...text.matchAll(/'(smartProperty\.[\w.-]+)'/g)].map((match) => match[1]!)
  expect(asked.filter((key) => !known.has(key))).toEqual([])
})
