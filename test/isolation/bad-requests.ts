import fc from 'fast-check'

import { changeHeaders, changeMethod, multipart } from './bad-envelopes.ts'
import { actors, type BadRequest, type Change, type Draft } from './bad-request.ts'
import { naughtyCursor, naughtyText, naughtyValue } from './naughty-values.ts'
import { sampleOf, type ApiRoute, type JsonSchema } from './routes.ts'

const fieldNames = (schema: JsonSchema) => Object.keys(schema.properties ?? {})

const changeFields = (route: ApiRoute): fc.Arbitrary<Change> =>
  fc
    .array(
      fc.tuple(
        fc.oneof(
          { arbitrary: fc.constantFrom(...fieldNames(route.schema), 'version', 'limit', 'id'), weight: 9 },
          { arbitrary: naughtyText, weight: 1 },
        ),
        naughtyValue,
      ),
      { minLength: 1, maxLength: 3 },
    )
    .map((pairs) => (draft) => {
      for (const [name, value] of pairs) {
        if (route.pathNames.includes(name)) draft.ids[name] = asText(value)
        else if (route.method === 'GET') draft.query.push([name, asText(value)])
        else
          Object.defineProperty(draft.fields, name, {
            value,
            enumerable: true,
            configurable: true,
          })
      }
    })

const changeInside = (route: ApiRoute): fc.Arbitrary<Change> =>
  fc.tuple(fc.nat(), fc.nat(), naughtyValue).map(([which, where, value]) => (draft) => {
    const names = fieldNames(route.schema).filter((name) => typeof draft.fields[name] === 'object')
    const target = draft.fields[names[which % names.length] ?? '']
    if (!target || typeof target !== 'object') return
    const keys = Object.keys(target)
    const key = keys[where % keys.length] ?? '0'
    ;(target as Record<string, unknown>)[key] = value
  })

const changeIds: fc.Arbitrary<Change> = fc
  .array(naughtyText, { minLength: 1, maxLength: 3 })
  .map((ids) => (draft) => {
    Object.keys(draft.ids).forEach((name, index) => (draft.ids[name] = ids[index % ids.length]!))
    if (Object.keys(draft.ids).length === 0)
      draft.path = draft.path.replace('{tenant}', encodeURIComponent(wellFormed(ids[0]!)))
  })

const changeQuery: fc.Arbitrary<Change> = fc
  .array(
    fc.oneof(
      fc.tuple(fc.constantFrom('cursor'), naughtyCursor),
      fc.tuple(
        fc.constantFrom('sort'),
        fc.oneof(naughtyText, fc.constantFrom('-id', '-createdAt', '--id', 'id,id', '-')),
      ),
      fc.tuple(
        fc.constantFrom('limit'),
        fc.constantFrom('0', '-1', '101', '1e9', '1.5', 'NaN', '٣', '', '100000000000000000000'),
      ),
      fc.tuple(
        fc.constantFrom('q', 'state', 'view', 'format', 'reveal', 'purpose', 'w', 'download'),
        naughtyText,
      ),
      fc.tuple(naughtyText, naughtyText),
    ),
    { minLength: 1, maxLength: 4 },
  )
  .map((pairs) => (draft) => void draft.query.push(...pairs))

const rawQueries = [
  '?%',
  '?a=%E0%A4%A',
  '?%ff=%fe',
  '?a[]=1&a[]=2',
  '?a=1&a=2&a=3',
  '?&&&==',
  `?${'a=1&'.repeat(500)}`,
  '?limit=5&limit=x',
  '?q=%00',
  '?cursor=%C0%80',
]

const changeBody: fc.Arbitrary<Change> = fc
  .oneof(
    { arbitrary: naughtyValue.map((value) => JSON.stringify(value)), weight: 80 },
    {
      arbitrary: fc.constantFrom(
        '{',
        '[',
        '"',
        '{"a":',
        '{"a":1,}',
        "{'a':1}",
        '{"a":NaN}',
        '\uFEFF{}',
        'null',
        '0',
        '""',
        '[]',
        '{"a":1}{"b":2}',
        '{"a":"\\ud800"}',
        '{"\\u0000":1}',
        '{"a":1e999}',
        '['.repeat(20_000),
        `${'{"a":'.repeat(5_000)}1${'}'.repeat(5_000)}`,
      ),
      weight: 80,
    },
    { arbitrary: fc.uint8Array({ minLength: 1, maxLength: 60 }), weight: 40 },
    {
      arbitrary: fc.constantFrom(
        new Uint8Array([0x7b, 0x22, 0x61, 0x22, 0x3a, 0x22, 0xff, 0xfe, 0x22, 0x7d]),
        new Uint8Array([0xed, 0xa0, 0x80]),
      ),
      weight: 20,
    },
    {
      arbitrary: fc.integer({ min: 1_000_001, max: 1_200_000 }).map((size) => `{"a":"${'x'.repeat(size)}"}`),
      weight: 1,
    },
  )
  .map((body) => (draft) => void (draft.body = body))

