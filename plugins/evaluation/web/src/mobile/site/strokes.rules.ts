export interface Point {
  readonly x: number
  readonly y: number
}
export type Stroke = readonly Point[]

/** Shorter than this, in px altogether, it is a slip of the finger and no name. */
const leastLength = 60

const lengthOf = (stroke: Stroke): number =>
  stroke.slice(1).reduce((sum, { x, y }, at) => {
    const before = stroke[at]
    return before ? sum + Math.hypot(x - before.x, y - before.y) : sum
  }, 0)

export const isSignature = (strokes: readonly Stroke[]): boolean =>
  strokes.reduce((sum, stroke) => sum + lengthOf(stroke), 0) >= leastLength
