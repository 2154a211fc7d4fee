import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

import { expect, it } from 'vitest'

import { messages as enAccount } from './i18n/en-account.ts'
import { messages as enLink } from './i18n/en-link.ts'
import { messages as enShell } from './i18n/en.ts'
import { messages as zhAccount } from './i18n/zh-cn-account.ts'
import { messages as zhLink } from './i18n/zh-cn-link.ts'
import { messages as zhShell } from './i18n/zh-cn.ts'

const zh = { ...zhShell, ...zhAccount, ...zhLink }
const en = { ...enShell, ...enAccount, ...enLink }

const keysOf = (value: object, path = ''): string[] =>
  Object.entries(value).flatMap(([key, inner]) =>
    typeof inner === 'object' && inner !== null
      ? keysOf(inner as object, `${path}${key}.`)
      : [`${path}${key}`],
  )

it('says everything in both languages', () => expect(keysOf(en).sort()).toEqual(keysOf(zh).sort()))

const textsOf = (value: object): string[] =>
  Object.values(value).flatMap((inner) => (typeof inner === 'string' ? [inner] : textsOf(inner as object)))
it('puts in nothing but names', () =>
  expect(
    [...textsOf(zh), ...textsOf(en)].filter((text) => /[{}|]|@[.:]/.test(text.replace(/\{\w+\}/g, ''))),
  ).toEqual([]))

it.each(
  readdirSync(import.meta.dirname, { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('.vue'),
  ),
)('%s holds no words of its own and asks for none that is missing', (name) => {
  const text = readFileSync(join(import.meta.dirname, name), 'utf8')
  expect(text.match(/\p{Script=Han}+/gu) ?? []).toEqual([])
  const asked = [
    ...text
      .replaceAll(/slot === '[^']+'/g, '')
      .matchAll(
        /'((?:shell|nav|home|place|services|points|search|claim|invite|inbox|outbox|login|register|nowhere|me|devices|password|second|link)\.[\w.-]+)'/g,
      ),
  ].map((match) => match[1]!)
  expect(asked.filter((key) => !keysOf(zh).includes(key))).toEqual([])
})
