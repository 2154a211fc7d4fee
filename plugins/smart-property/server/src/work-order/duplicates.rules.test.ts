import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { likelyFrom, likenessOf, placeLikeness, wordsLikeness, type Matter } from './duplicates.rules.ts'

const nothing: Matter = {
  words: [],
  categoryKey: null,
  parentKey: null,
  unitId: null,
  buildingId: null,
  areaText: null,
}
const of = (words: string, rest: Partial<Matter> = {}): Matter => ({ ...nothing, words: [words], ...rest })
const lift = { categoryKey: 'lift', parentKey: null }
const liftNoise = { categoryKey: 'lift-noise', parentKey: 'lift' }
const liftStopped = { categoryKey: 'lift-stopped', parentKey: 'lift' }
const leak = { categoryKey: 'water-leak', parentKey: 'water' }
const pressure = { categoryKey: 'water-pressure', parentKey: 'water' }
const light = { categoryKey: 'power-lighting', parentKey: 'power' }
const gate = { categoryKey: 'parking-gate', parentKey: 'parking' }
const other = { categoryKey: 'other', parentKey: null }
const b3 = { buildingId: '3栋' }
const b5 = { buildingId: '5栋' }
const u1204 = { ...b3, unitId: '1204' }
const u1104 = { ...b3, unitId: '1104' }
const eastGate = { areaText: '东门' }

describe('whether two reports are likely the same', () => {
  it.each([
    [
      'another wording, same building, below one class',
      of('电梯异响', { ...b3, ...liftNoise }),
      of('3栋电梯有怪声', { ...b3, ...liftStopped }),
    ],
    [
      'another wording, same building, one class above the other',
      of('电梯异响', { ...b3, ...liftNoise }),
      of('3栋电梯有怪声', { ...b3, ...lift }),
    ],
    [
      'same class and building, not a word',
      of('', { ...b3, ...liftNoise }),
      of('异响', { ...b3, ...liftNoise }),
    ],
    ['words alone', of('小区东门道闸坏了'), of('东门道闸坏了进不来')],
    ['words alone, with a filler', of('楼道灯不亮'), of('楼道的灯不亮了')],
    ['full-width, capitals and marks', of('Ｂ座电梯！不动'), of('b座 电梯不动')],
    [
      'same place in words and class',
      of('抬杆不动', { ...eastGate, ...gate }),
      of('道闸坏了', { areaText: ' 东门 ', ...gate }),
    ],
    [
      'leak seen from two homes of one building',
      of('厨房天花板漏水', { ...u1204, ...leak }),
      of('厨房漏水', { ...u1104, ...leak }),
    ],
    ['one home, one class', of('水龙头', { ...u1204, ...leak }), of('滴水', { ...u1204, ...leak })],
  ])('yes: %s', (_what, one, two) => {
    expect(likenessOf(one, two, 0)).toBeGreaterThanOrEqual(likelyFrom)
  })
  it.each([
    [
      '漏水 is not 没水, in one building too',
      of('漏水', { ...b3, ...leak }),
      of('没水', { ...b3, ...pressure }),
    ],
    ['停水 is not 停电', of('停水', { ...b3, ...pressure }), of('停电', { ...b3, ...light })],
    ['same class, elsewhere', of('楼道灯坏', { ...b3, ...light }), of('车库灯坏了', { ...b5, ...light })],
    ['same words, another building', of('电梯坏了', { ...b3, ...lift }), of('电梯坏了', { ...b5, ...lift })],
    ['same class, nobody says where', of('灯不亮', light), of('路灯闪', light)],
    ['same building alone', of('电梯异响', b3), of('垃圾没清', b3)],
    ['what nobody classed', of('吵', { ...b3, ...other }), of('脏', { ...b3, ...other })],
    [
      'two homes, one class, other words',
      of('水龙头滴水', { ...u1204, ...leak }),
      of('马桶', { ...u1104, ...leak }),
    ],
    ['nothing at all', nothing, nothing],
  ])('no: %s', (_what, one, two) => {
    expect(likenessOf(one, two, 0)).toBeLessThan(likelyFrom)
  })
  it('an older report is less likely to be meant', () => {
    const [one, two] = [of('电梯异响', { ...b3, ...liftNoise }), of('电梯怪响', { ...b3, ...liftNoise })]
    const at = (age: number) => likenessOf(one, two, age)
    expect(at(0.5)).toBeLessThan(at(0))
    expect(at(1)).toBeLessThan(at(0.5))
    expect(at(9)).toBe(at(1))
  })
  it('a home says more than a building, a building more than words for a place', () => {
    const home = placeLikeness({ ...nothing, ...u1204 }, { ...nothing, ...u1204 })
    const building = placeLikeness({ ...nothing, ...u1204 }, { ...nothing, ...b3 })
    const area = placeLikeness({ ...nothing, ...eastGate }, { ...nothing, ...eastGate })
    expect([home, building, area]).toEqual([1, 0.8, 0.6])
    expect(placeLikeness({ ...nothing, ...eastGate, ...b3 }, { ...nothing, ...eastGate, ...b5 })).toBe(0)
  })
})

const characters = [...'电梯异响怪声漏水没停渗滴楼道灯坏了3栋东门闸']
const words = fc.array(fc.constantFrom(...characters), { maxLength: 12 }).map((found) => found.join(''))
const maybe = <T>(...values: T[]) => fc.constantFrom(null, ...values)
const matters: fc.Arbitrary<Matter> = fc.record({
  words: fc.array(words, { maxLength: 3 }),
  categoryKey: maybe('lift', 'lift-noise', 'water-leak', 'other'),
  parentKey: maybe('lift', 'water'),
  unitId: maybe('1204', '1104'),
  buildingId: maybe('3栋', '5栋'),
  areaText: maybe('东门', '西门'),
})
const ages = fc.double({ min: -1, max: 3, noNaN: true })

describe('whatever is compared', () => {
  it('is the same both ways and between 0 and 1', () => {
    fc.assert(
      fc.property(matters, matters, ages, (one, two, age) => {
        const likeness = likenessOf(one, two, age)
        expect(likeness).toBe(likenessOf(two, one, age))
        expect(likeness).toBeGreaterThanOrEqual(0)
        expect(likeness).toBeLessThanOrEqual(1)
      }),
      { numRuns: 2_000 },
    )
  })
  it('more words in common never make it less', () => {
    const alphabet = [...'甲乙丙丁戊己庚辛壬癸子丑寅卯辰巳午未申酉戌亥']
    fc.assert(
      fc.property(matters, matters, fc.integer({ min: 2, max: 10 }), ages, (one, two, length, age) => {
        const text = alphabet.slice(0, length).join('')
        const strange = [...'天地玄黄宇宙洪荒日月']
        const at = (common: number) => {
          const half = alphabet.slice(0, common).join('') + strange.slice(common, length).join('')
          return {
            words: wordsLikeness(text, half),
            all: likenessOf({ ...one, words: [text] }, { ...two, words: [half] }, age),
          }
        }
        for (let common = 0; common < length; common++) {
          expect(at(common + 1).words).toBeGreaterThanOrEqual(at(common).words)
          expect(at(common + 1).all).toBeGreaterThanOrEqual(at(common).all)
        }
        expect(at(length).words).toBe(1)
      }),
    )
  })
  it('another wording of the same report never makes it less', () => {
    fc.assert(
      fc.property(matters, matters, words, ages, (one, two, more, age) => {
        expect(likenessOf({ ...one, words: [...one.words, more] }, two, age)).toBeGreaterThanOrEqual(
          likenessOf(one, two, age),
        )
      }),
    )
  })
})
