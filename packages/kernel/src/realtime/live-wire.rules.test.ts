import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { decodeLive, encodeLive } from './live-wire.rules.ts'
import type { LiveMessage } from './live.ts'

const message: fc.Arbitrary<LiveMessage> = fc.record(
  {
    tenantId: fc.uuid(),
    accountId: fc.uuid(),
    event: fc.constantFrom('inbox' as const, 'job' as const, 'changed' as const, 'plugins' as const),
    data: fc.dictionary(
      fc.string({ maxLength: 10 }).filter((key) => key !== '__proto__'),
      fc.oneof(fc.string({ maxLength: 60, unit: 'binary' }), fc.integer(), fc.boolean(), fc.constant(null)),
      { maxKeys: 4 },
    ),
  },
  { requiredKeys: ['tenantId', 'event', 'data'] },
)

describe('messages on the wire', () => {
  it('come back as they went, in order, in payloads that Postgres takes', () => {
    fc.assert(
      fc.property(fc.array(message, { maxLength: 120 }), (messages) => {
        const payloads = encodeLive('origin', messages)
        expect(payloads.every((payload) => Buffer.byteLength(payload) < 8_000)).toBe(true)
        const decoded = payloads.map(decodeLive)
        expect(decoded.every((each) => each?.origin === 'origin')).toBe(true)
        expect(JSON.stringify(decoded.flatMap((each) => each!.messages))).toBe(
          JSON.stringify(
            messages.map(({ tenantId, accountId, event, data }) => ({
              tenantId,
              ...(accountId ? { accountId } : {}),
              event,
              data,
            })),
          ),
        )
      }),
      { numRuns: 60 },
    )
  })

  it('are gathered: a hundred small ones are a few payloads', () => {
    const many = Array.from({ length: 100 }, () => ({
      tenantId: crypto.randomUUID(),
      event: 'inbox' as const,
      data: {},
    }))
    expect(encodeLive('o', many).length).toBeLessThan(3)
  })

  it('that are too large by themselves are left out', () => {
    expect(encodeLive('o', [{ tenantId: 'x', event: 'changed', data: { text: 'x'.repeat(9_000) } }])).toEqual(
      [],
    )
  })

  it('that are none of ours say nothing', () => {
    expect(decodeLive('hello')).toBeNull()
    expect(decodeLive('["o",[["t",null,"drop tables",{}]]]')).toBeNull()
  })
})
