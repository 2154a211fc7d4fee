import { compare, decimalOf, numberOf, product, wholeTimes } from './exact.rules.ts'

/** Points as whole steps (half a point is 1 step of 0.5), rounded down. */
export const toSteps = (points: number, step: number): number =>
  wholeTimes(decimalOf(points), decimalOf(step))

export const toPoints = (steps: number, step: number): number => numberOf(product(steps, step))

export const isWholeSteps = (points: number, step: number): boolean =>
  compare(product(toSteps(points, step), step), decimalOf(points)) === 0
