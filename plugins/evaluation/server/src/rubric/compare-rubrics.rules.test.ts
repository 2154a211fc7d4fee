import { rubricDoc, type RubricInput } from '@linli/evaluation-contract'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { cityRubric } from '../testing/rubric-documents.ts'
import { compareRubrics } from './compare-rubrics.rules.ts'

const before = rubricDoc.parse(cityRubric({ id: 'city.a' }))
/** The same document with some of its text otherwise. */
const altered = (...swaps: [from: string, to: string][]) => {
  const text = swaps.reduce((json, [from, to]) => {
    if (!json.includes(from)) throw new Error(`${from} is not in the document`)
    return json.replace(from, to)
  }, JSON.stringify(before))
  return rubricDoc.parse(JSON.parse(text) as RubricInput)
}
const fieldsOf = (after: typeof before) =>
  compareRubrics(before, after).parts.map(({ id, kind, fields }) => [id, kind, ...fields])

describe('of two versions', () => {
  it('that are the same nothing is told', () => {
    expect(compareRubrics(before, structuredClone(before))).toEqual({
      isSameContent: true,
      isSameStructure: true,
      maxBefore: 14,
      maxAfter: 14,
      parts: [],
      policies: [],
    })
  })

  it.each([
    ['words', ['评分点 B1.a', '每年演练'], [['B1.a', 'changed', 'text']], true],
    ['words of a level', ['一般', '中等'], [['B2.levels', 'changed', 'text']], true],
    ['a limit', ['"op":">=","value":1}', '"op":">=","value":2}'], [['B1.a', 'changed', 'logic']], false],
    ['a maximum', ['"max":2,"type"', '"max":3,"type"'], [['B1.a', 'changed', 'max']], false],
    ['who decides', ['"mode":"auto"', '"mode":"judge"'], [['B1.a', 'changed', 'mode']], false],
    ['a policy', ['"value":2,"title"', '"value":1,"title"'], [['B2.levels', 'changed', 'policy']], false],
    [
      'an id',
      ['"B1.a"', '"B1.z"'],
      [
        ['B1.a', 'removed'],
        ['B1.z', 'added'],
      ],
      false,
    ],
  ] as const)('that differ in %s the part is named', (_, [from, to], changes, isSameStructure) => {
    const after = altered([from, to])
    expect(fieldsOf(after)).toEqual(changes)
    expect(compareRubrics(before, after)).toMatchObject({ isSameContent: false, isSameStructure })
  })

  it('an item’s other scope is told of each of its parts', () => {
    expect(fieldsOf(altered(['"scope":"estate"', '"scope":"company"']))).toEqual([
      ['B1.a', 'changed', 'item'],
    ])
  })

  it('the one way round tells what the other way round undoes', () => {
    const swaps = fc.subarray<[string, string]>([
      ['评分点 B2.true', '整洁与预案'],
      ['"B2.units"', '"B2.each"'],
      ['"pointsPerUnit":1', '"pointsPerUnit":2'],
      ['"value":2,"title"', '"value":1,"title"'],
    ])
    const turned = { added: 'removed', removed: 'added', changed: 'changed' } as const
    fc.assert(
      fc.property(swaps, (chosen) => {
        const after = altered(...chosen)
        const back = compareRubrics(after, before).parts.map(({ before, after, kind, ...part }) => ({
          ...part,
          kind: turned[kind],
          before: after,
          after: before,
        }))
        const byId = <P extends { id: string }>(parts: P[]) =>
          parts.toSorted((a, b) => a.id.localeCompare(b.id))
        expect(byId(back)).toEqual(byId(compareRubrics(before, after).parts))
        return compareRubrics(before, after).isSameContent === (chosen.length === 0)
      }),
    )
  })
})
