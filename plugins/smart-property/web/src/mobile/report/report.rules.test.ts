import { defaultCategories, duplicatesInput, reportInput, states } from '@linli/smart-property-contract'
import { describe, expect, it } from 'vitest'

import { duplicatesQuery, wayOf } from './duplicates.rules.ts'
import {
  chipsFor,
  guessCategories,
  kindFor,
  residentKinds,
  staffKinds,
  type Category,
} from './guess-category.rules.ts'
import { isReportable, reportBody } from './report-body.rules.ts'
import { emptyDraft } from './report-draft.ts'
import { quickPlaceText, spotNear, spotTyped } from './report-place.rules.ts'

const categories: Category[] = defaultCategories.map((each, position) => ({
  key: each.key,
  parentKey: each.parentKey,
  name: each.name,
  nameEn: each.nameEn,
  kinds: each.kinds,
  isActive: true,
  position,
}))
const first = (text: string) => guessCategories(text, categories)[0]?.key
const byKey = (key: string) => categories.find((each) => each.key === key)!

describe('category out of what residents say', () => {
  it.each([
    ['我被困在电梯里了', 'lift-trapped'],
    ['电梯有咔咔的响声', 'lift-noise'],
    ['3 栋电梯坏了', 'lift-stopped'],
    ['厨房水管漏水', 'water-leak'],
    ['马桶堵了', 'water-blocked'],
    ['楼道灯不亮', 'power-lighting'],
    ['有人把电动车推上楼充电', 'fire-ebike'],
    ['我的车位被别人占了', 'parking-occupied'],
    ['楼上装修太吵', 'noise-decoration'],
    ['垃圾好几天没人收', 'clean'],
    ['有人高空抛物', 'security-throwing'],
    ['楼上的邻居总吵架', 'neighbour'],
    ['楼上邻居漏水到我家', 'neighbour-leak'],
    ['邻居的鞋柜占了走道', 'neighbour-space'],
    ['建议多装几个晾衣杆', 'idea'],
    ['The lift is noisy', 'lift-noise'],
  ])('%s is %s', (text, key) => expect(first(text)).toBe(key))

  it('guesses nothing from nothing, and nothing that is switched off', () => {
    expect(first('你好')).toBeUndefined()
    expect(first('')).toBeUndefined()
    expect(
      guessCategories(
        '马桶堵了',
        categories.map((each) => ({ ...each, isActive: each.key !== 'water-blocked' })),
      ).map((each) => each.key),
    ).not.toContain('water-blocked')
  })

  it('only names categories that a company starts with', () => {
    const sentences = ['电梯 灯 漏水 停电 消防 车位 门禁 墙裂 垃圾 吵 可疑 狗 树 健身 态度 收费 建议']
    expect(
      sentences.flatMap((text) => guessCategories(text, categories)).every((each) => byKey(each.key)),
    ).toBe(true)
  })

  it('offers what was guessed before the main categories, and keeps the chosen one in sight', () => {
    const chips = chipsFor('电梯响', categories, 5, 'pet').map((each) => each.key)
    expect(chips.slice(0, 2)).toEqual(['lift-noise', 'lift'])
    expect(chips).toContain('pet')
    expect(chips).toHaveLength(5)
  })
})

describe('kind', () => {
  it.each([
    ['lift-noise', '', 'repair'],
    ['noise', '', 'complaint'],
    ['service-attitude', '', 'complaint'],
    ['idea', '', 'suggestion'],
    ['neighbour', '', 'dispute'],
    ['noise', 'dispute', 'dispute'],
    ['lift-noise', 'complaint', 'complaint'],
    ['idea', 'repair', 'suggestion'],
  ] as const)('of %s, wished %s, is %s', (key, wished, kind) =>
    expect(kindFor(byKey(key), wished)).toBe(kind),
  )
  it('is a plain report while nobody knows the category', () => expect(kindFor(undefined, '')).toBe('report'))
})

