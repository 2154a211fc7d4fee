import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

import { describe, expect, it } from 'vitest'

import { sentence, type Locale } from '../http/messages.ts'
import '../export/record-export.ts'
import '../print/record-print.ts'
import { kernelParts } from '../kernel-parts.ts'
import { joinKernelParts } from '../plugins/kernel-parts.ts'
import { fieldLabel } from './word-change.ts'

const root = join(import.meta.dirname, '..')
const sources = globSync('**/*.ts', { cwd: root })
  .filter((name) => !/\.test\.ts$|\/testing\//.test(name))
  .map((name) => readFileSync(join(root, name), 'utf8'))

/** Text between a brace and its partner. */
function inBraces(text: string, from: number): string {
  let depth = 1
  let at = from
  while (depth > 0 && at < text.length) {
    if (text[at] === '{') depth++
    if (text[at] === '}') depth--
    at++
  }
  return text.slice(from, at - 1)
}

/** Names written into `before` and `after` of an audit row, as the sources have them. */
const auditedKeys = new Set(
  sources.flatMap((text) =>
    [...text.matchAll(/\b(?:before|after):\s*\{/g)].flatMap((match) =>
      [
        ...inBraces(text, match.index + match[0].length).matchAll(/(?:^|[,{\s])([a-zA-Z]+)(?=\s*[,:}]|$)/g),
      ].map((found) => found[1]!),
    ),
  ),
)
const actions = sources.flatMap((text) =>
  [...text.matchAll(/defineAction\(\{\s*name: '([\w.-]+)'/g)].map((match) => match[1]!),
)
const silent = new Set(['null', 'version'])
const { permissions } = joinKernelParts(kernelParts).manifest

describe.each(['zh-CN', 'en'] as Locale[])('in %s', (locale) => {
  const has = (key: string) => sentence(locale, key, {}, '') !== ''

  it('every permission, action and audited field has its words', () => {
    expect(actions.length).toBeGreaterThan(60)
    expect(auditedKeys.size).toBeGreaterThan(40)
    expect(Object.keys(permissions).filter((key) => !has(`permission.${key}`))).toEqual([])
    expect(actions.filter((name) => !has(`action.${name}`))).toEqual([])
    expect([...auditedKeys].filter((key) => !silent.has(key) && !has(`field.${key}`))).toEqual([])
  })

  it('a field without a name of its own is not shown by its key', () => {
    expect(fieldLabel(locale, 'x.y', 'someOdd.thingHere')).toBe(sentence(locale, 'field.other'))
  })
})
