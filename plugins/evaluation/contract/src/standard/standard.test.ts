import { describe, expect, it } from 'vitest'

import {
  checkRubric,
  placedItems,
  placedParts,
  rubricDoc,
  runFixtures,
  type Words,
} from '../scoring/index.ts'
import {
  expectedProviders,
  irreversibleFacts,
  metricCadence,
  standardRubric,
  structuralFacts,
} from './index.ts'
import vectors from './testing/given-vectors.json' with { type: 'json' }

const doc = rubricDoc.parse(standardRubric)
const items = placedItems(doc).map(({ node }) => node)
const parts = placedParts(doc).map(({ node }) => node)

const isWords = (value: object): value is Words => 'zh-CN' in value && 'en' in value

/** Every text of a document, with the path it stands at. */
function textsIn(value: unknown, path = ''): { path: string; text: Words }[] {
  if (typeof value !== 'object' || value === null) return []
  if (isWords(value)) return [{ path, text: value }]
  return Object.entries(value).flatMap(([key, child]) => textsIn(child, path ? `${path}.${key}` : key))
}

const han = /\p{Script=Han}/u
const hasHan = (text: string): boolean => han.test(text)
const lengthOf = ({ 'zh-CN': zh }: Words): number => [...zh].length

/** Number of parts and points of each kind of them. */
function totalsBy(kindOf: (part: (typeof parts)[number]) => string): Record<string, [number, number]> {
  const totals: Record<string, [number, number]> = {}
  for (const part of parts) {
    const [count, points] = totals[kindOf(part)] ?? [0, 0]
    totals[kindOf(part)] = [count + 1, points + part.max]
  }
  return totals
}

describe('the rubric of T/SZPMIA 002-2025', () => {
  it('has all that Annex A has', () => {
    expect({
      groups: doc.groups.length,
      items: items.length,
      parts: parts.length,
      metrics: Object.keys(doc.metrics).length,
      policies: Object.keys(doc.policies).length,
      ambiguities: doc.ambiguities.length,
      fixtures: doc.fixtures.length,
      gates: doc.gates.length,
    }).toEqual({
      groups: 9,
      items: 26,
      parts: 73,
      metrics: 110,
      policies: 38,
      ambiguities: 48,
      fixtures: 29,
      gates: 1,
    })
  })

  it('numbers items in order and parts by their item', () => {
    const numbers = items.map((_, place) => `A${String(place + 1).padStart(2, '0')}`)
    expect(items.map(({ id }) => id)).toEqual(numbers)
    for (const item of items)
      expect(item.parts.map(({ id }) => id)).toEqual(
        item.parts.map((_, place) => `${item.id}.${'abcde'.charAt(place)}`),
      )
  })

  it('gives each group the points that are printed, a hundred in all', () => {
    expect(doc.groups.map(({ max }) => max)).toEqual([10, 15, 17, 11, 11, 12, 10, 5, 9])
    expect(doc.max).toBe(100)
  })

  it('gives each item the points that are printed', () => {
    expect(items.map(({ max }) => max)).toEqual([
      3, 5, 2, 2, 4, 5, 4, 4, 3, 7, 3, 4, 4, 3, 4, 2, 5, 4, 5, 3, 3, 3, 4, 5, 5, 4,
    ])
  })

  it('says for each point who decides it', () => {
    expect(totalsBy(({ mode }) => mode)).toEqual({
      auto: [42, 55],
      assist: [22, 33],
      document: [6, 6],
      judge: [3, 6],
    })
  })

  it('says of which type each part is', () => {
    expect(totalsBy(({ type }) => type)).toEqual({
      tiered_judgement: [12, 26],
      checklist: [51, 56],
      document: [5, 5],
      count_threshold: [3, 8],
      proportional: [2, 5],
    })
  })

  it('sends eleven points to the site', () => {
    const onSite = parts.filter((part) => part.onSite)
    expect(onSite.map(({ id }) => id)).toEqual([
      'A02.b',
      'A06.a',
      'A06.b',
      'A06.c',
      'A06.d',
      'A07.b',
      'A14.a',
      'A18.b',
      'A21.a',
    ])
    expect(onSite.reduce((sum, { max }) => sum + max, 0)).toBe(11)
  })

  it('is held against the vectors as they were given, expectation by expectation', () => {
    const given = vectors.map(({ component, expect: points, suggest: suggests, ...inputs }) => ({
      part: component,
      ...inputs,
      ...(points === undefined ? { suggests } : { points }),
    }))
    const held = doc.fixtures.map(({ part, facts, judges, points, suggests }) => ({
      part,
      facts,
      ...(Object.keys(judges ?? {}).length > 0 && { judges }),
      ...(points === undefined ? { suggests } : { points }),
    }))
    expect(held).toEqual(given)
  })

  it('may be frozen: sums, references, reach and fixtures are sound', () => {
    expect(checkRubric(doc)).toEqual([])
  })

  it('gives every fixture what it expects', () => {
    const results = runFixtures(doc)
    expect(results).toHaveLength(29)
    expect(results.filter(({ ok }) => !ok)).toEqual([])
  })

  it('asks a person where a part has a question, a judgement or a range', () => {
    const judged = parts.filter(({ mode }) => mode === 'assist' || mode === 'judge')
    expect(judged.filter(({ humanJudges }) => humanJudges.length === 0)).toEqual([])
  })

  it('asks for evidence of every part', () => {
    expect(parts.filter(({ evidence }) => evidence.length === 0)).toEqual([])
  })

  it('keeps as company facts those alone that only company items use', () => {
    const used = new Map<string, Set<string>>()
    for (const item of items)
      for (const metric of item.parts.flatMap((part) => part.metrics))
        used.set(metric, (used.get(metric) ?? new Set()).add(item.scope))
    const ofCompany = [...used].filter(([, scopes]) => [...scopes].join() === 'company').map(([key]) => key)
    const marked = Object.entries(doc.metrics).filter(([, { scope }]) => scope === 'company')
    expect(marked.map(([key]) => key).sort()).toEqual(ofCompany.sort())
  })

  it('uses every metric it lists', () => {
    const used = new Set(parts.flatMap((part) => part.metrics))
    expect(Object.keys(doc.metrics).filter((metric) => !used.has(metric))).toEqual([])
  })
})