describe('body of a report', () => {
  const id = '01935c8e-7d4a-7c3e-9a51-2f6f0b8f5d11'
  const unit = '01935c8e-7d4a-7c3e-9a51-2f6f0b8f5d12'
  const about = (unitId: string | null, category?: Category) => ({ unitId, category, kinds: residentKinds })
  it('is one the server takes, for every category, at home by default', () => {
    for (const category of categories) {
      const body = reportBody({ ...emptyDraft(), text: ' 灯坏了 ' }, id, about(unit, category))
      expect(reportInput.safeParse(body).success, category.key).toBe(true)
      expect(category.kinds).toContain(body.kind)
    }
    expect(reportBody({ ...emptyDraft(), text: ' 灯坏了 ' }, id, about(unit))).toEqual({
      id,
      kind: 'report',
      description: '灯坏了',
      location: { unitId: unit },
    })
  })
  it('takes words for the place when it is not at home or there is no home', () => {
    const draft = { ...emptyDraft(), text: 'x', isAtHome: false, areaText: ' 东门 ' }
    expect(reportBody(draft, id, about(unit)).location).toEqual({ areaText: '东门' })
    expect(reportBody({ ...draft, isAtHome: true }, id, about(null)).location).toEqual({
      areaText: '东门',
    })
    expect(reportBody(emptyDraft(), id, about(null)).location).toEqual({})
  })
  it('needs words, a picture or a spoken note', () => {
    const file = { id: 'p', name: 'p', type: 'image/jpeg', bytes: new ArrayBuffer(1), fileId: null }
    const nothing = { text: '  ', photos: [], voice: null }
    expect(isReportable(nothing)).toBe(false)
    expect(isReportable({ ...nothing, text: '灯' })).toBe(true)
    expect(isReportable({ ...nothing, photos: [file] })).toBe(true)
    expect(isReportable({ ...nothing, voice: { ...file, seconds: 3 } })).toBe(true)
  })
  it('with a spoken note alone is one the server takes once the note is there', () => {
    const body = reportBody(emptyDraft(), id, about(null))
    expect(reportInput.safeParse(body).success).toBe(false)
    expect(reportInput.safeParse({ ...body, voiceFileId: unit }).success).toBe(true)
  })
  it('of the person’s own lift carries their building, and of the garden none', () => {
    const home = { code: '1栋1单元1204', buildingId: unit }
    const draft = { ...emptyDraft(), text: 'x', isAtHome: false }
    const bodyOf = (spot: object) => reportBody({ ...draft, ...spot }, id, about(null)).location
    expect(bodyOf(spotNear(home, 'lift', '电梯'))).toEqual({ buildingId: unit, areaText: '1栋1单元电梯' })
    expect(bodyOf(spotNear(home, 'lobby', '大堂'))).toMatchObject({ buildingId: unit })
    expect(bodyOf(spotNear(home, 'garden', '花园'))).toEqual({ areaText: '花园' })
    expect(bodyOf(spotNear(home, 'garage', '车库'))).toEqual({ areaText: '车库' })
    expect(bodyOf(spotNear({ ...home, buildingId: null }, 'lift', '电梯'))).not.toHaveProperty('buildingId')
    expect(bodyOf(spotNear(null, 'lift', '电梯'))).toEqual({ areaText: '电梯' })
  })
  it('keeps the building while what is typed goes on from the lift, and not for another place', () => {
    const lift = spotNear({ code: '1栋1单元1204', buildingId: unit }, 'lift', '电梯')
    expect(spotTyped('1栋1单元电梯 5 楼', lift, [lift]).buildingId).toBe(unit)
    expect(spotTyped('东门', lift, [lift])).toEqual({ areaText: '东门', buildingId: '' })
    expect(spotTyped('1栋1单元电梯', { areaText: '', buildingId: '' }, [lift]).buildingId).toBe('')
  })
  it('of staff may be what they found on their round, and comes in as that', () => {
    const draft = { ...emptyDraft(), text: '杂物', kind: 'grid-finding' as const }
    const found = reportBody(draft, id, { ...about(null, byKey('clean')), kinds: staffKinds })
    expect(found).toMatchObject({ kind: 'grid-finding', channel: 'inspection' })
    expect(reportInput.safeParse(found).success).toBe(true)
    const resident = reportBody(draft, id, about(null, byKey('clean')))
    expect(resident.kind).not.toBe('grid-finding')
    expect(resident).not.toHaveProperty('channel')
    expect(reportBody({ ...draft, kind: '' }, id, { ...about(null), kinds: staffKinds })).not.toHaveProperty(
      'channel',
    )
  })
  it('says which lift is meant, and of the garden only that it is the garden', () => {
    expect(quickPlaceText('lift', '电梯', '3栋1单元1204')).toBe('3栋1单元电梯')
    expect(quickPlaceText('garden', '花园', '3栋1单元1204')).toBe('花园')
    expect(quickPlaceText('lobby', '大堂', '')).toBe('大堂')
  })
})

describe('looking for the same', () => {
  const unit = '01935c8e-7d4a-7c3e-9a51-2f6f0b8f5d12'
  it('asks with what is there: words, category and place', () => {
    const draft = { ...emptyDraft(), text: ' 电梯坏了 ', categoryKey: 'lift' }
    expect(duplicatesQuery(draft, unit)).toEqual({ text: '电梯坏了', categoryKey: 'lift', unitId: unit })
    const outside = { ...draft, isAtHome: false, areaText: ' 东门 ' }
    expect(duplicatesQuery(outside, unit)).toEqual({
      text: '电梯坏了',
      categoryKey: 'lift',
      areaText: '东门',
    })
    expect(duplicatesQuery({ ...outside, buildingId: unit }, null)).toMatchObject({
      buildingId: unit,
      areaText: '东门',
    })
    const long = duplicatesQuery({ ...outside, text: '很'.repeat(2000) }, unit)
    expect(duplicatesInput.safeParse(long).success).toBe(true)
    expect(encodeURIComponent(long?.text ?? '').length).toBeLessThan(2_000)
  })
  it('does not ask about a picture alone', () => {
    expect(duplicatesQuery(emptyDraft(), unit)).toBeNull()
    expect(duplicatesQuery({ ...emptyDraft(), text: '灯' }, unit)).toBeNull()
    expect(duplicatesQuery({ ...emptyDraft(), categoryKey: 'lift' }, unit)).not.toBeNull()
  })
  it('leads to one’s own, whatever became of it, and offers to follow only what is open and not followed', () => {
    const open = { isOwn: false, isFollowed: false, state: 'handling' } as const
    expect(wayOf(open)).toBe('follow')
    expect(wayOf({ ...open, isFollowed: true })).toBe('followed')
    expect(wayOf({ ...open, state: 'closed' })).toBe('closed')
    expect(wayOf({ ...open, isFollowed: true, state: 'closed' })).toBe('followed')
    for (const state of states) expect(wayOf({ isOwn: true, isFollowed: false, state })).toBe('own')
  })
})
