import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

import { captureKinds, visitStates } from '@linli/evaluation-contract/site'
import { expect, it } from 'vitest'

import { messages as en } from './i18n/en.ts'
import { messages as zh } from './i18n/zh-cn.ts'
import { recordStates } from './site/store/receipt.rules.ts'

const entriesOf = (value: object, path = ''): [path: string, word: string][] =>
  Object.entries(value).flatMap(([key, inner]): [string, string][] =>
    typeof inner === 'object' && inner !== null
      ? entriesOf(inner as object, `${path}${key}.`)
      : [[`${path}${key}`, String(inner)]],
  )
const [chinese, english] = [new Map(entriesOf(zh)), new Map(entriesOf(en))]
const placesOf = (word: string | undefined) => (word?.match(/\{\w+\}/g) ?? []).sort()
const missing = (keys: string[]) => keys.filter((key) => !chinese.has(`evaluation.site.${key}`))

it('says everything in both languages, with the same places to fill', () => {
  expect([...english.keys()].sort()).toEqual([...chinese.keys()].sort())
  expect(
    [...chinese].filter(([key, word]) => `${placesOf(word)}` !== `${placesOf(english.get(key))}`),
  ).toEqual([])
})
it('has a word for every state and kind', () => {
  expect(
    missing([
      ...visitStates.map((state) => `state.${state}`),
      ...['open', ...recordStates].map((state) => `record.${state}`),
      ...['open', ...captureKinds].map((kind) => `closing.${kind}`),
      ...captureKinds.map((kind) => `unsent.${kind}`),
      ...['not_persistent', 'nearly_full'].map((trouble) => `storage.${trouble}`),
    ]),
  ).toEqual([])
})

const files = readdirSync(import.meta.dirname, { recursive: true, encoding: 'utf8' }).filter(
  (name) => /\.(vue|ts)$/.test(name) && !/i18n|test/.test(name),
)
const texts = files.map((name) => readFileSync(join(import.meta.dirname, name), 'utf8'))
const comments = /\/\*\*[\s\S]*?\*\//g

it.each(files)('%s holds no words of its own and asks for none that is missing', (name) => {
  const text = readFileSync(join(import.meta.dirname, name), 'utf8').replaceAll(comments, '')
  expect(text.match(/\p{Script=Han}+/gu) ?? []).toEqual([])
  const asked = [...text.matchAll(/'(evaluation\.site\.[\w.]+)'/g)].map((match) => match[1] ?? '')
  expect(asked.filter((key) => !chinese.has(key))).toEqual([])
})
it('keeps no word that nothing uses', () => {
  const all = texts.join('\n')
  const unused = [...chinese.keys()].filter((key) => {
    const parent = key.split('.').slice(0, -1).join('.')
    return !all.includes(`'${key}'`) && !all.includes(`\`${parent}.\${`)
  })
  expect(unused).toEqual([])
})
