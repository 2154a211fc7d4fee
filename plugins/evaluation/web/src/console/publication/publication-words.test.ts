import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

import { appealStates, blockers, snapshotKinds } from '@linli/evaluation-contract/campaign'
import { expect, it } from 'vitest'

import { messages as zh } from '../i18n/zh-cn.ts'
import { appealActs } from './appeals/appeal.rules.ts'
import { publishBlocks, publishKinds } from './publish/publish.rules.ts'

const keysOf = (value: object, path = ''): string[] =>
  Object.entries(value).flatMap(([key, inner]: [string, unknown]) =>
    typeof inner === 'object' && inner !== null ? keysOf(inner, `${path}${key}.`) : [`${path}${key}`],
  )
const known = keysOf(zh.evaluation.publication)
const sources = readdirSync(import.meta.dirname, { recursive: true, encoding: 'utf8' })
  .filter((name) => /\.(vue|ts)$/.test(name) && !name.endsWith('.test.ts'))
  .map((name) => readFileSync(join(import.meta.dirname, name), 'utf8'))
  .join('\n')

it('asks for no word that is missing', () => {
  const asked = [...sources.matchAll(/\bword\(\s*'([\w.-]+)'/g)].map((match) => match[1] ?? '')
  expect(asked.length).toBeGreaterThan(80)
  expect(asked.filter((key) => !known.includes(key))).toEqual([])
})

it('keeps no word that nothing asks for', () => {
  // Lines of a verification are named by the rules that read it, without the key above them.
  const isAsked = (key: string): boolean => {
    const [parent, last = ''] = [key.split('.').slice(0, -1).join('.'), key.split('.').at(-1)]
    return [`'${key}'`, `\`${parent}.\${`, ...(parent === 'verify.line' ? [`'${last}'`] : [])].some((each) =>
      sources.includes(each),
    )
  }
  const byHeld = /^verify\.line\.(manifest|root)(Held|Broken)$/
  expect(known.filter((key) => !isAsked(key) && !byHeld.test(key))).toEqual([])
})

it('has a word for everything that can be', () => {
  const chosen: Record<string, readonly string[]> = {
    kind: snapshotKinds,
    publish: publishKinds,
    'publish.lead': publishKinds,
    'publish.publicText': publishKinds,
    'publish.done': publishKinds,
    block: publishBlocks,
    'ready.blocker': blockers,
    'appeal.state': appealStates,
    'appeal.act': appealActs,
    'appeal.lead': appealActs,
    'appeal.done': appealActs,
  }
  const needed = Object.entries(chosen).flatMap(([under, keys]) => keys.map((key) => `${under}.${key}`))
  expect(needed.filter((key) => !known.includes(key))).toEqual([])
})
