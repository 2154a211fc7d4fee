import { randomBytes } from 'node:crypto'

import { describe, expect, it } from 'vitest'

import { codeFrom, isCode, isOwnPath } from './link-code.rules.ts'

describe('a code', () => {
  it('has sixty bits that all count, and no sign that looks like another', () => {
    const codes = new Set(Array.from({ length: 5_000 }, () => codeFrom(randomBytes(12))))
    expect(codes.size).toBe(5_000)
    for (let at = 0; at < 12; at++) expect(new Set([...codes].map((code) => code[at])).size).toBe(32)
    expect([...codes].every(isCode)).toBe(true)
    expect([...codes].join('')).not.toMatch(/[01lo]/)
  })

  it.each(['', 'abc', 'abcdefghijk!', 'ABCDEFGHJKMN', 'abcdefghjkmnp', "' or 1=1 --x"])(
    '%j is none',
    (text) => {
      expect(isCode(text)).toBe(false)
    },
  )
})

describe('a path of ours', () => {
  it.each(['/m/', '/m/orders/1', '/console/t/x?tab=2#here'])('%s', (path) =>
    expect(isOwnPath(path)).toBe(true),
  )
  it.each([
    '//evil.example/',
    '/m//evil.example',
    'https://evil.example/',
    '/m/\\evil.example',
    '/api/t/x',
    '/',
    'm/',
    '/m/\r\nX: y',
    '/mm/',
    '/m',
  ])('%j is none', (path) => expect(isOwnPath(path)).toBe(false))
})
