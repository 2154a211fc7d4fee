import { describe, expect, it } from 'vitest'

import { commandOf, typePoints, type Command } from './keys.rules.ts'

const pressed = (key: string, change = {}) => ({
  key,
  isChord: false,
  isTyping: false,
  pressesItself: false,
  ...change,
})

describe('a key', () => {
  it.each<[string, boolean, Command | null]>([
    ['2', true, { kind: 'level', at: 1 }],
    ['0', true, null],
    ['2', false, { kind: 'typed', key: '2' }],
    ['0', false, { kind: 'typed', key: '0' }],
    ['.', false, { kind: 'typed', key: '.' }],
    ['。', false, { kind: 'typed', key: '.' }],
    ['.', true, null],
    ['ArrowRight', true, { kind: 'step', by: 1 }],
    ['ArrowLeft', false, { kind: 'step', by: -1 }],
    ['j', false, { kind: 'part', by: 1 }],
    ['K', false, { kind: 'part', by: -1 }],
    ['ArrowDown', false, { kind: 'part', by: 1 }],
    ['y', false, { kind: 'judge', isYes: true }],
    ['x', false, { kind: 'judge', isYes: false }],
    ['n', false, { kind: 'next' }],
    ['r', false, { kind: 'reason' }],
    ['Enter', false, { kind: 'save' }],
    ['？', false, { kind: 'help' }],
    ['q', false, null],
  ])('%s (levels: %s)', (key, hasLevels, command) =>
    expect(commandOf(pressed(key), hasLevels)).toEqual(command),
  )
  it('is left to the browser with Ctrl, while somebody writes, and where Enter presses a button', () => {
    expect(commandOf(pressed('r', { isChord: true }), false)).toBeNull()
    expect(commandOf(pressed('n', { isTyping: true }), false)).toBeNull()
    expect(commandOf(pressed('Enter', { pressesItself: true }), false)).toBeNull()
  })
})

describe('figures', () => {
  const points = [0, 0.5, 1, 2, 2.5, 10]
  it.each([
    ['a figure that is points', '', '2', { text: '2', points: 2 }],
    ['a point after it: the half above', '2', '.', { text: '2.', points: 2.5 }],
    ['written out', '2.', '5', { text: '2.5', points: 2.5 }],
    ['two figures', '1', '0', { text: '10', points: 10 }],
    ['figures that make none begin anew', '2', '1', { text: '1', points: 1 }],
    ['half a point above nothing', '0', '.', { text: '0.', points: 0.5 }],
    ['a figure that is none, waiting for more', '', '7', '7'],
    ['a point alone', '', '.', ''],
  ])('%s', (_, before, key, meant) => expect(typePoints(points, before, key)).toEqual(meant))
})