const truncateBody: fc.Arbitrary<Change> = fc
  .double({ min: 0, max: 1, noNaN: true })
  .map((share) => (draft) => {
    const whole = JSON.stringify(draft.fields)
    draft.body = whole.slice(0, Math.floor(whole.length * share))
  })

const changeRawQuery: fc.Arbitrary<Change> = fc
  .constantFrom(...rawQueries)
  .map((raw) => (draft) => void (draft.path += raw))

const wellFormed = (text: string, length = 2_000) => text.slice(0, length).toWellFormed()

function asText(value: unknown): string {
  if (typeof value === 'string') return value
  try {
    return (JSON.stringify(value) ?? '').slice(0, 20_000)
  } catch {
    return ''
  }
}

function finish({ ids, query, fields, ...request }: Draft): BadRequest {
  let path = request.path.replaceAll(/\{(\w+)\}/g, (all, name: string) =>
    name === 'tenant' ? all : encodeURIComponent(wellFormed(ids[name] ?? '', 4_000)),
  )
  if (query.length) {
    const text = query
      .map(
        ([name, value]) =>
          `${encodeURIComponent(wellFormed(name))}=${encodeURIComponent(wellFormed(value, 6_000))}`,
      )
      .join('&')
    path += (path.includes('?') ? '&' : '?') + text
  }
  if (request.method === 'GET' || request.method === 'HEAD') return { ...request, path, body: undefined }
  return { ...request, path, body: request.body ?? JSON.stringify(fields) }
}

/** Requests for a route that are wrong in one or two ways, beside a few that are right. */
export function badRequest(route: ApiRoute, pickId: () => string): fc.Arbitrary<BadRequest> {
  const changes = fc.array(
    fc.oneof(
      { arbitrary: changeFields(route), weight: 10 },
      { arbitrary: changeInside(route), weight: route.method === 'GET' ? 0 : 3 },
      { arbitrary: changeIds, weight: 2 },
      { arbitrary: changeQuery, weight: route.method === 'GET' ? 6 : 1 },
      { arbitrary: changeBody, weight: route.method === 'GET' ? 0 : 3 },
      { arbitrary: truncateBody, weight: route.method === 'GET' ? 0 : 1 },
      { arbitrary: multipart, weight: /files|imports/.test(route.path) ? 12 : 1 },
      { arbitrary: changeHeaders, weight: 2 },
      { arbitrary: changeMethod, weight: 1 },
      { arbitrary: changeRawQuery, weight: 1 },
    ),
    { minLength: 1, maxLength: 2 },
  )
  return fc.tuple(fc.constantFrom(...actors), fc.uuid(), changes).map(([actor, key, made]) => {
    const sample = sampleOf(route.schema, pickId) as Record<string, unknown>
    const fields = Object.fromEntries(
      Object.entries(sample).filter(([name]) => !route.pathNames.includes(name) && name !== 'tenant'),
    )
    const draft: Draft = {
      actor,
      method: route.method,
      path: route.path,
      headers: { 'content-type': 'application/json', 'idempotency-key': key },
      ids: Object.fromEntries(route.pathNames.map((name) => [name, asText(sample[name] ?? pickId())])),
      query:
        route.method === 'GET' ? Object.entries(fields).map(([name, value]) => [name, asText(value)]) : [],
      fields,
    }
    for (const change of made) change(draft)
    return finish(draft)
  })
}

/** The request as one can send it again by hand. */
export function asCurl({ actor, method, path, headers, body }: BadRequest): string {
  const parts = [`curl -X ${method} '$ORIGIN${path.replaceAll("'", '%27')}'  # as ${actor}`]
  for (const [name, value] of Object.entries(headers)) parts.push(`-H ${JSON.stringify(`${name}: ${value}`)}`)
  if (typeof body === 'string') parts.push(`--data-binary ${JSON.stringify(body).slice(0, 2_000)}`)
  else if (body) parts.push(`--data-binary @<(echo ${Buffer.from(body).toString('base64')} | base64 -d)`)
  return parts.join(' \\\n  ')
}
