import type { TransitionsAnswer } from './use-transitions.ts'

export type FlowMove = TransitionsAnswer['moves'][number]
export type Reach = FlowMove['roles'][number]['reach']

export interface FlowFilter {
  /** A kind of order; all when empty. */
  kind: string
  /** A role, or `system` for what happens by itself; everybody when empty. */
  role: string
}

/** What the chosen role may do with orders of the chosen kind. */
export const movesFor = (moves: readonly FlowMove[], { kind, role }: FlowFilter): FlowMove[] =>
  moves.filter(
    (move) =>
      (!kind || !move.kinds || move.kinds.some((each) => each === kind)) &&
      (!role || (role === 'system' ? move.permission === null : reachOf(move, role) !== null)),
  )

export const reachOf = (move: FlowMove, role: string): Reach | null =>
  move.roles.find((each) => each.role === role)?.reach ?? null

export interface Edge {
  from: FlowMove['paths'][number]['from']
  to: FlowMove['paths'][number]['to']
  moves: FlowMove[]
}

/** Moves gathered by the states they lead between; those that stay where they are come under `stays`. */
export function edgesOf(moves: readonly FlowMove[]): { edges: Edge[]; stays: Edge[] } {
  const byPair = new Map<string, Edge>()
  for (const move of moves)
    for (const { from, to } of move.paths) {
      const edge = byPair.get(`${from} ${to}`) ?? { from, to, moves: [] }
      edge.moves.push(move)
      byPair.set(`${from} ${to}`, edge)
    }
  const all = [...byPair.values()]
  return {
    edges: all.filter(({ from, to }) => from !== to),
    stays: all.filter(({ from, to }) => from === to),
  }
}
