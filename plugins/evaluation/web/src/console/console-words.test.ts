import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

import { describe, expect, it } from 'vitest'

import { messages as en } from './i18n/en.ts'
import { messages as zh } from './i18n/zh-cn.ts'

const entriesOf = (value: object, path = ''): [path: string, word: string][] =>
  Object.entries(value).flatMap(([key, inner]): [string, string][] =>
    typeof inner === 'object' && inner !== null
      ? entriesOf(inner as object, `${path}${key}.`)
      : [[`${path}${key}`, String(inner)]],
  )
const [chinese, english] = [new Map(entriesOf(zh)), new Map(entriesOf(en))]
const placesOf = (word: string | undefined) => (word?.match(/\{\w+\}/g) ?? []).sort()

describe('the words', () => {
  it('are there in both languages', () =>
    expect([...english.keys()].sort()).toEqual([...chinese.keys()].sort()))
  it('name the same things in both languages', () =>
    expect(
      [...chinese].filter(([key, word]) => `${placesOf(word)}` !== `${placesOf(english.get(key))}`),
    ).toEqual([]))
  it('are Chinese where they are to be', () =>
    expect([...english].filter(([, word]) => /\p{Script=Han}/u.test(word))).toEqual([]))
})

const components = readdirSync(import.meta.dirname, { recursive: true, encoding: 'utf8' }).filter((name) =>
  name.endsWith('.vue'),
)
/** The Chinese term of a thing may stand once in its doc comment. */
const comments = /\/\*\*[\s\S]*?\*\//g

/** Keys asked for by their whole name, and through `word` those below the key of the page's own folder. */
function askedIn(name: string, text: string): string[] {
  const [folder = ''] = name.split(/[\\/]/)
  return [
    ...[...text.matchAll(/\bt\('(evaluation\.[\w.-]+)'/g)].map((match) => match[1] ?? ''),
    ...[...text.matchAll(/\bword\('([\w.-]+)'/g)].map((match) => `evaluation.${folder}.${match[1]}`),
  ]
}
describe('templates', () => {
  it.each(components)('%s holds no words of its own and asks for none that is missing', (name) => {
    const text = readFileSync(join(import.meta.dirname, name), 'utf8').replaceAll(comments, '')
    expect(text.match(/\p{Script=Han}+/gu) ?? []).toEqual([])
    expect(askedIn(name, text).filter((key) => !chinese.has(key))).toEqual([])
  })
})

/** Words of the score's pages that nothing asks for, neither whole nor by a name put together. */
it('keeps no word of the score that nothing uses', () => {
  const sources = readdirSync(join(import.meta.dirname, 'score'), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(vue|ts)$/.test(name) && !name.endsWith('.test.ts'))
    .map((name) => readFileSync(join(import.meta.dirname, 'score', name), 'utf8'))
    .join('\n')
  const unused = [...chinese.keys()]
    .filter((key) => key.startsWith('evaluation.score.'))
    .map((key) => key.slice('evaluation.score.'.length))
    .filter((key) => {
      const parent = key.split('.').slice(0, -1).join('.')
      return !sources.includes(`'${key}'`) && !sources.includes(`\`${parent}.\${`)
    })
  expect(unused).toEqual([])
})
