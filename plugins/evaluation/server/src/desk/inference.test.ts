import type { TestMember } from '@linli/kernel/testing'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import {
  decideAsArbiter,
  hiddenReason,
  idsOf,
  inAnotherWorld,
  mintBlindWorld,
  otherDiscrepancies,
  otherHolder,
  otherPoints,
  placeAt,
  sendToArbiter,
  type BlindWorld,
} from '../testing/blind-bench.ts'
import { differences, everythingRead, type Seen } from '../testing/everything-read.ts'
import { handInPlace } from '../testing/panel-bench.ts'
import { testBench, type TestBench } from '../testing/test-bench.ts'

/** A reading takes a second or two on an idle machine, and there are some fifty. */
const minutes = 600_000

type Watchers = Readonly<Record<string, TestMember>>

let test: TestBench
let blind: BlindWorld
let first: Awaited<ReturnType<typeof placeAt>>
let second: Awaited<ReturnType<typeof placeAt>>
let confirm: Awaited<ReturnType<typeof placeAt>>
let company: Watchers
let officeScorers: Watchers

const judged = { J1: 3.5, J2: 3.5, J3: 3 }

beforeAll(async () => {
  test = await testBench()
  blind = await mintBlindWorld(test)
  first = await placeAt(test, blind, 'first')
  second = await placeAt(test, blind, 'second')
  confirm = await placeAt(test, blind, 'confirm')
  const { world, officerWhoScores, chiefWhoScores } = blind
  company = {
    'the estate': world.manager,
    'its Party branch': world.secretary,
    'an estate beside it': world.sisterManager,
    'the company': world.head,
  }
  officeScorers = {
    'an officer who scores as well': officerWhoScores,
    'an administrator who scores as well': chiefWhoScores,
  }
}, 120_000)
afterAll(() => test.close())

/** Reads as each of the people, one after the other: files and words that name the day are made anew each time. */
async function readers() {
  const needles = { words: ['评委', hiddenReason], id: blind.assessmentId }
  const { seenBy } = await everythingRead(test, { ids: await idsOf(test, blind), needles })
  return async (watchers: Watchers): Promise<Map<string, Seen>> => {
    test.setNow(new Date('2026-11-29T02:00:00Z'))
    const seen = new Map<string, Seen>()
    for (const [name, who] of Object.entries(watchers)) seen.set(name, await seenBy(who))
    test.setNow(null)
    return seen
  }
}

/** Which answers each was given otherwise. */
const toldApart = (before: Map<string, Seen>, after: Map<string, Seen>): Record<string, string[]> =>
  Object.fromEntries([...after].map(([name, seen]) => [name, differences(before.get(name)!, seen)]))

const nothing = (watchers: Watchers) => Object.fromEntries(Object.keys(watchers).map((name) => [name, []]))

describe('while one has handed in and the other has not', () => {
  let read: Awaited<ReturnType<typeof readers>>
  let among: Watchers
  let withPoints: Map<string, Seen>
  const knowing = () => ({ 'the secretary': blind.panel.officer })
  beforeAll(async () => {
    await handInPlace(test, first, judged)
    read = await readers()
    among = {
      'the second scorer': second.member,
      'who confirms': confirm.member,
      'an expert who is no scorer': blind.expert,
      ...officeScorers,
      ...company,
    }
  })

  it(
    'no answer anywhere depends on what the one gave, but to the one',
    async () => {
      const others = {
        ...among,
        ...knowing(),
        'the administrator': blind.chief,
        'a scorer without a place': blind.bystanders[0]!,
      }
      const before = await read({ ...others, 'the first scorer': first.member })
      await inAnotherWorld(test, [otherPoints(blind.assessmentId, ['scorer'], 'first')])
      withPoints = await read({ ...others, 'the first scorer': first.member })
      const { 'the first scorer': own, ...told } = toldApart(before, withPoints)
      expect(told).toEqual(nothing(others))
      expect(own).toContain(`/p/evaluation/desk/${first.row.id}`)
    },
    minutes,
  )

  it(
    'no answer to anybody but the office depends on who the one is',
    async () => {
      const [from, to] = [first.member.accountId, blind.bystanders[0]!.accountId]
      await inAnotherWorld(test, otherHolder(first.row.id, [from, to]))
      const after = await read({ ...among, ...knowing() })
      await inAnotherWorld(test, otherHolder(first.row.id, [to, from]))
      const { 'the secretary': office, ...told } = toldApart(withPoints, after)
      expect(told).toEqual(nothing(among))
      expect(office).not.toEqual([])
    },
    minutes,
  )
})

/** Other points of these layers, and discrepancies that go with them. */
async function inBothWorlds(
  watchers: Watchers,
  layers: readonly string[],
): Promise<Record<string, string[]>> {
  const read = await readers()
  const before = await read(watchers)
  await inAnotherWorld(test, [
    otherPoints(blind.assessmentId, layers),
    otherDiscrepancies(blind.assessmentId),
  ])
  return toldApart(before, await read(watchers))
}

describe('while a third decides between two', () => {
  beforeAll(async () => {
    await handInPlace(test, second, { J1: 1, J2: 3, J3: 3 })
    await handInPlace(test, confirm, { M1: 2, M2: 2 })
    await sendToArbiter(test, blind)
  })

  it(
    'nobody outside the two learns what they gave, the third least of all',
    async () => {
      const others = {
        'the third': (await placeAt(test, blind, 'arbiter')).member,
        'an expert who is no scorer': blind.expert,
        ...officeScorers,
        ...company,
      }
      const everybody = { ...others, 'the secretary': blind.panel.officer }
      const { 'the secretary': office, ...told } = await inBothWorlds(everybody, ['scorer', 'reconciled'])
      expect(told).toEqual(nothing(others))
      expect(office).not.toEqual([])
    },
    minutes,
  )
})

describe('once everything is decided and nothing published', () => {
  beforeAll(() => decideAsArbiter(test, blind))

  it(
    'neither the estate nor the company can guess its result',
    async () => {
      const everybody = { ...company, 'the first scorer': first.member }
      const { 'the first scorer': own, ...told } = await inBothWorlds(everybody, ['scorer', 'reconciled'])
      expect(told).toEqual(nothing(company))
      expect(own).not.toEqual([])
    },
    minutes,
  )
})
