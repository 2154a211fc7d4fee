import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

import {
  assignmentRoles,
  assignmentStates,
  conflictKinds,
  discrepancyScopes,
  discrepancyStates,
} from '@linli/evaluation-contract/campaign'
import { expect, it } from 'vitest'

import { messages as zh } from '../i18n/zh-cn.ts'

const keysOf = (value: object, path = ''): string[] =>
  Object.entries(value).flatMap(([key, inner]: [string, unknown]) =>
    typeof inner === 'object' && inner !== null ? keysOf(inner, `${path}${key}.`) : [`${path}${key}`],
  )
const known = new Set(keysOf(zh.evaluation.panel))

it('has a word for every place, state and kind of conflict', () => {
  const chosen: Record<string, readonly string[]> = {
    role: assignmentRoles,
    placeState: assignmentStates,
    conflict: conflictKinds,
    'discrepancy.state': discrepancyStates,
    'discrepancy.scope': discrepancyScopes,
  }
  const missing = Object.entries(chosen).flatMap(([under, keys]) =>
    keys.map((key) => `${under}.${key}`).filter((key) => !known.has(key)),
  )
  expect(missing).toEqual([])
})

it('keeps no word that nothing uses', () => {
  const sources = readdirSync(import.meta.dirname, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(vue|ts)$/.test(name) && !name.endsWith('.test.ts'))
    .map((name) => readFileSync(join(import.meta.dirname, name), 'utf8'))
    .join('\n')
  const unused = [...known].filter((key) => {
    const parent = key.split('.').slice(0, -1).join('.')
    return !sources.includes(`'${key}'`) && !new RegExp(`[\`.]${parent}\\.\\$\\{`).test(sources)
  })
  expect(unused).toEqual([])
})
