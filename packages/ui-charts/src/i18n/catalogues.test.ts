import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

import { describe, expect, it } from 'vitest'

import { messages as en } from './en.ts'
import { messages as zh } from './zh-cn.ts'

it('says everything in both languages', () =>
  expect(Object.keys(en.charts).sort()).toEqual(Object.keys(zh.charts).sort()))

const root = join(import.meta.dirname, '..')
const sources = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter(
  (name) => name.endsWith('.vue') || name.endsWith('.rules.ts'),
)
describe('charts', () => {
  it.each(sources)('%s holds no words of its own', (name) =>
    expect(readFileSync(join(root, name), 'utf8').match(/[\u4e00-\u9fff]+/g) ?? []).toEqual([]),
  )
})
