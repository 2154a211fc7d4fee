/** Invented households for test ledgers: ID numbers of region 99, phones from 199, the same for a seed. */
export interface Person {
  name: string
  id: string
  phone: string
}

export interface Household {
  building: number
  entrance: number
  floor: number
  room: string
  area: number
  plan: string
  state: '自住' | '出租' | '空置'
  owners: Person[]
  tenant: Person | null
  parking: string[]
  isMember: boolean
  day: [number, number, number]
}

export interface Expectation {
  units: number
  records: number
  badRows: { row: number; why: string }[]
  ownerRelations: number
  coOwners: number
  tenants: number
  parking: number
  partyMembers: number
  persons: number
}

/** mulberry32: enough for test data, the same everywhere. */
export function random(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
}

const surnames = '王李张刘陈杨黄赵吴周徐孙马朱胡郭何林高罗郑梁谢宋唐许韩冯邓曹'
const given = '伟芳娜敏静丽强磊军洋勇艳杰娟涛明超秀霞平刚桂英华玉萍红建国志海燕婷宇晨曦'
const latin = [
  'Wei',
  'Fang',
  'Min',
  'Jing',
  'Li',
  'Qiang',
  'Lei',
  'Jun',
  'Yang',
  'Yong',
  'Tao',
  'Ming',
  'Chao',
  'Hua',
]
const latinSurnames = ['Wang', 'Zhang', 'Liu', 'Chen', 'Yang', 'Huang', 'Zhao', 'Zhou', 'Xu', 'Sun']
const pad = (n: number, width = 2) => String(n).padStart(width, '0')

function idNumber(next: () => number, serial: number): string {
  const head = `99${pad(Math.floor(next() * 10_000), 4)}${1945 + Math.floor(next() * 60)}${pad(1 + Math.floor(next() * 12))}${pad(1 + Math.floor(next() * 28))}${pad(serial % 1000, 3)}`
  const sum = [...head].reduce((total, digit, i) => total + Number(digit) * (2 ** (17 - i) % 11), 0)
  return head + '10X98765432'[sum % 11]
}

/** A maker of people whose phones and ID numbers never repeat. */
export function people(next: () => number, firstPhone: number, script: 'han' | 'latin' = 'han') {
  let serial = 0
  const pick = <T>(list: ArrayLike<T>) => list[Math.floor(next() * list.length)]!
  return (): Person => {
    serial += 1
    const name =
      script === 'latin'
        ? `${pick(latin)} ${pick(latinSurnames)}`
        : pick(surnames) + pick(given) + (next() < 0.6 ? pick(given) : '')
    return { name, id: idNumber(next, serial), phone: `199${pad(firstPhone + serial, 8)}` }
  }
}

export interface EstateSize {
  buildings: number
  entrances: number
  floors: number
  perFloor: number
}

/** An estate of that size: about one in seven units has a co-owner, one in five a tenant. */
export function households(seed: number, size: EstateSize, script: 'han' | 'latin' = 'han'): Household[] {
  const next = random(seed)
  const person = people(next, seed * 10_000, script)
  const found: Household[] = []
  const { buildings, entrances, floors, perFloor } = size
  for (let i = 0; i < buildings * entrances * floors * perFloor; i++) {
    const flat = 1 + (i % perFloor)
    const floor = 1 + (Math.floor(i / perFloor) % floors)
    const entrance = 1 + (Math.floor(i / perFloor / floors) % entrances)
    const building = 1 + Math.floor(i / perFloor / floors / entrances)
    const state = next() < 0.2 ? '出租' : next() < 0.2 ? '空置' : '自住'
    const space = () => `B${1 + Math.floor(next() * 2)}-${pad(100 + found.length, 3)}`
    found.push({
      building,
      entrance,
      floor,
      room: `${floor}${pad(flat)}`,
      area: Math.round((50 + next() * 110) * 100) / 100,
      plan: ['一房', '两房一厅', '三房两厅', '四房'][Math.floor(next() * 4)]!,
      state,
      owners: next() < 0.15 ? [person(), person()] : [person()],
      tenant: state === '出租' ? person() : null,
      parking: next() < 0.4 ? [space()] : [],
      isMember: next() < 0.1,
      day: [2008 + Math.floor(next() * 17), 1 + Math.floor(next() * 12), 1 + Math.floor(next() * 28)],
    })
  }
  return found
}

/** What a parser has to find in these households. `isBad` rows give nothing. */
export function expectation(
  good: readonly Household[],
  records: number,
  badRows: Expectation['badRows'],
): Expectation {
  const persons = good.flatMap((one) => one.owners)
  return {
    units: good.length,
    records,
    badRows,
    ownerRelations: persons.length,
    coOwners: persons.length - good.length,
    tenants: good.filter((one) => one.tenant).length,
    parking: good.reduce((sum, one) => sum + one.parking.length, 0),
    partyMembers: good.filter((one) => one.isMember).length,
    persons: new Set(persons.map((one) => one.id)).size,
  }
}
