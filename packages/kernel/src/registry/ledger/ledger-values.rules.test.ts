import { describe, expect, it } from 'vitest'
import type { CellValue, Outcome } from '../../import/cell.rules.ts'
import { commonPrefix, splitAddress } from './address.rules.ts'
import { commonBuildingWord, normaliseBuilding } from './building.rules.ts'
import { normaliseEntrance } from './entrance.rules.ts'
import { floorOfRoom, normaliseFloor } from './floor.rules.ts'
import { normaliseParking } from './parking.rules.ts'
import { normalisePolitical } from './political-status.rules.ts'
import { normaliseRoom } from './room.rules.ts'
import { normaliseShare, normaliseShares, showShare } from './share.rules.ts'
import { normaliseUseState } from './use-state.rules.ts'

const shown = <T>(outcome: Outcome<T>, show: (value: T) => unknown): unknown =>
  outcome.ok ? show(outcome.value) : `!${outcome.error}`

describe('buildings', () => {
  it('brings all spellings of one building to one key', () => {
    const spellings = [
      '1栋',
      '１栋',
      '1#',
      '1 栋',
      '一栋',
      '第1幢',
      '1号楼',
      '01栋',
      '1#楼',
      '1',
      1,
      '1座',
      'Building 1',
      'Tower 1',
      '第一幢',
    ]
    expect(new Set(spellings.map((cell) => shown(normaliseBuilding(cell), (one) => one.key)))).toEqual(
      new Set(['1']),
    )
  })
  it.each<[CellValue, string]>([
    ['A座', 'A A座'],
    ['a座', 'A A座'],
    ['Ｂ', 'B B座'],
    ['十二栋', '12 12栋'],
    ['A1栋', 'A1 A1栋'],
    ['东区3栋', '东区3 东区3栋'],
    ['一期3栋', '1期3 1期3栋'],
    ['商业楼', '商业楼 商业楼'],
    ['甲座', '甲 甲座'],
    ['', '!building_missing'],
    [null, '!building_missing'],
    [{ date: '2026-03-01' }, '!cell_turned_date'],
    ['*', '!building_format'],
    ['很'.repeat(30), '!building_format'],
  ])('reads %j as %s', (cell, expected) =>
    expect(shown(normaliseBuilding(cell), (one) => `${one.key} ${one.display}`)).toBe(expected),
  )
  it('shows the word that the ledger itself uses most', () => {
    const word = commonBuildingWord(['1幢', '2幢', '3栋', '4'])
    expect(shown(normaliseBuilding('4#', word), (one) => one.display)).toBe('4幢')
  })
})

describe('entrances, floors and rooms', () => {
  it.each<[CellValue, string]>([
    ['1单元', '1'],
    ['1', '1'],
    [1, '1'],
    ['一单元', '1'],
    ['1梯', '1'],
    ['第２单元', '2'],
    ['A单元', 'A'],
    ['Unit 1', '1'],
    ['东单元', '东'],
    ['!!', '!entrance_format'],
    [{ date: '2026-01-01' }, '!cell_turned_date'],
  ])('entrance %j is %s', (cell, expected) =>
    expect(shown(normaliseEntrance(cell), (one) => one.key)).toBe(expected),
  )
  it.each<[CellValue, string]>([
    [1, '1 1'],
    ['1F', '1 1'],
    ['一楼', '1 1'],
    ['12层', '12 12'],
    ['首层', '1 1'],
    [-1, '-1 B1'],
    ['B1', '-1 B1'],
    ['负一层', '-1 B1'],
    ['地下二层', '-2 B2'],
    ['12A', '13 12A'],
    ['3/F', '3 3'],
    ['Level 5', '5 5'],
    [0, '!floor_out_of_range'],
    [500, '!floor_out_of_range'],
    ['顶楼', '!floor_format'],
    ['', '!floor_format'],
  ])('floor %j is %s', (cell, expected) =>
    expect(shown(normaliseFloor(cell), (one) => `${one.level} ${one.label}`)).toBe(expected),
  )
  it('takes the floor from the room number', () =>
    expect(['1204', '303', '1204A', '12', '商铺101'].map((room) => floorOfRoom(room)?.level ?? null)).toEqual(
      [12, 3, 12, null, null],
    ))
  it.each<[CellValue, string]>([
    [303, '303 residence'],
    ['101#', '101 residence'],
    ['0101', '101 residence'],
    ['1204室', '1204 residence'],
    ['1204号房', '1204 residence'],
    ['1204a', '1204A residence'],
    ['Flat 12B', '12B residence'],
    ['商铺101', '商铺101 shop'],
    ['101商铺', '商铺101 shop'],
    ['底商3', '商铺3 shop'],
    ['储藏室7', '储藏室7 storage'],
    ['', '!room_missing'],
    [null, '!room_missing'],
    ['/', '!room_missing'],
    ['商铺', '!room_missing'],
    ['101、102', '!room_several'],
    [{ date: '2026-12-04' }, '!cell_turned_date'],
    ['9'.repeat(30), '!room_format'],
  ])('room %j is %s', (cell, expected) =>
    expect(shown(normaliseRoom(cell), (one) => `${one.key} ${one.kind}`)).toBe(expected),
  )
})

