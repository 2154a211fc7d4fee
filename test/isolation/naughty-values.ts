import fc from 'fast-check'

/** Texts that break what is not careful, each for a reason. */
const texts = [
  '',
  ' ',
  '\u0000',
  'a\u0000b',
  '\ud800',
  '\udc00x',
  '\uFEFF',
  '\u202Eevil',
  '\r\nSet-Cookie: x=1',
  "'; drop table units;--",
  "1' or '1'='1",
  '"><script>alert(1)</script>',
  '{{7*7}}${7*7}',
  '../../../../etc/passwd',
  '..%2f..%2f',
  '%00',
  '%',
  '\\',
  '_%_%',
  '(((((',
  '[a-z',
  '\\u0000',
  '=cmd|/c calc!A0',
  'NaN',
  'Infinity',
  '-0',
  '1e400',
  '0x10',
  '9007199254740993',
  '99999999999999999999999999',
  '-1',
  'null',
  'undefined',
  'true',
  '[object Object]',
  '__proto__',
  'constructor',
  'toString',
  'hasOwnProperty',
  '2026-02-30',
  '2026-13-01',
  '0000-00-00',
  '-000001-01-01',
  '+275760-09-13T00:00:00.000Z',
  '9999-12-31T23:59:60Z',
  '2026-11-24T25:61:61+99:99',
  '24/11/2026',
  '00000000-0000-0000-0000-000000000000',
  'ffffffff-ffff-ffff-ffff-ffffffffffff',
  '0190c9a0-0000-7000-8000-00000000000',
  '０１９０ｃ９ａ０',
  '１３８００１３８０００',
  '一'.repeat(300),
  'a'.repeat(5_000),
  'İıſK',
  '👨‍👩‍👧‍👦'.repeat(40),
  'e\u0301'.repeat(100),
  'eyJhIjoxfQ',
  'W251bGxd',
  'W10',
]

const numbers = [
  0,
  -0,
  -1,
  1.5,
  0.1 + 0.2,
  2 ** 31,
  -(2 ** 31) - 1,
  2 ** 53,
  2 ** 63,
  1e21,
  -1e308,
  1e-320,
  1e15,
]

export const naughtyText: fc.Arbitrary<string> = fc.oneof(
  { arbitrary: fc.constantFrom(...texts), weight: 120 },
  { arbitrary: fc.string({ unit: 'binary', maxLength: 30 }), weight: 30 },
  { arbitrary: fc.string({ maxLength: 60 }), weight: 20 },
  { arbitrary: fc.uuid(), weight: 20 },
  { arbitrary: fc.date({ noInvalidDate: true }).map((date) => date.toISOString()), weight: 10 },
  { arbitrary: fc.integer({ min: 10_000, max: 120_000 }).map((length) => '长'.repeat(length)), weight: 1 },
)

const deep = fc.integer({ min: 10, max: 3_000 }).map((depth): unknown => {
  let value: unknown = 1
  for (let i = 0; i < depth; i++) value = i % 2 ? [value] : { a: value }
  return value
})

const prototypeKeys = fc
  .tuple(fc.constantFrom('__proto__', 'constructor', 'prototype', 'toString', 'then', 'toJSON'), naughtyText)
  .map(
    ([key, value]) =>
      JSON.parse(`{${JSON.stringify(key)}:{"isAdmin":true,"x":${JSON.stringify(value)}}}`) as unknown,
  )

/** Any JSON value that a field does not expect. */
export const naughtyValue: fc.Arbitrary<unknown> = fc.oneof(
  { arbitrary: naughtyText, weight: 100 },
  { arbitrary: fc.constantFrom<unknown>(...numbers), weight: 50 },
  {
    arbitrary: fc
      .constantFrom('null', 'true', 'false', '[]', '{}', '[[]]', '[null]', '{"$ref":"#"}')
      .map((text): unknown => JSON.parse(text)),
    weight: 40,
  },
  { arbitrary: fc.array(naughtyText, { maxLength: 4 }), weight: 20 },
  { arbitrary: fc.jsonValue({ maxDepth: 2 }), weight: 20 },
  { arbitrary: prototypeKeys, weight: 10 },
  { arbitrary: deep, weight: 3 },
  {
    arbitrary: fc
      .tuple(fc.integer({ min: 200, max: 5_000 }), naughtyText)
      .map(([length, text]) => Array(length).fill(text.slice(0, 40))),
    weight: 3,
  },
)

/** Cursors that look like ours, with anything inside. */
export const naughtyCursor: fc.Arbitrary<string> = fc.oneof(
  naughtyText,
  fc.jsonValue({ maxDepth: 2 }).map((value) => Buffer.from(JSON.stringify(value)).toString('base64url')),
  fc
    .tuple(naughtyText, fc.uuid(), fc.string({ maxLength: 12 }))
    .map(([value, id, digest]) => Buffer.from(JSON.stringify([value, id, digest])).toString('base64url')),
)