describe('open questions of the standard', () => {
  it('stand where the parts point to them', () => {
    const where = new Map(doc.ambiguities.map((ambiguity) => [ambiguity.id, ambiguity.where]))
    for (const item of items)
      for (const id of item.parts.flatMap((part) => part.ambiguities))
        expect(where.get(id), `${item.id} ${id}`).toContain(item.id)
  })

  it('name the policies that settle them, and are named by these', () => {
    const byPolicy = Object.entries(doc.policies).flatMap(([key, { ambiguity }]) =>
      ambiguity ? [`${ambiguity} ${key}`] : [],
    )
    const byAmbiguity = doc.ambiguities.flatMap(({ id, policies }) => policies.map((key) => `${id} ${key}`))
    expect(byPolicy.sort()).toEqual(byAmbiguity.sort())
  })
})

describe('words of the rubric', () => {
  const texts = textsIn({ doc, structuralFacts, irreversibleFacts })

  it('are there in both languages, each in its own script', () => {
    expect(texts.length).toBeGreaterThan(600)
    expect(texts.filter(({ text }) => !hasHan(text['zh-CN']) || hasHan(text.en) || text.en === '')).toEqual(
      [],
    )
  })

  it.each([
    ['part labels', /\.parts\.\d+\.label$/, 20],
    ['level descriptors', /\.descriptor$/, 30],
    ['tier labels', /\.tiers\.\d+\.label$/, 30],
    ['metric titles', /^doc\.metrics\..+\.title$/, 18],
    ['guards', /^doc\.metrics\..+\.guard$/, 40],
  ])('keep %s within their room on a dense page', (_, place, most) => {
    const found = texts.filter(({ path }) => place.test(path))
    expect(found.length).toBeGreaterThan(0)
    expect(found.filter(({ text }) => lengthOf(text) > most)).toEqual([])
  })

  it.each(['metrics', 'policies', 'judges', 'documents'] as const)('call no two %s the same', (kind) => {
    const titles = Object.values(doc[kind]).map((entry) => ('title' in entry ? entry.title : entry)['zh-CN'])
    expect(new Set(titles).size).toBe(titles.length)
  })
})

describe('what is known of the metrics', () => {
  it('names a provider for each and for nothing else', () => {
    expect(Object.keys(expectedProviders).sort()).toEqual(Object.keys(doc.metrics).sort())
  })

  it('gives a cadence to counts alone', () => {
    const units = Object.keys(metricCadence).map((metric) => doc.metrics[metric]?.unit)
    expect(new Set(units)).toEqual(new Set(['count']))
  })

  it('lists as fixed what the rubric knows, each with one reason', () => {
    const fixed = [...Object.keys(structuralFacts), ...Object.keys(irreversibleFacts)]
    expect(fixed.filter((metric) => !doc.metrics[metric])).toEqual([])
    expect(new Set(fixed).size).toBe(fixed.length)
  })
})
