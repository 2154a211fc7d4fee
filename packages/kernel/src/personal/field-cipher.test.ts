import { randomBytes } from 'node:crypto'
import { inspect } from 'node:util'

import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'

import { isSameBlindIndex, openFieldCipher } from './field-cipher.ts'

const key = () => randomBytes(32).toString('base64')
const [k1, k2] = [key(), key()]
const secret = 'a secret of thirty-two characters'
const scope = { tenantId: '01935c8e-7d4a-7c3e-9a51-2f6f0b8f5d11', field: 'people.id_number' }
const other = { ...scope, tenantId: '01935c8e-7d4a-7c3e-9a51-2f6f0b8f5d12' }
const idNumber = '990000198001010265'

describe('encryption', () => {
  const cipher = openFieldCipher({ LINLI_FIELD_KEYS: `k1:${k1}` })

  test('reads back any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (text) => {
        expect(cipher.decrypt(scope, cipher.encrypt(scope, text))).toBe(text)
      }),
    )
  })

  test('writes format and key, not the text, and never the same twice', () => {
    const written = cipher.encrypt(scope, idNumber)
    expect(written).toMatch(/^lf1\.k1\.[\w-]+$/)
    expect(Buffer.from(written.split('.')[2] ?? '', 'base64url').toString('latin1')).not.toContain(idNumber)
    expect(cipher.encrypt(scope, idNumber)).not.toBe(written)
  })

  test.each([
    ['another tenant', other],
    ['another field', { ...scope, field: 'people.passport' }],
    ['tenant and field parted elsewhere', { tenantId: `${scope.tenantId}","people`, field: '.id_number' }],
  ])('is not read as %s', (_what, wrong) => {
    const written = cipher.encrypt(scope, idNumber)
    expect(() => cipher.decrypt(wrong, written)).toThrow('not written by this tenant')
  })

  test('is not read once any byte of it was altered', () => {
    const [format, id, body = ''] = cipher.encrypt(scope, idNumber).split('.')
    const sealed = Buffer.from(body, 'base64url')
    for (let at = 0; at < sealed.length; at++) {
      const altered = Buffer.from(sealed)
      altered[at] = (altered[at] ?? 0) ^ 1
      expect(() => cipher.decrypt(scope, `${format}.${id}.${altered.toString('base64url')}`)).toThrow(
        'altered since',
      )
    }
  })

  test.each([
    '',
    idNumber,
    'lf1.k1.',
    'lf1.k1.AAAA',
    'lf2.k1.AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA',
    'lf1..AAAA',
  ])('refuses %j as no ciphertext', (text) =>
    expect(() => cipher.decrypt(scope, text)).toThrow('not a field ciphertext'),
  )
})

describe('rotation', () => {
  const before = openFieldCipher({ LINLI_FIELD_KEYS: `k1:${k1}` })
  const during = openFieldCipher({ LINLI_FIELD_KEYS: `k2:${k2}, k1:${k1}` })
  const afterwards = openFieldCipher({ LINLI_FIELD_KEYS: `k2:${k2}` })
  const old = before.encrypt(scope, idNumber)

  test('reads what the old key wrote and writes with the newest', () => {
    expect(during.decrypt(scope, old)).toBe(idNumber)
    expect(during.isOutdated(old)).toBe(true)
    const fresh = during.encrypt(scope, during.decrypt(scope, old))
    expect(during.isOutdated(fresh)).toBe(false)
    expect(afterwards.decrypt(scope, fresh)).toBe(idNumber)
  })

  test('names the key that is gone', () => {
    expect(() => afterwards.decrypt(scope, old)).toThrow('field key k1 is not in the key ring')
  })

  test('finds values indexed under either key', () => {
    expect(during.blindIndexes(scope, idNumber)).toEqual([
      afterwards.blindIndex(scope, idNumber),
      before.blindIndex(scope, idNumber),
    ])
    expect(during.blindIndex(scope, idNumber)).toBe(afterwards.blindIndex(scope, idNumber))
  })

  test('leads from a key derived of the secret to named keys', () => {
    const derived = openFieldCipher({ LINLI_SECRET: secret })
    const both = openFieldCipher({ LINLI_FIELD_KEYS: `k1:${k1}`, LINLI_SECRET: secret })
    const written = derived.encrypt(scope, idNumber)
    expect(written).toMatch(/^lf1\.derived-[0-9a-f]{8}\./)
    expect(both.decrypt(scope, written)).toBe(idNumber)
    expect(both.isOutdated(written)).toBe(true)
    expect(both.encrypt(scope, idNumber)).toMatch(/^lf1\.k1\./)
    expect(openFieldCipher({ LINLI_SECRET: secret }).decrypt(scope, written)).toBe(idNumber)
    expect(() => openFieldCipher({ LINLI_SECRET: `${secret}!` }).decrypt(scope, written)).toThrow(
      'is not in the key ring',
    )
  })
})

