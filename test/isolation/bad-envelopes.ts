import fc from 'fast-check'

import type { Change } from './bad-request.ts'
import { naughtyText } from './naughty-values.ts'

const methods = ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS', 'PROPFIND', 'BREW']
const contentTypes = [
  'text/plain',
  'application/xml',
  'application/x-www-form-urlencoded',
  'multipart/form-data',
  'multipart/form-data; boundary=',
  'multipart/form-data; boundary=x',
  'application/json; charset=utf-16',
  'application/merge-patch+json',
  'application/JSON',
  ';',
  '',
]

/** Header values as they come over the wire: visible Latin-1. */
const headerText = fc
  .oneof(naughtyText, fc.string({ maxLength: 200 }))
  .map((text) => text.replaceAll(/[^\x20-\x7e\xa1-\xff]/g, '?').trim())

/** An upload whose parts, name, type or end are wrong. */
export const multipart: fc.Arbitrary<Change> = fc
  .tuple(
    fc.constantFrom('file', 'files', '', '__proto__', 'file"; x="'),
    fc.oneof(
      naughtyText.map((text) => text.replaceAll(/[\r\n"]/g, '')),
      fc.constantFrom('a.pdf', 'a.png', 'a.xlsx', 'a.csv', 'a.html', 'a.exe', '../a.pdf'),
    ),
    fc.oneof(
      fc.uint8Array({ maxLength: 200 }),
      fc
        .constantFrom(
          '%PDF-1.7\n',
          '\x89PNG\r\n\x1a\n',
          'PK\x03\x04',
          'GIF89a',
          '楼栋,房号\n3,101\n',
          '<svg onload=alert(1)>',
          '',
        )
        .map((text) => new Uint8Array(Buffer.from(text, 'latin1'))),
    ),
    fc.constantFrom('\r\n--x--\r\n', '\r\n--x', '', '\r\n--y--\r\n'),
    fc.constantFrom('application/pdf', 'image/png', 'text/csv', '', 'x/y; charset=\u00ff'),
  )
  .map(([field, name, bytes, end, type]) => (draft) => {
    const head = `--x\r\nContent-Disposition: form-data; name="${field}"; filename="${name}"\r\nContent-Type: ${type}\r\n\r\n`
    draft.headers['content-type'] = 'multipart/form-data; boundary=x'
    draft.body = new Uint8Array(Buffer.concat([Buffer.from(head), bytes, Buffer.from(end)]))
  })

export const changeHeaders: fc.Arbitrary<Change> = fc
  .oneof(
    fc.tuple(
      fc.constantFrom('idempotency-key'),
      fc.oneof(headerText, fc.constantFrom('', 'short', 'x'.repeat(81), 'x'.repeat(4_000))),
    ),
    fc.tuple(fc.constantFrom('content-type'), fc.constantFrom(...contentTypes)),
    fc.tuple(fc.constantFrom('content-length'), fc.constantFrom('-1', '99999999999', 'NaN', '1e3', '0')),
    fc.tuple(
      fc.constantFrom(
        'accept-language',
        'x-request-id',
        'cookie',
        'origin',
        'sec-fetch-site',
        'range',
        'if-none-match',
        'if-range',
        'authorization',
        'x-forwarded-for',
        'content-encoding',
        'transfer-encoding',
        'host',
        'user-agent',
        'accept',
        'x-http-method-override',
      ),
      fc.oneof(
        headerText,
        fc.constantFrom(
          'cross-site',
          'null',
          'bytes=0-0,-1',
          'bytes=99999999999-',
          'gzip',
          'linli.session_token=%',
          `linli.session_token=${'a'.repeat(3_000)}`,
          'x'.repeat(9_000),
        ),
      ),
    ),
  )
  .map(
    ([name, value]) =>
      (draft) =>
        void (draft.headers[name] = value),
  )

export const changeMethod: fc.Arbitrary<Change> = fc
  .constantFrom(...methods)
  .map((method) => (draft) => void (draft.method = method))
