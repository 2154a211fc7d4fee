import { states, type State } from '@linli/smart-property-contract/states'

/** A place on the map, in its own pixels. */
export interface Point {
  x: number
  y: number
}

export interface Lane {
  path: string
  /** Where the names of the moves stand, around this point. */
  at: Point
  /** How wide they may be. */
  room: number
}

export const mapSize = { width: 1130, height: 590 }
export const nodeSize = { width: 84, height: 58 }

const step = 170
const baseline = 318
const indexOf = (state: State): number => states.indexOf(state)
export const nodeAt = (state: State): Point => ({ x: 54 + indexOf(state) * step, y: baseline })

/**
 * Ways between states that do not stand side by side: above the line those that skip ahead, below it those that go
 * back; a higher number lies further out.
 */
const lanes: Record<string, number> = {
  'received assigned': 1,
  'assigned answered': 1,
  'answered closed': 1,
  'classified answered': 2,
  'received answered': 3,
  'handling closed': 4,
  'assigned closed': 5,
  'classified closed': 6,
  'received closed': 7,
  'handling assigned': 1,
  'answered assigned': 2,
  'confirming assigned': 3,
  'closed assigned': 4,
  'closed classified': 5,
}

export const hasLane = (from: State, to: State): boolean =>
  indexOf(to) - indexOf(from) === 1 || lanes[`${from} ${to}`] !== undefined

interface Way {
  from: State
  to: State
  lane: number
}
const ways = Object.entries(lanes).map(([pair, lane]): Way => {
  const [from, to] = pair.split(' ') as [State, State]
  return { from, to, lane }
})
const isAhead = ({ from, to }: Pick<Way, 'from' | 'to'>): boolean => indexOf(to) > indexOf(from)

/** From left to right at one side of a node: what comes from the left first, then what leaves to the right. */
function portX(state: State, way: Way): number {
  const side = ways.filter((each) => isAhead(each) === isAhead(way))
  const reachesLeft = (each: Way) => indexOf(each.from === state ? each.to : each.from) < indexOf(state)
  const byLane = (a: Way, b: Way) => a.lane - b.lane
  const left = side.filter((each) => [each.from, each.to].includes(state) && reachesLeft(each)).sort(byLane)
  const right = side
    .filter((each) => [each.from, each.to].includes(state) && !reachesLeft(each))
    .sort((a, b) => byLane(b, a))
  const all = [...left, ...right]
  const at = all.findIndex((each) => each.from === way.from && each.to === way.to)
  const room = nodeSize.width - 20
  return nodeAt(state).x - room / 2 + (room * (at + 0.5)) / all.length
}

const laneY = (way: Way): number =>
  isAhead(way) ? baseline - 62 - way.lane * 32 : baseline + 46 + way.lane * 38

const corner = 10

/** The way of a pair of states over the map: straight between neighbours, else out, along and in again. */
export function laneOf(from: State, to: State): Lane {
  const way = ways.find((each) => each.from === from && each.to === to)
  if (!way) {
    const [a, b] = [nodeAt(from).x + nodeSize.width / 2, nodeAt(to).x - nodeSize.width / 2]
    return {
      path: `M${a} ${baseline}H${b - 3}`,
      at: { x: (a + b) / 2, y: baseline },
      room: b - a - 6,
    }
  }
  const [x1, x2, y] = [portX(from, way), portX(to, way), laneY(way)]
  const edge = isAhead(way) ? baseline - nodeSize.height / 2 : baseline + nodeSize.height / 2
  const toLane = Math.sign(y - edge) * corner
  const along = Math.sign(x2 - x1) * corner
  const path = [
    `M${x1} ${edge}V${y - toLane}`,
    `Q${x1} ${y} ${x1 + along} ${y}`,
    `H${x2 - along}`,
    `Q${x2} ${y} ${x2} ${y - toLane}`,
    `V${edge + Math.sign(y - edge) * 3}`,
  ].join('')
  return { path, at: { x: (x1 + x2) / 2, y }, room: Math.abs(x2 - x1) - 30 }
}
