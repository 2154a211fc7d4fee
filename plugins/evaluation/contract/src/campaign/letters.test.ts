import { z } from 'zod'
import { describe, expect, it } from 'vitest'

import { siteAnnounced } from '../site/letters.ts'
import * as campaignLetters from './letters.ts'
import { dossier } from './letters.ts'

const letters = [
  ...Object.values(campaignLetters).flatMap((each) => ('body' in each ? [each] : [])),
  siteAnnounced,
]

type Node = z.core.JSONSchema.BaseSchema

/** Documents of other schemas, bounded as a whole; figures of rules are held against the rubric. */
const elsewhere = ['rubric.doc', 'policies.rubricPolicies', 'proof']

const isBoundless: Partial<Record<string, (node: Node) => boolean>> = {
  string: (node) => node.maxLength === undefined && !node.pattern && !node.format,
  array: (node) => node.maxItems === undefined,
  number: (node) => !(Number(node.maximum) < Number.MAX_SAFE_INTEGER),
  integer: (node) => !(Number(node.maximum) < Number.MAX_SAFE_INTEGER),
}

const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null

/** Paths of all fields that may be as long, as many or as high as their sender likes. */
function boundless(node: Node, path: string): string[] {
  if (elsewhere.includes(path)) return []
  const types = [node.type ?? []].flat()
  const own =
    !node.enum && node.const === undefined && types.some((type) => isBoundless[type]?.(node)) ? [path] : []
  const below: [string, unknown][] = [
    ...[...(node.anyOf ?? []), ...(node.oneOf ?? []), ...(node.allOf ?? [])].map(
      (each): [string, unknown] => [path, each],
    ),
    ...Object.entries(node.properties ?? {}).map(([key, each]): [string, unknown] => [
      path ? `${path}.${key}` : key,
      each,
    ]),
    [`${path}[]`, node.items],
    [`${path} key`, node.propertyNames],
    [`${path}{}`, node.additionalProperties],
  ]
  return [...own, ...below.flatMap(([at, each]) => (isNode(each) ? boundless(each, at) : []))]
}

describe('letters of another tenant', () => {
  it.each(letters.map((letter) => [letter.name, letter] as const))(
    'have a bound on every field: %s',
    (_name, { body }) => {
      const schema: Node = z.toJSONSchema(body, { io: 'input', unrepresentable: 'any' })
      expect(boundless(schema, '')).toEqual([])
    },
  )

  it('hold no more parts than any rubric has', () => {
    const parts = (count: number) =>
      Object.fromEntries(
        Array.from({ length: count }, (_, at) => [
          `P${at}`,
          {
            low: 0,
            high: 0,
            suggestedLevel: null,
            trace: { 'zh-CN': [], en: [] },
            declared: null,
            confirmed: null,
            levelId: null,
            judges: {},
            reason: '',
          },
        ]),
      )
    const isTaken = (count: number) =>
      dossier.safeParse({ facts: {}, parts: parts(count), evidence: [] }).success
    expect([isTaken(73), isTaken(5_001)]).toEqual([true, false])
  })
})
