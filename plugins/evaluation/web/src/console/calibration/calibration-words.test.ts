import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

import { calibrationCaseStates, gateStates, sittingKinds } from '@linli/evaluation-contract/campaign'
import { expect, it } from 'vitest'

import { messages as zh } from '../i18n/zh-cn.ts'
import { formGaps, partGaps } from './editor/case-form.rules.ts'

const keysOf = (value: object, path = ''): string[] =>
  Object.entries(value).flatMap(([key, inner]: [string, unknown]) =>
    typeof inner === 'object' && inner !== null ? keysOf(inner, `${path}${key}.`) : [`${path}${key}`],
  )
const known = new Set(keysOf(zh.evaluation.calibration))
const step = ['action', 'title', 'lead']

it('has a word for every state, kind and gap, and for whatever a gate may say', () => {
  const chosen: Record<string, readonly string[]> = {
    state: calibrationCaseStates,
    kind: sittingKinds,
    gate: gateStates,
    'editor.gap': partGaps,
    'editor.missing': formGaps,
    admit: step,
    release: step,
    mine: ['first', 'again', 'failed', 'noCases'],
    after: ['more', 'nextTry', 'over', 'drift', ...gateStates.filter((state) => state !== 'open')],
  }
  const missing = Object.entries(chosen).flatMap(([under, keys]) =>
    keys.map((key) => `${under}.${key}`).filter((key) => !known.has(key)),
  )
  expect(missing).toEqual([])
})

it('keeps no word that nothing uses', () => {
  const folders = [import.meta.dirname, join(import.meta.dirname, '..', 'panel')]
  const sources = folders
    .flatMap((folder) =>
      readdirSync(folder, { recursive: true, encoding: 'utf8' })
        .filter((name) => /\.(vue|ts)$/.test(name) && !name.endsWith('.test.ts'))
        .map((name) => readFileSync(join(folder, name), 'utf8')),
    )
    .join('\n')
  const unused = [...known].filter((key) => {
    const parent = key.split('.').slice(0, -1).join('.')
    const isStep = new RegExp(`^(admit|release)\\.(${step.join('|')})$`).test(key)
    return !isStep && !sources.includes(`'${key}'`) && !sources.includes(`\`${parent}.\${`)
  })
  expect(unused).toEqual([])
})
