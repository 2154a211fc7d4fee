import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

import { describe, expect, it } from 'vitest'

import { messages as en } from './en.ts'
import { messages as zh } from './zh-cn.ts'

const keysOf = (value: object, path = ''): string[] =>
  Object.entries(value).flatMap(([key, inner]) =>
    typeof inner === 'object' && inner !== null
      ? keysOf(inner as object, `${path}${key}.`)
      : [`${path}${key}`],
  )

it('says everything in both languages', () => expect(keysOf(en).sort()).toEqual(keysOf(zh).sort()))

const root = join(import.meta.dirname, '..')
const components = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((name) =>
  name.endsWith('.vue'),
)
describe('templates', () => {
  it.each(components)('%s holds no words of its own', (name) => {
    expect(readFileSync(join(root, name), 'utf8').match(/\p{Script=Han}+/gu) ?? []).toEqual([])
  })
})
