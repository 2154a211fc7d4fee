import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

import {
  mappingRelations,
  partChangeFields,
  rubricOrigins,
  rubricPurposes,
  rubricStates,
} from '@linli/evaluation-contract'
import {
  awardModes,
  comparisons,
  decisionModes,
  logicKinds,
  metricUnits,
  partTypes,
  policyOrigins,
  roundings,
} from '@linli/evaluation-contract/scoring'
import { i18n } from '@linli/web-kit'
import { expect, it } from 'vitest'

import { messages as en } from '../i18n/en.ts'
import { messages as zh } from '../i18n/zh-cn.ts'
import { rubricSteps } from './builder/rubric-steps.rules.ts'
import { conditionKinds } from './doc/conditions.rules.ts'
import { fileProblemCodes } from './doc/file-problems.rules.ts'
import { builderTabs } from './doc/place.rules.ts'
import { policyChoices, policyKinds } from './doc/policy-value.rules.ts'

const keysOf = (value: object, path = ''): string[] =>
  Object.entries(value).flatMap(([key, inner]: [string, unknown]) =>
    typeof inner === 'object' && inner !== null ? keysOf(inner, `${path}${key}.`) : [`${path}${key}`],
  )
const known = new Set(keysOf(zh.evaluation.rubrics))

it('says everything in both languages', () => {
  expect(keysOf(en.evaluation.rubrics).sort()).toEqual([...known].sort())
})

it('has a word for everything that a rubric can hold', () => {
  const chosen: Record<string, readonly string[]> = {
    state: rubricStates,
    purpose: rubricPurposes,
    origin: rubricOrigins,
    tab: builderTabs,
    step: rubricSteps,
    'step.lead': rubricSteps,
    'step.done': rubricSteps,
    logicKind: logicKinds,
    condition: conditionKinds,
    op: comparisons,
    rounding: roundings,
    awardMode: awardModes,
    unit: metricUnits,
    unitHint: metricUnits,
    mode: decisionModes,
    modeHint: decisionModes,
    type: partTypes,
    policyOrigin: policyOrigins,
    policyKind: policyKinds,
    policyChoice: policyChoices,
    relation: mappingRelations,
    'compare.field': partChangeFields,
    'file.problem': fileProblemCodes,
    'builder.read': rubricStates,
  }
  const needed = Object.entries(chosen).flatMap(([under, keys]) => keys.map((key) => `${under}.${key}`))
  expect(needed.filter((key) => !known.has(key))).toEqual([])
})

it('asks for no word that is missing', () => {
  const files = readdirSync(import.meta.dirname, { recursive: true, encoding: 'utf8' }).filter(
    (name) => /\.(vue|ts)$/.test(name) && !name.includes('.test.'),
  )
  const asked = files.flatMap((name) => {
    const text = readFileSync(join(import.meta.dirname, name), 'utf8')
    return [...text.matchAll(/\bword\(\s*'([\w.-]+)'/g)].map((match) => match[1] ?? '')
  })
  expect(asked.length).toBeGreaterThan(200)
  expect(asked.filter((key) => !known.has(key))).toEqual([])
})

it('finds the words of comparisons, whose keys are signs', () => {
  i18n.global.mergeLocaleMessage('zh-CN', zh)
  expect(comparisons.map((op) => i18n.global.t(`evaluation.rubrics.op.${op}`))).toEqual(
    Object.values(zh.evaluation.rubrics.op),
  )
})
