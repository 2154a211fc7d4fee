import { expect, it } from 'vitest'

import { historyOf, mostSteps, record, redo, undo } from './history.rules.ts'

it('goes back and forth through edits', () => {
  const history = record(record(historyOf('a'), 'b'), 'c')
  expect(undo(history).present).toBe('b')
  expect(undo(undo(undo(history))).present).toBe('a')
  expect(redo(undo(history))).toMatchObject({ present: 'c', future: [] })
})

it('takes back one stroke of typing as one step', () => {
  const typed = ['ab', 'abc', 'abcd'].reduce((now, text) => record(now, text, 'title'), historyOf('a'))
  expect(typed.present).toBe('abcd')
  expect(undo(typed).present).toBe('a')
})

it('begins a new step with another stroke, with none, and after an undo', () => {
  const other = record(record(historyOf('a'), 'b', 'title'), 'c', 'max')
  expect(undo(other).present).toBe('b')
  const none = record(record(historyOf('a'), 'b'), 'c')
  expect(undo(none).present).toBe('b')
  const again = record(undo(record(record(historyOf('a'), 'b', 't'), 'c', 'u')), 'd', 't')
  expect(undo(again).present).toBe('b')
})

it('gives up what was undone once something else is done', () => {
  const branched = record(undo(record(historyOf('a'), 'b')), 'c')
  expect(redo(branched).present).toBe('c')
})

it('counts nothing as an edit that changed nothing', () => {
  const history = historyOf('a')
  expect(record(history, 'a')).toBe(history)
})

it('remembers a bounded number of steps, the latest', () => {
  const edits = Array.from({ length: mostSteps + 20 }, (_, at) => at + 1)
  const long = edits.reduce((now, each) => record(now, each), historyOf(0))
  expect(long.past).toHaveLength(mostSteps)
  expect(long.past[0]).toBe(20)
})
