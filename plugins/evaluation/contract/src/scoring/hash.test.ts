import { describe, expect, it } from 'vitest'

import { canonicalJson } from '../proof/json-hash.ts'
import { contentHash, structureHash } from './hash.ts'
import { levelsPart, rubricOf, samplePolicies, tiersPart } from './testing/sample-rubric.ts'

const rubric = (title = 'Sample', months = 9) =>
  rubricOf([tiersPart, { ...levelsPart, label: title }], {
    title,
    policies: { ...samplePolicies, months: { value: months, title, origin: 'product' } },
  })

describe('hashes of a rubric', () => {
  it('rest on one text for one value, whatever the order of its keys', () => {
    expect(canonicalJson({ b: [1, 1.5], a: '邻里' })).toBe('{"a":"邻里","b":[1,1.5]}')
    expect(contentHash(rubric())).toBe(contentHash({ ...rubric() }))
    expect(contentHash(rubric())).toMatch(/^[0-9a-f]{64}$/)
    expect(() => canonicalJson(undefined)).toThrow('not a JSON value')
  })

  it('are those of SHA-256 over the canonical text', async () => {
    const text = new TextEncoder().encode(canonicalJson(rubric()))
    const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', text))
    expect(contentHash(rubric())).toBe(Array.from(digest, (b) => b.toString(16).padStart(2, '0')).join(''))
  })

  it('tell a corrected text from another structure', () => {
    expect(contentHash(rubric('Corrected'))).not.toBe(contentHash(rubric()))
    expect(structureHash(rubric('Corrected'))).toBe(structureHash(rubric()))
    expect(structureHash(rubric('Sample', 8))).not.toBe(structureHash(rubric()))
  })

  it('see words inside a logic as words', () => {
    const doc = rubric()
    const reworded = JSON.parse(
      JSON.stringify(doc)
        .replaceAll('Marked results', 'Clear results')
        .replaceAll('4 with good effect', '4+'),
    ) as typeof doc
    expect(contentHash(reworded)).not.toBe(contentHash(doc))
    expect(structureHash(reworded)).toBe(structureHash(doc))
  })
})
