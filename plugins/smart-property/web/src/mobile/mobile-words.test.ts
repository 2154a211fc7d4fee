import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

import { kinds, moveNames, states, topicCauses, topicStates } from '@linli/smart-property-contract'
import { expect, it } from 'vitest'

import { messages as enPages } from './i18n/en-pages.ts'
import { messages as en } from './i18n/en.ts'
import { messages as zhPages } from './i18n/zh-cn-pages.ts'
import { messages as zh } from './i18n/zh-cn.ts'
import { phoneActs, phoneMoves } from './order/phone-moves.ts'

const keysOf = (value: object, path = ''): string[] =>
  Object.entries(value).flatMap(([key, inner]) =>
    typeof inner === 'object' && inner !== null
      ? keysOf(inner as object, `${path}${key}.`)
      : [`${path}${key}`],
  )
const home = new Set(keysOf(zh))
const known = new Set([...home, ...keysOf(zhPages)])
const missing = (keys: string[]) => keys.filter((key) => !known.has(`smartProperty.${key}`))

it('says everything in both languages', () => {
  expect(keysOf(en).sort()).toEqual(keysOf(zh).sort())
  expect(keysOf(enPages).sort()).toEqual(keysOf(zhPages).sort())
})
it('has a word for every kind, state, step, move and topic on the phone', () => {
  expect(
    missing([
      ...kinds.map((kind) => `kind.${kind}`),
      ...states.map((state) => `state.${state}`),
      ...moveNames.map((move) => `step.${move}`),
      ...topicCauses.map((cause) => `topicCause.${cause}`),
      ...topicStates.map((state) => `topicState.${state}`),
    ]),
  ).toEqual([])
  expect(
    missing(
      [...phoneMoves, ...phoneActs].flatMap((move) =>
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

it.each([
  'home/HomeReport.vue',
  'home/StaffCard.vue',
  'order/OrderCard.vue',
  'order/WhereNow.vue',
  'order/StepBar.vue',
])('%s, which is on the home screen, asks for no words of the pages', (name) => {
  const text = readFileSync(join(import.meta.dirname, name), 'utf8')
  const asked = [...text.matchAll(/[`'](smartProperty\.\w+)/g)].map((match) => match[1]!)
  expect(asked.length + Number(name === 'order/OrderCard.vue')).toBeGreaterThan(0)
  const parts = new Set([...home].map((key) => key.split('.').slice(0, 2).join('.')))
  expect(asked.filter((key) => !parts.has(key))).toEqual([])
})

it.each(['order-words.ts', 'panel/step-details.ts'])(
  'has the words that %s of the console asks for in the timeline',
  (name) => {
    const text = readFileSync(join(import.meta.dirname, '../console/orders', name), 'utf8')
    const asked = [...text.matchAll(/'((?:smartProperty|panel|orders)\.[\w.-]+)'/g)].map((match) =>
      match[1]!.replace(/^(panel|orders)\./, 'smartProperty.$1.'),
    )
    expect(asked.length).toBeGreaterThan(0)
    const limits = /orders\.(hours|minutes|workHours)$/
    expect(asked.filter((key) => !known.has(key) && !limits.test(key))).toEqual([])
  },
)
