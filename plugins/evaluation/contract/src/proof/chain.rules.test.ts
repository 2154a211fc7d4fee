import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { chainStart, hashEvent, verifyChain, type ChainEvent } from './chain.rules.ts'
import { hashJson } from './json-hash.ts'

function chainOf(length: number, actor = 'clerk'): ChainEvent[] {
  const events: ChainEvent[] = []
  for (let seq = 1; seq <= length; seq += 1) {
    const event = {
      seq,
      prev: events.at(-1)?.hash ?? chainStart,
      at: `2026-11-0${seq}T09:00:00Z`,
      actor,
      action: 'evaluation.score.submitted',
      object: `estate ${seq}`,
      payloadHash: hashJson({ seq }),
    }
    events.push({ ...event, hash: hashEvent(event) })
  }
  return events
}
const chain = chainOf(6)
const headOf = (events: readonly ChainEvent[]) => ({
  seq: events.length,
  hash: events.at(-1)?.hash ?? chainStart,
})

describe('the chain of events', () => {
  it('holds as it was written, with or without a known head', () => {
    expect(verifyChain(chain)).toBeNull()
    expect(verifyChain(chain, headOf(chain))).toBeNull()
    expect(verifyChain(chain, headOf(chain.slice(0, 4)))).toBeNull()
    expect(verifyChain([])).toBeNull()
  })

  it.each(['at', 'actor', 'action', 'object', 'payloadHash', 'prev', 'hash'] as const)(
    'breaks at the event whose %s was changed',
    (field) => {
      fc.assert(
        fc.property(fc.integer({ min: 1, max: 6 }), (seq) => {
          const changed = chain.map((event) =>
            event.seq === seq ? { ...event, [field]: hashJson('x') } : event,
          )
          expect(verifyChain(changed)).toBe(seq)
        }),
      )
    },
  )

  it('breaks after an event that was changed and hashed anew', () => {
    const forged = chain.map((event) => {
      const other = { ...event, actor: 'other' }
      return event.seq === 3 ? { ...other, hash: hashEvent(other) } : event
    })
    expect(verifyChain(forged)).toBe(4)
  })

  it('breaks where numbers leave a gap, though every hash fits', () => {
    const forged = chain.slice(0, 2).map((event) => {
      const late = { ...event, seq: event.seq * 2 - 1 }
      return { ...late, hash: hashEvent(late) }
    })
    expect(verifyChain(forged)).toBe(2)
  })

  it('breaks where an event is missing or two are exchanged', () => {
    expect(verifyChain(chain.toSpliced(2, 1))).toBe(3)
    expect(verifyChain(chain.slice(1))).toBe(1)
    expect(verifyChain([...chain.slice(0, 1), ...chain.slice(1, 3).toReversed(), ...chain.slice(3)])).toBe(2)
  })

  it('shows a cut end and a log written anew only against a known head', () => {
    expect(verifyChain(chain.slice(0, 4))).toBeNull()
    expect(verifyChain(chain.slice(0, 4), headOf(chain))).toBe(5)
    expect(verifyChain([], headOf(chain))).toBe(1)
    const anew = chainOf(6, 'other')
    expect(verifyChain(anew)).toBeNull()
    expect(verifyChain(anew, headOf(chain))).toBe(6)
  })
})
