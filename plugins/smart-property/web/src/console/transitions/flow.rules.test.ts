import {
  moveNames,
  moves,
  roleMoves,
  rolesByDefault,
  states,
  type Move,
  type State,
} from '@linli/smart-property-contract'
import { describe, expect, it } from 'vitest'

import { hasLane, laneOf, mapSize, nodeAt, nodeSize } from './flow-layout.rules.ts'
import { edgesOf, movesFor, reachOf, type FlowMove } from './flow.rules.ts'

/** As the server tells it. */
const told: FlowMove[] = moveNames.map((name) => {
  const move: Move = moves[name]
  return {
    move: name,
    permission: move.verb && `smart-property.work-order.${move.verb}`,
    paths: Object.entries(move.paths).map(([from, to]) => ({ from: from as State, to })),
    kinds: move.kinds ? [...move.kinds] : null,
    needsReason: move.needsReason ?? false,
    isByAnother: move.isByAnother ?? false,
    isReopening: move.isReopening ?? false,
    whilePaused: move.whilePaused ?? null,
    roles: roleMoves(rolesByDefault()).flatMap(({ move: each, ...role }) => (each === name ? [role] : [])),
  }
})
const namesOf = (some: FlowMove[]) => some.map(({ move }) => move)

describe('who may do what', () => {
  it('shows everything to nobody in particular', () =>
    expect(movesFor(told, { kind: '', role: '' })).toHaveLength(moveNames.length))
  it('leaves out what is for disputes only', () => {
    expect(namesOf(movesFor(told, { kind: 'repair', role: '' }))).not.toContain('settle')
    expect(namesOf(movesFor(told, { kind: 'dispute', role: '' }))).toContain('settle')
  })
  it('shows a role its own moves and how far they reach', () => {
    const engineer = namesOf(movesFor(told, { kind: '', role: 'engineer' }))
    expect(engineer).toContain('start')
    expect(engineer).not.toContain('assign')
    const start = told.find(({ move }) => move === 'start')!
    expect([reachOf(start, 'engineer'), reachOf(start, 'resident')]).toEqual(['held', null])
  })
  it('shows what happens by itself', () =>
    expect(namesOf(movesFor(told, { kind: '', role: 'system' })).sort()).toEqual([
      'auto-close',
      'auto-resume',
      'await-call-back',
    ]))
})

describe('the map', () => {
  const { edges, stays } = edgesOf(told)
  it('has a way for every move of the contract', () => {
    expect(edges.filter(({ from, to }) => !hasLane(from, to))).toEqual([])
    const drawn = [...edges, ...stays].reduce((n, edge) => n + edge.moves.length, 0)
    expect(drawn).toBe(told.reduce((n, move) => n + move.paths.length, 0))
  })
  it('keeps every node, way and name inside', () => {
    for (const state of states) {
      const { x, y } = nodeAt(state)
      expect(x - nodeSize.width / 2).toBeGreaterThanOrEqual(0)
      expect(x + nodeSize.width / 2).toBeLessThanOrEqual(mapSize.width)
      expect(y).toBeLessThan(mapSize.height)
    }
    for (const { from, to } of edges) {
      const { at, room } = laneOf(from, to)
      expect(at.y).toBeGreaterThan(20)
      expect(at.y).toBeLessThan(mapSize.height - 20)
      expect(room).toBeGreaterThan(60)
    }
  })
  it('lays no two ways along the same line', () => {
    const far = edges
      .map(({ from, to }) => ({ ...laneOf(from, to), from, to }))
      .filter(({ at }) => at.y !== nodeAt('received').y)
    for (const a of far)
      for (const b of far) {
        if (a === b || a.at.y !== b.at.y) continue
        expect(Math.abs(a.at.x - b.at.x)).toBeGreaterThanOrEqual((a.room + b.room) / 2)
      }
  })
})
