import { identityCheck } from '../../import/values/identity.rules.ts'
import type { PersonFact, RegistryFact, Relation } from '../ledger/ledger-facts.rules.ts'
import type { LedgerChunk } from '../apply/ledger-chunk.ts'

const surnames = '王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗'
const givenNames = [
  '伟',
  '芳',
  '娜',
  '敏',
  '静',
  '强',
  '磊',
  '军',
  '洋',
  '勇',
  '艳',
  '杰',
  '小明',
  '小红',
  '建国',
  '志强',
  '秀英',
  '桂兰',
  '子涵',
  '雨桐',
]

/** A made-up estate: the same numbers give the same facts. Names repeat, phones and documents do not. */
export interface SampleLedger {
  rows: LedgerChunk['rows']
  units: number
  persons: number
  relations: number
}

const pad = (value: number, length: number) => String(value).padStart(length, '0')

/** 330101 is a region that was abolished: no living person has such a number. */
const documentOf = (n: number): string => {
  const first = `330101${1950 + (n % 55)}${pad((n % 12) + 1, 2)}${pad((n % 28) + 1, 2)}${pad(Math.floor(n / 55) % 1000, 3)}`
  return first + identityCheck(first)
}

export function sampleLedger(households: number, seed = 0): SampleLedger {
  let persons = 0
  let relations = 0
  const person = (unit: string, hasDocument: boolean): PersonFact => {
    const n = seed * 100_000 + persons++
    const name =
      surnames[n % surnames.length]! + givenNames[Math.floor(n / surnames.length) % givenNames.length]!
    const phone = `199${pad(seed, 2)}${pad(n % 1_000_000, 6)}`
    const identity = hasDocument ? { kind: 'cn_id' as const, number: documentOf(n) } : null
    return {
      fact: 'person',
      ref: identity ? `id:cn_id:${identity.number}` : `np:${name}|${phone}`,
      aliases: [`nu:${name}|${unit}`],
      name,
      phones: [phone],
      identity,
    }
  }
  const rows = Array.from({ length: households }, (_, i) => {
    const [building, entrance, floor, flat] = [
      Math.floor(i / 120) + 1,
      (Math.floor(i / 60) % 2) + 1,
      (Math.floor(i / 4) % 15) + 1,
      (i % 4) + 1,
    ]
    const room = `${floor}${pad(flat, 2)}`
    const key = `${building}/${entrance}/${room}`
    const isRented = i % 6 === 0
    const facts: RegistryFact[] = [
      {
        fact: 'unit',
        key,
        kind: 'residence',
        areaM2: 60 + (i % 80),
        plan: i % 2 ? '三房两厅' : '两房一厅',
        useState: isRented ? 'rented' : 'owner_occupied',
        handedOver: { day: '2019-07-01', precision: 'month' },
        building: { key: String(building), display: `${building}栋` },
        entrance: { key: String(entrance), display: `${entrance}单元` },
        floor: { level: floor, label: String(floor) },
        room: { key: room, display: room, kind: 'residence' },
      },
    ]
    const relate = (unit: string, who: PersonFact, relation: Relation, more = {}) => {
      facts.push({ fact: 'relation', unit, person: who.ref, relation, ...more })
      relations++
    }
    const owner = person(key, true)
    facts.push(owner)
    relate(key, owner, 'owner', {
      share: { kind: 'fraction', numerator: 1, denominator: i % 3 === 0 ? 2 : 1 },
    })
    const more: [boolean, Relation][] = [
      [i % 3 === 0, 'co_owner'],
      [i % 2 === 0, 'family'],
      [isRented, 'tenant'],
    ]
    for (const [isThere, relation] of more) {
      if (!isThere) continue
      const one = person(key, relation !== 'family')
      facts.push(one)
      relate(key, one, relation)
    }
    if (i % 2 === 1) {
      const space = `B1-${pad(i, 4)}`
      facts.push({ fact: 'parking', key: `parking/${space}`, space, besideUnit: key })
      relate(`parking/${space}`, owner, 'parking_holder')
    }
    relate(key, owner, 'emergency_contact')
    return {
      row: i + 5,
      facts,
      restricted:
        i % 10 === 0
          ? [{ fact: 'political' as const, person: owner.ref, status: 'party_member' as const }]
          : [],
      isCoOwnerRow: false,
    }
  })
  return { rows, units: households, persons, relations }
}

/** The rows in chunks, as an import job hands them over. */
export const inChunks = <T>(rows: readonly T[], size: number): T[][] =>
  Array.from({ length: Math.ceil(rows.length / size) }, (_, i) => rows.slice(i * size, (i + 1) * size))