describe('combined addresses', () => {
  it.each<[CellValue, string]>([
    ['3栋1单元1204', '3栋|1||1204'],
    ['3-1-1204', '3|1||1204'],
    ['3-1204', '3|||1204'],
    ['B座1204', 'B座|||1204'],
    ['3幢2单元12层1204室', '3幢|2|12|1204室'],
    ['３栋 1单元 1204房', '3栋|1||1204房'],
    ['3#1204', '3#|||1204'],
    ['三栋一单元1204', '3栋|1||1204'],
    ['3栋1-1204', '3栋|1||1204'],
    ['海悦府3栋1单元1204', '海悦府3栋|1||1204'],
    ['Building 3 Unit 1 Room 1204', '3|1||1204'],
    ['Tower B, Flat 12A', 'B|||12A'],
    ['3栋1单元', '!address_room_missing'],
    ['海悦府三期', '!address_format'],
    ['', '!address_format'],
    [{ date: '2026-03-01' }, '!cell_turned_date'],
  ])('splits %j into %s', (cell, expected) =>
    expect(
      shown(splitAddress(cell), (one) => [one.building, one.entrance, one.floor, one.room].join('|')),
    ).toBe(expected),
  )
  it('drops what nearly all addresses begin with and keeps what tells phases apart', () => {
    const same = Array.from({ length: 20 }, (_, i) => `海悦府${i + 1}栋101`)
    expect(commonPrefix([...same, '乱写的'])).toBe('海悦府')
    expect(commonPrefix(['东区1栋101', '西区1栋101'])).toBe('')
    expect(shown(splitAddress('海悦府3栋101', '海悦府'), (one) => one.building)).toBe('3栋')
  })
})

describe('shares', () => {
  it.each<[CellValue, string]>([
    ['1/2', '1/2'],
    ['50%', '1/2'],
    ['50％', '1/2'],
    [0.5, '1/2'],
    ['0.5', '1/2'],
    ['二分之一', '1/2'],
    ['一半', '1/2'],
    [50, '1/2'],
    [1, '1/1'],
    ['全部', '1/1'],
    ['2/4', '1/2'],
    ['33.33%', '3333/10000'],
    ['共同共有', '共同共有'],
    [{ date: '2026-01-02' }, '1/2'],
    ['3/2', '!share_out_of_range'],
    ['0', '!share_out_of_range'],
    [-0.5, '!share_out_of_range'],
    ['1/0', '!share_out_of_range'],
    ['大概一点', '!share_format'],
  ])('reads %j as %s', (cell, expected) => expect(shown(normaliseShare(cell), showShare)).toBe(expected))
  it('warns where the spreadsheet turned a share into a day', () =>
    expect(normaliseShares({ date: '2026-01-02' })).toMatchObject({
      ok: true,
      warning: { key: 'share_was_date', params: { share: '1/2' } },
    }))
  it('reads the shares of several owners in order', () =>
    expect(shown(normaliseShares('1/3、2/3'), (all) => all.map(showShare))).toEqual(['1/3', '2/3']))
})

describe('use, parking, political status', () => {
  it.each<[CellValue, string]>([
    ['自住', 'owner_occupied'],
    ['已入住', 'owner_occupied'],
    ['出租', 'rented'],
    ['空置', 'vacant'],
    ['装修中', 'decorating'],
    ['营业中', 'in_business'],
    ['Vacant', 'vacant'],
    ['未售', 'unsold'],
    ['不清楚', '!use_state_unknown'],
  ])('use %j is %s', (cell, expected) => expect(shown(normaliseUseState(cell), String)).toBe(expected))
  it.each<[CellValue, string[] | string]>([
    ['B1-017', ['B1-017']],
    ['B1-565、B2-243', ['B1-565', 'B2-243']],
    ['Ｂ１－０１７', ['B1-017']],
    ['B1-017号', ['B1-017']],
    ['负一层017', ['B1-017']],
    ['地下2层 8号', ['B2-8']],
    ['车位123', ['123']],
    ['b1 017', ['B1-017']],
    ['B1-017 B1-018', ['B1-017', 'B1-018']],
    ['无', []],
    ['0', []],
    ['B1-017，B1-017', ['B1-017']],
    ['2个', []],
    ['好车位', '!parking_format'],
    ['9'.repeat(30), '!parking_format'],
  ])('parking %j is %j', (cell, expected) =>
    expect(shown(normaliseParking(cell), (all) => all)).toEqual(expected),
  )
  it('warns where only a number of spaces is given', () =>
    expect(normaliseParking('2个')).toMatchObject({
      ok: true,
      value: [],
      warning: { key: 'parking_count_only' },
    }))
  it.each<[CellValue, string]>([
    ['中共党员', 'party_member'],
    ['党员', 'party_member'],
    ['是', 'party_member'],
    [true, 'party_member'],
    ['否', 'not_party_member'],
    ['预备党员', 'probationary_member'],
    ['共青团员', 'league_member'],
    ['群众', 'masses'],
    ['致公党', 'other_party'],
    ['保密', '!political_unknown'],
  ])('status %j is %s', (cell, expected) => expect(shown(normalisePolitical(cell), String)).toBe(expected))
})
