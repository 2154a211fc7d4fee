import { createMongoAbility, subject as asSubject } from '@casl/ability'
import fc from 'fast-check'
import { expect, it } from 'vitest'

import { isAllowed, type AbilityRule } from './ability.ts'

const verbs = ['read', 'assign', 'manage']
const subjects = ['order', 'person', 'all']
const values = fc.constantFrom('a', 'b', 1, 2, null, true)
const columns = ['assignee', 'grade', 'city']

const operand = fc.oneof(
  values,
  fc.record({ $eq: values }),
  fc.record({ $ne: values }),
  fc.record({ $in: fc.array(values, { maxLength: 3 }) }),
  fc.record({ $nin: fc.array(values, { maxLength: 3 }) }),
  fc.record({ $gte: fc.constantFrom(1, 2), $lt: fc.constantFrom(2, 3) }),
)
const conditions = fc.dictionary(fc.constantFrom(...columns), operand, { minKeys: 1, maxKeys: 2 })
const rule = fc
  .record({
    action: fc.oneof(fc.constantFrom(...verbs), fc.subarray(verbs, { minLength: 1 })),
    subject: fc.oneof(fc.constantFrom(...subjects), fc.subarray(subjects, { minLength: 1 })),
    conditions: fc.option(conditions, { nil: undefined }),
    fields: fc.option(fc.constant(['phone']), { nil: undefined }),
    inverted: fc.boolean(),
  })
  // As they come over the wire.
  .map((made) => JSON.parse(JSON.stringify(made)) as AbilityRule)
const row = fc.record({ assignee: values, grade: values, city: values })

it('answers as CASL does', () =>
  fc.assert(
    fc.property(
      fc.array(rule, { maxLength: 6 }),
      fc.constantFrom('read', 'assign'),
      fc.constantFrom('order', 'person'),
      fc.option(row, { nil: undefined }),
      (rules, verb, name, given) => {
        const casl = createMongoAbility(rules as never[])
        const expected = casl.can(verb, given ? (asSubject(name, { ...given }) as never) : (name as never))
        expect(isAllowed(rules, verb, name, given)).toBe(expected)
      },
    ),
    { numRuns: 3_000 },
  ))

it('opens nothing by a condition it cannot judge, and keeps shut what such a one shuts', () => {
  const when = { city: { $near: [1, 2] } }
  expect(
    isAllowed([{ action: 'read', subject: 'order', conditions: when }], 'read', 'order', { city: 'a' }),
  ).toBe(false)
  const rules = [
    { action: 'manage', subject: 'all' },
    { action: 'read', subject: 'order', conditions: when, inverted: true },
  ]
  expect(isAllowed(rules, 'read', 'order', { city: 'a' })).toBe(false)
  expect(isAllowed(rules, 'assign', 'order', { city: 'a' })).toBe(true)
})
