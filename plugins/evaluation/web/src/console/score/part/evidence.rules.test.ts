import { addEvidenceInput } from '@linli/evaluation-contract'
import { describe, expect, it } from 'vitest'

import { blankEvidence, evidenceBody, isEvidenceComplete } from './evidence.rules.ts'

const id = '01935c8e-7d4a-7c3e-9a51-2f6f0b8f5d11'
const blank = blankEvidence('A11.a', '2026-11-24')
const file = { ...blank, title: '党员大会照片', fileIds: [id] }
const link = { ...blank, kind: 'link' as const, title: '公众号报道', url: 'https://example.org/a' }

describe('evidence is complete', () => {
  it.each([
    ['blank', blank, false],
    ['a file with a title', file, true],
    ['a link with an address', link, true],
    ['a title of one letter', { ...file, title: ' 照 ' }, false],
    ['days the wrong way round', { ...file, eventFrom: '2026-11-25' }, false],
    ['a last day before the first', { ...file, validUntil: '2026-11-23' }, false],
    ['a last day long after', { ...file, validUntil: '2028-11-23' }, true],
    ['no part', { ...file, parts: [] }, false],
    ['an address of another kind', { ...link, url: 'ftp://example.org' }, false],
    ['files kept from before a link was chosen', { ...file, kind: 'link' as const }, false],
  ])('%s: %s', (_, form, isComplete) => expect(isEvidenceComplete(form)).toBe(isComplete))
})

it('sends what its kind has use for, as the contract takes it', () => {
  const sent = evidenceBody({ ...link, fileIds: [id], note: ' 说明 ' }, id)
  expect(sent).toMatchObject({ url: 'https://example.org/a', fileIds: [], note: '说明' })
  expect(
    [sent, evidenceBody({ ...file, validUntil: '2027-01-01' }, id)].map(({ validUntil }) => validUntil),
  ).toEqual([null, '2027-01-01'])
  expect(evidenceBody({ ...file, url: 'https://example.org/a' }, id)).not.toHaveProperty('url')
  for (const body of [sent, evidenceBody(file, id)])
    expect(addEvidenceInput.safeParse(body).error).toBeUndefined()
})