describe('blind index', () => {
  const cipher = openFieldCipher({ LINLI_FIELD_KEYS: `k1:${k1}` })

  test('is 128 bit and the same for every way to write one number', () => {
    const index = cipher.blindIndex(scope, '99000019800101026x')
    expect(index).toMatch(/^[0-9a-f]{32}$/)
    for (const text of ['99000019800101026X', ' 990000 19800101 026X ', '９９００００19800101026Ｘ']) {
      expect(cipher.blindIndex(scope, text)).toBe(index)
    }
  })

  test('differs by value, tenant, field and key', () => {
    const all = [
      cipher.blindIndex(scope, idNumber),
      cipher.blindIndex(scope, '990000198001010266'),
      cipher.blindIndex(other, idNumber),
      cipher.blindIndex({ ...scope, field: 'people.passport' }, idNumber),
      openFieldCipher({ LINLI_FIELD_KEYS: `k1:${k2}` }).blindIndex(scope, idNumber),
    ]
    expect(new Set(all).size).toBe(all.length)
  })

  test('is compared as a whole', () => {
    const index = cipher.blindIndex(scope, idNumber)
    expect(isSameBlindIndex(index, cipher.blindIndex(scope, idNumber))).toBe(true)
    expect(isSameBlindIndex(index, cipher.blindIndex(other, idNumber))).toBe(false)
    expect(isSameBlindIndex(index, index.slice(0, -1))).toBe(false)
  })
})

describe('key ring', () => {
  test.each([
    ['nothing at all', {}, 'set LINLI_SECRET or LINLI_FIELD_KEYS'],
    ['a short secret', { LINLI_SECRET: 'short' }, '32 characters'],
    ['a short key', { LINLI_FIELD_KEYS: `k1:${randomBytes(16).toString('base64')}` }, '32 bytes'],
    ['a key without a name', { LINLI_FIELD_KEYS: k1 }, '32 bytes'],
    ['a name given twice', { LINLI_FIELD_KEYS: `k1:${k1},k1:${k2}` }, 'k1'],
    ['the name of the derived key', { LINLI_FIELD_KEYS: `derived:${k1}` }, 'derived'],
  ])('refuses %s', (_what, env, message) => expect(() => openFieldCipher(env)).toThrow(message))

  test('is never shown: not by an error, not by inspection', () => {
    const broken = `k1:${k1},k2:${k2}extra!`
    let message = ''
    try {
      openFieldCipher({ LINLI_FIELD_KEYS: broken })
    } catch (error) {
      message = inspect(error)
    }
    expect(message).toContain('LINLI_FIELD_KEYS')
    expect(message).not.toContain(k2.slice(0, 12))
    const cipher = openFieldCipher({ LINLI_FIELD_KEYS: `k1:${k1}`, LINLI_SECRET: secret })
    const shown = inspect(cipher, { depth: 9, showHidden: true }) + JSON.stringify(cipher)
    for (const part of [k1, secret, Buffer.from(k1, 'base64').toString('hex')])
      expect(shown).not.toContain(part)
  })
})
