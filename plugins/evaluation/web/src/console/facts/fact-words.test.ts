import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

import { claimStates, metricStates } from '@linli/evaluation-contract'
import { metricUnits } from '@linli/evaluation-contract/scoring'
import { expectedProviders } from '@linli/evaluation-contract/standard'
import { expect, it } from 'vitest'

import { messages as zh } from '../i18n/zh-cn.ts'
import { claimActs } from './claims/claim.rules.ts'

const keysOf = (value: object, path = ''): string[] =>
  Object.entries(value).flatMap(([key, inner]: [string, unknown]) =>
    typeof inner === 'object' && inner !== null ? keysOf(inner, `${path}${key}.`) : [`${path}${key}`],
  )
const known = keysOf(zh.evaluation.facts)
const sources = readdirSync(import.meta.dirname, { recursive: true, encoding: 'utf8' })
  .filter((name) => /\.(vue|ts)$/.test(name) && !name.endsWith('.test.ts'))
  .map((name) => readFileSync(join(import.meta.dirname, name), 'utf8'))
  .join('\n')

it('has a word for everything a metric or a claim can be', () => {
  const chosen: Record<string, readonly string[]> = {
    state: metricStates,
    'claim.state': claimStates,
    'claim.by': claimStates.filter((state) => state !== 'entered'),
    'claim.act': claimActs,
    'claim.lead': claimActs,
    'claim.done': claimActs,
    'enter.unit': metricUnits.filter((unit) => unit !== 'boolean'),
    source: ['company', 'papers', 'off', 'silent', 'nobody'],
    plugin: Object.values(expectedProviders),
  }
  const needed = Object.entries(chosen).flatMap(([under, keys]) => keys.map((key) => `${under}.${key}`))
  expect(needed.filter((key) => !known.includes(key))).toEqual([])
})

it('keeps no word that nothing uses', () => {
  const unused = known.filter((key) => {
    const parent = key.split('.').slice(0, -1).join('.')
    return !sources.includes(`'${key}'`) && !sources.includes(`${parent}.\${`)
  })
  expect(unused).toEqual([])
})
