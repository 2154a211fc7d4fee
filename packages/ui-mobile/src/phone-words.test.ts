import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

import { expect, it } from 'vitest'

import { messages as en } from './i18n/en.ts'
import { messages as zh } from './i18n/zh-cn.ts'
import { messages as voiceEn } from './voice/i18n/en.ts'
import { messages as voiceZh } from './voice/i18n/zh-cn.ts'

const keysOf = (value: object, path = ''): string[] =>
  Object.entries(value).flatMap(([key, inner]) =>
    typeof inner === 'object' && inner !== null
      ? keysOf(inner as object, `${path}${key}.`)
      : [`${path}${key}`],
  )

const words = [...keysOf(zh), ...keysOf(voiceZh)]

it('says everything in both languages', () =>
  expect([...keysOf(en), ...keysOf(voiceEn)].sort()).toEqual(words.toSorted()))

it.each(
  readdirSync(import.meta.dirname, { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('.vue'),
  ),
)('%s holds no words of its own and asks for none that is missing', (name) => {
  const text = readFileSync(join(import.meta.dirname, name), 'utf8')
  expect(text.match(/\p{Script=Han}+/gu) ?? []).toEqual([])
  const asked = [...text.matchAll(/'(phone\.[\w.-]+)'/g)].map((match) => match[1]!)
  expect(asked.filter((key) => !words.includes(key))).toEqual([])
})
