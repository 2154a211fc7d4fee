import { checkRubric } from '@linli/evaluation-contract/scoring'
import { describe, expect, it } from 'vitest'

import { sampleDoc } from '../testing/sample-doc.ts'
import { keysOf, moveAt, removeKey, renameKey } from './edit-keys.rules.ts'
import { countUses, keyKinds, useName } from './references.rules.ts'

const some = {
  metric: 'act.count',
  judge: 'good',
  document: 'plan',
  policy: 'few',
  ambiguity: 'AMB-1',
} as const

describe.each(keyKinds)('a %s', (kind) => {
  const from = some[kind]

  it('is renamed where it is defined and wherever it is named, so that the rubric stays sound', () => {
    const doc = renameKey(sampleDoc(), kind, { from, to: 'quite.new' })!
    expect(JSON.stringify(doc)).not.toContain(`"${from}"`)
    expect(checkRubric(doc)).toEqual([])
    expect(keysOf(doc, kind).indexOf('quite.new')).toBe(keysOf(sampleDoc(), kind).indexOf(from))
  })

  it('is named as often after a renaming as before', () => {
    const doc = renameKey(sampleDoc(), kind, { from, to: 'quite.new' })!
    const before = countUses(sampleDoc()).get(useName(kind, from))
    expect(before).toBeGreaterThan(0)
    expect(countUses(doc).get(useName(kind, 'quite.new'))).toBe(before)
  })

  it('keeps a name that is taken or none', () => {
    const [taken = from] = keysOf(sampleDoc(), kind)
    expect(renameKey(sampleDoc(), kind, { from, to: taken })).toBeNull()
    expect(renameKey(sampleDoc(), kind, { from, to: 'with space' })).toBeNull()
  })

  it('is removed where it is defined alone, so that the check names who still asks for it', () => {
    const doc = removeKey(sampleDoc(), kind, from)
    expect(keysOf(doc, kind)).not.toContain(from)
    expect(checkRubric(doc).map(({ code }) => code)).toContain(`unknown_${kind}`)
  })
})

it('touches no key of the same name of another kind', () => {
  const doc = { ...sampleDoc(), judges: { good: { 'zh-CN': '', en: '' } } }
  const twin = { ...doc, documents: { ...doc.documents, good: { 'zh-CN': '', en: '' } } }
  const renamed = renameKey(twin, 'document', { from: 'good', to: 'bill' })!
  expect(Object.keys(renamed.judges)).toEqual(['good'])
  expect(renamed.fixtures[0]?.judges).toEqual({ good: true })
})

it('moves an entry among others, and not beyond the ends', () => {
  expect(moveAt(['a', 'b', 'c'], 1, 1)).toEqual(['a', 'c', 'b'])
  expect(moveAt(['a', 'b', 'c'], 1, -1)).toEqual(['b', 'a', 'c'])
  expect(moveAt(['a', 'b'], 1, 1)).toEqual(['a', 'b'])
  expect(moveAt(['a', 'b'], 0, -1)).toEqual(['a', 'b'])
})
