import { AppError } from '@linli/contract'
import fc from 'fast-check'
import { expect, it } from 'vitest'

import { moveNames, moves, type Move } from './moves.ts'
import { kinds, type Grade } from './states.ts'
import { applyMove, newFacts, refusalOf, type MoveCommand, type WorkOrderFacts } from './work-order.rules.ts'

const account = fc.constantFrom('an', 'bo', 'cui', 'du')
const rating = fc.option(fc.integer({ min: 1, max: 5 }))
const grade = fc.integer({ min: 1, max: 4 }) as fc.Arbitrary<Grade>
const kind = fc.constantFrom(...kinds)

const command: fc.Arbitrary<MoveCommand> = fc
  .constantFrom(...moveNames)
  .chain((move): fc.Arbitrary<MoveCommand> => {
    if (move === 'classify') return grade.map((wanted) => ({ move, grade: wanted }))
    if (move === 'assign' || move === 'transfer')
      return account.map((assigneeAccountId) => ({ move, assigneeAccountId }))
    if (move === 'confirm' || move === 'call-back-solved')
      return rating.map((given) => ({ move, rating: given }))
    return fc.constant({ move })
  })
const history = fc.array(fc.record({ command, actor: account }), { maxLength: 60 })

function assertSound(
  before: WorkOrderFacts,
  after: WorkOrderFacts,
  step: { command: MoveCommand; actor: string },
) {
  const { state } = after
  if (['assigned', 'handling', 'answered', 'confirming'].includes(state))
    expect(after.assigneeAccountId).not.toBeNull()
  if (state !== 'closed')
    expect(after.answeredBy !== null, 'answered exactly while an answer stands').toBe(
      state === 'answered' || state === 'confirming',
    )
  expect(after.closeKind === null).toBe(state !== 'closed')
  if (state !== 'closed') expect(after.solved).toBeNull()
  if (after.solved) expect(after.answeredBy, 'nothing is solved without an answer').not.toBeNull()
  if (before.state !== 'closed' && after.solved)
    expect([after.answeredBy, after.assigneeAccountId], 'nobody finds their own work solved').not.toContain(
      step.actor,
    )
  if (after.rating !== null) expect(after.solved).toBe(true)
  if (after.isPaused) expect(state, 'only work under way waits').toBe('handling')
  if (after.disputeOutcome !== null) {
    expect(after.kind).toBe('dispute')
    expect(after.answeredBy).not.toBeNull()
  }
  expect(after.grade).toBeGreaterThanOrEqual(1)
  const isReopening = (moves[step.command.move] as Move).isReopening ?? false
  expect(after.reopenCount - before.reopenCount).toBe(isReopening ? 1 : 0)
}

it('any sequence of moves keeps an order sound, and an illegal one changes nothing', () => {
  fc.assert(
    fc.property(grade, kind, history, (first, of, steps) => {
      let facts = newFacts(first, of)
      for (const step of steps) {
        const frozen = Object.freeze({ ...facts })
        const actor = { accountId: step.actor }
        try {
          const after = applyMove(frozen, step.command, actor)
          expect(refusalOf(frozen, step.command.move, actor)).toBeNull()
          assertSound(frozen, after, step)
          facts = after
        } catch (error) {
          if (!(error instanceof AppError)) throw error
          expect(error.code).toBe('illegal_move')
          expect(error.details.reason).toBeTruthy()
        }
      }
    }),
    { numRuns: 2_000 },
  )
})

it('the legal moves of a timeline replay to the same order', () => {
  fc.assert(
    fc.property(grade, kind, history, (first, of, steps) => {
      const kept: typeof steps = []
      let facts = newFacts(first, of)
      for (const step of steps) {
        try {
          facts = applyMove(facts, step.command, { accountId: step.actor })
          kept.push(step)
        } catch (error) {
          if (!(error instanceof AppError)) throw error
        }
      }
      const replayed = kept.reduce(
        (order, step) => applyMove(order, step.command, { accountId: step.actor }),
        newFacts(first, of),
      )
      expect(replayed).toEqual(facts)
    }),
    { numRuns: 1_000 },
  )
})
