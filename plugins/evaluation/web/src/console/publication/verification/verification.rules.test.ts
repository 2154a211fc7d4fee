import { expect, it } from 'vitest'

import { readVerification } from './verification.rules.ts'

const held = {
  isManifestHeld: true,
  signature: 'ok' as const,
  isRootHeld: true,
  isChainHeld: true,
  tampered: [],
}
const whole = { chainBrokenAt: null, publicationsBrokenAt: null, publications: [{ seq: 1, ...held }] }
const broken = (reading: ReturnType<typeof readVerification>) =>
  [...reading.whole, ...reading.publications.flatMap(({ lines }) => lines)]
    .filter(({ tone }) => tone === 'bad')
    .map(({ key, params }) => [key, params])

it('is good when all is what was signed', () => {
  const reading = readVerification(whole)
  expect(reading.verdict).toBe('good')
  expect(broken(reading)).toEqual([])
})

it('names each thing that is not, and the estates', () => {
  const reading = readVerification({
    chainBrokenAt: 4,
    publicationsBrokenAt: 2,
    publications: [
      { seq: 1, ...held },
      {
        seq: 2,
        isManifestHeld: false,
        signature: 'failed',
        isRootHeld: false,
        isChainHeld: false,
        tampered: [
          { assessmentId: 'a', estate: '云栖里' },
          { assessmentId: 'b', estate: '' },
        ],
      },
    ],
  })
  expect(reading.verdict).toBe('bad')
  expect(broken(reading)).toEqual([
    ['chainBroken', { seq: 4 }],
    ['orderBroken', { seq: 2 }],
    ['manifestBroken', {}],
    ['signatureBroken', {}],
    ['rootBroken', {}],
    ['signedStepBroken', {}],
    ['entriesBroken', { n: 2 }],
  ])
  expect(reading.publications[1]?.tampered).toEqual(['云栖里', 'b'])
})

it('takes a signature nobody could check for no yes', () =>
  expect(
    readVerification({ ...whole, publications: [{ seq: 1, ...held, signature: 'unsupported' }] }),
  ).toMatchObject({ verdict: 'unknown' }))

it('says nothing of the chain for a publication that names no step of it', () => {
  const before = readVerification({ ...whole, publications: [{ seq: 1, ...held, isChainHeld: null }] })
  const keys = before.publications.flatMap(({ lines }) => lines.map(({ key }) => key))
  expect(keys.filter((key) => key.startsWith('signedStep'))).toEqual([])
  expect(before.verdict).toBe('good')
})
